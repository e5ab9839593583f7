/** Groups of three digits, the way both languages say a number: so many millions, so many thousands, and the rest. */
export interface Triad {
  /** 1–999; of trillions there may be more. */
  readonly count: number;
  /** 4 trillions, 3 billions, 2 millions, 1 thousands, 0 the rest. */
  readonly scale: number;
}

const SCALES: readonly (readonly [scale: number, size: number])[] = [
  [4, 1e12],
  [3, 1e9],
  [2, 1e6],
  [1, 1e3],
  [0, 1],
];

/** From the greatest; groups of zeros are not said and left out. `whole` must be a safe integer, not negative. */
export function triadsOf(whole: number): Triad[] {
  const triads: Triad[] = [];
  let rest = whole;
  for (const [scale, size] of SCALES) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) triads.push({ count, scale });
  }
  return triads;
}
