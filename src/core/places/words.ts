import { foldWord } from './fold.ts';

/** A text cut into words: their skeletons (`fold.ts`; «,» for a break), and where each stands in the text. */
export interface Words {
  readonly folded: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** A comma, a bracket, a slash, a line end part a text; so does a dash between blanks. */
const BREAKS = ',;:()/|\n\r';
const DASHES = '-–—';
const BLANKS = ' \t\xa0\u202f\u2009';

export const BREAK = ',';

/**
 * Cuts by the letters themselves, not by a pattern: this runs for every cell of a column. A word is letters, marks and
 * digits; «±» is ұ in one of the old fonts.
 */
export function wordsOf(text: string, latinAsLookAlikes: boolean): Words {
  const folded: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const put = (word: string, from: number, to: number): void => {
    folded.push(word);
    start.push(from);
    end.push(to);
  };
  for (let at = 0; at < text.length; ) {
    const from = at;
    while (at < text.length && isOfWord(text, at)) at += 1;
    if (at > from) {
      put(foldWord(text.slice(from, at), latinAsLookAlikes), from, at);
      continue;
    }
    if (isBreak(text, at)) put(BREAK, at, at + 1);
    at += 1;
  }
  return { folded, start, end };
}

function isBreak(text: string, at: number): boolean {
  const letter = text.charAt(at);
  // «р/н» is a short word, not an end.
  if (letter === '/' && /р\/о?н/iu.test(text.slice(at - 1, at + 3))) return false;
  if (BREAKS.includes(letter)) return true;
  return DASHES.includes(letter) && isBlank(text, at - 1) && isBlank(text, at + 1);
}

const isBlank = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && BLANKS.includes(text.charAt(at));

/** The ranges of Latin and Cyrillic first; of what is rare a pattern decides. */
function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 32) >= 0x61 && (code | 32) <= 0x7a);
  if (code >= 0x400 && code < 0x530) return true;
  if (code < 0x370) return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xb1 || code === 0xad;
  return /[\p{L}\p{M}\p{N}\u200b-\u200d]/u.test(text.charAt(at));
}
