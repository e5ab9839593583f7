/**
 * Numbers in 0 ≤ x < 1 that look random and are the same on every machine: 32-bit integer arithmetic only (the
 * mulberry32 recurrence), so that a scenario is one workbook and not one workbook per run.
 */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

/** Near the middle of −1…1 more often than at its ends: the mean of three draws. */
export const bell = (random: Random): number => (2 * (random() + random() + random())) / 3 - 1;
