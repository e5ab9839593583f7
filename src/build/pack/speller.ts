/** A word with what a use of it costs, in bytes. */
export type Costs = ReadonlyMap<string, number>;

export type Speller = (text: string, longest?: number) => string[];

interface Branch {
  readonly next: Map<string, Branch>;
  cost?: number;
}

/** Of two spellings of equal bytes the one of fewer words is read faster. */
const PER_WORD = 1e-4;

/**
 * How a text is put together of words at the least cost, not taking the longest word each time: «көр|сет|іңіз» may be
 * dearer than «көрсе|тіңіз». All characters of the text must be words. With `longest`, in characters, only words up to
 * that length are taken.
 */
export function speller(costs: Costs): Speller {
  const root: Branch = { next: new Map() };
  for (const [word, cost] of costs) {
    let branch = root;
    for (const character of word) branch = grow(branch, character);
    branch.cost = cost + PER_WORD;
  }
  return (text, longest = Infinity) => {
    const characters = [...text];
    const best = [0];
    const from: number[] = [0];
    for (let start = 0; start < characters.length; start++) {
      const before = best[start] as number;
      let branch = root.next.get(characters[start] as string);
      for (let end = start + 1; branch !== undefined && end - start <= longest; end++) {
        if (branch.cost !== undefined && before + branch.cost < (best[end] ?? Infinity)) {
          best[end] = before + branch.cost;
          from[end] = start;
        }
        branch = end < characters.length ? branch.next.get(characters[end] as string) : undefined;
      }
    }
    const words: string[] = [];
    for (let end = characters.length; end > 0; end = from[end] as number)
      words.push(characters.slice(from[end], end).join(''));
    return words.reverse();
  };
}

function grow(branch: Branch, character: string): Branch {
  const known = branch.next.get(character);
  if (known !== undefined) return known;
  const grown: Branch = { next: new Map() };
  branch.next.set(character, grown);
  return grown;
}
