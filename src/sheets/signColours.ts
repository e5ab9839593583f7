import type { ColumnFormat } from '../core/summary/plan.ts';
import type { SheetLayout } from './layout.ts';
import type { ConditionalFormatRule, Range, Services, Sheet } from './surface.ts';
import type { WrittenSheet } from './writeSheet.ts';

/** Rises and falls: both read well on white, and the sign beside them says the same without colour. */
const UP = '#137333';
const DOWN = '#b3261e';

/** Below every printed change, and such an odd number that a rule with it is ours: rules carry no name. */
const THRESHOLD = 0.00491;

const isChange = (format: ColumnFormat | undefined): boolean =>
  format === 'deltaPp' || format === 'deltaMark';

/**
 * Colours changes by their sign with two rules of ours, which follow the values without being written again; the
 * rules of others stay, in their order.
 */
export function colourChanges(
  app: Pick<Services['SpreadsheetApp'], 'newConditionalFormatRule'>,
  sheet: Sheet,
  layout: SheetLayout,
  written: WrittenSheet,
): void {
  const ranges = changeRanges(sheet, layout, written);
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !isOurs(rule));
  if (ranges.length === 0 && others.length === rules.length) return;
  const ours =
    ranges.length === 0
      ? []
      : [
          app
            .newConditionalFormatRule()
            .whenNumberGreaterThan(THRESHOLD)
            .setFontColor(UP)
            .setRanges(ranges)
            .build(),
          app
            .newConditionalFormatRule()
            .whenNumberLessThan(-THRESHOLD)
            .setFontColor(DOWN)
            .setRanges(ranges)
            .build(),
        ];
  sheet.setConditionalFormatRules([...others, ...ours]);
}

const isOurs = (rule: ConditionalFormatRule): boolean => {
  const [value] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return Math.abs(Number(value)) === THRESHOLD;
};

/** Each column of changes of each table, as far as its rows stand together on the sheet. */
function changeRanges(sheet: Sheet, { rows }: SheetLayout, { rowOf, columns }: WrittenSheet): Range[] {
  const open = new Map<number, { from: number; to: number }>();
  const ranges: Range[] = [];
  const close = (column: number) => {
    const run = open.get(column);
    open.delete(column);
    const at = columns[column];
    if (run && at !== undefined) ranges.push(sheet.getRange(run.from, at, run.to - run.from + 1, 1));
  };
  rows.forEach(({ formats = [] }, index) => {
    const row = rowOf[index] ?? 0;
    for (const [column, run] of open) if (run.to + 1 !== row || !isChange(formats[column - 1])) close(column);
    formats.forEach((format, cell) => {
      if (!isChange(format)) return;
      const run = open.get(cell + 1);
      if (run) run.to = row;
      else open.set(cell + 1, { from: row, to: row });
    });
  });
  for (const column of [...open.keys()]) close(column);
  return ranges;
}
