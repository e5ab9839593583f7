import { squeeze } from '../cell.ts';

const LONGEST = 40;

/** A cell's text as a message quotes it: one line, at most forty characters. */
export function excerpt(text: string): string {
  const line = squeeze(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
