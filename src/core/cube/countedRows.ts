import type { RefusalReason, RefusedRow } from '../finding.ts';
import { columnOf, isNumberColumn } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
import { groupBy } from '../groupBy.ts';
import { codeIn, type Table } from '../model/table.ts';
import { repeatedRows } from '../rules/repeatedRows.ts';
import type { Settings } from '../settings.ts';
import { replacedRows } from './adjustedPlans.ts';
import type { CubeRow } from './cube.ts';
import { wholesOf } from './totalRows.ts';

export interface Counted {
  readonly rows: readonly CubeRow[];
  /** Rows that take no part, each with its reason. */
  readonly refused: readonly RefusedRow[];
}

/** The rows of one form that are added up: not those whose numbers cannot be read, or that say again what another row said. */
export function countedRows(tables: readonly Table[], settings: Settings): Counted {
  const repeated = new Map<Table, Set<number>>();
  for (const { table, row, severity } of repeatedRows.check(tables, settings)) {
    // Two rows with one key and different words may be two things: told, and counted.
    if (row === undefined || severity === 'warning') continue;
    repeated.set(table, (repeated.get(table) ?? new Set()).add(row));
  }
  const rows: CubeRow[] = [];
  const refused: RefusedRow[] = [];
  for (const table of tables) {
    for (const row of table.parts) refused.push({ sheet: table.sheet, row, reason: 'part' });
    for (let row = 0; row < table.length; row++) {
      const reason = whyNot(table, row, repeated.get(table));
      if (reason === undefined) rows.push({ table, row });
      else refused.push({ sheet: table.sheet, row: table.rows[row] ?? 0, reason });
    }
  }
  const replaced = tables[0]?.form === 'finance' ? replacedRows(rows) : new Map<CubeRow, CubeRow>();
  const kept = rows.filter((row) => !replaced.has(row));
  const { totals, partly } = wholesOf(kept);
  const adjusted = groupBy(replaced.keys(), (old) => replaced.get(old));
  const refuse = (all: Iterable<CubeRow>, reason: RefusalReason) => {
    for (const { table, row } of all) refused.push({ sheet: table.sheet, row: table.rows[row] ?? 0, reason });
  };
  refuse(replaced.keys(), 'replaced');
  refuse(totals, 'total');
  return {
    rows: kept
      .filter((row) => !totals.has(row))
      .map((row) => {
        // What the adjusted row does not say, as what was paid, is still what the approved one says.
        const also = adjusted.get(row);
        const less = partly.get(row);
        return { ...row, ...(also && { also }), ...(less && { less }) };
      }),
    refused,
  };
}

function whyNot(
  table: Table,
  row: number,
  repeated: ReadonlySet<number> | undefined,
): RefusalReason | undefined {
  if (repeated?.has(row)) return 'duplicate';
  const form = formOf(table.form);
  const isUnreadable = Object.entries(table.unreadable).some(
    ([id, rows]) => rows?.has(row) && isNumberColumn(columnOf(form, id)),
  );
  if (isUnreadable) return 'unreadableNumber';
  // Of a form of months a row without one is of no period.
  const isTimed = form.required.includes('month');
  return isTimed && codeIn(table, 'month', row) === undefined ? 'noPeriod' : undefined;
}
