/**
 * The quantities of a text: each number with its sign, unit, nearness and bounds, two of them joined where they are the
 * ends of a range. Both the strict readers of cells and the reader of press texts start from here.
 */
import type { Decimal } from '../parse/number.ts';
import { type Bound, type Limits, limitsAround } from './bounds.ts';
import { bracketed } from './bracketed.ts';
import type { Ending } from './endings.ts';
import type { Phrase } from './phrase.ts';
import { type Joined, joined } from './ranges.ts';
import { type Sign, signBefore } from './signs.ts';
import { keyAt, type Token } from './tokens.ts';
import { type Unit, type Valued, valuedAt } from './unit.ts';

export interface Measure {
  /** Tokens of the number and its unit, without the words around them. */
  readonly first: number;
  readonly next: number;
  /** Tokens with the words of nearness and bounds. */
  readonly firstWord: number;
  readonly nextWord: number;
  readonly unit: Unit;
  /** The sign of the currency stands before the number: «₸47 млрд», «KZT 5 000». */
  readonly isLed: boolean;
  /** The number; of a range its low end. */
  readonly low: Decimal;
  readonly high: Decimal;
  readonly isRange: boolean;
  readonly isFromTo: boolean;
  /** The low end took the scale of the high one: «70-тен 200 мың». */
  readonly sharesScale: boolean;
  readonly isNear: boolean;
  readonly bound: Bound | undefined;
  readonly sign: Sign;
  readonly ending: Ending;
  readonly phrase: Phrase;
  readonly trouble: Valued['trouble'];
  readonly other: Decimal | undefined;
}

/** The quantities of the text in order, at most so many. */
export function measuresOf(tokens: readonly Token[], most = Number.POSITIVE_INFINITY): readonly Measure[] {
  const measures: Measure[] = [];
  let place = 0;
  while (place < tokens.length && measures.length < most) {
    const measure = measureAt(tokens, place, measures[measures.length - 1]?.next ?? 0);
    if (measure !== undefined) measures.push(measure);
    place = measure?.next ?? place + 1;
  }
  return measures;
}

function measureAt(tokens: readonly Token[], place: number, free: number): Measure | undefined {
  const plain = valuedAt(tokens, place);
  if (plain === undefined) return undefined;
  const read = bracketed(tokens, plain);
  const isLed = read.unit === 'none' && place > free && LEADS.has(keyAt(tokens, place - 1));
  const valued: Valued = isLed ? { ...read, unit: 'tenge' } : read;
  const sign = signBefore(tokens, place, free);
  const limits = limitsOf(tokens, valued);
  const range = valued.trouble === undefined ? joined(tokens, valued, limits) : undefined;
  const lead: Lead = { sign, isLed };
  return range === undefined ? single(valued, limits, lead) : ranged(valued, limits, range, lead);
}

/** What stands before the number. */
type Lead = Pick<Measure, 'sign' | 'isLed'>;

const LEADS: ReadonlySet<string> = new Set(['₸', 'кзт']);

const limitsOf = (tokens: readonly Token[], { phrase, next, ending }: Valued): Limits =>
  limitsAround(tokens, phrase.first, next, ending);

function single(valued: Valued, limits: Limits, { sign, isLed }: Lead): Measure {
  const { phrase, value, unit, next, ending, trouble, other } = valued;
  const signed: Decimal = sign === 'minus' && value.units !== 0 ? { ...value, negative: true } : value;
  return {
    first: phrase.first,
    next,
    firstWord: limits.first,
    nextWord: limits.next,
    unit,
    isLed,
    low: signed,
    high: signed,
    isRange: false,
    isFromTo: false,
    sharesScale: false,
    isNear: limits.isNear || phrase.isInverted,
    bound: limits.bound,
    sign,
    ending,
    phrase,
    trouble,
    other,
  };
}

function ranged(valued: Valued, limits: Limits, range: Joined, { sign, isLed }: Lead): Measure {
  return {
    first: valued.phrase.first,
    next: range.last.next,
    firstWord: limits.first,
    nextWord: range.next,
    unit: range.unit,
    isLed,
    low: range.low,
    high: range.high,
    isRange: true,
    isFromTo: range.isFromTo,
    sharesScale: range.sharesScale,
    isNear: limits.isNear || range.isNear,
    bound: undefined,
    sign,
    ending: range.last.ending,
    phrase: range.last.phrase,
    trouble: undefined,
    other: undefined,
  };
}
