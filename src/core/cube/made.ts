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
  // A project's shares are weighed by the pupils they are of; hundredths keep the sums whole.
  pupilsOfPair: (table, row) => (isPair(table, row) ? numberOf(table, 'pupils', row) : NONE),
  beforeOfPair: (table, row) =>
    isPair(table, row) ? hundredths(numberOf(table, 'before', row)) * numberOf(table, 'pupils', row) : NONE,
  afterOfPair: (table, row) =>
    isPair(table, row) ? hundredths(numberOf(table, 'after', row)) * numberOf(table, 'pupils', row) : NONE,
  done: (table, row) => flag(isDone(table, row)),
  /** Due, and not done. */
  late(table, row, { lastDay }) {
    const due = codeIn<string>(table, 'dueDate', row);
    return due === undefined ? NONE : flag(!isDone(table, row) && due <= lastDay);
  },
};

const isDone = (table: Table, row: number): boolean =>
  codeIn<string>(table, 'stage', row) === 'done' || table.numbers.readiness?.[row] === 100;

const numberOf = (table: Table, id: string, row: number): number => table.numbers[id]?.[row] ?? NONE;

/** Known before and after, and of how many pupils. */
const isPair = (table: Table, row: number): boolean =>
  ['before', 'after', 'pupils'].every((id) => !Number.isNaN(numberOf(table, id, row)));

const hundredths = (share: number): number => Math.round(share * 100);
