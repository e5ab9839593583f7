/** Sums and shifts of decimals on whole numbers: no float comes in. Undefined where a safe integer cannot hold it. */
import type { Decimal } from '../parse/number.ts';

/** The greatest whole number that is exact; a literal, since names of the realm are slow to reach in a formula. */
const MOST = 9_007_199_254_740_991;

export const ZERO: Decimal = { negative: false, units: 0, scale: 0 };

export const whole = (units: number): Decimal => ({ negative: false, units, scale: 0 });

/** The decimal times ten to the power; trailing zeros of the fraction are dropped. */
export function shifted({ negative, units, scale }: Decimal, power: number): Decimal | undefined {
  if (power === 0 && scale === 0) return { negative, units, scale };
  const places = scale - power;
  if (places >= 0) return lean({ negative, units, scale: places });
  const size = units * 10 ** -places;
  return size <= MOST ? { negative, units: size, scale: 0 } : undefined;
}

/** Of two decimals without a sign. */
export function plus(a: Decimal, b: Decimal): Decimal | undefined {
  // Most sums are of whole numbers, and powers are slow.
  if (a.scale === 0 && b.scale === 0) {
    const units = a.units + b.units;
    return units <= MOST ? { negative: false, units, scale: 0 } : undefined;
  }
  const scale = a.scale > b.scale ? a.scale : b.scale;
  const units = a.units * 10 ** (scale - a.scale) + b.units * 10 ** (scale - b.scale);
  return units <= MOST ? lean({ negative: false, units, scale }) : undefined;
}

export const isEqual = (a: Decimal, b: Decimal): boolean =>
  a.negative === b.negative && a.units === b.units && a.scale === b.scale;

function lean({ negative, units, scale }: Decimal): Decimal {
  let [size, places] = [units, scale];
  while (places > 0 && size % 10 === 0) {
    size /= 10;
    places -= 1;
  }
  return { negative, units: size, scale: places };
}
