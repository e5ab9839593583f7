/** Numbers that are no figures: page views, phones, numbers of schools and documents, names, turns of speech. */
import type { Measure } from './measure.ts';
import { isHyphen, keyAt, kindAt, peek, type Token } from './tokens.ts';

/** Stretches of a text with numbers that are no figures, found once for all of them. */
export type Stretch = readonly [start: number, end: number];

/** «8 705 311 20 84», «+7 (7172) 55-01-23»: eleven digits after a country's code. */
export const phonesOf = (text: string): readonly Stretch[] =>
  [...text.matchAll(PHONE)].flatMap((match): Stretch[] =>
    match[0].replace(/\D/g, '').length === 11 ? [[match.index, match.index + match[0].length]] : [],
  );

const PHONE = /(?:\+7|(?<![\d,.])8)[ \u00a0-]?\(?\d{3,5}\)?[ \u00a0-]?\d[\d \u00a0-]{3,9}\d/g;

export function isNoFigure(
  text: string,
  tokens: readonly Token[],
  measure: Measure,
  phones: readonly Stretch[],
): boolean {
  const { trouble, unit, phrase, firstWord, first, next } = measure;
  if (trouble !== undefined && trouble !== 'order') return true;
  if (kindAt(tokens, firstWord - 1) === 'vague' || kindAt(tokens, first - 1) === 'foreign') return true;
  if (unit !== 'none') return false;
  const { start } = peek(tokens, first);
  if (phones.some(([from, to]) => start >= from && start < to)) return true;
  const after = peek(tokens, next);
  // «двух третей», «үштен бірі», «тридцать первая школа».
  if (FRACTION.test(after.meaning.key)) return true;
  return phrase.inDigits ? isOtherNumber(text, tokens, measure) : isTurnOfSpeech(text, tokens, measure);
}

export const FRACTION = /^(?:трет|бири|бирин|бирине|болиг)/;

function isOtherNumber(text: string, tokens: readonly Token[], measure: Measure): boolean {
  const { first, next, phrase, isRange } = measure;
  const token = peek(tokens, first);
  const before = peek(tokens, first - 1);
  const after = peek(tokens, next);
  if ((phrase.hasSlip && !phrase.hasScale) || isReference(tokens, first, next)) return true;
  // «COVID-19», «7А», «24/7», «+7 701».
  if (before.is === 'dash' && before.glued && token.glued && kindAt(tokens, first - 2) === 'word')
    return true;
  if (token.glued && before.is === 'word') return true;
  if (after.is === 'word' && after.glued && !phrase.hasScale) return true;
  if (before.is === 'slash' || after.is === 'slash' || before.is === 'plus') return true;
  if (isChain(tokens, first, next, isRange) || /^\d{10,}$/.test(token.number.digits)) return true;
  // «5-9 сыныптар» are grades, «с 9.00 до 18.00» hours.
  if (isRange && (CLASS.test(after.meaning.key) || HOURS.test(token.number.digits))) return true;
  // A version: «dle 11.1».
  if (phrase.value.scale > 0 && /[A-Za-z]$/.test(text.slice(0, token.start).trimEnd())) return true;
  return isAlone(text, tokens, first, next) || isListNumber(text, tokens, first, next);
}

const CLASS = /^(?:класс|сынып|сыныб)/;
const HOURS = /^\d{1,2}\.[0-5]\d$/;

/** «№ 7», «статьёй 58», «п. 3», «45-баптың»: the number of a school, a law, a flat. */
export function isReference(tokens: readonly Token[], first: number, next: number): boolean {
  const before = peek(tokens, first - 1);
  // «№ 4, 15 и 31»: the sign serves all of them.
  let head = first - 1;
  while (
    LISTS.has(kindAt(tokens, head)) &&
    kindAt(tokens, head - 1) === 'number' &&
    head > first - LONGEST_LIST
  )
    head -= 2;
  // «1, 2 және 3-қосымша», «5, 6, 7-сынып»: so does the word at the end.
  if (kindAt(tokens, head) === 'hash' || isHeaded(tokens, next)) return true;
  const word = before.is === 'dot' ? peek(tokens, first - 2) : before;
  // «з/п» is a wage.
  const isAbbreviation = word.glued && before.is === 'word' && kindAt(tokens, first - 2) === 'slash';
  if (!isAbbreviation && REFERENCE.test(word.meaning.key)) return true;
  const part = kindAt(tokens, next) === 'dash' ? peek(tokens, next + 1) : peek(tokens, next);
  return part.glued && PART.test(part.meaning.key);
}

const REFERENCE =
  /^(?:тел|телефон|факс|индекс|бет|стр|страница|том|уи|кв|каб|корпус|стать[ияеюи]\S*|ст|пункт\S*|п|пп|бап|сагат|час|код|б?сн|жсн|бин|иин|прил\S*)$/;
const PART = /^(?:тармаг?к?|тармак|бап|баб|косымша|абзац|уи$)/;

const LISTS: ReadonlySet<string> = new Set(['comma', 'and']);
const LONGEST_LIST = 12;

/** Does a list of numbers go on at `next`, and end in «…-сыныптар» or «…-қосымшалар»? */
function isHeaded(tokens: readonly Token[], next: number): boolean {
  let at = next;
  while (LISTS.has(kindAt(tokens, at)) && kindAt(tokens, at + 1) === 'number' && at < next + LONGEST_LIST)
    at += 2;
  const key = keyAt(tokens, at + 1);
  return at > next && isHyphen(tokens, at) && (PART.test(key) || CLASS.test(key));
}

/** «50-40-30»: three numbers and more joined by hyphens. */
function isChain(tokens: readonly Token[], first: number, next: number, isRange: boolean): boolean {
  const isJoined = (dash: Token, number: Token): boolean =>
    dash.is === 'dash' && dash.glued && number.is === 'number';
  const after = isJoined(peek(tokens, next), peek(tokens, next + 1));
  const before = isJoined(peek(tokens, first - 1), peek(tokens, first - 2));
  const isLong = after && isJoined(peek(tokens, next + 2), peek(tokens, next + 3));
  return (isRange && after) || isLong || before;
}

/** A line that holds a number and nothing else: a count of views, the number of a page. */
function isAlone(text: string, tokens: readonly Token[], first: number, next: number): boolean {
  const before = gapBefore(text, tokens, first);
  const after = text.slice(peek(tokens, next - 1).end, tokens[next]?.start);
  const isBroken = before.includes('\n') || after.includes('\n');
  return (
    isBroken && (first === 0 || before.includes('\n')) && (next === tokens.length || after.includes('\n'))
  );
}

const gapBefore = (text: string, tokens: readonly Token[], at: number): string =>
  text.slice(peek(tokens, at - 1).end, peek(tokens, at).start);

/** «1. Мектептер …» at the beginning of a line; «1) …; 2) …» also within one. */
function isListNumber(text: string, tokens: readonly Token[], first: number, next: number): boolean {
  const after = peek(tokens, next);
  if (!after.glued || next !== first + 1) return false;
  if (after.is === 'close') return LIST_STARTS.has(kindAt(tokens, first - 1));
  const isFirst = first === 0 || gapBefore(text, tokens, first).includes('\n');
  return after.is === 'dot' && isFirst && next + 1 < tokens.length;
}

const LIST_STARTS: ReadonlySet<string> = new Set(['end', 'colon', 'comma', 'dot']);

function isTurnOfSpeech(
  text: string,
  tokens: readonly Token[],
  { first, next, phrase, ending }: Measure,
): boolean {
  const token = peek(tokens, first);
  const after = peek(tokens, next);
  // «мыңда», «мыңның» alone are as often other words.
  if (next - first > 1 || phrase.hasScale) return phrase.isBare && (ending === 'case' || after.is !== 'word');
  const { value, key } = token.meaning;
  // «бір» and «один» are articles; «семью» is the family.
  if (value === 1 || key === 'семью') return true;
  // «тоқсан» with an ending, or before what terms do, is the school term.
  if (value === 90) return ending !== 'none' || after.is !== 'word' || TERM.test(after.meaning.key);
  // Russian «он» is a pronoun.
  if (key === 'он' || key === 'уш') return !KAZAKH.test(lineAround(text, token.start));
  return token.is === 'hundred' && after.is !== 'word';
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

const TERM = /^(?:саиын|корытынд|боиынша|басы|сон|ишинде|аякт|бои)/;
const KAZAKH = /[әғқңөұүһі]/iu;
