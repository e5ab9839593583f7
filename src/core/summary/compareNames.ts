/** Kazakh alphabetical order written out: the order of code points puts ә after я, and locales differ by engine. */
const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

export function compareNames(a: string, b: string): number {
  const left = sortKey(a);
  const right = sortKey(b);
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Digits sort as numbers: №2 before №10. */
const sortKey = (text: string): number[] =>
  (text.toLowerCase().match(/\d+|\D/gu) ?? []).map((piece) => {
    if (/^\d/.test(piece)) return Number(piece);
    const letter = ALPHABET.indexOf(piece);
    return letter >= 0 ? 2e9 + letter : 1e9 + (piece.codePointAt(0) ?? 0);
  });
