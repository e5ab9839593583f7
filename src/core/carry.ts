import { isDateCell } from './cell.ts';
import { type Column, type FormId, isNumberColumn } from './forms/form.ts';
import { formOf } from './forms/index.ts';
import { cellAt } from './model/grid.ts';
import type { PartOfYear } from './model/period.ts';
import { rowPeriod } from './model/rowPeriod.ts';
import type { Table } from './model/table.ts';

/** What a new sheet of a form begins with: whom the last one was about, for the period that comes next. */
export interface Carried {
  /** "2025-12", or "2025-T2" of a school year. */
  readonly period: string;
  /** By column of the form, as the last sheet has it written. */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

/**
 * The register of the last month or term: schools, districts, classes, programmes, without their numbers. Of the roll the
 * start is what the last month ended with. Nothing after the last term of a year, for classes are other classes then.
 */
export function carriedRows(tables: readonly Table[], id: FormId): Carried | undefined {
  const form = formOf(id);
  const own = tables.filter((table) => table.form === id);
  const periods = new Map<string, { table: Table; row: number }[]>();
  for (const table of own)
    for (let row = 0; row < table.length; row++) {
      const period = rowPeriod(table, row);
      if (period === undefined) continue;
      const rows = periods.get(period);
      if (rows) rows.push({ table, row });
      else periods.set(period, [{ table, row }]);
    }
  const last = [...periods.keys()].sort().pop();
  const next = last === undefined ? undefined : nextOf(last);
  if (last === undefined || next === undefined) return undefined;
  const names = form.columns.filter((column) => !isNumberColumn(column) && !PERIODS.has(column.type));
  return {
    period: next,
    rows: (periods.get(last) ?? []).slice(0, MOST_ROWS).map(({ table, row }) => ({
      ...periodCells(next),
      ...Object.fromEntries(names.flatMap((column) => written(table, row, column))),
      ...startOf(table, row),
    })),
  };
}

/** A sheet of more is a list for a system, not for people. */
const MOST_ROWS = 3000;
const PERIODS: ReadonlySet<string> = new Set(['month', 'schoolYear', 'part', 'date', 'year']);

function written(table: Table, row: number, { id }: Column): [string, string][] {
  const at = table.at[id];
  if (at === undefined) return [];
  const cell = cellAt(table.grid, (table.rows[row] ?? 0) - 1, at - 1);
  const text = isDateCell(cell) ? cell.date : String(cell);
  return text === '' ? [] : [[id, text]];
}

const startOf = ({ numbers, form }: Table, row: number): Record<string, number> => {
  const end = numbers.pupilsEnd?.[row] ?? Number.NaN;
  return form === 'roll' && !Number.isNaN(end) ? { pupilsStart: end } : {};
};

const NEXT_TERM: Readonly<Record<string, PartOfYear>> = { T1: 'T2', T2: 'T3', T3: 'T4', H1: 'H2' };

function nextOf(period: string): string | undefined {
  const [year = '', part = ''] = period.split('-');
  if (!/^\d/.test(part)) return NEXT_TERM[part] && `${year}-${NEXT_TERM[part]}`;
  const month = Number(part);
  return month === 12 ? `${Number(year) + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** As our own parsers read them back: «2025-12», «2025-2026» and «II». */
function periodCells(period: string): Record<string, string> {
  const [year = '', part = ''] = period.split('-');
  if (/^\d/.test(part)) return { month: period };
  return { schoolYear: `${year}-${Number(year) + 1}`, term: TERMS[part] ?? part };
}

const TERMS: Readonly<Record<string, string>> = { T2: 'II', T3: 'III', T4: 'IV', H2: 'II жартыжылдық' };
