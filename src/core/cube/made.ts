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
  pupilsOfPair: (table, row) => (isPair(table, row) ? weightOf(table, row) : NONE),
  beforeOfPair: (table, row) =>
    isPair(table, row) ? hundredths(numberOf(table, 'before', row)) * weightOf(table, row) : NONE,
  afterOfPair: (table, row) =>
    isPair(table, row) ? hundredths(numberOf(table, 'after', row)) * weightOf(table, row) : NONE,
  /** A percentage printed without the numbers that it is of. */
  percentAlone: (table, row) =>
    ['eligible', 'covered'].every((id) => !Number.isNaN(numberOf(table, id, row)))
      ? NONE
      : hundredths(numberOf(table, 'percent', row)),
  done: (table, row) => flag(isDone(table, row)),
  /** Due, and not done. */
  late(table, row, { lastDay }) {
    const due = codeIn<string>(table, 'dueDate', row);
    return due === undefined ? NONE : flag(!isDone(table, row) && endOf(due) < lastDay);
  },
};

/** «2025» and «2025-11» are due by their last day. */
const endOf = (due: string): string =>
  due.length === 4 ? `${due}-12-31` : due.length === 7 ? `${due}-31` : due;

const isDone = (table: Table, row: number): boolean =>
  codeIn<string>(table, 'stage', row) === 'done' || table.numbers.readiness?.[row] === 100;

const numberOf = (table: Table, id: string, row: number): number => table.numbers[id]?.[row] ?? NONE;

/** Known before and after, and of how many pupils. */
const isPair = (table: Table, row: number): boolean =>
  !['before', 'after'].some((id) => Number.isNaN(numberOf(table, id, row))) &&
  !Number.isNaN(weightOf(table, row));

/** A sheet without pupils has schools alone: each of them counts as one. */
const weightOf = (table: Table, row: number): number =>
  table.at.pupils === undefined ? 1 : numberOf(table, 'pupils', row);

const hundredths = (share: number): number => Math.round(share * 100);
