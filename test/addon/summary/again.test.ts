import { beforeAll, describe, expect, test } from 'vitest';
import type { ProjectFile } from '../../../src/build/project.ts';
import { addSheet, fillRows } from '../../../src/host/model/create.ts';
import type { Execution } from '../../../src/host/node/host.ts';
import { project } from '../../project.ts';
import {
  INPUT,
  inputRows,
  officeBook,
  Panel,
  REGISTER,
  registerRows,
  rowOfKey,
  SCHOOLS,
  sheetNamed,
  sheetStamped,
  valueAt,
  wholeBook,
} from './office.ts';

let files: readonly ProjectFile[];
beforeAll(async () => {
  files = await project();
});

const WRITING = /\.(set|insert|delete|add|update|remove|hide|show|clear|protect)/;
const writes = (executions: readonly Execution[]): string[] =>
  executions.flatMap(({ calls }) => Object.keys(calls).filter((call) => WRITING.test(call)));

const namesOf = (panel: Panel): string[] => panel.host.workbook.sheets.map(({ name }) => name);
const chartIds = (panel: Panel): number[] =>
  panel.host.workbook.sheets.flatMap(({ charts }) => charts.map(({ id }) => id));

function madeOnce(): Panel {
  const panel = new Panel(files, officeBook());
  panel.summary();
  panel.executions = [];
  return panel;
}

const setInput = (panel: Panel, schools: typeof SCHOOLS): void => {
  const { workbook } = panel.host;
  sheetNamed(workbook, INPUT).cells = [];
  sheetNamed(workbook, REGISTER).cells = [];
  fillRows(sheetNamed(workbook, INPUT), inputRows(schools));
  fillRows(sheetNamed(workbook, REGISTER), registerRows(schools));
};

describe('a second run', () => {
  test('of the same input writes nothing and says that all is done', () => {
    const panel = madeOnce();
    const before = wholeBook(panel.host.workbook);
    const job = panel.summary();
    expect(job.done).toBe(job.total);
    expect(panel.executions).toHaveLength(1);
    expect(writes(panel.executions)).toEqual([]);
    expect(wholeBook(panel.host.workbook)).toBe(before);
  });

  test('after one cell has changed updates in place: the same sheets, the same charts', () => {
    const panel = madeOnce();
    const [names, charts] = [namesOf(panel), chartIds(panel)];
    // №1 мектеп of term I: 11 fives become 21, so Талғар has 79 graded pupils instead of 69.
    const cell = sheetNamed(panel.host.workbook, INPUT).cells[1]?.[6];
    if (cell) cell.value = 21;
    panel.summary();
    expect(namesOf(panel)).toEqual(names);
    expect(chartIds(panel)).toEqual(charts);
    const overview = sheetStamped(panel.host.workbook, '2025-T1|overview');
    expect(valueAt(overview, rowOfKey(overview, 'attainment:196200000'), 5)).toBe(79);
  });

  test('of an input that was changed and changed back is up to date, and the begun job is gone', () => {
    const panel = madeOnce();
    const before = wholeBook(panel.host.workbook);
    const cell = sheetNamed(panel.host.workbook, INPUT).cells[1]?.[6];
    if (cell) cell.value = 21;
    panel.ask('summary.start', { period: '2025-T1', language: 'kk' });
    if (cell) cell.value = 11;
    expect(panel.summary()).toMatchObject({ done: 6, total: 6 });
    expect(wholeBook(panel.host.workbook)).toBe(before);
  });

  test('in another language renames our sheets and makes no second ones', () => {
    const panel = madeOnce();
    const charts = chartIds(panel);
    panel.summary({ language: 'ru' });
    expect(namesOf(panel).slice(4)).toEqual([
      'Свод 2025-T1',
      'Карасайский район 2025-T1',
      'Талгарский район 2025-T1',
      'Илийский район 2025-T1',
    ]);
    expect(chartIds(panel)).toEqual(charts);
    panel.summary();
    expect(namesOf(panel)).toContain('Қорытынды 2025-T1');
  });

  test('keeps the name that the user has given to a sheet of ours', () => {
    const panel = madeOnce();
    sheetNamed(panel.host.workbook, 'Талғар ауданы 2025-T1').name = 'Талғар: басшыға';
    panel.summary({ language: 'ru' });
    panel.summary();
    expect(namesOf(panel)).toContain('Талғар: басшыға');
    expect(panel.host.workbook.sheets).toHaveLength(8);
  });

  test('a sheet of the user with our title stays, ours is «… (2)», also in capital letters', () => {
    const panel = new Panel(files, officeBook());
    fillRows(addSheet(panel.host.workbook, 'ҚОРЫТЫНДЫ 2025-T1', 5, 5), [['өзімдікі']]);
    panel.summary();
    panel.summary({ language: 'ru' });
    panel.summary();
    expect(namesOf(panel)).toContain('Қорытынды 2025-T1 (2)');
    expect(valueAt(sheetNamed(panel.host.workbook, 'ҚОРЫТЫНДЫ 2025-T1'), 1, 1)).toBe('өзімдікі');
  });

  test('makes a sheet that the user has deleted anew, and only that one', () => {
    const panel = madeOnce();
    const { workbook } = panel.host;
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Іле ауданы 2025-T1');
    panel.summary();
    expect(namesOf(panel).slice(4).sort()).toEqual(namesOf(madeOnce()).slice(4).sort());
  });
});

describe('districts that come and go', () => {
  test('a new one is inserted in its place; the note beside a neighbour stays beside it', () => {
    const panel = madeOnce();
    const overview = sheetStamped(panel.host.workbook, '2025-T1|overview');
    const before = rowOfKey(overview, 'attainment:196200000');
    Object.assign(overview.cells[before - 1] ?? [], { 12: { value: 'қайта сұрау керек' } });
    setInput(panel, [
      ...SCHOOLS,
      { district: 'Балқаш ауданы', name: '№6 мектеп', locality: 'ауыл' },
      { district: 'Жамбыл ауданы', name: '№7 мектеп', locality: 'ауыл' },
    ]);
    panel.summary();
    const row = rowOfKey(overview, 'attainment:196200000');
    expect(row).toBeGreaterThan(before);
    expect(valueAt(overview, row, 2)).toBe('Талғар ауданы');
    expect(valueAt(overview, row, 13)).toBe('қайта сұрау керек');
  });

  test('the sheet of one that is gone says so once, and its row is used again when it returns', () => {
    const panel = madeOnce();
    const overview = sheetStamped(panel.host.workbook, '2025-T1|overview');
    const rows = overview.rowCount;
    setInput(panel, SCHOOLS.slice(0, 4));
    panel.summary();
    const gone = sheetNamed(panel.host.workbook, 'Іле ауданы 2025-T1');
    expect(String(valueAt(gone, rowOfKey(gone, 'status'), 2))).toMatch(/^Ескірген/);
    expect(panel.summary()).toMatchObject({ done: 5, total: 5 });
    expect(overview.cells.some((row) => row?.[0]?.value === 'attainment:196800000')).toBe(false);
    setInput(panel, SCHOOLS);
    panel.summary();
    expect(overview.rowCount).toBe(rows);
    expect(String(valueAt(gone, rowOfKey(gone, 'status'), 2))).toMatch(/^Жасалған/);
  });

  test('many new schools grow a block of a chart; the charts below it follow, none is doubled', () => {
    const panel = madeOnce();
    const charts = chartIds(panel);
    const more = Array.from({ length: 12 }, (_, index) => ({
      district: 'Қарасай ауданы',
      name: `№${20 + index} мектеп`,
      locality: 'ауыл',
    }));
    setInput(panel, [...SCHOOLS, ...more]);
    panel.summary();
    expect(chartIds(panel)).toEqual(charts);
    const data = sheetNamed(panel.host.workbook, '_sapa_charts');
    for (const { charts } of panel.host.workbook.sheets.slice(4)) {
      for (const { ranges } of charts) {
        const [range] = ranges;
        expect(String(valueAt(data, range?.box.row ?? 0, 1))).toMatch(/^2025-T1\|/);
      }
    }
  });

  test('a chart that has no data any more is removed, and stands in its old block when it has some again', () => {
    const panel = madeOnce();
    const count = chartIds(panel).length;
    setInput(
      panel,
      SCHOOLS.map((school) => ({ ...school, locality: '' })),
    );
    panel.summary();
    expect(chartIds(panel).length).toBeLessThan(count);
    setInput(panel, SCHOOLS);
    panel.summary();
    expect(chartIds(panel)).toHaveLength(count);
  });
});
