import type { DateRefusalCode } from '../../core/model/calendar.ts';
import type { PartRefusalCode, SchoolYearRefusalCode } from '../../core/parse/period.ts';
import type { PeriodKeyRefusalCode } from '../../core/parse/periodKey.ts';
import { type Words, words } from '../catalog.ts';

export type PeriodRefusalCode =
  | DateRefusalCode
  | PartRefusalCode
  | SchoolYearRefusalCode
  | PeriodKeyRefusalCode
  /** A half-year, an annual or a final mark where a term was asked for. */
  | 'period.notTerm';

export const periodRefusals: Record<PeriodRefusalCode, Words> = {
  'period.summer': words(
    '{date} – жазғы демалыс, тоқсан жоқ. Келесі оқу жылы {from} күні басталады.',
    '{date} — летние каникулы, четверти нет. Занятия начинаются {from}.',
    '{date} is in the summer break and in no term. Lessons start on {from}.',
  ),
  'period.term': words(
    '«{text}» тізімде жоқ. Мынаның бірін таңдаңыз: {options}, I–II жартыжылдық, жылдық, қорытынды.',
    '«{text}» нет в списке. Выберите одно из: {options}, I–II полугодие, годовая, итоговая.',
    '“{text}” is not on the list. Choose one of: {options}, half-year I–II, annual, final.',
  ),
  'period.notTerm': words(
    '«{text}» – тоқсан емес. Тоқсанды көрсетіңіз: {options}.',
    '«{text}» — не четверть. Укажите четверть: {options}.',
    '“{text}” is not a term. Name the term: {options}.',
  ),
  'period.year': words(
    '«{text}» – оқу жылы емес. Былай жазыңыз: 2025-2026.',
    '«{text}» — не учебный год. Запишите так: 2025-2026.',
    '“{text}” is not a school year. Write it as 2025-2026.',
  ),
  'period.yearAlone': words(
    '«{text}» екі түрлі оқылады: {first} және {second}. Оқу жылын толық жазыңыз.',
    '«{text}» читается двояко: {first} и {second}. Запишите учебный год полностью.',
    '“{text}” reads two ways: {first} and {second}. Write the school year in full.',
  ),
  'period.yearPair': words(
    '«{text}»: оқу жылы қатар келген екі жылдан тұрады. Былай жазыңыз: 2025-2026.',
    '«{text}»: учебный год — это два соседних года. Запишите так: 2025-2026.',
    '“{text}”: a school year is two successive years. Write it as 2025-2026.',
  ),
  'period.key': words(
    '«{text}» кезеңі оқылмады. Былай жазыңыз: 2025-11, 2025-T1, 2025-H1 немесе 2025.',
    'Период «{text}» не прочитан. Запишите так: 2025-11, 2025-T1, 2025-H1 или 2025.',
    'The period “{text}” is not read. Write 2025-11, 2025-T1, 2025-H1 or 2025.',
  ),
  'period.keyMonth': words(
    '«{text}»: мұндай ай жоқ. Айды 01–12 аралығында екі цифрмен жазыңыз: 2025-11.',
    '«{text}»: такого месяца нет. Запишите месяц двумя цифрами от 01 до 12: 2025-11.',
    '“{text}”: there is no such month. Write the month in two digits, 01 to 12: 2025-11.',
  ),
  'period.keyTerm': words(
    '«{text}»: мұндай тоқсан жоқ. Тоқсандар: T1, T2, T3, T4.',
    '«{text}»: такой четверти нет. Четверти: T1, T2, T3, T4.',
    '“{text}”: there is no such term. The terms are T1, T2, T3, T4.',
  ),
  'period.keyHalf': words(
    '«{text}»: мұндай жартыжылдық жоқ. Жартыжылдықтар: H1, H2.',
    '«{text}»: такого полугодия нет. Полугодия: H1, H2.',
    '“{text}”: there is no such half-year. The half-years are H1 and H2.',
  ),
};
