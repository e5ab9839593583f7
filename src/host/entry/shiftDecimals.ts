/**
 * A number with its decimal point moved: 0.285 by two is 28.5, where times a hundred it would be 28.499… The text of a
 * very large or very small number has an exponent already, which is what is counted up.
 */
export function shiftDecimals(value: number, places: number): number {
  const [digits, exponent = '0'] = String(Number(value.toPrecision(15))).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
