/**
 * (a · b + more) / c cut down to a whole, exactly, for whole numbers that are not negative. Products past the wholes that
 * a double holds, as of ten decimals, go through BigInt.
 */
export function wholeQuotient(a: number, b: number, c: number, more = 0): number {
  const sum = a * b + more;
  if (!Number.isSafeInteger(sum)) return Number((BigInt(a) * BigInt(b) + BigInt(more)) / BigInt(c));
  // The remainder of wholes is exact, where their quotient may be rounded up to a whole.
  return (sum - (sum % c)) / c;
}
