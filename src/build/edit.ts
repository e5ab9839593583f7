/** A piece of a text and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All edits at once, each with its place in the text as it was. They may touch and must not overlap. */
export function apply(code: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(code.slice(done, start), text);
    done = end;
  }
  return parts.join('') + code.slice(done);
}
