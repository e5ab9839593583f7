/** Every figure of a press text with its exact place: amounts, percentages, changes, counts, years and periods. */
import { toNumber } from '../parse/number.ts';
import type { Bound } from './bounds.ts';
import { changeOf, type Direction } from './direction.ts';
import { type Measure, measuresOf } from './measure.ts';
import { isNoFigure, phonesOf } from './notFigures.ts';
import { type Period, periodAt } from './periods.ts';
import { speaksOfShare } from './shares.ts';
import { kindAt, peek, type Token, tokensOf } from './tokens.ts';

export type FigureKind =
  | 'amount'
  | 'percent'
  /** A change of a share, in percentage points. */
  | 'point'
  | 'count'
  | 'ordinal'
  | 'year'
  | 'period'
  | 'score';

/** What a figure is counted in, as tables of figures name it; a point is a percentage point. */
export const FIGURE_UNITS: Readonly<Record<FigureKind, string>> = {
  amount: 'tenge',
  percent: 'percent',
  point: 'pp',
  count: 'count',
  ordinal: 'ordinal',
  year: 'year',
  period: 'period',
  score: 'score',
};

export interface Figure {
  /** The figure is `text.slice(start, end)`: number, scale, unit and their endings. */
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  /** Tenge, percent, points, a number, a year; a period's key. None for a range. */
  readonly value: number | string | undefined;
  /** Both ends of a range; one of them for a bound; twice the value for a number. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly isNear: boolean;
  readonly bound: Bound | undefined;
  readonly direction: Direction | undefined;
}

/** Every figure of a text, in order. */
export function figuresOf(text: string): readonly Figure[] {
  const tokens = tokensOf(text);
  return figuresIn(text, tokens, measuresOf(tokens));
}

/** The same for those who have cut and measured the text already. */
export function figuresIn(
  text: string,
  tokens: readonly Token[],
  measures: readonly Measure[],
): readonly Figure[] {
  const phones = phonesOf(text);
  const periods = periodsOf(tokens);
  const isTaken = new Set(
    periods.flatMap(({ first, next }) => Array.from({ length: next - first }, (_, at) => first + at)),
  );
  const figures = periods.filter(({ is }) => is !== 'date').map((period) => figureOfPeriod(tokens, period));
  for (const measure of measures) {
    if (isTaken.has(measure.first) || isTaken.has(measure.next - 1)) continue;
    if (isNoFigure(text, tokens, measure, phones)) continue;
    const figure = figureOf(text, tokens, measure);
    if (figure === undefined) continue;
    figures.push(figure);
    isTaken.add(measure.next - 1);
  }
  for (const [at, token] of tokens.entries()) {
    if (!isTaken.has(at) && isOrdinal(tokens, at)) figures.push(ordinal(token));
  }
  return figures.sort((a, b) => a.start - b.start);
}

function periodsOf(tokens: readonly Token[]): readonly Period[] {
  const periods: Period[] = [];
  for (let at = 0; at < tokens.length; ) {
    const period = periodAt(tokens, at);
    if (period !== undefined) periods.push(period);
    at = period?.next ?? at + 1;
  }
  return periods;
}

function figureOfPeriod(tokens: readonly Token[], { first, next, is, value, low, high }: Period): Figure {
  const year = typeof value === 'number' ? value : undefined;
  return {
    start: peek(tokens, first).start,
    end: peek(tokens, next - 1).end,
    kind: is === 'year' ? 'year' : 'period',
    value,
    low: low ?? year,
    high: high ?? year,
    isNear: false,
    bound: undefined,
    direction: undefined,
  };
}

function figureOf(text: string, tokens: readonly Token[], measure: Measure): Figure | undefined {
  const { low, high, isRange, isNear, bound } = measure;
  const change = changeOf(tokens, measure);
  const kind = kindOf(tokens, measure, change?.isBySoMuch === true);
  if (kind === undefined) return undefined;
  const isChange = kind === 'point' || change !== undefined;
  // «8 пайызға жоғары» is a change upward, «63 пайызға дейін өсті» a level: neither is a bound.
  const limit = change === undefined || measure.ending === 'from' ? bound : undefined;
  const value = toNumber(low);
  return {
    ...spanOf(text, tokens, measure),
    kind,
    value: isRange ? undefined : value,
    low: limit === 'under' || limit === 'atMost' ? undefined : value,
    high: limit === 'over' || limit === 'atLeast' ? undefined : toNumber(high),
    isNear,
    bound: limit,
    direction: isChange ? change?.direction : undefined,
  };
}

function kindOf(tokens: readonly Token[], measure: Measure, isChange: boolean): FigureKind | undefined {
  switch (measure.unit) {
    case 'tenge':
      return 'amount';
    case 'percent':
      return isChange && speaksOfShare(tokens, measure.first) ? 'point' : 'percent';
    case 'point':
      return 'point';
    case 'score':
      return 'score';
    case 'foreign':
      return undefined;
    default:
      if (isMoney(tokens, measure)) return 'amount';
      if (isScore(tokens, measure.firstWord)) return 'score';
      return measure.ending === 'ordinal' || isGrade(tokens, measure) ? 'ordinal' : 'count';
  }
}

/** «Орташа балл – 71,3». */
function isScore(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (SCORED.has(kindAt(tokens, at))) at -= 1;
  return kindAt(tokens, at) === 'degree';
}

const SCORED: ReadonlySet<string> = new Set(['dash', 'colon', 'money', 'prep', 'up', 'down']);

/** «тағы 11 млрд қажет» in a text that speaks of tenge: nothing is counted, so it is money. */
function isMoney(tokens: readonly Token[], { first, nextWord, phrase }: Measure): boolean {
  if (!phrase.hasScale || phrase.power < 6 || COUNTED.has(kindAt(tokens, nextWord))) return false;
  for (let at = first - NEAR_MONEY; at < first + NEAR_MONEY; at += 1)
    if (kindAt(tokens, at) === 'currency') return true;
  return false;
}

const NEAR_MONEY = 60;
const COUNTED: ReadonlySet<string> = new Set(['word', 'share', 'year', 'order']);

/** With the minus or the sign of the currency before the number, and the dot of «тыс.» where the sentence goes on. */
function spanOf(
  text: string,
  tokens: readonly Token[],
  { first, next, sign, isLed }: Measure,
): { start: number; end: number } {
  const isWider = sign === 'minus' || isLed;
  const isShort = kindAt(tokens, next - 1) === 'dot' && kindAt(tokens, next - 2) === 'scale';
  const last = isShort ? next - 2 : next - 1;
  const dot = peek(tokens, last + 1);
  const goesOn =
    dot.is === 'dot' &&
    dot.glued &&
    kindAt(tokens, last) === 'scale' &&
    LOWER.test(text.slice(dot.end, dot.end + 2));
  return {
    start: peek(tokens, isWider ? first - 1 : first).start,
    end: goesOn ? dot.end : peek(tokens, last).end,
  };
}

const LOWER = /^[ \u00a0]?\p{Ll}/u;

/** «5-сынып», «9-класс», «7-х классах», «9 «Б» сыныбы»: the number of a class, not of classes. */
function isGrade(tokens: readonly Token[], { first, next, phrase }: Measure): boolean {
  const token = peek(tokens, first);
  const [after, second, third] = [peek(tokens, next), peek(tokens, next + 1), peek(tokens, next + 2)];
  if (after.is === 'dash') return after.glued && second.glued;
  if (phrase.hasScale || !/^(?:[1-9]|1[0-2])$/.test(token.number.digits)) return false;
  const hasEnding = token.end - token.start > token.number.digits.length;
  if (hasEnding && /^(?:класс|сынып|сыныб)/.test(after.meaning.key)) return true;
  const hasLetter = second.meaning.key.length === 1 && third.is === 'quote';
  return after.is === 'quote' && hasLetter;
}

/** «V Дүниежүзілік», «екінші орын»; «бірінші» alone is as often a turn of speech. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const token = peek(tokens, at);
  const after = peek(tokens, at + 1);
  if (token.is === 'roman') return token.meaning.value > 0 && (after.is === 'word' || after.is === 'quote');
  if (token.is !== 'order') return false;
  return token.meaning.value > 1 || STEPS.test(after.meaning.key);
}

/** «бірінші кезең», «первое место», but «бірінші кезекте». */
const STEPS = /^(?:кезен|орын|орн|сыны|класс|мест|этап|смен|ауысым|курс)/;

const ordinal = ({ start, end, meaning }: Token): Figure => ({
  start,
  end,
  kind: 'ordinal',
  value: meaning.value,
  low: meaning.value,
  high: meaning.value,
  isNear: false,
  bound: undefined,
  direction: undefined,
});
