import { type Cell, isNoData } from '../cell.ts';
import type { Finding } from '../finding.ts';
import { cellAt, type Grid } from '../model/grid.ts';
import type { ColumnUnit } from '../model/table.ts';
import { parseTengeUnit, type TengeUnit } from '../parse/tenge.ts';
import { columnOf } from './form.ts';
import type { UnitOfRow } from './numberColumns.ts';
import type { SheetMapping } from './recognise.ts';

/** Where the unit of plain numbers in a money column was taken from. */
export type UnitSource = 'heading' | 'sheet' | 'none';

export interface MoneyUnit {
  readonly unit: TengeUnit;
  readonly from: UnitSource;
  /** As it is written there. */
  readonly text: string;
}

/** In a heading, a title or a cell of its own: «мың теңге», «тыс.тенге», «млн. тг», «теңге», «тиын». */
const UNIT_TEXT =
  /(?:^|[\s(,;:«])((?:мың|мын|тыс|тысяч\p{L}*|млн|миллион\p{L}*|млрд|миллиард\p{L}*)?[\s.]*(?:те[ңн]ге|тг|kzt)(?![\p{L}]))/iu;

/** The unit a text names, with the words that name it. */
function unitIn(text: string): { unit: TengeUnit; text: string } | undefined {
  const words = UNIT_TEXT.exec(text.normalize('NFC'))?.[1]?.trim();
  const unit = words === undefined ? undefined : parseTengeUnit(words);
  return words === undefined || unit === undefined ? undefined : { unit, text: words };
}

/**
 * The unit of the plain numbers of a money column: its heading names it, or the heading's group, or a line above the
 * table («мың теңге» at the right edge, as budgets are printed). Where nothing does, whole tenge.
 */
export function moneyUnitOf(
  grid: Grid,
  { headingRow, firstDataRow }: SheetMapping,
  index: number,
  heading: string,
): MoneyUnit {
  const own = unitIn(heading) ?? unitIn(headTexts(grid, headingRow, firstDataRow, index));
  if (own) return { ...own, from: 'heading' };
  for (let row = Math.min(headingRow, grid.values.length) - 1; row >= 0; row--) {
    for (const cell of grid.values[row] ?? []) {
      const above = isShortText(cell) ? unitIn(cell) : unitOfTitle(cell);
      if (above) return { ...above, from: 'sheet' };
    }
  }
  return { unit: 100, from: 'none', text: '' };
}

/** The cells of the head over a column: the row of its heading, and the group above it. */
function headTexts(grid: Grid, headingRow: number, firstDataRow: number, index: number): string {
  const rows = [headingRow - 1, headingRow, firstDataRow - 1].filter((row) => row >= 0);
  return rows.map((row) => String(cellAt(grid, row, index))).join(' ');
}

/** A sentence that speaks of tenge is no label of the table. */
const LONGEST_LABEL = 60;
const isShortText = (cell: Cell): cell is string =>
  typeof cell === 'string' && cell.length <= LONGEST_LABEL && !isNoData(cell) && !/\d/.test(cell);

/** «Исполнение бюджета на 1 декабря 2025 года (тыс. тенге)», «… за 11 месяцев, в млн тенге»: said at the end of a title. */
const AT_THE_END =
  /(?:[(,;:]|\sв)\s*(?:в\s+)?((?:[\p{L}]+[\s.]*)?(?:те[ңн]ге\p{L}{0,3}|тг|kzt))\.?\s*\)?\.?$/iu;
const LONGEST_TITLE = 250;

function unitOfTitle(cell: Cell): ReturnType<typeof unitIn> {
  if (typeof cell !== 'string' || cell.length > LONGEST_TITLE || isNoData(cell)) return undefined;
  const [, words] = AT_THE_END.exec(cell.normalize('NFC').trim()) ?? [];
  return words === undefined ? undefined : unitIn(words);
}

/** The unit that a cell of a column of units names. */
export const unitOfCell = (cell: Cell): TengeUnit | undefined =>
  typeof cell === 'string' && !isNoData(cell) ? (parseTengeUnit(cell) ?? unitIn(cell)?.unit) : undefined;

export interface UnitReader {
  /** For a column of the grid: the unit of a plain number in each row. */
  of(index: number): UnitOfRow;
  /** Of a money column of the grid. */
  ofColumn(index: number): ColumnUnit | undefined;
  /** Which unit was gone by, a note for each column that holds plain numbers; so is that none is said anywhere. */
  findings(rows: readonly number[]): Finding[];
}

const TENGE: TengeUnit = 100;

/** A unit in the row wins over that of the column; one in the cell's own text over both. */
export function unitReader(grid: Grid, mapping: SheetMapping): UnitReader {
  const sure = mapping.columns.filter(({ column, state }) => column !== null && state === 'sure');
  const typeOf = (column: string | null) => columnOf(mapping.form, column ?? '').type;
  const unitColumn = sure.find(({ column }) => typeOf(column) === 'moneyUnit')?.index;
  const columns = new Map(
    sure
      .filter(({ column }) => typeOf(column) === 'money')
      .map(({ index, heading }) => [index, moneyUnitOf(grid, mapping, index, heading)]),
  );
  const ofRow = (row: number) =>
    unitColumn === undefined ? undefined : unitOfCell(cellAt(grid, row, unitColumn));
  return {
    of(index) {
      const unit = columns.get(index)?.unit ?? TENGE;
      return unitColumn === undefined ? () => unit : (row) => ofRow(row) ?? unit;
    },
    ofColumn(index) {
      const unit = columns.get(index);
      return unit && { ...unit, row: mapping.headingRow + 1 };
    },
    findings: (rows) =>
      [...columns].flatMap(([index, { from, text }]): Finding[] => {
        const plain = rows.find(
          (row) => typeof cellAt(grid, row, index) === 'number' && ofRow(row) === undefined,
        );
        if (plain === undefined || (from === 'heading' && text !== '')) return [];
        const heading = mapping.columns[index]?.heading ?? '';
        return [
          {
            rule: 'money-unit',
            severity: 'info',
            sheet: grid.sheet,
            row: mapping.headingRow + 1,
            column: index + 1,
            message: from === 'none' ? 'unitUnknown' : 'unitOfSheet',
            values: from === 'none' ? { column: heading } : { column: heading, text },
          },
        ];
      }),
  };
}
