import { groupBy } from '../../core/groupBy.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { movedBy, rowAt } from '../../core/trace/moves.ts';
import type { KnownSheet } from '../../sheets/book.ts';
import { placeOf } from '../../sheets/figurePlace.ts';
import type { MovedFigure, TracedSource } from '../contract.ts';
import type { ReadWorkbook } from '../office.ts';
import { plansNow, sheetOfStamp } from './reports.ts';
import { titleOf } from './tell.ts';

/** Figures that an answer names; a row of a school moves a hundred of them or so. */
const MOST_FIGURES = 200;

/** The figures of the written summaries that a row of the input moves. */
export function movesOf(
  workbook: ReadWorkbook,
  { id, name }: KnownSheet,
  row: number,
): Result<TracedSource, 'row-not-counted'> {
  const written = workbook.known.filter(({ stamp }) => stamp !== undefined && !stamp.isOutdated);
  let isCounted = false;
  const figures: MovedFigure[] = [];
  let count = 0;
  for (const [period, sheets] of groupBy(written, ({ stamp }) => sheetOfStamp(stamp?.id ?? '').period)) {
    const now = plansNow(workbook, period);
    const source = now && rowAt(now.cubes, id, row);
    if (now === undefined || source === undefined) continue;
    isCounted = true;
    for (const own of sheets) {
      const plan = now.plans.find((each) => each.id === sheetOfStamp(own.stamp?.id ?? '').plan);
      const moved = plan === undefined ? [] : movedBy(now.cubes, plan, source);
      if (moved.length === 0) continue;
      const values = own.sheet.getDataRange().getValues();
      for (const each of moved) {
        const place = placeOf(values, {
          section: each.section.id,
          row: each.row.key,
          column: each.column.key,
        });
        if (place === undefined) continue;
        count += 1;
        if (figures.length < MOST_FIGURES) figures.push({ sheet: own.name, ...place, title: titleOf(each) });
      }
    }
  }
  return isCounted || written.length === 0
    ? ok({ is: 'row', sheet: name, row, count, figures })
    : refuse('row-not-counted');
}
