/** Fewer than so many times in all texts, and its line in the dictionary costs more than it saves. */
const LEAST_COUNT = 3;
/** More would be pruned away again. */
const MOST = 3000;
/** Of the pairs of a round, those at least so common beside the commonest are joined together: a twentieth of the rounds. */
const NEARLY = 0.9;

/**
 * Pieces that repeat in the texts, by merging pairs: the commonest two neighbours become one piece wherever they stand,
 * and so on, pieces with pieces. What is worth keeping of them is decided by `chooseWords`.
 */
export function candidates(texts: readonly string[]): string[] {
  const pieces: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (piece: string): number => {
    const known = numbers.get(piece);
    if (known !== undefined) return known;
    numbers.set(piece, pieces.length);
    return pieces.push(piece) - 1;
  };
  let lines = texts.map((text) => [...text].map(numberOf));
  const characters = pieces.length;
  while (pieces.length - characters < MOST) {
    const merged = new Map<number, number>();
    for (const pair of commonest(lines, pieces))
      merged.set(pair, numberOf(`${pieces[Math.floor(pair / SHIFT)]}${pieces[pair % SHIFT]}`));
    if (merged.size === 0) break;
    lines = lines.map((line) => merge(line, merged));
  }
  return pieces.slice(characters);
}

/** A pair of numbers as one. */
const SHIFT = 2 ** 20;

/** The commonest pairs of neighbours that have no piece in common, so that all can be merged in one pass. */
function commonest(lines: readonly (readonly number[])[], pieces: readonly string[]): number[] {
  const counts = new Map<number, number>();
  for (const line of lines)
    for (let at = 1, before = -1; at < line.length; at++) {
      const pair = (line[at - 1] as number) * SHIFT + (line[at] as number);
      // In «ааа» there is one «аа».
      if (pair === before) before = -1;
      else {
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
        before = pair;
      }
    }
  const sorted = [...counts].filter(([, count]) => count >= LEAST_COUNT).sort((a, b) => b[1] - a[1]);
  const least = (sorted[0]?.[1] ?? 0) * NEARLY;
  const taken = new Set<number>();
  const found: number[] = [];
  for (const [pair, count] of sorted) {
    if (count < least) break;
    const [left, right] = [Math.floor(pair / SHIFT), pair % SHIFT];
    if (taken.has(left) || taken.has(right) || [left, right].some((each) => isOdd(pieces[each] ?? '')))
      continue;
    taken.add(left).add(right);
    found.push(pair);
  }
  return found;
}

/** Halves of a character, alone or in a pair, stay out of pieces: a half beside a symbol would be no UTF-8. */
const isOdd = (piece: string): boolean => /[\ud800-\udfff]/.test(piece);

function merge(line: readonly number[], merged: ReadonlyMap<number, number>): number[] {
  const out: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const pair = (line[at] as number) * SHIFT + (line[at + 1] ?? 0);
    const whole = at + 1 < line.length ? merged.get(pair) : undefined;
    out.push(whole ?? (line[at] as number));
    if (whole !== undefined) at++;
  }
  return out;
}
