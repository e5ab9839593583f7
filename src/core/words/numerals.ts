/**
 * Tables of numerals, a line each, a numeral by its place in the line; none at 0. Each brings the blank before it, so that
 * saying a number is putting them one after another.
 */
export const numerals = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines.map((line) => line.split(' ').map((word) => word && ` ${word}`));
