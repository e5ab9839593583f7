const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, і: 1, х: 10 };

/** «XXXIII» in Latin or Cyrillic letters. */
export function romanValue(text: string): number {
  let value = 0;
  let last = 0;
  for (const letter of [...text.toLowerCase()].reverse()) {
    const size = ROMAN[letter] ?? 0;
    value += size < last ? -size : size;
    last = Math.max(last, size);
  }
  return value;
}
