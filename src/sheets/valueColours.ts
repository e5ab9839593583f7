import type { ColumnFormat } from '../core/summary/plan.ts';
import type { SheetLayout } from './layout.ts';
import type { ConditionalFormatRule, Range, Services, Sheet } from './surface.ts';
import type { WrittenSheet } from './writeSheet.ts';

/** One rule: the first that holds for a cell decides. Its odd limit says that it is ours: rules carry no name. */
interface Band {
  readonly is: 'above' | 'below';
  readonly limit: number;
  readonly color?: string;
  readonly background?: string;
}

interface Family {
  readonly formats: ReadonlySet<ColumnFormat>;
  readonly bands: readonly Band[];
}

/** Rises and falls: both read well on white, and the sign beside them says the same without colour. */
const CHANGES: Family = {
  formats: new Set<ColumnFormat>(['deltaPp', 'deltaMark']),
  bands: [
    // Below every printed change.
    { is: 'above', limit: 0.00491, color: '#137333' },
    { is: 'below', limit: -0.00491, color: '#b3261e' },
  ],
};

/** From low to high in two hues that colour-blind eyes tell apart, darker towards both ends; the numbers stand in the cells. */
const HEAT: Family = {
  formats: new Set<ColumnFormat>(['heat']),
  bands: [
    { is: 'below', limit: 39.99491, background: '#f0a875' },
    { is: 'below', limit: 49.99491, background: '#f8d5b8' },
    { is: 'above', limit: 74.99491, background: '#9fc2e2' },
    { is: 'above', limit: 59.99491, background: '#d6e5f3' },
  ],
};

const FAMILIES = [CHANGES, HEAT];
const LIMITS: ReadonlySet<number> = new Set(
  FAMILIES.flatMap(({ bands }) => bands.map(({ limit }) => Math.abs(limit))),
);

/**
 * Colours changes by their sign, and shares by subject and grade by their height, with rules of ours, which follow the values
 * without being written again; the rules of others stay, in their order.
 */
export function colourValues(
  app: Pick<Services['SpreadsheetApp'], 'newConditionalFormatRule'>,
  sheet: Sheet,
  layout: SheetLayout,
  written: WrittenSheet,
): void {
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !isOurs(rule));
  const ours = FAMILIES.flatMap(({ formats, bands }) => {
    const ranges = rangesOf(sheet, layout, written, formats);
    return ranges.length === 0 ? [] : bands.map((band) => ruleOf(app, band, ranges));
  });
  if (ours.length === 0 && others.length === rules.length) return;
  sheet.setConditionalFormatRules([...others, ...ours]);
}

function ruleOf(
  app: Pick<Services['SpreadsheetApp'], 'newConditionalFormatRule'>,
  { is, limit, color, background }: Band,
  ranges: Range[],
): ConditionalFormatRule {
  const builder = app.newConditionalFormatRule();
  const when = is === 'above' ? builder.whenNumberGreaterThan(limit) : builder.whenNumberLessThan(limit);
  const inked = color === undefined ? when : when.setFontColor(color);
  return (background === undefined ? inked : inked.setBackground(background)).setRanges(ranges).build();
}

const isOurs = (rule: ConditionalFormatRule): boolean => {
  const [value] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return LIMITS.has(Math.abs(Number(value)));
};

/** Each column of such figures of each table, as far as its rows stand together on the sheet. */
function rangesOf(
  sheet: Sheet,
  { rows }: SheetLayout,
  { rowOf, columns }: WrittenSheet,
  wanted: ReadonlySet<ColumnFormat>,
): Range[] {
  const isWanted = (format: ColumnFormat | undefined) => format !== undefined && wanted.has(format);
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
    for (const [column, run] of open) if (run.to + 1 !== row || !isWanted(formats[column - 1])) close(column);
    formats.forEach((format, cell) => {
      if (!isWanted(format)) return;
      const run = open.get(cell + 1);
      if (run) run.to = row;
      else open.set(cell + 1, { from: row, to: row });
    });
  });
  for (const column of [...open.keys()]) close(column);
  return ranges;
}
