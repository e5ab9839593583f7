/** The one number, or the one percentage, of a cell that holds words beside it: «55135 оқушыға», «оқушылардың 92 пайызы». */
import { excerpt } from '../parse/excerpt.ts';
import { toNumber } from '../parse/number.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type Figure, figuresIn } from './figures.ts';
import { type Measure, measuresOf } from './measure.ts';
import { FRACTION } from './notFigures.ts';
import { keyAt, kindAt, peek, type Token, tokensOf } from './tokens.ts';

export type FigureRefusalCode =
  | 'figure.none'
  | 'figure.two'
  | 'figure.range'
  | 'figure.vague'
  | 'figure.ambiguous'
  | 'figure.unreadable'
  | 'figure.noPercent'
  | 'figure.points';

type Refused = Extract<Result<never, FigureRefusalCode>, { ok: false }>;

/** What a text is asked for, the most telling first: a count beside its share, a number beside its year. */
const RANKS: readonly ((figure: Figure) => boolean)[] = [
  ({ kind }) => kind === 'amount' || kind === 'count' || kind === 'score',
  ({ kind }) => kind === 'percent' || kind === 'point',
  ({ kind }) => kind === 'ordinal',
  ({ kind }) => kind === 'year',
];

/** The number of a text; a percentage counts only where there is no other number, a year only where it is alone. */
export function oneNumber(text: string): Result<number, FigureRefusalCode> {
  const tokens = tokensOf(text);
  const measures = measuresOf(tokens);
  const doubt = doubtOf(text, tokens, measures);
  if (doubt !== undefined) return doubt;
  const [alone, another] = measures;
  if (alone !== undefined && another === undefined) {
    // «school15@mail.kz».
    const isTorn = peek(tokens, alone.first).glued && kindAt(tokens, alone.first - 1) === 'word';
    if (isTorn) return refuse('figure.none', { text: excerpt(text) });
    // What a press text passes over may be all that a cell holds: «бір», «№ 7», a line of its own.
    return alone.isRange ? refuse('figure.range', { text: excerpt(text) }) : ok(toNumber(alone.low));
  }
  const figures = figuresIn(text, tokens, measures);
  for (const rank of RANKS) {
    const [first, second] = figures.filter(rank);
    if (second !== undefined) return refuse('figure.two', { text: excerpt(text) });
    if (first !== undefined) return numberOf(text, first);
  }
  return refuse(alone === undefined ? 'figure.none' : 'figure.two', { text: excerpt(text) });
}

/** The percentage of a text, 0–100 and beyond; a number alone is one too. Points are refused: they are no percentage. */
export function onePercent(text: string): Result<number, FigureRefusalCode> {
  const tokens = tokensOf(text);
  const measures = measuresOf(tokens);
  const doubt = doubtOf(text, tokens, measures);
  if (doubt !== undefined) return doubt;
  const [first, second] = measures.filter(({ unit }) => unit === 'percent');
  if (second !== undefined) return refuse('figure.two', { text: excerpt(text) });
  if (first !== undefined) {
    return first.isRange ? refuse('figure.range', { text: excerpt(text) }) : ok(toNumber(first.low));
  }
  if (measures.some(({ unit }) => unit === 'point')) return refuse('figure.points', { text: excerpt(text) });
  const [alone] = measures;
  // «% выполнения: 98,7», «98,7 (%)»: the sign stands apart.
  const isNamed = alone?.unit === 'none' && !alone.isRange && tokens.some(({ is }) => is === 'percent');
  if (measures.length === 1 && alone !== undefined && isNamed) return ok(toNumber(alone.low));
  const isAlone =
    measures.length === 1 && tokens.length === alone!.nextWord - alone!.firstWord && alone!.unit === 'none';
  return isAlone && alone !== undefined && !alone.isRange
    ? ok(toNumber(alone.low))
    : refuse('figure.noPercent', { text: excerpt(text) });
}

function numberOf(text: string, { value, low, high }: Figure): Result<number, FigureRefusalCode> {
  if (typeof value === 'number') return ok(value);
  return low === high
    ? refuse('figure.none', { text: excerpt(text) })
    : refuse('figure.range', { text: excerpt(text) });
}

/** A number that is not certain makes the whole text uncertain. */
function doubtOf(text: string, tokens: readonly Token[], measures: readonly Measure[]): Refused | undefined {
  for (const { trouble, low, other, firstWord, next, first } of measures) {
    const before = keyAt(tokens, first - 1);
    // «үштен бірі», «две трети»; «ни одной школы», «бірде-бір».
    if (FRACTION.test(keyAt(tokens, next)) || before === 'ни' || before === 'бирде')
      return refuse('figure.unreadable', { text: excerpt(text) });
    if (tokens[firstWord - 1]?.is === 'vague') return refuse('figure.vague', { text: excerpt(text) });
    if (trouble === 'ambiguous' || trouble === 'disagree' || (trouble === undefined && other !== undefined))
      return refuse('figure.ambiguous', {
        text: excerpt(text),
        first: toNumber(low),
        second: toNumber(other ?? low),
      });
    if (trouble === 'grouping' || trouble === 'size')
      return refuse('figure.unreadable', { text: excerpt(text) });
  }
  const isVague =
    measures.length === 0 &&
    tokens.some(({ is, meaning }) => is === 'vague' || (is === 'scale' && !meaning.isFull));
  return isVague ? refuse('figure.vague', { text: excerpt(text) }) : undefined;
}
