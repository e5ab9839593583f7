/**
 * The one amount of money of a cell. Whatever could belong to it and is not understood stops the reading, because a
 * misread scale is a thousandfold error; words and numbers that clearly speak of something else are let be.
 */

import { excerpt } from '../parse/excerpt.ts';
import { toNumber } from '../parse/number.ts';
import type { MessageValues } from '../result.ts';
import { ok, type Result, refuse } from '../result.ts';
import { labelOf } from './label.ts';
import { type Measure, measuresOf } from './measure.ts';
import { type Role, roleOf } from './roles.ts';
import { kindAt, peek, type Token, tokensOf } from './tokens.ts';

export type AmountTrouble =
  | 'text'
  | 'word'
  | 'vague'
  | 'currency'
  | 'two'
  | 'range'
  | 'ambiguous'
  | 'grouping'
  | 'order'
  | 'sign'
  | 'size'
  | 'disagree'
  | 'date';

type Code = `tenge.${AmountTrouble}`;

export interface FoundAmount {
  readonly measure: Measure;
  /** The upper bound of «не менее 3 и не более 5 млн», where the measure is the lower one. */
  readonly upper: Measure | undefined;
  /** A number alone, which takes its unit from the column or the argument. */
  readonly isPlain: boolean;
  /** Power of ten of the unit that a label before the number names: 3 for «сомасы, мың теңге: 15 298,6». */
  readonly power: number | undefined;
}

interface Ranked {
  readonly measure: Measure;
  readonly role: Role;
}

/** A cell with so many quantities is a text, and holds no one amount. */
const MOST_MEASURES = 50;

export function oneAmount(text: string): Result<FoundAmount, Code> {
  const all = tokensOf(text);
  const label = labelOf(all);
  const tokens = label === undefined ? all : all.slice(label.next);
  const ranked = measuresOf(tokens, MOST_MEASURES).map(
    (measure): Ranked => ({ measure, role: roleOf(tokens, measure) }),
  );
  if (ranked.length === MOST_MEASURES) return refuse('tenge.two');
  const stop = strayToken(text, tokens, ranked) ?? foreignMoney(tokens, ranked);
  if (stop !== undefined) return stop;
  const rivals = ranked.filter(({ role }) => role === 'money' || role === 'scaled' || role === 'plain');
  for (const { measure } of rivals) {
    const trouble = troubleOf(text, tokens, measure);
    if (trouble !== undefined) return trouble;
  }
  const [first, second, ...more] = rivals;
  if (first === undefined) return nothing(text, tokens, ranked);
  const pair = second !== undefined && more.length === 0 && areBounds(first.measure, second.measure);
  if (second !== undefined && !pair) {
    return areSideBySide(first.measure, second.measure) ? refuse('tenge.grouping') : refuse('tenge.two');
  }
  if (isShareOf(tokens, ranked, first.measure)) return refuse('tenge.two');
  const isPlain = rivals.every(({ role }) => role === 'plain');
  const doubt = doubtOf(text, tokens, first, isPlain);
  if (doubt !== undefined) return doubt;
  const power = isPlain ? label?.power : undefined;
  return ok({
    measure: first.measure,
    upper: second?.measure,
    isPlain: isPlain && label === undefined,
    power,
  });
}

/** «15 % от 2 млн тенге», «2 млн теңгенің 15 %-ы»: the amount itself is not said. */
const isShareOf = (tokens: readonly Token[], ranked: readonly Ranked[], amount: Measure): boolean =>
  ranked.some(
    ({ measure: share }) =>
      share.unit === 'percent' &&
      ((share.next === amount.firstWord && kindAt(tokens, amount.firstWord) === 'from') ||
        (amount.next === share.firstWord && amount.ending === 'case')),
  );

type Refused = Extract<Result<never, Code>, { ok: false }>;

const word = (text: string, { start, end }: { start: number; end: number }): Refused =>
  refuse('tenge.word', { word: excerpt(text.slice(start, end)) });

/** Tokens of no quantity that make the reading doubtful wherever they stand. */
function strayToken(text: string, tokens: readonly Token[], ranked: readonly Ranked[]): Refused | undefined {
  let measured = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const measure = ranked[measured]?.measure;
    if (measure !== undefined && at >= measure.firstWord) {
      at = measure.nextWord - 1;
      measured += 1;
      continue;
    }
    const token = peek(tokens, at);
    const isScale = token.is === 'scale' || token.is === 'hundred';
    if (isScale && kindAt(tokens, at - 1) === 'vague') return refuse('tenge.vague');
    if (token.is === 'symbol' || (isScale && ranked.length > 0)) return word(text, token);
    if (token.is === 'plus' && at > 0) return word(text, token);
    // «100 теңге х 30 күн»: a product is not worked out.
    if (token.meaning.key === 'х' && kindAt(tokens, at + 1) === 'number') return word(text, token);
    const isBeside = at + 1 === measure?.firstWord || at === ranked[measured - 1]?.measure.nextWord;
    if (token.is === 'negation' && isBeside) return word(text, token);
  }
  return undefined;
}

/** Another currency decides before all else, unless it stands in brackets behind an amount of tenge. */
function foreignMoney(tokens: readonly Token[], ranked: readonly Ranked[]): Refused | undefined {
  const hasTenge = ranked.some(({ role }) => role === 'money');
  let depth = 0;
  for (const { is } of tokens) {
    if (is === 'open') depth += 1;
    else if (is === 'close') depth -= 1;
    else if (is === 'foreign' && !(depth > 0 && hasTenge)) return refuse('tenge.currency');
  }
  return undefined;
}

function troubleOf(text: string, tokens: readonly Token[], measure: Measure): Refused | undefined {
  const { trouble, other, low, sign, phrase, unit } = measure;
  const before = peek(tokens, measure.firstWord - 1);
  if (before.is === 'vague') return refuse('tenge.vague');
  if (sign === 'unclear' || (sign === 'none' && isDeficit(tokens, measure.firstWord)))
    return refuse('tenge.sign');
  // «,5 млн»: what stood before the comma is lost.
  if (
    (before.is === 'comma' || before.is === 'dot') &&
    !before.glued &&
    peek(tokens, measure.firstWord).glued
  )
    return word(text, before);
  if (trouble === 'ambiguous' || (other !== undefined && trouble === undefined && unit === 'none'))
    return refuse('tenge.ambiguous', readings(measure));
  if (trouble === 'disagree')
    return refuse('tenge.disagree', { first: toNumber(low), second: toNumber(other ?? low) });
  if (trouble !== undefined) return refuse(`tenge.${trouble}`, { text: excerpt(text) });
  // «З50» without a unit may be a name; a scale alone after a word may have lost its number.
  const number = peek(tokens, measure.first);
  if (phrase.hasSlip && unit === 'none' && !phrase.hasScale) return word(text, number);
  return phrase.isBare && before.is === 'word' ? word(text, before) : undefined;
}

/** «тапшылығы – 5 млн»: is it five million, or five million less? */
function isDeficit(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (BETWEEN.has(kindAt(tokens, at))) at -= 1;
  return kindAt(tokens, at) === 'deficit';
}

const BETWEEN: ReadonlySet<string> = new Set(['dash', 'colon', 'money']);

const readings = ({ low, other }: Measure): MessageValues => ({
  first: toNumber(low),
  second: toNumber(other ?? low),
});

const areBounds = (a: Measure, b: Measure): boolean =>
  (a.bound === 'atLeast' || a.bound === 'over') && (b.bound === 'atMost' || b.bound === 'under');

/** «12 34»: digits that a blank parts, but not by threes. */
const areSideBySide = (a: Measure, b: Measure): boolean =>
  a.nextWord === b.first &&
  a.unit === 'none' &&
  !a.phrase.hasScale &&
  a.phrase.inDigits &&
  b.phrase.inDigits &&
  a.ending === 'none';

/** «миллиардтаған», and «миллионы» in the plural; «миллионов» alone heads a column. */
const isVague = ({ is, meaning }: Token): boolean =>
  is === 'vague' || (is === 'scale' && !meaning.isFull && /(?:[ыи]|ами|ам|ах)$/.test(meaning.key));

/** Why there is no amount. */
function nothing(text: string, tokens: readonly Token[], ranked: readonly Ranked[]): Refused {
  const counted = ranked.find(({ role }) => role === 'aside');
  if (counted !== undefined) {
    const { next, nextWord } = counted.measure;
    return word(text, peek(tokens, nextWord < tokens.length ? nextWord : next - 1));
  }
  const date = tokens.find(({ is }) => is === 'date');
  if (date !== undefined) return refuse('tenge.date', { date: text.slice(date.start, date.end) });
  return tokens.some(isVague) ? refuse('tenge.vague') : refuse('tenge.text');
}

/** What is read, and still not certain to be meant. */
function doubtOf(
  text: string,
  tokens: readonly Token[],
  { measure, role }: Ranked,
  isPlain: boolean,
): Refused | undefined {
  const last = peek(tokens, tokens.length - 1);
  if (last.is === 'dash') return refuse('tenge.sign');
  const before = peek(tokens, measure.firstWord - 1);
  if (before.is === 'hash' || (before.is === 'word' && before.end === peek(tokens, measure.firstWord).start))
    return word(text, before);
  // A currency that belongs to no number, beside a number of something: «5 мпнх теңге».
  const stray = role === 'money' ? undefined : tokens.find(({ is }) => is === 'currency');
  if (stray !== undefined) return word(text, stray);
  if (!isPlain) return undefined;
  // «(5 000)» is a loss in accounts and an aside in a text.
  if (before.is === 'open') return refuse('tenge.sign');
  const stranger = tokens.find(({ is }) => is === 'word');
  return stranger === undefined ? undefined : word(text, stranger);
}
