/** What a scenario says of itself, held against its workbook: findings, and published totals read from its cells. */
import { expect, test } from 'vitest';
import { a1 } from '../../src/core/a1.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Office } from '../../src/core/office.ts';
import type { WorkbookModel } from '../../src/host/model/workbook.ts';
import type { PublishedTotal, Scenario, ScenarioLanguage } from '../../src/scenarios/scenario.ts';
import { officeOf } from './grids.ts';
import { type Row, rowsOf, sheetOf, sumOf } from './rows.ts';

export const LANGUAGES: readonly ScenarioLanguage[] = ['kk', 'ru'];

export interface OpenScenario {
  readonly book: WorkbookModel;
  readonly office: Office;
}

/** The tests that every scenario with a list of findings passes, in both languages; what was read is handed back. */
export function testScenario(scenario: Scenario): Readonly<Record<ScenarioLanguage, OpenScenario>> {
  const open = (language: ScenarioLanguage): OpenScenario => {
    const book = scenario.workbook(language);
    return { book, office: officeOf(book) };
  };
  const opened = { kk: open('kk'), ru: open('ru') };
  for (const language of LANGUAGES) {
    const { book, office } = opened[language];
    test(`exactly the expected findings (${language})`, () => {
      expectFindings(scenario, office, language);
    });
    test.each(scenario.totals ?? [])(`$value: $sheet.${language}, $source`, (total) => {
      expect(figureOf(book, total, language)).toBe(total.value);
    });
    test(`every sheet is recognised (${language})`, () => {
      expect(office.unrecognised).toEqual([]);
    });
  }
  test('the two languages hold the same numbers', () => {
    expect(numbersOf(opened.kk.book)).toEqual(numbersOf(opened.ru.book));
  });
  return opened;
}

const numbersOf = ({ sheets }: WorkbookModel) =>
  sheets.map(({ cells }) =>
    cells.map((row) => row.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []))),
  );

/** All of them, each with its place and severity, and not one more. */
export function expectFindings(
  { findings = [] }: Scenario,
  office: Office,
  language: ScenarioLanguage,
): void {
  const found = office.findings.map((finding) => textOf({ ...finding, at: placeOf(finding) }));
  const expected = findings.map((finding) => textOf({ ...finding, sheet: finding.sheet[language] }));
  expect(found.sort()).toEqual(expected.sort());
}

const textOf = (finding: { sheet: string; at: string; rule: string; severity: string }) =>
  `${finding.sheet}!${finding.at} ${finding.severity} ${finding.rule}`;

const placeOf = ({ row, column }: Finding): string => {
  if (row === 0) return '';
  return column === undefined ? String(row) : a1(row, column);
};

/** The heading is the last frozen row. */
export function rowsIn(book: WorkbookModel, name: string): Row[] {
  const sheet = sheetOf(book, name);
  return rowsOf(sheet, sheet.frozenRows);
}

function figureOf(
  book: WorkbookModel,
  { sheet, where = [], sum, distinct = [] }: PublishedTotal,
  language: ScenarioLanguage,
): number {
  const rows = rowsIn(book, sheet[language]).filter((row) =>
    where.every(([head, is]) => row[head[language]] === (typeof is === 'number' ? is : is[language])),
  );
  if (sum) return sumOf(rows, sum[language]);
  return new Set(rows.map((row) => distinct.map((head) => row[head[language]]).join('|'))).size;
}
