/** Where in a formula the caret stands: the word being written, the call it is inside of, and whether a cell may come. */

export interface CaretPlace {
  /** Letters before the caret that may become a function's name. */
  readonly word?: { readonly start: number; readonly text: string };
  /** The innermost call that is open at the caret. */
  readonly call?: { readonly name: string; readonly argument: number };
  /** A cell clicked now would be put in here. */
  readonly takesReference: boolean;
}

export const isFormulaText = (text: string): boolean => /^[=+]/.test(text) && text.length > 0;

export function caretPlace(text: string, caret: number, separator: ',' | ';'): CaretPlace {
  const before = text.slice(0, caret);
  const calls: { name: string; argument: number }[] = [];
  let quoted: '"' | "'" | undefined;
  for (let at = 1; at < before.length; at += 1) {
    const letter = before[at];
    if (quoted !== undefined) {
      if (letter === quoted) quoted = undefined;
    } else if (letter === '"' || letter === "'") quoted = letter;
    else if (letter === '(')
      calls.push({ name: /[\p{L}\p{N}_.]*$/u.exec(before.slice(0, at))?.[0] ?? '', argument: 0 });
    else if (letter === ')') calls.pop();
    else if (letter === separator) {
      const open = calls[calls.length - 1];
      if (open) open.argument += 1;
    }
  }
  if (quoted !== undefined) return { takesReference: false };
  const word = /(?:^|[^\p{L}\p{N}_.!'$])([\p{L}_][\p{L}\p{N}_.]*)$/u.exec(before)?.[1];
  const call = [...calls].reverse().find(({ name }) => name !== '');
  return {
    ...(word !== undefined && { word: { start: caret - word.length, text: word } }),
    ...(call && { call }),
    takesReference: before.length === 0 ? false : /[=+\-*/^&<>(,;:\\{]\s*$/.test(before),
  };
}
