/** The unit that stands after a number: currency with its tiyn, percent, points, marks; and what may stand between. */
import type { Decimal } from '../parse/number.ts';
import { isClosed } from './coefficient.ts';
import type { Ending } from './endings.ts';
import { plus, shifted } from './exact.ts';
import { type Phrase, type PhraseTrouble, phraseAt } from './phrase.ts';
import { isHyphen, keyAt, kindAt, peek, type Token } from './tokens.ts';

export type Unit = 'tenge' | 'percent' | 'point' | 'score' | 'foreign' | 'none';

export interface Valued {
  readonly phrase: Phrase;
  readonly value: Decimal;
  readonly unit: Unit;
  /** The token after the unit. */
  readonly next: number;
  readonly ending: Ending;
  /** Why the value is not to be trusted: that of the phrase, odd tiyn, words that disagree with the digits. */
  readonly trouble: PhraseTrouble | 'disagree' | undefined;
  readonly other: Decimal | undefined;
}

/** The number that begins at `first`, with its unit. */
export function valuedAt(tokens: readonly Token[], first: number): Valued | undefined {
  const phrase = phraseAt(tokens, first);
  if (phrase === undefined) return undefined;
  const unitless: Valued = {
    phrase,
    value: phrase.value,
    unit: 'none',
    next: phrase.next,
    ending: phrase.ending,
    trouble: phrase.trouble,
    other: phrase.other,
  };
  return withUnit(tokens, unitless, phrase.next) ?? unitless;
}

/** The same with the unit that begins at `at`, words such as «жуық» and «казахстанских» left aside. */
export function withUnit(tokens: readonly Token[], bare: Valued, at: number): Valued | undefined {
  const place = skipBetween(tokens, at);
  const { is, ending } = peek(tokens, place);
  switch (is) {
    case 'currency':
      return withTiyn(tokens, named(bare, 'tenge', place + 1, ending));
    case 'tiyn':
      return { ...named(bare, 'tenge', place + 1, ending), value: shifted(bare.value, -2) ?? bare.value };
    case 'percent': {
      const after = peek(tokens, place + 1);
      return after.is === 'point'
        ? named(bare, 'point', place + 2, after.ending)
        : named(bare, 'percent', place + 1, ending);
    }
    case 'point':
      return named(bare, 'point', place + 1, ending);
    case 'degree':
      return named(bare, 'score', place + 1, ending);
    case 'foreign':
      return named(bare, 'foreign', place + 1, ending);
    default:
      return foreignBehind(tokens, bare, place) ?? shortPoint(tokens, bare, place);
  }
}

function named(bare: Valued, unit: Unit, next: number, ending: Ending): Valued {
  // A share of «63,412 %» has one reading: the other is no percentage.
  const isShare = unit === 'percent' || unit === 'point';
  const trouble = isShare && bare.trouble === 'ambiguous' ? undefined : bare.trouble;
  // A unit after «3 млн 500» settles it.
  const other = trouble === undefined ? undefined : bare.other;
  return { phrase: bare.phrase, value: bare.value, unit, next, ending, trouble, other };
}

/** «200-ге жуық теңге», «5 млн. теңге», «казахстанских тенге». */
function skipBetween(tokens: readonly Token[], at: number): number {
  let place = at;
  while (BETWEEN.has(kindAt(tokens, place))) place += 1;
  // «65-пайызы», «65.4-%».
  if (isHyphen(tokens, place) && ['percent', 'currency'].includes(kindAt(tokens, place + 1)))
    return place + 1;
  // «4 500,- тенге»: the dash stands for no tiyn.
  const hasDash =
    kindAt(tokens, place) === 'comma' &&
    kindAt(tokens, place + 1) === 'dash' &&
    peek(tokens, place + 1).glued;
  return hasDash && kindAt(tokens, place + 2) === 'currency' ? place + 2 : place;
}

const BETWEEN: ReadonlySet<string> = new Set(['near', 'than', 'over', 'under', 'plus', 'kazakhstani']);

/** «АҚШ доллары», «долларов США»: the name of the country may come first. */
function foreignBehind(tokens: readonly Token[], bare: Valued, place: number): Valued | undefined {
  const after = peek(tokens, place + 1);
  return kindAt(tokens, place) === 'word' && after.is === 'foreign' && COUNTRIES.has(keyAt(tokens, place))
    ? named(bare, 'foreign', place + 2, after.ending)
    : undefined;
}

const COUNTRIES: ReadonlySet<string> = new Set([
  'акш',
  'сша',
  'ресеи',
  'россииских',
  'американских',
  'канада',
]);

/** «п.п.», «п.т.», «п. п.». */
function shortPoint(tokens: readonly Token[], bare: Valued, place: number): Valued | undefined {
  const [dot, second, last] = [peek(tokens, place + 1), peek(tokens, place + 2), peek(tokens, place + 3)];
  const isPoint =
    keyAt(tokens, place) === 'п' &&
    dot.is === 'dot' &&
    (second.meaning.key === 'п' || second.meaning.key === 'т');
  if (!isPoint) return undefined;
  return named(bare, 'point', place + (last.is === 'dot' && last.glued ? 4 : 3), 'none');
}

/** «500 теңге 50 тиын». */
function withTiyn(tokens: readonly Token[], tenge: Valued): Valued {
  if (isClosed(tenge.ending)) return tenge;
  // The dot of «тг.» may stand between, and a comma.
  const between = kindAt(tokens, tenge.next);
  const at = between === 'dot' || between === 'comma' ? tenge.next + 1 : tenge.next;
  const tiyn = phraseAt(tokens, at);
  if (tiyn === undefined) return tenge;
  const unit = peek(tokens, tiyn.next);
  if (unit.is !== 'tiyn') return tenge;
  // Tiyn beside a fraction of a tenge, or more than 99 of them, would count something twice.
  const isOdd = tiyn.value.scale > 0 || tiyn.value.units > 99 || tenge.value.scale > 0;
  const value = plus(tenge.value, { ...tiyn.value, scale: 2 });
  return {
    ...tenge,
    value: value ?? tenge.value,
    next: tiyn.next + 1,
    ending: unit.ending,
    trouble: isOdd || value === undefined ? 'order' : tenge.trouble,
  };
}
