import { roundHalfUp } from '../rounding.ts';

/** The blank between groups of three, and between a number and «%»: a line never breaks there. */
export const NBSP = '\u00a0';
const MINUS = '−';

/**
 * A number in figures as Kazakh and Russian text has it: «1 122», «−1,4», «55,47». Rounded half-up where `decimals`
 * are given, which then all stand («8,0»); else as a person would have typed it. Our own, since the spaces of `Intl`
 * differ between engines.
 */
export function figures(value: number, decimals?: number, group = NBSP, point = ','): string {
  const rounded = decimals === undefined ? value : roundHalfUp(value, decimals);
  const plain = decimals === undefined ? plainDigits(rounded) : rounded.toFixed(decimals);
  const [whole = '0', fraction] = plain.replace('-', '').split('.');
  const sign = rounded < 0 ? MINUS : '';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? sign + grouped : `${sign}${grouped}${point}${fraction}`;
}

/** At most ten decimals and no exponent. */
const plainDigits = (value: number): string => String(Number(value.toFixed(10)));
