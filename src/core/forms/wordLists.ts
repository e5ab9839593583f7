/**
 * Lists of words as one string each, read on first use: the whole script loads for every formula. Words are written in
 * the skeleton alphabet (no й, no ё, no letters that only Kazakh has); «план*» is every word that begins so.
 */

interface WordList {
  readonly names: ReadonlySet<string>;
  readonly whole: ReadonlyMap<string, string>;
  /** The longest first, by their first two letters. */
  readonly starts: ReadonlyMap<string, readonly (readonly [start: string, group: string])[]>;
}

const read = new Map<string, WordList>();

/** `groups`: a line a group, its name first; a list on one line is a group without a name. */
function wordList(groups: string): WordList {
  const known = read.get(groups);
  if (known) return known;
  const names = new Set<string>();
  const whole = new Map<string, string>();
  const starts = new Map<string, [string, string][]>();
  const lines = groups.trim().split('\n');
  const isOne = lines.length === 1;
  for (const line of lines) {
    const words = line.trim().split(/\s+/);
    const name = isOne ? '' : (words.shift() ?? '');
    names.add(name);
    for (const word of words) {
      if (!word.endsWith('*')) whole.set(word, name);
      else {
        const start = word.slice(0, -1);
        const key = start.slice(0, 2);
        starts.set(key, [...(starts.get(key) ?? []), [start, name]]);
      }
    }
  }
  for (const list of starts.values()) list.sort(([a], [b]) => b.length - a.length);
  const list = { names, whole, starts };
  read.set(groups, list);
  return list;
}

/** The name of the group that the word belongs to; a word that is listed whole goes before a beginning. */
export function groupOf(groups: string, word: string): string | undefined {
  const { whole, starts } = wordList(groups);
  const listed = whole.get(word);
  if (listed !== undefined) return listed;
  // «Студенты-сироты» are no longer way to write «студенты».
  return starts
    .get(word.slice(0, 2))
    ?.find(([start]) => word.startsWith(start) && !word.includes('-', start.length))?.[1];
}

export const isGroupName = (groups: string, word: string): boolean => wordList(groups).names.has(word);

/** Is the word one of a list? */
export const isIn = (words: string, word: string): boolean => groupOf(words, word) !== undefined;
