import { type CellPlan, type ColumnFormat, type SheetPlan, sectionsOf, type Text } from './plan.ts';
import { LIVE_KEY, STATUS_KEY } from './planSummaries.ts';

/** A table of the overview as JSON: its figures at full length, `null` for no data, words still as keys. */
export interface TableFigures {
  readonly id: string;
  readonly heading: Text;
  readonly columns: readonly {
    readonly key: string;
    readonly head: Text;
    readonly group?: Text;
    /** What its numbers are: counts, percent, points. */
    readonly format: ColumnFormat;
  }[];
  readonly rows: readonly {
    readonly key: string;
    readonly isTotal?: true;
    /** Other formats than the columns': of a list of unlike things. */
    readonly formats?: readonly ColumnFormat[];
    readonly cells: readonly (number | Text | null)[];
  }[];
  readonly notes: readonly Text[];
}

export const tableFigures = (plan: SheetPlan): TableFigures[] =>
  sectionsOf(plan).map(({ id, heading, columns, rows, notes }) => ({
    notes,
    id,
    heading,
    columns: columns.map(({ key, head, group, format }) => ({
      key,
      head,
      ...(group !== undefined && { group }),
      format,
    })),
    rows: rows.map(({ key, cells, isTotal, formats }) => ({
      key,
      ...(isTotal && { isTotal }),
      ...(formats && { formats }),
      cells: cells.map((cell: CellPlan) => cell ?? null),
    })),
  }));

/** The lines of a sheet beside its tables: what they are of, and what a reader has to know of all of them. */
export const linesOf = ({ blocks }: SheetPlan): Text[] =>
  blocks.flatMap((block) => (block.kind === 'line' && !OF_THE_SHEET.has(block.key) ? [block.text] : []));

/** What says when the sheet was written, and seals it. */
const OF_THE_SHEET: ReadonlySet<string> = new Set([STATUS_KEY, LIVE_KEY, 'seal', 'routes']);
