import { aggregate, type Facts } from './aggregate/facts.ts';
import { type Register, readRegister } from './aggregate/register.ts';
import type { Finding, RefusalReason } from './finding.ts';
import { withSchools } from './findingSchools.ts';
import { columnOf, type Form, type FormId, isNumberColumn } from './forms/form.ts';
import { FORMS, formOf } from './forms/index.ts';
import { parseForm, type SheetContext } from './forms/parseForm.ts';
import { type HeadingAnswers, recognise, type SheetMapping } from './forms/recognise.ts';
import { titleContext } from './forms/titleContext.ts';
import { lastYears } from './forms/yearColumns.ts';
import { withoutAccepted } from './kept/accepted.ts';
import { isKept } from './kept/marks.ts';
import { readRules, weigh } from './kept/ruleSheet.ts';
import { type AttainmentSheet, attainmentSheet } from './model/attainmentSheet.ts';
import { cellAt, type Grid, isBlankRow } from './model/grid.ts';
import type { Table } from './model/table.ts';
import { withoutConsequences } from './rules/causes.ts';
import { type Duplicates, findDuplicates } from './rules/duplicates.ts';
import { formulasAsText, isFormulaText } from './rules/formulaAsText.ts';
import { findOverlaps, type Overlaps } from './rules/overlaps.ts';
import { personalData } from './rules/personalData.ts';
import { tidyNames } from './rules/tidyNames.ts';
import { inSheetOrder, validate, validateBook, validateTable } from './rules/validate.ts';
import type { Settings } from './settings.ts';

export interface OfficeOptions {
  readonly settings: Settings;
  /** Only this form; otherwise every sheet is taken for the form that fits it best. */
  readonly form?: FormId;
  /** What the sheets lack and is the same for all of them. */
  readonly context?: SheetContext;
  /** What was said of one sheet, by its id; before what is said of all. */
  readonly said?: ReadonlyMap<number, SheetContext>;
  readonly answers?: HeadingAnswers;
  /** "2025-11-26": what was accepted until yesterday is told again; without it everything accepted is. */
  readonly today?: string;
}

/** Everything an office's workbook says: read, parsed, validated and summed. Nothing is changed, nothing is capped. */
export interface Office {
  readonly recognised: readonly RecognisedSheet[];
  readonly unrecognised: readonly Grid[];
  /** All but those that the office has switched off or accepted. */
  readonly findings: readonly Finding[];
  /** How many of the findings the office has accepted. */
  readonly accepted: number;
  readonly register: Register;
  readonly facts: Facts;
}

export interface RecognisedSheet {
  readonly grid: Grid;
  readonly mapping: SheetMapping;
  readonly table: Table;
  /** What the title, the user or the call says for the whole sheet. */
  readonly context: SheetContext;
}

export function readOffice(all: readonly Grid[], options: OfficeOptions): Office {
  const grids = all.filter((grid) => !isKept(grid));
  const { rules, findings: settingFindings } = readRules(all);
  const settings: Settings = { ...options.settings, rules };
  const forms = options.form === undefined ? FORMS : [formOf(options.form)];
  const recognised: RecognisedSheet[] = [];
  const unrecognised: Grid[] = [];
  // Lists of them: of a sheet that is wrong all over there are more than a call takes arguments.
  const found: (readonly Finding[])[] = [settingFindings];
  for (const grid of grids) {
    const own = recognise(grid, forms, options.answers);
    if (!own) {
      unrecognised.push(grid);
      continue;
    }
    const { mapping, years, findings: yearly } = lastYears(grid, own);
    const title = titleContext(grid, mapping);
    const context = { ...title.context, ...options.context, ...options.said?.get(grid.sheetId) };
    const parsed = parseForm(grid, mapping, {
      context,
      region: settings.region,
      yearOf: title.yearOf,
      years,
    });
    recognised.push({ grid, mapping, table: parsed.table, context });
    const unreadable = parsed.findings.filter(
      ({ row, column }) => column === undefined || !isFormulaText(cellAt(grid, row - 1, column - 1)),
    );
    found.push(headingFindings(grid, mapping, context), yearly, title.findings, unreadable);
  }
  for (const { grid, mapping } of recognised)
    found.push(formulasAsText(grid), personalData(grid, mapping.firstDataRow));
  found.push(
    recognised.flatMap(({ table }) => tidyNames(table)),
    unrecognised.flatMap((grid) => personalData(grid, 0)),
    sheetFindings(unrecognised, recognised.length > 0),
  );
  const tables = recognised.map(({ table }) => table);
  const others = tables.filter(({ form }) => form !== 'attainment');
  const sheets = tablesOf(recognised, 'attainment').map(attainmentSheet);
  const register = readRegister(tablesOf(recognised, 'schools'));
  const duplicates = findDuplicates(sheets);
  const overlaps = findOverlaps(
    sheets,
    (sheet, row) => duplicates.repeated[sheet]?.has(row) === true,
    settings,
  );
  found.push(
    sheets.flatMap((sheet) => validate(sheet, settings)),
    duplicates.findings,
    overlaps.findings,
    others.flatMap((table) => validateTable(table, settings)),
    validateBook(tables, settings),
  );
  const weighed = weigh(withoutConsequences(found.flat()), rules);
  const told = withoutAccepted(weighed, all, options.today ?? '');
  return {
    recognised,
    unrecognised,
    findings: inSheetOrder(
      withSchools(told, tables),
      all.map(({ sheet }) => sheet),
    ),
    accepted: weighed.length - told.length,
    register,
    facts: aggregate(sheets, leftOut(duplicates, overlaps), register, settings),
  };
}

/** Rows that count pupils who are counted already, by sheet, each with its reason. */
const leftOut = ({ repeated }: Duplicates, { covered }: Overlaps): Map<number, RefusalReason>[] =>
  repeated.map(
    (rows, sheet) =>
      new Map<number, RefusalReason>([
        ...[...rows].map((row) => [row, 'duplicate'] as const),
        ...[...(covered[sheet] ?? [])].map((row) => [row, 'overlap'] as const),
      ]),
  );

const tablesOf = (recognised: readonly RecognisedSheet[], form: FormId): Table[] =>
  recognised.filter(({ table }) => table.form === form).map(({ table }) => table);

export type { AttainmentSheet };

/** A required column that is nowhere to be had, and headings that are only probably ours. */
function headingFindings(
  grid: Grid,
  { form, columns, headingRow }: SheetMapping,
  context: SheetContext,
): Finding[] {
  const found = new Set(columns.filter(({ state }) => state === 'sure').map(({ column }) => column));
  const at = { sheet: grid.sheet, row: headingRow + 1 };
  const missing = form.columns
    .filter(({ id }) => form.required.includes(id) && !found.has(id) && context[id] === undefined)
    .map(
      ({ heading }): Finding => ({
        ...at,
        rule: 'heading-missing',
        severity: 'error',
        message: 'headingMissing',
        values: { column: heading.kk === heading.ru ? heading.kk : `${heading.kk} / ${heading.ru}` },
      }),
    );
  const unsure = columns
    .filter(({ state }) => state === 'unsure')
    .map(
      ({ index, heading, column }): Finding => ({
        ...at,
        column: index + 1,
        rule: 'heading-unsure',
        severity: 'warning',
        message: 'headingUnsure',
        values: { heading, column: nameOf(form, column) },
      }),
    );
  return [...missing, ...unsure, ...repeatedHeadings(grid, form, columns, headingRow)];
}

/** A second table at the right, or last year beside this one: told once, where it begins. */
function repeatedHeadings(
  { sheet }: Grid,
  form: Form,
  columns: SheetMapping['columns'],
  headingRow: number,
): Finding[] {
  const repeated = columns.filter(
    ({ repeats }) => repeats !== undefined && isNumberColumn(columnOf(form, repeats)),
  );
  const [first] = repeated;
  if (first === undefined) return [];
  return [
    {
      rule: 'heading-twice',
      severity: 'warning',
      sheet,
      row: headingRow + 1,
      column: first.index + 1,
      message: 'headingTwice',
      values: { n: repeated.length },
    },
  ];
}

function nameOf(form: Form, id: string | null): string {
  const heading = form.columns.find((column) => column.id === id)?.heading;
  return heading ? `${heading.kk} / ${heading.ru}` : '';
}

/** A workbook may hold sheets of other kinds; only where nothing was recognised is each of them an error. */
function sheetFindings(sheets: readonly Grid[], someRecognised: boolean): Finding[] {
  const expected = 'мектеп / школа, сынып / класс, «5», «4», «3», «2»';
  return sheets.flatMap((grid): Finding[] => {
    const isEmpty = grid.values.every(isBlankRow);
    if (isEmpty && someRecognised) return [];
    const message = isEmpty ? 'sheetEmpty' : 'sheetUnrecognised';
    const severity = someRecognised ? 'info' : 'error';
    return [
      { rule: 'sheet', severity, sheet: grid.sheet, row: 0, message, values: isEmpty ? {} : { expected } },
    ];
  });
}
