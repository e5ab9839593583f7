import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { inRoot, readSource } from '../../src/build/paths.ts';
import { columnLetters } from '../../src/core/a1.ts';
import { FORMS } from '../../src/core/forms/index.ts';
import { parseForm } from '../../src/core/forms/parseForm.ts';
import { recognise } from '../../src/core/forms/recognise.ts';
import { type AttainmentSheet, attainmentSheet } from '../../src/core/model/attainmentSheet.ts';
import type { Grid } from '../../src/core/model/grid.ts';
import { codeAt } from '../../src/core/model/table.ts';
import { readOffice } from '../../src/core/office.ts';
import { parsePeriodKey } from '../../src/core/parse/periodKey.ts';
import { printedChange, roundHalfUp } from '../../src/core/rounding.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { Report } from '../../src/core/summary/report.ts';
import { reportOf } from '../../src/core/summary/reportOf.ts';
import { addSheet, createWorkbook, fillRows } from '../../src/host/model/create.ts';
import type { CellValue, SheetModel } from '../../src/host/model/workbook.ts';
import { createHost } from '../../src/host/node/host.ts';
import { project } from '../project.ts';

const PAGE = readSource('docs/walk-of-one-figure.md');
const PERIOD = '2025-10';
const TALGHAR = '196200000';

/** The rows of every table of the page, as texts without the outer bars. */
const tableRows = PAGE.split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(2)
      .replace(/\s*\|$/, '')
      .split(' | ')
      .map((cell) => cell.replace(/^\|\s*|\s*\|$/g, '').trim()),
  );

/** The typed cells: rows that begin with a number. */
const typed: (string | number)[][] = PAGE.split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split('|').slice(2, -1).map(cellOf));

function cellOf(text: string): string | number {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return trimmed.startsWith('"') ? trimmed.slice(1, -1) : Number(trimmed);
}

/** The numbers the page gives, by name. */
const told = new Map(
  tableRows
    .filter(([name = '', , what]) => /^[a-z][A-Za-z0-9.]*$/.test(name) && name !== 'number' && what !== 'B')
    .map(([name = '', value = '']) => [name, value]),
);

const computed = new Map<string, string>();
const set = (name: string, value: string | number | undefined) => computed.set(name, String(value));

beforeAll(async () => {
  const grid: Grid = { sheetId: 1, sheet: 'Үлгерім', values: typed };
  const mapping = recognise(grid, FORMS);
  if (!mapping) throw new Error('the sheet of the page is taken for no form');
  const sheet = attainmentSheet(parseForm(grid, mapping).table);
  parseNumbers(mapping.headingRow, sheet);
  const office = readOffice([grid], { settings: DEFAULT_SETTINGS });
  set('findings', office.findings.length);
  set('used', office.facts.used);
  set('refused', office.facts.refused.length);
  set('facts', office.facts.facts.length);
  const asked = parsePeriodKey(PERIOD);
  if (!asked.ok) throw new Error(asked.error.code);
  const report = reportOf(office, DEFAULT_SETTINGS, asked.value, PERIOD);
  if (report === undefined) throw new Error('nothing to sum up');
  reportNumbers(report);
  writtenNumbers(await written());
});

function parseNumbers(headingRow: number, sheet: AttainmentSheet): void {
  const { table } = sheet;
  const row4 = table.rows.indexOf(4);
  set('headingRow', headingRow + 1);
  set('rowsRead', table.length);
  set('mark4.row4', sheet.mark4[row4]);
  set('base.row4', sheet.base[row4]);
  const codes = Array.from(table.rows, (_, row) => codeAt(sheet.district, row)?.kato);
  set('kato', codes[0] ?? '');
  set('sameDistrict', codes.filter((code) => code === codes[0]).length);
}

function reportNumbers({ districts, total }: Report): void {
  const own = districts.find(({ district }) => district.kato === TALGHAR)?.indicators.quality;
  const other = districts.find(({ district }) => district.kato !== TALGHAR)?.indicators.quality;
  set('numerator', own?.numerator);
  set('denominator', own?.denominator);
  set('value', own?.value);
  // By hand, from the cells of the page: those of last year's rows.
  const before = typed.filter(([, , year]) => year === '2024-2025');
  const add = (columns: readonly number[]) =>
    before.reduce((sum, row) => sum + columns.reduce((part, at) => part + Number(row[at]), 0), 0);
  set('lastYear.numerator', add([6, 7]));
  set('lastYear.denominator', add([6, 7, 8, 9, 10]));
  set('lastYear.value', own?.lastYear);
  expect(own?.lastYear).toBeCloseTo((100 * add([6, 7])) / add([6, 7, 8, 9, 10]), 10);
  set('delta', own?.lastYearDelta);
  set('rank', own?.rank);
  set('other.value', other?.value);
  set('total.value', total.indicators.quality.value);
  set('printed', roundHalfUp(own?.value ?? Number.NaN, 1));
  set('printed.lastYear', roundHalfUp(own?.lastYear ?? Number.NaN, 1));
  set('printedChange', printedChange(own?.value, own?.lastYear, 1));
  set('roundedDelta', roundHalfUp(own?.lastYearDelta ?? Number.NaN, 1));
}

/** The whole way: the built bundle in the local host, asked as the panel asks it. */
async function written(): Promise<readonly SheetModel[]> {
  const workbook = createWorkbook({ locale: 'kk_KZ' });
  fillRows(addSheet(workbook, 'Үлгерім'), typed);
  const host = createHost({ files: await project(), workbook, userLocale: 'kk' });
  const ask = (name: string, input: object) => {
    const execution = host.run('dispatch', [JSON.stringify({ v: 1, name, input })], { as: 'sidebar' });
    const answer = execution.ok ? JSON.parse(String(execution.value)) : execution;
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.value as { jobId: string; done: number; total: number };
  };
  let job = ask('summary.start', { period: PERIOD, language: 'kk' });
  while (job.done < job.total) job = ask('summary.step', { jobId: job.jobId });
  return workbook.sheets;
}

function writtenNumbers(sheets: readonly SheetModel[]): void {
  const overview = sheets.find(({ name }) => name === 'Қорытынды 2025-10');
  const cells = Array.from(overview?.cells ?? [], (row) => Array.from(row ?? [], (cell) => cell?.value));
  const keys = cells.find(([key]) => key === '#attainment') ?? [];
  const row = cells.findIndex(([key]) => key === `attainment:${TALGHAR}`);
  const place = (key: string) => keys.indexOf(`attainment.quality.${key}`);
  const address = (key: string) => `${columnLetters(place(key) + 1)}${row + 1}`;
  const content = (key: string) => plain(cells[row]?.[place(key)]);
  set('cell.value', address('value'));
  set('cell.change', address('lastYearDelta'));
  set('content.value', content('value'));
  set('content.change', content('lastYearDelta'));
  set('content.rank', content('rank'));
  const data = sheets.find(({ name }) => name === '_sapa_charts')?.cells ?? [];
  set('chart.value', plain(data.find((line) => line?.[1]?.value === 'Талғар')?.[2]?.value));
}

const plain = (value: CellValue | undefined): string | number | undefined =>
  typeof value === 'string' || typeof value === 'number' ? value : undefined;

describe('the numbers of the page', () => {
  test.each([...told])('%s is %s', (name, value) => {
    expect(computed.get(name)).toBe(value);
  });

  test('nothing that was computed is left out', () => {
    expect([...computed.keys()].filter((name) => !told.has(name))).toEqual([]);
  });

  test('the running text speaks of the same numbers', () => {
    const prose = PAGE.split('\n')
      .filter((line) => !line.startsWith('|'))
      .join('\n')
      .replace(/`[^`]*`/g, '');
    const shown = [...computed.values()].flatMap((value) =>
      /^[\d.]+$/.test(value) ? [value, String(roundHalfUp(Number(value), 1))] : [],
    );
    const known = new Set([...shown, ...typed.flat().map(String), '2025', '10']);
    const spoken = [...prose.matchAll(/\d+(?:,\d+)?/g)].map(([number]) => number.replace(',', '.'));
    expect(spoken.filter((number) => number.length > 1 && !known.has(number))).toEqual([]);
  });
});

describe('the names of the page', () => {
  const paths = [
    ...new Set([...PAGE.matchAll(/`((?:src|test)\/[\w/.]+\.ts)`/g)].map(([, path = '']) => path)),
  ];
  test.each(paths)('%s is there', (path) => {
    expect(existsSync(inRoot(path))).toBe(true);
  });

  const exports = [...PAGE.matchAll(/`(src\/[\w/.]+\.ts)` → `(\w+)`/g)];
  test.each(exports.map(([, path = '', name = '']) => [path, name]))('%s exports %s', (path, name) => {
    const declared = new RegExp(`^export (?:const|function|class|interface|type) ${name}\\b`, 'm');
    expect(readSource(path)).toMatch(declared);
  });

  test('the page names every stage', () => {
    expect(exports.length).toBeGreaterThan(30);
  });
});
