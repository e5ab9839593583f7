import { type Figure, type FigureKind, figuresOf } from '../quantity/figures.ts';

/** Two versions of one text, figure by figure. */
export interface Twins {
  /** Figures of the first text that the second lacks, as they stand there. */
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** Years and terms are told in so many ways that only what was counted, paid or marked is compared. */
const COMPARED: ReadonlySet<FigureKind> = new Set(['amount', 'percent', 'point', 'count', 'score']);

/**
 * The Kazakh and the Russian version of one text should hold the same figures, in whatever order, in words or in digits.
 * A figure that a text repeats is one figure.
 */
export function compareTwins(first: string, second: string): Twins {
  const [a, b] = [figuresByKey(first), figuresByKey(second)];
  return { first: missing(a, b), second: missing(b, a) };
}

function figuresByKey(text: string): ReadonlyMap<string, string> {
  const figures = figuresOf(text).filter(({ kind }) => COMPARED.has(kind));
  return new Map(figures.map((figure) => [keyOf(figure), text.slice(figure.start, figure.end)]));
}

/** «8 пайызға» and «8 п.п.» are one number with two units: told elsewhere. */
const keyOf = ({ kind, value, low, high }: Figure): string =>
  `${kind === 'point' ? 'percent' : kind} ${value ?? `${low}…${high}`}`;

const missing = (from: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...from].flatMap(([key, text]) => (other.has(key) ? [] : [text]));

/** Letters that only Kazakh has. */
export const isKazakh = (text: string): boolean => /[әғқңөұүһі]/iu.test(text);
