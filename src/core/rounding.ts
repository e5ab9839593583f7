/**
 * Half-up rounding in our own code: `toFixed` rounds the binary value (1.005 → "1.00"), Sheets and a clerk with a
 * pencil do not. The value is first cleared of binary noise at fifteen significant digits.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const clean = Number(value.toPrecision(15));
  const shifted = Number(`${Math.abs(clean)}e${decimals}`);
  // A number already in exponent form cannot take a second exponent: multiply instead.
  const scaled = Number.isNaN(shifted) ? Math.abs(clean) * 10 ** decimals : shifted;
  const rounded = Math.floor(scaled + 0.5);
  const back = Number(`${rounded}e${-decimals}`);
  const size = Number.isNaN(back) ? rounded / 10 ** decimals : back;
  return clean < 0 && size !== 0 ? -size : size;
}
