import { oncePerText } from '../remember.ts';
import { type Column, isNumberColumn } from './form.ts';
import { isIn } from './wordLists.ts';

// Words as `headingWords` gives them: in the skeleton alphabet, one for all of one meaning.

/** Of the number of pupils these very words tell; «учащихся, окончивших на "5"» is about the «5». */
const PUPILS = 'учащихся детеи';
/** What pupils do, and «знаний», which goes without saying. */
const DOING =
  'оканчивающи* окончивши* окончил* закончил* заканчива* имеет имеют имеющи* учатся получивши* получил* получен* завоеван* алынган битирген* успевающи* успевают успевает обучаются окитын* окиды алган* аяктаган* бар барлар знании';
/** So do words for marks beside the mark itself, but «средняя оценка» is about them. */
const MARKS = 'оценка бага багасы багалар*';
/** Said of any number, and of any name. */
const QUANTITY = 'всего итого барлыгы барлык жалпы общии жиыны жиынтык*';
/** Of a number they add nothing: «показатель качества», «степень готовности», «фактически охвачено». */
const MEASURE = 'показатель уровень степень факт данн* деректер* единица';
const PLAIN =
  'отчетныи текущ* агымдагы казирги соответствующ* тиисти течение ишинде боиы барысында имею* имеется существующ* списочн* реальн* остра* острои учеба учебы состав курам курамы колдагы колданыстагы';
/** Beside a name: «полное наименование школы», «список школ». */
const NAMING = 'имя полно* толык кратк* кыскаша список тизими перечень тизбеси';

/** Another time, a change, a plan, an order of things: «Качество за прошлый год» is not this term's quality. */
const ALIEN =
  'изменение прошлыи целевои место реитинг* среднии орташа начало не нет без емес жок причина ответственныи  откуда куда каидан каида код телефон* адрес* мекен* саит* директор* басшы* руководител* жетекши* примечани* ескерт* подпис* остаток остатк* калдык* норма* максимал*';
/** Not yet so. */
const HOPED = 'план прогноз* болжам* ожидаем* кутилетин кутилип';
/** A part of the pupils or teachers, and those who count them. */
const PART =
  'девочек мальчиков женщин* мужчин* аиел* ерлер* педагог имя дата городскои сельскои частн* жекеменшик* государственн* мемлекеттик* сирот* жетим* инвалид* мугедек* многодетн* копбала* малообеспеч* казахск* русск* надомн* олимпиад*';

const YEAR = /^(?:(?:19|20)\d\d)(?:[-/]\d+)?$/;

const MONTHS =
  'январ* феврал* март* апрел* мая маи июн* июл* август* сентябр* октябр* ноябр* декабр* кантар* акпан* наурыз* сауир* мамыр* маусым* шилде* тамыз* кыркуиек* казан* караша* желтоксан*';
const PART_OF_YEAR = `четверть полугодие квартал месяц период нарастающ* итогом i ii iii iv ии иии ив ${MONTHS}`;
const OF_YEAR = 'год г ж учгод финансов* каржылык отчетныи новыи ново* жана текущ* агымдагы';

/** What a word of a heading may be, whatever the column. */
export interface WordKind {
  readonly isQuantity: boolean;
  readonly isMeasure: boolean;
  readonly isPlain: boolean;
  readonly isNaming: boolean;
  readonly isPupil: boolean;
  readonly isDoing: boolean;
  readonly isMark: boolean;
  readonly isAlien: boolean;
  readonly isHoped: boolean;
  readonly isPart: boolean;
  /** A year by its number, «2025» or «2024-2025». */
  readonly isOneYear: boolean;
  readonly isYear: boolean;
  readonly isPartOfYear: boolean;
  readonly isNumber: boolean;
}

export const kindOf = oncePerText((word): WordKind => {
  const isOneYear = YEAR.test(word);
  return {
    isQuantity: isIn(QUANTITY, word),
    isMeasure: isIn(MEASURE, word),
    isPlain: isIn(PLAIN, word),
    isNaming: isIn(NAMING, word),
    isPupil: isIn(PUPILS, word),
    isDoing: isIn(DOING, word),
    isMark: isIn(MARKS, word),
    isAlien: isIn(ALIEN, word),
    isHoped: isIn(HOPED, word),
    isPart: isIn(PART, word),
    isOneYear,
    isYear: isOneYear || isIn(OF_YEAR, word),
    isPartOfYear: /^\d{1,2}$/.test(word) || word.split('-').every((piece) => isIn(PART_OF_YEAR, piece)),
    isNumber: /^\d/.test(word),
  };
});

export const isPupilWord = (word: string): boolean => kindOf(word).isPupil;

/** How much of what a phrase of ours says is said by a word that may as well be left out. */
export function lightness(word: string, isAboutPupils: boolean): number | undefined {
  const { isQuantity, isMeasure, isPlain, isNaming, isPupil, isDoing } = kindOf(word);
  if (isQuantity) return 0.2;
  if (isMeasure || isPlain || isNaming) return 0.3;
  return isDoing || (!isAboutPupils && isPupil) ? 0.2 : undefined;
}

/** Does a word that the column's phrase lacks make the heading mean something else? */
export function isAlien(kind: WordKind, column: Column, isOwn: boolean): boolean {
  if (kind.isOneYear) return column.time === undefined && isNumberColumn(column);
  if (kind.isPartOfYear && column.time === 'year') return true;
  // Of a day it may be said that it is only hoped for.
  if (kind.isHoped && column.type === 'date') return false;
  return kind.isAlien || kind.isHoped || (kind.isPart && !isOwn && isNumberColumn(column));
}

/** Does it say the time, where a heading may? A number does beside a word that does: «9 месяцев», not «на "5"». */
export function isTime(kind: WordKind, { time }: Column, isTold: boolean): boolean {
  if (time === undefined || !(kind.isYear || (kind.isPartOfYear && time !== 'year'))) return false;
  return !kind.isNumber || kind.isOneYear || isTold;
}

export const tellsTime = ({ isYear, isPartOfYear, isNumber, isOneYear }: WordKind): boolean =>
  (isYear || isPartOfYear) && (!isNumber || isOneYear);

/** What such a word costs, whatever else it may head; undefined for one that says something. */
export function costOfExtra(
  { isQuantity, isPupil, isDoing, isMark }: WordKind,
  { type }: Column,
  isOfPupils: boolean,
): number | undefined {
  if (isQuantity) return 0.15;
  return (isMark || isDoing || (isPupil && isOfPupils)) && OF_PUPILS.has(type) ? 0.2 : undefined;
}

const OF_PUPILS: ReadonlySet<string> = new Set(['count', 'percent', 'decimal']);

/** The same for words that add nothing unless they head another column of the form. */
export function costOfPlain({ isMeasure, isPlain, isNaming }: WordKind, column: Column): number | undefined {
  if (isPlain || (isMeasure && isNumberColumn(column))) return 0.12;
  return isNaming ? 0.1 : undefined;
}

/** Neither a word that may be dropped nor one of time. */
export const isUnknown = (kind: WordKind): boolean =>
  !(
    kind.isQuantity ||
    kind.isMeasure ||
    kind.isPlain ||
    kind.isNaming ||
    kind.isPupil ||
    kind.isYear ||
    kind.isPartOfYear
  );

/**
 * The words that tell a plan for the year from one for a part of it are a word each: «План на 9 месяцев 2025 года» is a
 * plan for a period.
 */
export function withPlanTime(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => !kindOf(word).isYear && !kindOf(word).isPartOfYear);
  if (others.length === words.length) return words;
  return [...others, words.some((word) => kindOf(word).isPartOfYear) ? 'период' : 'год'];
}
