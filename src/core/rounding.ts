/**
 * Half-up rounding in our own code: `toFixed` rounds the binary value (1.005 → "1.00"), Sheets and a clerk with a
 * pencil do not. The value is first cleared of binary noise at fifteen significant digits.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const power = decimals >= 0 && decimals <= 9 ? 10 ** decimals : 0;
  const size = Math.abs(value) * power;
  // Far enough from a tie no noise can tip the balance, and a quotient of two whole numbers is the nearest double.
  if (power > 0 && size < 1e12 && Math.abs(size - Math.floor(size) - 0.5) > 1e-3) {
    const near = Math.floor(size + 0.5) / power;
    return value < 0 && near !== 0 ? -near : near;
  }
  return roundInDigits(value, decimals);
}

/** On the decimal digits themselves: exact at ties, and several times slower. */
function roundInDigits(value: number, decimals: number): number {
  // A double of this size has no decimals.
  if (Math.abs(value) >= 2 ** 52) return value;
  const clean = Number(value.toPrecision(15));
  const shifted = Number(`${Math.abs(clean)}e${decimals}`);
  // A number already in exponent form cannot take a second exponent: multiply instead.
  const scaled = Number.isNaN(shifted) ? Math.abs(clean) * 10 ** decimals : shifted;
  const rounded = Math.floor(scaled + 0.5);
  const back = Number(`${rounded}e${-decimals}`);
  const size = Number.isNaN(back) ? rounded / 10 ** decimals : back;
  return clean < 0 && size !== 0 ? -size : size;
}

/** The difference of two printed values, so that the table adds up on paper; of one alone there is none. */
export function printedChange(
  now: number | undefined,
  before: number | undefined,
  decimals: number,
): number | undefined {
  if (now === undefined || before === undefined) return undefined;
  return roundHalfUp(roundHalfUp(now, decimals) - roundHalfUp(before, decimals), decimals);
}
