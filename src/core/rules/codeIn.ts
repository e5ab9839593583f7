import { type CodeColumn, codeAt, type Table } from '../model/table.ts';

/** What a cell of a coded column stands for; nothing when it is blank, unread or the sheet has no such column. */
export const codeIn = <T>(table: Table, id: string, row: number): T | undefined =>
  codeAt(table.codes[id] as CodeColumn<T> | undefined, row);
