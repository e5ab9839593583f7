import { districtKey } from '../aggregate/register.ts';
import type { RefusalReason, RefusedRow } from '../finding.ts';
import { columnOf, isNumberColumn } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
import { nameKey } from '../forms/readColumn.ts';
import { codeIn, type DistrictName, type Table } from '../model/table.ts';
import { repeatedRows } from '../rules/repeatedRows.ts';
import type { Settings } from '../settings.ts';
import type { CubeRow } from './cube.ts';

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
    for (let row = 0; row < table.length; row++) {
      const reason = whyNot(table, row, repeated.get(table));
      if (reason === undefined) rows.push({ table, row });
      else refused.push({ sheet: table.sheet, row: table.rows[row] ?? 0, reason });
    }
  }
  const counted = tables[0]?.form === 'finance' ? onceOnly(rows) : rows;
  return { rows: counted, refused };
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
  return isUnreadable ? 'unreadableNumber' : undefined;
}

/**
 * Of one budget the adjusted plan stands for the approved one; and a transfer of the republic that the row of the oblast
 * and the rows of its districts both show is the same money.
 */
function onceOnly(rows: readonly CubeRow[]): CubeRow[] {
  const adjusted = new Set(rows.filter((row) => textOf(row, 'planKind') === 'adjusted').map(budgetOf));
  const ofDistricts = new Set(
    rows
      .filter((row) => isTransfer(row) && !isWholeOblast(row))
      .map((row) => keyOf(row, 'month', 'programme')),
  );
  return rows.filter((row) => {
    if (textOf(row, 'planKind') === 'approved' && adjusted.has(budgetOf(row))) return false;
    return !(isTransfer(row) && isWholeOblast(row) && ofDistricts.has(keyOf(row, 'month', 'programme')));
  });
}

const textOf = ({ table, row }: CubeRow, id: string): string => codeIn<string>(table, id, row) ?? '';
const keyOf = (row: CubeRow, ...ids: readonly string[]): string =>
  ids.map((id) => nameKey(textOf(row, id))).join('|');

const budgetOf = (row: CubeRow): string =>
  `${districtKey(codeIn<DistrictName>(row.table, 'district', row.row))}|${keyOf(row, 'month', 'programme', 'source')}`;

const isTransfer = (row: CubeRow): boolean => textOf(row, 'source') === 'republic';

/** Code of an oblast: its first two figures, and zeros. */
const isWholeOblast = ({ table, row }: CubeRow): boolean =>
  /^\d\d0{7}$/.test(codeIn<DistrictName>(table, 'district', row)?.kato ?? '');
