import { codeIn, type Table } from '../model/table.ts';

/** What a made measure may go by beside its row. */
export interface Made {
  /** Last day of the period: "2025-11-30". */
  readonly lastDay: string;
}

const NONE = Number.NaN;
const flag = (isSo: boolean): number => (isSo ? 1 : 0);

/** Measures that stand in no column: each is worked out from its row. */
export const MADE: Readonly<Record<string, (table: Table, row: number, made: Made) => number>> = {
  rows: () => 1,
  done: (table, row) => flag(isDone(table, row)),
  /** Due, and not done. */
  late(table, row, { lastDay }) {
    const due = codeIn<string>(table, 'dueDate', row);
    return due === undefined ? NONE : flag(!isDone(table, row) && due <= lastDay);
  },
};

const isDone = (table: Table, row: number): boolean =>
  codeIn<string>(table, 'stage', row) === 'done' || table.numbers.readiness?.[row] === 100;
