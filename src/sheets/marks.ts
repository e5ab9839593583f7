import type { ConditionalFormatRule, Range, Services, Sheet } from './surface.ts';

/** Always true, and worded so that a rule with it is ours: rules carry no name. */
export const MARK_FORMULA = '=N("sapa")=0';
const COLOUR = '#fde293';

/** More areas than this make a sheet slow to draw; the list in the panel has every finding all the same. */
export const MOST_MARKS = 1000;

/** A cell, or a whole row where there is no column. */
export interface Marked {
  readonly row: number;
  readonly column?: number | undefined;
}

/**
 * Marks cells with one rule of ours, above the user's own, which stay as they are; no background is written, so taking the rule
 * away leaves the sheet as it was. Says how many places were marked.
 */
export function markSheet({ SpreadsheetApp }: Services, sheet: Sheet, cells: readonly Marked[]): number {
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !isMark(rule));
  const areas = areasOf(cells).slice(0, MOST_MARKS);
  if (areas.length === 0 && others.length === rules.length) return 0;
  const width = sheet.getLastColumn();
  const ranges = areas.map(
    ({ row, rows, column }): Range =>
      column === undefined ? sheet.getRange(row, 1, rows, width) : sheet.getRange(row, column, rows, 1),
  );
  const ours =
    ranges.length === 0
      ? []
      : [
          SpreadsheetApp.newConditionalFormatRule()
            .whenFormulaSatisfied(MARK_FORMULA)
            .setBackground(COLOUR)
            .setRanges(ranges)
            .build(),
        ];
  sheet.setConditionalFormatRules([...ours, ...others]);
  return areas.reduce((sum, { rows }) => sum + rows, 0);
}

const isMark = (rule: ConditionalFormatRule): boolean =>
  rule.getBooleanCondition()?.getCriteriaValues()[0] === MARK_FORMULA;

interface Area {
  readonly row: number;
  rows: number;
  readonly column: number | undefined;
}

/** Cells below one another in one area. */
function areasOf(cells: readonly Marked[]): Area[] {
  const places = [...new Map(cells.map((cell) => [`${cell.column ?? 0}|${cell.row}`, cell])).values()];
  places.sort((a, b) => (a.column ?? 0) - (b.column ?? 0) || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, column } of places) {
    const last = areas[areas.length - 1];
    if (last && last.column === column && last.row + last.rows === row) last.rows += 1;
    else areas.push({ row, rows: 1, column });
  }
  return areas;
}
