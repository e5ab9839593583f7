/** Groups of three digits, the way both languages say a number: so many millions, so many thousands, and the rest. */
export interface Triad {
  /** 1–999; of trillions there may be more. */
  readonly count: number;
  /** The power of a thousand: 4 trillions, 3 billions, 2 millions, 1 thousands, 0 the rest. */
  readonly scale: number;
}

/** From the greatest; groups of zeros are not said and left out. `whole` must be a safe integer, not negative. */
export function triadsOf(whole: number): Triad[] {
  const triads: Triad[] = [];
  let rest = whole;
  for (let scale = 4; scale >= 0; scale -= 1) {
    const size = 1000 ** scale;
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) triads.push({ count, scale });
  }
  return triads;
}
