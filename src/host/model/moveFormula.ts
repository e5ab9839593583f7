/** A formula copied to another cell: relative references move along, of whole columns and rows too; fixed ones stay. */
import { columnLetters, columnNumber } from '../../core/a1.ts';
import { CANONICAL, tokenize } from '../entry/tokens.ts';

/** ZZZ: a fourth letter would make a word of the reference. */
const LAST_COLUMN = 18_278;

export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** A reference that would leave the sheet becomes #REF!. */
export function moveFormula(formula: string, offset: Offset): string {
  const tokens = tokenize(formula.slice(1), CANONICAL);
  if (tokens === undefined) return formula;
  const moved = tokens.map(({ kind, text }) => (kind === 'reference' ? moveReference(text, offset) : text));
  return `=${moved.join('')}`;
}

function moveReference(text: string, offset: Offset): string {
  const split = text.lastIndexOf('!') + 1;
  const ends = text
    .slice(split)
    .split(':')
    .map((end) => moveEnd(end, offset));
  return ends.includes(undefined) ? '#REF!' : text.slice(0, split) + ends.join(':');
}

function moveEnd(end: string, { rows, columns }: Offset): string | undefined {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end) ?? [];
  const column = letters === '' ? undefined : columnNumber(letters) + (fixedColumn === '' ? columns : 0);
  const row = digits === '' ? undefined : Number(digits) + (fixedRow === '' ? rows : 0);
  if ((column ?? 1) < 1 || (column ?? 1) > LAST_COLUMN || (row ?? 1) < 1) return undefined;
  return `${fixedColumn}${column === undefined ? '' : columnLetters(column)}${fixedRow}${row ?? ''}`;
}
