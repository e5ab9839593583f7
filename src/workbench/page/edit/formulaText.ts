/** Where in a formula the caret stands: the word being written, the call it is inside of, and whether a cell may come. */

export interface CaretPlace {
  /** Letters before the caret that may become a function's name. */
  readonly word?: { readonly start: number; readonly text: string };
  /** The innermost call that is open at the caret. */
  readonly call?: { readonly name: string; readonly argument: number };
  /** A cell clicked now would be put in here. */
  readonly takesReference: boolean;
}

const WORD = /[\p{L}\p{N}_.]*$/u;
/** What a reference may follow. A comma is a decimal sign where semicolons separate; there «\» parts an array. */
const BEFORE_REFERENCE = { ';': /[=+\-*/^&<>(;:{\\]\s*$/, ',': /[=+\-*/^&<>(,;:{]\s*$/ };

export const isFormulaText = (text: string): boolean => /^[=+]/.test(text) && text.length > 0;

export function caretPlace(text: string, caret: number, separator: ',' | ';'): CaretPlace {
  const before = text.slice(0, caret);
  // Brackets that are open. Separators inside an array are its own, not those of the call around it.
  const open: { name: string; argument: number }[] = [];
  let quoted: '"' | "'" | undefined;
  for (let at = 1; at < before.length; at += 1) {
    const letter = before[at];
    if (quoted !== undefined) {
      if (letter === quoted) quoted = undefined;
    } else if (letter === '"' || letter === "'") quoted = letter;
    else if (letter === '(') open.push({ name: WORD.exec(before.slice(0, at))?.[0] ?? '', argument: 0 });
    else if (letter === '{') open.push({ name: '', argument: 0 });
    else if (letter === ')' || letter === '}') open.pop();
    else if (letter === separator) {
      const innermost = open[open.length - 1];
      if (innermost) innermost.argument += 1;
    }
  }
  if (quoted !== undefined) return { takesReference: false };
  const word = /(?:^|[^\p{L}\p{N}_.!'$])([\p{L}_][\p{L}\p{N}_.]*)$/u.exec(before)?.[1];
  const call = [...open].reverse().find(({ name }) => name !== '');
  return {
    ...(word !== undefined && { word: { start: caret - word.length, text: word } }),
    ...(call && { call }),
    takesReference: BEFORE_REFERENCE[separator].test(before),
  };
}
