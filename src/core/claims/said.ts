import type { Direction } from '../quantity/direction.ts';
import { type Figure, type FigureKind, figuresOf } from '../quantity/figures.ts';
import { figures } from '../words/figures.ts';

/** A number as it was said: how sharply, and whether it is the size of a change. */
export interface Said {
  readonly kind: FigureKind;
  readonly low: number;
  readonly high: number;
  /** Decimals it was said with: 62 may be anything from 61.5 up to 62.5. */
  readonly decimals: number;
  readonly isNear: boolean;
  /** The size of a change, not a level. */
  readonly isChange: boolean;
  readonly direction: Direction | undefined;
}

/** Every number of a text, periods and ordinals left out; a bare number takes the unit of its row. */
export function figuresWithUnit(text: string, unit: string): Said[] {
  const whole = /^[\s+−-]*[\d\s\u00a0.,]+$/u.test(text) && unit !== '' ? `${text} ${unit}` : text;
  return figuresOf(whole).flatMap((figure) => saidOf(whole, figure));
}

const NUMBERS: ReadonlySet<FigureKind> = new Set(['amount', 'percent', 'point', 'count', 'score']);

function saidOf(
  text: string,
  { kind, start, end, value, low, high, isNear, direction, bound }: Figure,
): Said[] {
  const [from, to] = [low ?? value, high ?? value];
  if (!NUMBERS.has(kind) || typeof from !== 'number' || typeof to !== 'number') return [];
  const decimals = /\d[.,](\d+)/u.exec(text.slice(start, end))?.[1]?.length ?? 0;
  const before = text.slice(0, start);
  const sign = /[−-]\s*$/u.test(before) ? 'down' : /\+\s*$/u.test(before) ? 'up' : direction;
  // «63 пайызға дейін өсті» is a level that was risen to; «8 пайызға артты» is a change.
  const isChange =
    kind === 'point' || (sign !== undefined && bound === undefined && /\+\s*$|[−-]\s*$/u.test(before));
  return [{ kind, low: from, high: to, decimals, isNear, isChange, direction: sign }];
}

/** The only one, or the only one that is a share; none where a text says several. */
export function theOne(said: readonly Said[]): Said | undefined {
  if (said.length === 1) return said[0];
  const shares = said.filter(({ kind }) => kind === 'percent');
  return shares.length === 1 ? shares[0] : undefined;
}

/** How far the truth may be from what was said: half a unit of the last decimal, a tenth of «about». */
const slackOf = ({ decimals, isNear, low }: Said): number =>
  isNear ? Math.abs(low) / 10 : 0.5 / 10 ** decimals;

export const lowest = (said: Said): number => said.low - slackOf(said);
export const highest = (said: Said): number => said.high + slackOf(said);

/** May both be the same number? With the same decimals they are the same or are not. */
export function agree(a: Said, b: Said): boolean {
  if (a.decimals === b.decimals && !a.isNear && !b.isNear) return a.low <= b.high && b.low <= a.high;
  return lowest(a) <= highest(b) && lowest(b) <= highest(a);
}

/** For a message: a number, which it writes as its language does, or both ends. */
export const saidText = ({ low, high }: Said): number | string =>
  low === high ? low : `${figures(low)}–${figures(high)}`;
