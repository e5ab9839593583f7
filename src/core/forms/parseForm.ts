import type { Cell } from '../cell.ts';
import type { Finding, FindingMessage } from '../finding.ts';
import { cellAt, type Grid, spreadMerges } from '../model/grid.ts';
import type { CodeColumn, ColumnUnit, Table } from '../model/table.ts';
import type { MessageValues } from '../result.ts';
import { carryDown } from './blocks.ts';
import { readCodes } from './codeColumns.ts';
import { resolveDistricts } from './districts.ts';
import { type Column, columnOf, isNumberColumn } from './form.ts';
import { unitReader } from './moneyUnits.ts';
import { type Refuse, readNumbers } from './numberColumns.ts';
import type { SheetMapping } from './recognise.ts';
import { sortRows } from './sortRows.ts';
import type { YearOf } from './titleContext.ts';
import type { YearsOfColumns } from './yearColumns.ts';

/** What the rows themselves lack and is the same for the whole sheet: asked once, or said in the sheet's title. */
export type SheetContext = Readonly<Partial<Record<string, Cell>>>;

export interface ParsedForm {
  readonly table: Table;
  readonly findings: readonly Finding[];
}

export interface ParseOptions {
  readonly context?: SheetContext;
  /** The year of a month that the cells name without one. */
  readonly yearOf?: YearOf;
  /** Of which year the values of a column are, where its heading says so and no column does. */
  readonly years?: YearsOfColumns;
  /** КАТО code of the office's oblast: decides between districts of one name. */
  readonly region?: string;
}

/** Sheet → typed columns, and a finding for each cell that could not be read. The sheet is not changed. */
export function parseForm(grid: Grid, mapping: SheetMapping, options: ParseOptions = {}): ParsedForm {
  const { form } = mapping;
  const findings: Finding[] = [];
  const numeric = numericIndexes(mapping);
  const merged = spreadMerges(grid, mapping.firstDataRow, (index) => !numeric.has(index));
  const units = unitReader(merged, mapping);
  const { rows, totals, parts, unread } = sortRows(merged, mapping, units.of);
  const { grid: spread, carried } = carryDown(merged, mapping, rows, parts);
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
  const moneyUnits: Record<string, ColumnUnit> = {};

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

  for (const { row, index, message, values } of unread)
    report(row + 1, index, message, { column: mapping.columns[index]?.heading ?? '', ...values }, undefined);

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
      const read = readNumbers(column, spread, index, rows, refuse, units.of(index));
      numbers[id] = read.values;
      if (column.isShare) printed[id] = read.decimals;
      const unit = units.ofColumn(index);
      if (unit) moneyUnits[id] = unit;
    } else if (column.type === 'district') {
      codes[id] = resolveDistricts(
        spread,
        index,
        rows,
        options.region,
        refuse,
        (row, message, values, after) => report((rows[row] ?? 0) + 1, index, message, values, after),
        form.hasWholeRows,
      );
    } else {
      const yearOf = yearReader(options.yearOf);
      codes[id] = readCodes(column, spread, index, rows, refuse, {
        isRequired: form.required.includes(id),
        yearOf: yearOf.of,
      });
      const said = yearOf.said();
      if (said !== undefined)
        findings.push({
          rule: 'from-title',
          severity: 'info',
          sheet: grid.sheet,
          row: mapping.headingRow + 1,
          message: 'yearFromTitle',
          values: { column: heading, text: said },
        });
    }
  }
  findings.push(...units.findings(rows));
  fillFromContext(form.columns, options, rows.length, codes, at);
  for (const [id, year] of options.years ?? [])
    if (at[id] === undefined) numbers[id] = new Float64Array(rows.length).fill(year);
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
    parts: parts.map((row) => row + 1),
    printed,
    units: moneyUnits,
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
  month: 'month',
  year: 'year',
  date: 'date',
  moneyUnit: 'money-unit',
  amount: 'amount',
  amountAmbiguous: 'amount-ambiguous',
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
  date: 'warning',
};

const numericIndexes = ({ form, columns }: SheetMapping): ReadonlySet<number> =>
  new Set(
    columns
      .filter(({ column }) => column !== null && isNumberColumn(columnOf(form, column)))
      .map(({ index }) => index),
  );

/** Remembers whether it was asked: a year that was taken from the title is told. */
function yearReader(yearOf: YearOf = () => undefined): { of: YearOf; said: () => string | undefined } {
  const years = new Set<number>();
  return {
    of(month) {
      const year = yearOf(month);
      if (year !== undefined) years.add(year);
      return year;
    },
    said: () => (years.size === 0 ? undefined : [...years].sort().join(', ')),
  };
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
