/** Numbers that are no figures: page views, phones, numbers of schools and documents, names, turns of speech. */
import type { Measure } from './measure.ts';
import { peek, type Token } from './tokens.ts';

export function isNoFigure(text: string, tokens: readonly Token[], measure: Measure): boolean {
  const { trouble, unit, phrase } = measure;
  if (trouble !== undefined && trouble !== 'order') return true;
  if (peek(tokens, measure.firstWord - 1).is === 'vague') return true;
  if (unit !== 'none') return false;
  return phrase.inDigits ? isOtherNumber(text, tokens, measure) : isTurnOfSpeech(text, tokens, measure);
}

function isOtherNumber(
  text: string,
  tokens: readonly Token[],
  { first, next, phrase, isRange }: Measure,
): boolean {
  const token = peek(tokens, first);
  const before = peek(tokens, first - 1);
  const after = peek(tokens, next);
  if (phrase.hasSlip && !phrase.hasScale) return true;
  if (before.is === 'hash' || REFERENCES.has(before.meaning.key)) return true;
  // «COVID-19», «7А», «24/7», «+7 701».
  if (before.is === 'dash' && before.glued && token.glued && peek(tokens, first - 2).is === 'word')
    return true;
  if (token.glued && before.is === 'word') return true;
  if (after.is === 'word' && after.glued && !phrase.hasScale) return true;
  if (before.is === 'slash' || after.is === 'slash' || before.is === 'plus') return true;
  if (isPhone(text, tokens, first, next, isRange) || /^\d{10,}$/.test(token.number.digits)) return true;
  // A version: «dle 11.1».
  if (phrase.value.scale > 0 && /[A-Za-z]$/.test(text.slice(0, token.start).trimEnd())) return true;
  return isAlone(text, tokens, first, next) || isListNumber(text, tokens, first, next);
}

/** Words before a number that make it a name or an address. */
const REFERENCES: ReadonlySet<string> = new Set(
  'тел телефон факс индекс бет стр страница том уи кв каб корпус статья ст пункт п бап тармак сагат час код бсн жсн бин иин'.split(
    ' ',
  ),
);

/** «8 (727) 250-40-30»: the code of the country, and that of the city. */
const CODE = /^[78]\s?\(\d{3,5}\)/;
const AREA = /^\(\d{3,5}\)\s?\d{1,3}-/;

/** «50-40-30», «8 701 123-45-67»: three numbers and more joined by hyphens. */
function isPhone(
  text: string,
  tokens: readonly Token[],
  first: number,
  next: number,
  isRange: boolean,
): boolean {
  if (
    CODE.test(text.slice(peek(tokens, first).start, peek(tokens, first).start + 12)) ||
    AREA.test(text.slice(Math.max(0, peek(tokens, first).start - 1), peek(tokens, first).start + 12))
  )
    return true;
  const isJoined = (dash: Token, number: Token): boolean =>
    dash.is === 'dash' && dash.glued && number.is === 'number';
  const after = isJoined(peek(tokens, next), peek(tokens, next + 1));
  const before = isJoined(peek(tokens, first - 1), peek(tokens, first - 2));
  return (
    (isRange && (after || before)) ||
    (after && isJoined(peek(tokens, next + 2), peek(tokens, next + 3))) ||
    before
  );
}

/** A line that holds a number and nothing else: a count of views, the number of a page. */
function isAlone(text: string, tokens: readonly Token[], first: number, next: number): boolean {
  const before = text.slice(peek(tokens, first - 1).end, peek(tokens, first).start);
  const after = text.slice(peek(tokens, next - 1).end, tokens[next]?.start);
  const isBroken = before.includes('\n') || after.includes('\n');
  return (
    isBroken && (first === 0 || before.includes('\n')) && (next === tokens.length || after.includes('\n'))
  );
}

/** «1. Мектептер …», «2) школы …» at the beginning of a line. */
function isListNumber(text: string, tokens: readonly Token[], first: number, next: number): boolean {
  const after = peek(tokens, next);
  const isMarked = after.glued && (after.is === 'dot' || after.is === 'close') && next === first + 1;
  const before = text.slice(peek(tokens, first - 1).end, peek(tokens, first).start);
  return isMarked && (first === 0 || before.includes('\n')) && next + 1 < tokens.length;
}

function isTurnOfSpeech(
  text: string,
  tokens: readonly Token[],
  { first, next, phrase, ending }: Measure,
): boolean {
  const token = peek(tokens, first);
  // «мыңда», «мыңның» alone are as often other words.
  if (next - first > 1 || phrase.hasScale)
    return phrase.isBare && (ending === 'case' || peek(tokens, next).is !== 'word');
  const { value, key } = token.meaning;
  // «бір» and «один» are articles; «семью» is the family.
  if (value === 1 || key === 'семью') return true;
  // «тоқсан» with an ending, or before what terms do, is the school term.
  if (value === 90)
    return ending !== 'none' || peek(tokens, next).is !== 'word' || TERM.test(peek(tokens, next).meaning.key);
  // Russian «он» is a pronoun.
  if (key === 'он' || key === 'уш') return !KAZAKH.test(lineAround(text, token.start));
  return token.is === 'hundred' && peek(tokens, next).is !== 'word';
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

const TERM = /^(?:саиын|корытынд|боиынша|басы|сон|ишинде|аякт|бои)/;
const KAZAKH = /[әғқңөұүһі]/iu;
