import { ok, type Result, refuse } from '../../core/result.ts';
import { roundHalfUp } from '../../core/rounding.ts';
import { sectionsOf } from '../../core/summary/plan.ts';
import { withRow } from '../../core/trace/figureAt.ts';
import { traceFigure } from '../../core/trace/trace.ts';
import type { KnownSheet } from '../../sheets/book.ts';
import { figureIn } from '../../sheets/figurePlace.ts';
import type { TracedFigure } from '../contract.ts';
import type { ReadWorkbook } from '../office.ts';
import { plansNow, sheetOfStamp } from './reports.ts';
import { partOf, titleOf } from './tell.ts';

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
  if (head.figure === undefined || line.where === undefined) return refuse('no-figure');
  const figure = withRow(head.figure, line);
  const shown = values[row - 1]?.[column - 1];
  const value = line.cells[section.columns.indexOf(head)];
  return ok({
    is: 'figure',
    sheet: name,
    row,
    column,
    title: titleOf({ section, row: line, column: head }),
    unit: figure.indicator.unit,
    decimals: figure.indicator.decimals,
    isChange: figure.less !== undefined,
    shown: typeof shown === 'number' ? shown : null,
    value: typeof value === 'number' ? value : null,
    // Written by us and read back a number keeps all its digits; a dash is equal to no figure.
    agrees: (typeof shown === 'number' ? roundHalfUp(shown, 9) : undefined) === roundedOf(value),
    parts: traceFigure(now.cubes, now.sums, figure).map((part) => partOf(part, figure.indicator.unit)),
  });
}

const roundedOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? roundHalfUp(value, 9) : undefined;
