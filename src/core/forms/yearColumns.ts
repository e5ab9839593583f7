import { isNoData } from '../cell.ts';
import type { Finding } from '../finding.ts';
import { cellAt, type Grid } from '../model/grid.ts';
import type { SheetMapping } from './recognise.ts';
import type { ColumnMapping } from './settle.ts';

/** Of which year the values of a column are, where its heading says so: «Факт 2025». */
export type YearsOfColumns = ReadonlyMap<string, number>;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/**
 * A road map with a column for each year, «План 2024 | Факт 2024 | План 2025 | Факт 2025 | План 2026»: of each figure the
 * last year that anybody has filled, and the year itself, which no row says.
 */
export function lastYears(
  grid: Grid,
  mapping: SheetMapping,
): { readonly mapping: SheetMapping; readonly years: YearsOfColumns; readonly findings: readonly Finding[] } {
  const { form, columns } = mapping;
  const years = new Map<string, number>();
  const chosen = new Map<number, ColumnMapping>();
  for (const { id, isMeasured } of form.columns) {
    if (isMeasured !== true) continue;
    const own = columns.filter(
      ({ column, state, repeats }) => (column === id && state === 'sure') || repeats === id,
    );
    const dated = own.flatMap((column) => {
      const [year, ...others] = new Set(column.heading.match(YEAR) ?? []);
      return year === undefined || others.length > 0 ? [] : [{ column, year: Number(year) }];
    });
    if (dated.length === 0 || dated.length < own.length) continue;
    const filled = dated.filter(({ column }) => hasValues(grid, mapping, column.index));
    const last = (filled.length > 0 ? filled : dated).reduce((a, b) => (b.year > a.year ? b : a));
    years.set(id, last.year);
    for (const { column } of dated) {
      const { repeats: _, ...rest } = column;
      const isLast = column === last.column;
      chosen.set(
        column.index,
        isLast
          ? { ...rest, column: id, score: 1, state: 'sure' }
          : { ...rest, column: null, score: 0, state: 'unrecognised' },
      );
    }
  }
  if (years.size === 0) return { mapping, years, findings: [] };
  return {
    mapping: { ...mapping, columns: columns.map((column) => chosen.get(column.index) ?? column) },
    findings: [...chosen.values()].some(({ column }) => column === null)
      ? [toldOf(grid, mapping, years)]
      : [],
    years: new Map([...years].flatMap(([id, year]) => (YEAR_OF[id] ? [[YEAR_OF[id], year] as const] : []))),
  };
}

/** Which years were read is told: the others stand in the sheet and nowhere else. */
const toldOf = ({ sheet }: Grid, { headingRow }: SheetMapping, years: YearsOfColumns): Finding => ({
  rule: 'from-title',
  severity: 'info',
  sheet,
  row: headingRow + 1,
  message: 'lastYears',
  values: { text: [...new Set(years.values())].sort().join(', ') },
});

/** The column that says of which year a value is. */
const YEAR_OF: Readonly<Record<string, string>> = { base: 'baseYear', target: 'dueYear', actual: 'year' };

const hasValues = (grid: Grid, { firstDataRow }: SheetMapping, index: number): boolean =>
  grid.values.some((_, row) => row >= firstDataRow && !isNoData(cellAt(grid, row, index)));
