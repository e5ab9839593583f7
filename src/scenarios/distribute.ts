/** Published totals spread over schools and classes: whole pupils that add up exactly. */
import type { Random } from './random.ts';

/**
 * A whole total in shares proportional to weights: everyone gets the whole part, the largest remainders one more
 * (Hamilton's method). Adds up exactly.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return roundToTotal(
    weights.map((weight) => (total * weight) / all),
    total,
  );
}

/** Each part at least `minimum`, the rest by weight. */
export const shareOutFrom = (minimum: number, total: number, weights: readonly number[]): number[] =>
  shareOut(total - minimum * weights.length, weights).map((part) => part + minimum);

/**
 * How many of each base have the property, so that together they are exactly `total` and every unit stays as far from
 * the others as its expected share (0–1) says. All odds are moved by one common factor: a share never leaves 0–1, and
 * the order of the units is kept. Only the four operations are used, which are the same on every engine.
 */
export function countsOf(bases: readonly number[], shares: readonly number[], total: number): number[] {
  const expectedAt = (factor: number): number[] =>
    bases.map((base, index) => {
      const share = shares[index] ?? 0;
      return (base * share * factor) / (1 - share + share * factor);
    });
  let low = 1 / 64;
  let high = 64;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (expectedAt(middle).reduce((sum, value) => sum + value, 0) < total) low = middle;
    else high = middle;
  }
  return roundToTotal(expectedAt((low + high) / 2), total);
}

/** One by one into units drawn at random, never more than a unit has room for. */
export function scatter(total: number, rooms: readonly number[], random: Random): number[] {
  const counts = rooms.map(() => 0);
  if (rooms.reduce((sum, room) => sum + room, 0) < total) throw new Error(`no room for ${total}`);
  for (let left = total; left > 0; ) {
    const index = Math.floor(random() * rooms.length);
    if ((counts[index] ?? 0) >= (rooms[index] ?? 0)) continue;
    counts[index] = (counts[index] ?? 0) + 1;
    left -= 1;
  }
  return counts;
}

function roundToTotal(values: readonly number[], total: number): number[] {
  const counts = values.map(Math.floor);
  const missing = total - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  if (missing < 0 || missing > values.length) throw new Error(`${missing} left over of ${total}`);
  for (const { index } of byRemainder.slice(0, missing)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}
