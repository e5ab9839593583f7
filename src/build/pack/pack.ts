import { ONE_BYTE, TWO_BYTES } from './symbols.ts';
import { chooseWords, type Words } from './words.ts';

/** Texts of symbols, and what the symbols mean. */
export interface Packed {
  readonly texts: readonly string[];
  readonly dictionary: Dictionary;
}

export interface Dictionary {
  /**
   * `first, count, parts` again and again: `count` symbols, from the character of code `first` on, are spelled with so
   * many symbols each. With none the symbol is one character that stands in `spellings` as it is.
   */
  readonly runs: readonly number[];
  /** The spellings of all symbols, in the order of the runs and without anything between. */
  readonly spellings: string;
}

/** Packs texts with one dictionary for all. The same texts in the same order give the same characters. */
export function pack(texts: readonly string[]): Packed {
  const words = chooseWords(texts);
  const symbols = symbolsOf(texts, words);
  const write = (parts: readonly string[]) => parts.map((part) => symbols.get(part) ?? part).join('');
  const partsOf = (word: string) => words.spelled.get(word)?.length ?? 0;
  const ordered = [...symbols]
    .map(([word, symbol]) => ({ word, code: symbol.charCodeAt(0), parts: partsOf(word) }))
    .sort((a, b) => a.code - b.code);
  return {
    texts: texts.map((text) => write(words.spell(text))),
    dictionary: {
      runs: runsOf(ordered),
      spellings: ordered.map(({ word }) => write(words.spelled.get(word) ?? []) || word).join(''),
    },
  };
}

/** Which symbol each word has. Words with as many parts get symbols that follow each other, so that the runs are few. */
function symbolsOf(texts: readonly string[], { short, long, spelled }: Words): Map<string, string> {
  const byParts = (words: ReadonlySet<string>) =>
    [...words].sort((a, b) => (spelled.get(a)?.length ?? 0) - (spelled.get(b)?.length ?? 0));
  const selves = new Set(
    texts.flatMap((text) => [...text]).filter((each) => !short.has(each) && !long.has(each)),
  );
  const free = TWO_BYTES.filter((code) => !selves.has(String.fromCharCode(code)));
  if (long.size > free.length) throw new Error(`${long.size} words, ${free.length} symbols`);
  const codes = free.slice(0, long.size).sort((a, b) => a - b);
  const given = (words: readonly string[], of: readonly number[]) =>
    words.map((word, at) => [word, String.fromCharCode(of[at] as number)] as const);
  return new Map([...given(byParts(short), ONE_BYTE), ...given(byParts(long), codes)]);
}

function runsOf(symbols: readonly { readonly code: number; readonly parts: number }[]): number[] {
  const runs: { first: number; count: number; parts: number }[] = [];
  for (const { code, parts } of symbols) {
    const last = runs.at(-1);
    if (last?.parts === parts && last.first + last.count === code) last.count++;
    else runs.push({ first: code, count: 1, parts });
  }
  return runs.flatMap(({ first, count, parts }) => [first, count, parts]);
}
