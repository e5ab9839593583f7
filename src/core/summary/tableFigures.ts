import { type CellPlan, type SheetPlan, sectionsOf, type Text } from './plan.ts';

/** A table of the overview as JSON: its figures at full length, `null` for no data, words still as keys. */
export interface TableFigures {
  readonly id: string;
  readonly heading: Text;
  readonly columns: readonly { readonly key: string; readonly head: Text; readonly group?: Text }[];
  readonly rows: readonly {
    readonly key: string;
    readonly isTotal?: true;
    readonly cells: readonly (number | Text | null)[];
  }[];
  readonly notes: readonly Text[];
}

export const tableFigures = (plan: SheetPlan): TableFigures[] =>
  sectionsOf(plan).map(({ id, heading, columns, rows, notes }) => ({
    notes,
    id,
    heading,
    columns: columns.map(({ key, head, group }) => ({ key, head, ...(group !== undefined && { group }) })),
    rows: rows.map(({ key, cells, isTotal }) => ({
      key,
      ...(isTotal && { isTotal }),
      cells: cells.map((cell: CellPlan) => cell ?? null),
    })),
  }));
