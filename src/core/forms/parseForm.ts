import { type Cell, isUntyped } from '../cell.ts';
import type { Finding, FindingMessage } from '../finding.ts';
import { countIn } from '../fixes/countFix.ts';
import { schoolYearIn, termIn } from '../fixes/periodFix.ts';
import { cellAt, type Grid, spreadMerges } from '../model/grid.ts';
import type { CodeColumn, Table, TotalRow } from '../model/table.ts';
import { oncePerText } from '../remember.ts';
import type { MessageValues } from '../result.ts';
import { carryDown } from './blocks.ts';
import { resolveDistricts } from './districts.ts';
import { type Column, columnOf } from './form.ts';
import { codeReader, readNumber } from './readColumn.ts';
import type { SheetMapping } from './recognise.ts';
import { isMeanLabel, isTotalLabel, rowKindReader } from './rowKinds.ts';

/** What the rows themselves lack and is the same for the whole sheet: asked once, or said in the sheet's title. */
export type SheetContext = Readonly<Partial<Record<string, Cell>>>;

export interface ParsedForm {
  readonly table: Table;
  readonly findings: readonly Finding[];
}

export interface ParseOptions {
  readonly context?: SheetContext;
  /** КАТО code of the office's oblast: decides between districts of one name. */
  readonly region?: string;
}

/** Sheet → typed columns, and a finding for each cell that could not be read. The sheet is not changed. */
export function parseForm(grid: Grid, mapping: SheetMapping, options: ParseOptions = {}): ParsedForm {
  const { form } = mapping;
  const findings: Finding[] = [];
  const numeric = numericIndexes(mapping);
  const merged = spreadMerges(grid, mapping.firstDataRow, (index) => !numeric.has(index));
  const { rows, totals } = sortRows(merged, mapping);
  const { grid: spread, carried } = carryDown(merged, mapping, rows);
  for (const { index, heading, row, count } of carried) {
    findings.push({
      rule: 'carried-down',
      severity: 'info',
      sheet: grid.sheet,
      row: row + 1,
      column: index + 1,
      message: 'carriedDown',
      values: { column: heading, n: count },
    });
  }
  const numbers: Record<string, Float64Array> = {};
  const codes: Record<string, CodeColumn> = {};
  const at: Record<string, number> = {};
  const unreadable: Record<string, Set<number>> = {};
  const printed: Record<string, Int8Array> = {};

  const report = (
    row: number,
    index: number,
    message: FindingMessage,
    values: MessageValues,
    after: string | number | undefined,
  ) => {
    // A value that was carried down or spread from a merged area does not stand in this cell.
    const cell = cellAt(grid, row - 1, index);
    const before = typeof cell === 'object' || cell === '' ? undefined : String(cell);
    findings.push({
      rule: RULE_OF[message] ?? 'type',
      severity: SEVERITY_OF[message] ?? 'error',
      sheet: grid.sheet,
      row,
      column: index + 1,
      message,
      values,
      ...(after !== undefined && before !== undefined && { fix: { before, after } }),
    });
  };

  for (const { index, column: id, state, heading } of mapping.columns) {
    if (id === null || state !== 'sure') continue;
    const column = columnOf(form, id);
    at[id] = index + 1;
    const refuse: Refuse = (row, message, values, after) => {
      const known = unreadable[id] ?? new Set();
      unreadable[id] = known.add(row);
      report((rows[row] ?? 0) + 1, index, message, { column: heading, ...values }, after);
    };
    if (isNumberColumn(column)) {
      const read = readNumbers(column, spread, index, rows, refuse);
      numbers[id] = read.values;
      if (column.isShare) printed[id] = read.decimals;
    } else if (column.type === 'district') {
      codes[id] = resolveDistricts(
        spread,
        index,
        rows,
        options.region,
        refuse,
        (row, message, values, after) => report((rows[row] ?? 0) + 1, index, message, values, after),
      );
    } else {
      codes[id] = readCodes(column, spread, index, rows, refuse);
    }
  }
  fillFromContext(form.columns, options, rows.length, codes, at);
  const table: Table = {
    form: form.id,
    sheetId: grid.sheetId,
    sheet: grid.sheet,
    length: rows.length,
    rows: Int32Array.from(rows, (row) => row + 1),
    numbers,
    codes,
    at,
    unreadable,
    totals,
    printed,
    grid: spread,
  };
  return { table, findings };
}

/** Findings of the reading itself; the rule's id is what the user switches off or accepts. */
const RULE_OF: Partial<Record<FindingMessage, string>> = {
  type: 'type',
  negativeCount: 'negative-count',
  fractionCount: 'type',
  percentRange: 'percent-range',
  markRange: 'mark-range',
  required: 'required',
  choice: 'choice',
  unknownTerm: 'unknown-term',
  schoolYear: 'school-year',
  grades: 'class-name',
  unknownDistrict: 'unknown-district',
  unknownDistrictBare: 'unknown-district',
  districtClash: 'district-clash',
  districtByCompany: 'district-by-company',
  districtSpelling: 'district-spelling',
};

/** What was read all the same, and is only told. */
const SEVERITY_OF: Partial<Record<FindingMessage, Finding['severity']>> = {
  districtByCompany: 'info',
  districtSpelling: 'warning',
};

export const isNumberColumn = ({ type }: Column): boolean =>
  type === 'count' || type === 'percent' || type === 'decimal';

const numericIndexes = ({ form, columns }: SheetMapping): ReadonlySet<number> =>
  new Set(
    columns
      .filter(({ column }) => column !== null && isNumberColumn(columnOf(form, column)))
      .map(({ index }) => index),
  );

interface SortedRows {
  /** Rows of the grid that hold data, from 0. */
  readonly rows: number[];
  readonly totals: TotalRow[];
}

function sortRows(grid: Grid, mapping: SheetMapping): SortedRows {
  const kindOf = rowKindReader(grid, mapping);
  const rows: number[] = [];
  const totals: TotalRow[] = [];
  for (let row = mapping.firstDataRow; row < grid.values.length; row++) {
    const cells = grid.values[row] ?? [];
    const kind = kindOf(cells);
    if (kind === 'data') rows.push(row);
    else if (kind === 'total') totals.push(readTotal(grid, mapping, row, rows.length));
  }
  return { rows, totals };
}

function readTotal(grid: Grid, { form, columns }: SheetMapping, row: number, above: number): TotalRow {
  const numbers: Record<string, number> = {};
  for (const { index, column: id, state } of columns) {
    if (id === null || state !== 'sure' || !isNumberColumn(columnOf(form, id))) continue;
    const read = readNumber(columnOf(form, id), cellAt(grid, row, index), isPercentFormat(grid, row, index));
    if ('value' in read && read.value !== undefined) numbers[id] = read.value;
  }
  const label = (grid.values[row] ?? []).find(isTotalLabel);
  return { row: row + 1, label: String(label ?? ''), isMean: isMeanLabel(label ?? ''), above, numbers };
}

const isPercentFormat = (grid: Grid, row: number, column: number): boolean =>
  (grid.formats?.[row]?.[column] ?? '').includes('%');

type Refuse = (row: number, message: FindingMessage, values: MessageValues, after?: string | number) => void;

function readNumbers(column: Column, grid: Grid, index: number, rows: readonly number[], refuse: Refuse) {
  const values = new Float64Array(rows.length).fill(Number.NaN);
  const decimals = new Int8Array(column.isShare ? rows.length : 0).fill(-1);
  for (const [row, gridRow] of rows.entries()) {
    const cell = cellAt(grid, gridRow, index);
    // Nearly every cell of a count is this: no reader need be asked.
    if (column.type === 'count' && typeof cell === 'number' && cell >= 0 && Number.isSafeInteger(cell)) {
      values[row] = cell;
      continue;
    }
    const fraction = column.isShare === true && isPercentFormat(grid, gridRow, index);
    const read = readNumber(column, cell, fraction);
    if ('refused' in read) {
      const { message, values: told } = read.refused;
      const isText = message === 'type' && column.type === 'count' && typeof cell === 'string';
      refuse(row, message, told, isText ? countIn(cell) : undefined);
      continue;
    }
    if (read.value === undefined) continue;
    values[row] = read.value;
    if (column.isShare) decimals[row] = printedDecimals(read.value, grid.formats?.[gridRow]?.[index] ?? '');
  }
  return { values, decimals };
}

/**
 * With how many decimals a share was printed: what its format shows, or the digits that were typed. A long tail of
 * digits is the result of a formula, shown rounded or not: −1, it is compared in full.
 */
function printedDecimals(value: number, format: string): number {
  const shown = shownDecimals(format);
  const typed = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  if (shown !== undefined) return typed > shown ? shown : Math.max(typed, shown);
  return typed > 4 ? -1 : typed;
}

const shownDecimals = oncePerText(
  (format) => /0\.(0+)/.exec(format)?.[1]?.length ?? (/^#?,?#*0%?$/.test(format) ? 0 : undefined),
);

/** What a text that was not understood can only mean. */
const FIXES: Partial<Record<FindingMessage, (text: string) => string | undefined>> = {
  schoolYear: schoolYearIn,
  unknownTerm: termIn,
};

function readCodes(
  column: Column,
  grid: Grid,
  index: number,
  rows: readonly number[],
  refuse: Refuse,
): CodeColumn {
  const { read, keyOf } = codeReader(column);
  const codes = new Int32Array(rows.length).fill(-1);
  const dictionary: unknown[] = [];
  const byCell = new Map<string, ReturnType<typeof read> & { code: number }>();
  const byKey = new Map<string, number>();
  rows.forEach((gridRow, row) => {
    const cell = cellAt(grid, gridRow, index);
    const cellKey = typeof cell === 'object' ? cell.date : `${typeof cell}${String(cell)}`;
    let known = byCell.get(cellKey);
    if (!known) {
      const answer = read(cell);
      let code = -1;
      if ('value' in answer && answer.value !== undefined) {
        const key = keyOf(answer.value as never);
        code = byKey.get(key) ?? dictionary.push(answer.value) - 1;
        byKey.set(key, code);
      }
      known = { ...answer, code };
      byCell.set(cellKey, known);
    }
    codes[row] = known.code;
    if ('refused' in known) {
      const { message, values } = known.refused;
      refuse(row, message, values, FIXES[message]?.(String(cell)));
    } else if (known.code < 0 && column.required && isUntyped(cell)) refuse(row, 'required', {});
  });
  return { codes, dictionary };
}

/** A column that the sheet lacks holds the one value that was given for the whole sheet. */
function fillFromContext(
  columns: readonly Column[],
  { context = {}, region }: ParseOptions,
  length: number,
  codes: Record<string, CodeColumn>,
  at: Record<string, number>,
): void {
  for (const column of columns) {
    const given = context[column.id];
    if (given === undefined || at[column.id] !== undefined || isNumberColumn(column)) continue;
    const one: Grid = { sheetId: 0, sheet: '', values: [[given]] };
    const ignore = () => undefined;
    const single =
      column.type === 'district'
        ? resolveDistricts(one, 0, [0], region, ignore, ignore)
        : readCodes(column, one, 0, [0], ignore);
    if (single.dictionary.length > 0) {
      codes[column.id] = { codes: new Int32Array(length).fill(0), dictionary: single.dictionary };
    }
  }
}
