/** Sheets that a department keeps in Kazakh and in Russian: made once, each text in both. */
import type { CellValue } from '../host/model/workbook.ts';
import type { OfficeColumn, OfficeSheet } from './officeSheet.ts';
import type { Both, ScenarioLanguage } from './scenario.ts';

export const both = (kk: string, ru: string): Both => ({ kk, ru });

/** A name that is one and the same in both: «Физика», «BAQ.KZ». */
export const same = (text: string): Both => ({ kk: text, ru: text });

export type BothCell = CellValue | Both;

export interface BothColumn extends Omit<OfficeColumn, 'head'> {
  readonly head: Both;
}

export interface BothSheet {
  readonly name: Both;
  readonly title: readonly Both[];
  readonly columns: readonly BothColumn[];
  readonly rows: readonly (readonly BothCell[])[];
  readonly total?: readonly BothCell[];
}

export const TOTAL = both('Барлығы', 'Итого');

export function inLanguage(sheet: BothSheet, language: ScenarioLanguage): OfficeSheet {
  const cells = (row: readonly BothCell[]): CellValue[] =>
    row.map((cell) => (isBoth(cell) ? cell[language] : cell));
  return {
    name: sheet.name[language],
    title: sheet.title.map((line) => line[language]),
    columns: sheet.columns.map((column) => ({ ...column, head: column.head[language] })),
    rows: sheet.rows.map(cells),
    ...(sheet.total && { total: cells(sheet.total) }),
  };
}

const isBoth = (cell: BothCell): cell is Both => typeof cell === 'object' && 'kk' in cell;

/** The total under a table: its label first, sums of the columns at these places, blanks elsewhere. */
export function totalOf(rows: readonly (readonly BothCell[])[], ...summed: readonly number[]): BothCell[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, at) => {
    if (at === 0) return TOTAL;
    return summed.includes(at) ? rows.reduce((sum, row) => sum + Number(row[at] || 0), 0) : '';
  });
}
