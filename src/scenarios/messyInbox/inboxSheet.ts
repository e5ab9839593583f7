import type { BoxModel, CellValue } from '../../host/model/workbook.ts';
import type { ExpectedFinding, ExpectedRefusal } from '../scenario.ts';

/** One sheet of the inbox with what is wrong in it, written by hand beside the cells that are wrong. */
export interface InboxSheet {
  readonly name: string;
  /** From A1 on; `''` is an empty cell. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly BoxModel[];
  /** Number formats of single cells, by address. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly findings: readonly Omit<ExpectedFinding, 'sheet'>[];
  readonly refused?: readonly Omit<ExpectedRefusal, 'sheet'>[];
}
