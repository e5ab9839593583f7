import { roundHalfUp } from '../rounding.ts';

/**
 * Places on values rounded as they are shown: what looks equal on paper shares a place (1, 2, 2, 4). Undefined values
 * take no place.
 */
export function placesOf(
  values: readonly (number | undefined)[],
  decimals: number,
  betterWhen: 'higher' | 'lower',
): (number | undefined)[] {
  const sign = betterWhen === 'higher' ? -1 : 1;
  const shown = values.map((value) =>
    value === undefined ? undefined : sign * roundHalfUp(value, decimals),
  );
  const sorted = shown.filter((value) => value !== undefined).sort((a, b) => a - b);
  const place = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!place.has(value)) place.set(value, index + 1);
  });
  return shown.map((value) => (value === undefined ? undefined : place.get(value)));
}
