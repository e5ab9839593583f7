import { candidates } from './candidates.ts';
import { type Costs, type Speller, speller } from './speller.ts';
import { bytesInLiteral, ONE_BYTE, TWO_BYTES } from './symbols.ts';

/** What a dictionary holds. A word is a character or a piece of text; one that is spelled is put together of others. */
export interface Words {
  /** Words that get a symbol of one byte, and of two. A character that is in neither stands for itself. */
  readonly short: ReadonlySet<string>;
  readonly long: ReadonlySet<string>;
  readonly spelled: ReadonlyMap<string, readonly string[]>;
  readonly spell: Speller;
}

/** A dozen rounds find nearly all that there is to save. */
const ROUNDS = 24;

/**
 * The words by which the texts take the fewest bytes, dictionary included. Begins with all candidates; in each round
 * spells everything anew, gives the commonest words the short symbols, and drops half of those that cost more than they
 * save: without them the others become commoner.
 */
export function chooseWords(texts: readonly string[]): Words {
  const characters = new Set(texts.flatMap((text) => [...text]));
  // Characters that stand for themselves take symbols away.
  const symbols = TWO_BYTES.length - characters.size;
  let costs: Costs = new Map([...characters, ...candidates(texts)].map((word) => [word, 2]));
  let best = weigh(texts, costs);
  for (let round = 1; round < ROUNDS || best.long.size > symbols; round++) {
    const dropped = superfluous(best, symbols);
    if (dropped.size === 0) break;
    const pieces = [...best.spelled.keys()].filter((word) => !dropped.has(word));
    costs = new Map([...characters, ...pieces].map((word) => [word, best.costs.get(word) ?? 2]));
    best = weigh(texts, costs);
  }
  return { ...best, spell: speller(costs) };
}

interface Round {
  readonly uses: ReadonlyMap<string, number>;
  readonly costs: Costs;
  readonly short: ReadonlySet<string>;
  readonly long: ReadonlySet<string>;
  readonly spelled: ReadonlyMap<string, readonly string[]>;
}

/** How often each word is used, in the texts and in other words, and what that makes of the symbols. */
function weigh(texts: readonly string[], costs: Costs): Round {
  const spell = speller(costs);
  const uses = new Map<string, number>();
  const count = (words: readonly string[]) => {
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  };
  for (const text of texts) count(spell(text));
  const spelled = new Map<string, readonly string[]>();
  const longestFirst = [...costs.keys()].filter(isPiece).sort((a, b) => b.length - a.length);
  for (const word of longestFirst) {
    if (!uses.has(word)) continue;
    const parts = spell(word, [...word].length - 1);
    spelled.set(word, parts);
    count(parts);
  }
  const commonest = [...uses].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const short = new Set(commonest.filter((word) => !isHalf(word)).slice(0, ONE_BYTE.length));
  const long = new Set(
    commonest.filter((word) => !short.has(word) && needsSymbol(word, uses.get(word) ?? 0)),
  );
  const costOf = (word: string) => (short.has(word) ? 1 : long.has(word) ? 2 : bytesInLiteral(word));
  return { uses, short, long, spelled, costs: new Map(commonest.map((word) => [word, costOf(word)])) };
}

/** Of the pieces that cost more than they save, half; more of all when there are not enough symbols. */
function superfluous({ uses, costs, long, spelled }: Round, symbols: number): Set<string> {
  const savings = [...spelled].map(([word, parts]) => {
    const spelling = parts.reduce((sum, part) => sum + (costs.get(part) ?? 2), 0);
    return [word, (uses.get(word) ?? 0) * (spelling - (costs.get(word) ?? 2)) - spelling] as const;
  });
  const worst = savings.sort((a, b) => a[1] - b[1]);
  const useless = worst.filter(([, saving]) => saving <= 0).length;
  const surplus = long.size - symbols;
  return new Set(worst.slice(0, Math.ceil(Math.max(useless / 2, surplus))).map(([word]) => word));
}

const isPiece = (word: string): boolean => [...word].length > 1;

/** Half a character, alone or as one of two, is not to be told by its code. */
const isHalf = (word: string): boolean => /[\ud800-\udfff]/.test(word);

const IS_ONE_BYTE: ReadonlySet<number> = new Set(ONE_BYTE);

/** A character may stand for itself unless it is a symbol; a symbol pays when it is shorter and used often enough. */
function needsSymbol(word: string, uses: number): boolean {
  if (isPiece(word) || IS_ONE_BYTE.has(word.charCodeAt(0))) return true;
  const own = bytesInLiteral(word);
  return !isHalf(word) && own > 2 && uses * (own - 2) > own;
}
