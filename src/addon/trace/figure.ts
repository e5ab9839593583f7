import { ok, type Result, refuse } from '../../core/result.ts';
import { roundHalfUp } from '../../core/rounding.ts';
import { type CellPlan, type ColumnPlan, sectionsOf } from '../../core/summary/plan.ts';
import { traceCell } from '../../core/trace/traceCell.ts';
import type { KnownSheet } from '../../sheets/book.ts';
import { figureIn } from '../../sheets/figurePlace.ts';
import type { TracedFigure, TraceHow } from '../contract.ts';
import type { ReadWorkbook } from '../office.ts';
import { plansNow, sheetOfStamp } from './reports.ts';
import { partOf, titleOf, unitOf } from './tell.ts';

export type NoFigure = 'no-figure' | 'figure-gone';

/** The rows behind a figure of a summary, and whether they still add up to what stands there. */
export function figureOf(
  workbook: ReadWorkbook,
  { sheet, name, stamp }: KnownSheet,
  row: number,
  column: number,
): Result<TracedFigure, NoFigure> {
  const values = sheet.getDataRange().getValues();
  const place = figureIn(values, row, column);
  if (place === undefined || stamp === undefined) return refuse('no-figure');
  const { period, plan } = sheetOfStamp(stamp.id);
  const now = plansNow(workbook, period);
  const made = now?.plans.find(({ id }) => id === plan);
  const section = made && sectionsOf(made).find(({ id }) => id === place.section);
  const line = section?.rows.find(({ key }) => key === place.row);
  const head = section?.columns.find(({ key }) => key === place.column);
  if (now === undefined || section === undefined || line === undefined || head === undefined)
    return refuse('figure-gone');
  const traced = traceCell(now.cubes, section, line, head);
  if (traced === undefined) return refuse('no-figure');
  const shown = numberIn(values[row - 1]?.[column - 1]);
  const how = howOf(line.cells[section.columns.indexOf(head)], head);
  // What the table leaves out on purpose is a dash, though its rows would give a number.
  const value = how === 'dash' ? undefined : traced.value;
  return ok({
    is: 'figure',
    sheet: name,
    row,
    column,
    title: titleOf({ section, row: line, column: head }),
    ...unitOf(traced.parts[0], how),
    how,
    isChange: head.figure?.less !== undefined,
    shown: shown ?? null,
    value: value ?? null,
    // Written by us and read back a number keeps all its digits; a dash is equal to no figure.
    agrees: rounded(shown) === rounded(value),
    parts: traced.parts.map(partOf),
  });
}

const howOf = (cell: CellPlan, { figure }: ColumnPlan): TraceHow => {
  if (typeof cell !== 'number') return 'dash';
  return figure === undefined ? 'listed' : (figure.by?.is ?? 'added');
};

const numberIn = (cell: unknown): number | undefined => (typeof cell === 'number' ? cell : undefined);

const rounded = (value: number | undefined): number | undefined => value && roundHalfUp(value, 9);
