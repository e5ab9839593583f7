import { oncePerText } from '../remember.ts';
import { type Column, isNumberColumn } from './form.ts';
import { isIn } from './wordLists.ts';

// Words as `headingWords` gives them: in the skeleton alphabet, one for all of one meaning.

/** Of the number of pupils these very words tell; «учащихся, окончивших на "5"» is about the «5». */
const PUPILS =
  'учащихся детеи оканчивающи* окончивши* окончил* закончил* заканчива* имеет имеют имеющи* учатся получивши* получил* успевающи* успевают успевает обучаются окитын* окиды алган* аяктаган* бар барлар знании';
/** So do words for marks beside the mark itself, but «средняя оценка» is about them. */
const MARKS = 'оценк* бага багасы багалар*';
/** Said of any number, and of any name. */
const QUANTITY = 'всего итого барлыгы барлык жалпы общии жиыны жиынтык*';
/** They add nothing: «показатель качества», «степень готовности», «фактически охвачено». */
const PLAIN =
  'показатель уровень степень факт отчетныи текущ* агымдагы казирги данн* деректер* соответствующ* тиисти единица течение ишинде бойы боиы барысында';
/** Beside a name: «полное наименование школы», «список школ». */
const NAMING = 'имя полно* толык кратк* кыскаша список тизими перечень тизбеси';

/** Another time, a change, a plan, an order of things: «Качество за прошлый год» is not this term's quality. */
const ALIEN =
  'изменение прошлыи план прогноз* болжам* целевои ожидаем* кутилетин место реитинг* среднии орташа начало не нет без емес жок причина ответственныи  откуда куда каидан каида код телефон* адрес* мекен* саит* директор* басшы* руководител* жетекши* примечани* ескерт* подпис* остаток остатк* калдык* норма* максимал*';
/** A part of the pupils or teachers, and those who count them. */
const PART =
  'девочек мальчиков женщин* мужчин* аиел* ерлер* педагог имя дата городскои сельскои частн* жекеменшик* государственн* мемлекеттик* сирот* жетим* инвалид* мугедек* многодетн* копбала* малообеспеч* казахск* русск* надомн* олимпиад*';

const YEAR = /^(?:(?:19|20)\d\d)(?:[-/]\d+)?$/;

const MONTHS =
  'январ* феврал* март* апрел* мая маи июн* июл* август* сентябр* октябр* ноябр* декабр* кантар* акпан* наурыз* сауир* мамыр* маусым* шилде* тамыз* кыркуиек* казан* караша* желтоксан*';
const PART_OF_YEAR = `четверть полугодие квартал месяц период нарастающ* итогом i ii iii iv ии иии ив ${MONTHS}`;
const OF_YEAR = 'год г ж финансов* учебныи учебн* оку каржылык отчетныи';

/** What a word of a heading may be, whatever the column. */
export interface WordKind {
  readonly isQuantity: boolean;
  readonly isPlain: boolean;
  readonly isNaming: boolean;
  readonly isPupil: boolean;
  readonly isMark: boolean;
  readonly isAlien: boolean;
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
    isPlain: isIn(PLAIN, word),
    isNaming: isIn(NAMING, word),
    isPupil: isIn(PUPILS, word),
    isMark: isIn(MARKS, word),
    isAlien: isIn(ALIEN, word),
    isPart: isIn(PART, word),
    isOneYear,
    isYear: isOneYear || isIn(OF_YEAR, word),
    isPartOfYear: /^\d{1,2}$/.test(word) || word.split('-').every((piece) => isIn(PART_OF_YEAR, piece)),
    isNumber: /^\d/.test(word),
  };
});

export const isPupilWord = (word: string): boolean => kindOf(word).isPupil;

/** How much of what a phrase of ours says is said by this word. */
export function weightOf(word: string, isAboutPupils: boolean): number {
  const { isQuantity, isPlain, isNaming, isPupil } = kindOf(word);
  if (isQuantity) return 0.2;
  if (isPlain || isNaming) return 0.3;
  return !isAboutPupils && isPupil ? 0.2 : 1;
}

/** Does a word that the column's phrase lacks make the heading mean something else? */
export function isAlien({ isOneYear, isAlien, isPart }: WordKind, column: Column): boolean {
  if (isOneYear) return column.time === undefined && isNumberColumn(column);
  return isAlien || (isPart && isNumberColumn(column));
}

/** Does it say the time, where a heading may? */
export const isTime = ({ isYear, isPartOfYear }: WordKind, { time }: Column): boolean =>
  time !== undefined && (isYear || isPartOfYear);

/** What such a word costs, whatever else it may head; undefined for one that says something. */
export function costOfExtra({ isQuantity, isPupil, isMark }: WordKind, column: Column): number | undefined {
  if (isQuantity) return 0.15;
  return (isPupil || isMark) && isNumberColumn(column) ? 0.2 : undefined;
}

/** The same for words that add nothing unless they head another column of the form. */
export const costOfPlain = ({ isPlain, isNaming }: WordKind): number | undefined =>
  isPlain ? 0.12 : isNaming ? 0.1 : undefined;

/** Neither a word that may be dropped nor one of time. */
export const isUnknown = (kind: WordKind): boolean =>
  !(kind.isQuantity || kind.isPlain || kind.isNaming || kind.isPupil || kind.isYear || kind.isPartOfYear);

/**
 * The words that tell a plan for the year from one for a part of it are a word each: «План на 9 месяцев 2025 года» is a
 * plan for a period.
 */
export function withPlanTime(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => !kindOf(word).isYear && !kindOf(word).isPartOfYear);
  if (others.length === words.length) return words;
  return [...others, words.some((word) => kindOf(word).isPartOfYear) ? 'период' : 'год'];
}
