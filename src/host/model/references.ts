/** References in formulas follow the rows and columns they speak of; what is gone becomes #REF!. */
import { columnLetters, columnNumber } from '../../core/a1.ts';
import { CANONICAL, tokenize } from '../entry/tokens.ts';
import { type LineChange, shiftSpan } from './boxes.ts';
import { namesSheet } from './sheetNames.ts';
import type { SheetModel, WorkbookModel } from './workbook.ts';

export type Axis = 'row' | 'column';

/** Rewrites every formula of the workbook after lines of `changed` were taken in or out. */
export function shiftReferences(
  book: WorkbookModel,
  changed: SheetModel,
  axis: Axis,
  change: LineChange,
): void {
  for (const sheet of book.sheets) {
    for (const line of sheet.cells) {
      for (const cell of line ?? []) {
        if (cell?.formula === undefined) continue;
        cell.formula = shiftFormula(cell.formula, sheet === changed, changed.name, axis, change);
      }
    }
  }
}

function shiftFormula(
  formula: string,
  isAtHome: boolean,
  changedName: string,
  axis: Axis,
  change: LineChange,
): string {
  const tokens = tokenize(formula.slice(1), CANONICAL);
  // A formula that cannot be read is an error already.
  if (tokens === undefined) return formula;
  const texts = tokens.map(({ kind, text }) => {
    if (kind !== 'reference') return text;
    const split = text.lastIndexOf('!') + 1;
    const sheet = text.slice(0, split);
    const speaksOfChanged = sheet === '' ? isAtHome : namesSheet(sheet.slice(0, -1), changedName);
    return speaksOfChanged ? (shiftAddress(text.slice(split), axis, change, sheet) ?? '#REF!') : text;
  });
  return `=${texts.join('')}`;
}

/** One end of a reference: "$A$1", "B", "7". */
const END = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function shiftAddress(address: string, axis: Axis, change: LineChange, sheet: string): string | undefined {
  const [from = '', to] = address.split(':');
  const first = lineOf(from, axis);
  // Whole columns have no rows to move, whole rows no columns.
  if (first === undefined) return sheet + address;
  if (to === undefined) {
    const span = shiftSpan(first, 1, change);
    return span && sheet + withLine(from, axis, span.start);
  }
  const last = lineOf(to, axis);
  const span = shiftSpan(first, last === undefined ? Number.MAX_SAFE_INTEGER : last - first + 1, change);
  if (span === undefined) return undefined;
  const end = last === undefined ? to : withLine(to, axis, span.start + span.count - 1);
  return `${sheet}${withLine(from, axis, span.start)}:${end}`;
}

function lineOf(end: string, axis: Axis): number | undefined {
  const [, , letters = '', , digits = ''] = END.exec(end) ?? [];
  if (axis === 'row') return digits === '' ? undefined : Number(digits);
  return letters === '' ? undefined : columnNumber(letters);
}

function withLine(end: string, axis: Axis, line: number): string {
  return end.replace(END, (_end, fixedColumn: string, letters: string, fixedRow: string, digits: string) =>
    axis === 'row'
      ? `${fixedColumn}${letters}${fixedRow}${line}`
      : `${fixedColumn}${columnLetters(line)}${fixedRow}${digits}`,
  );
}
