import { beforeAll, describe, expect, test } from 'vitest';
import type { FixRequest } from '../../../src/addon/contract.ts';
import type { ProjectFile } from '../../../src/build/project.ts';
import { addSheet, fillRows } from '../../../src/host/model/create.ts';
import type { CellModel, WorkbookModel } from '../../../src/host/model/workbook.ts';
import { project } from '../../project.ts';
import { sheetNamed, valueAt } from '../summary/office.ts';
import { applyAll, fixableBook, inputsOf, journalOf, MARKS, OTHER, offeredBy, panelOf } from './office.ts';

let files: readonly ProjectFile[];
beforeAll(async () => {
  files = await project();
});

const F2: FixRequest = { sheet: MARKS, row: 2, column: 6, rule: 'type', before: '4 уч.' };
const cellOf = (book: WorkbookModel, row: number, column: number, sheet = MARKS): CellModel | undefined =>
  sheetNamed(book, sheet).cells[row - 1]?.[column - 1];

describe('fixes that the check offers', () => {
  test('are counted in its groups, and gone once they are applied', () => {
    const panel = panelOf(files);
    const groups = () =>
      panel.ask('check.run', { from: 0 }).groups.map(({ sheet, rule, fixable }) => [sheet, rule, fixable]);
    expect(groups()).toEqual([
      [MARKS, 'type', 3],
      [MARKS, 'district-spelling', 1],
      [MARKS, 'printed-rate', 2],
      [OTHER, 'type', 1],
    ]);
    expect(applyAll(panel)).toEqual({ applied: 7, refused: [], canUndo: true });
    expect(groups()).toEqual([]);
  });

  test('put numbers as numbers, under a format that lets them be numbers; the rest of the look stays', () => {
    const panel = panelOf(files);
    const book = panel.host.workbook;
    const looks = (row: number, column: number) => book.styles[cellOf(book, row, column)?.style ?? 0];
    applyAll(panel);
    expect(valueAt(sheetNamed(book, MARKS), 2, 6)).toBe(4);
    expect(looks(2, 6)).toEqual({ numberFormat: '0', background: '#ffeecc', bold: true });
    expect(cellOf(book, 2, 6)?.note).toBe('нақтылау керек');
    expect(valueAt(sheetNamed(book, MARKS), 3, 3)).toBe('Талғар ауданы');
    expect(valueAt(sheetNamed(book, MARKS), 4, 10)).toBe(60);
    expect(looks(4, 10)).toEqual({ numberFormat: '0', color: '#aa0000' });
    // 60,1 % under a percent format becomes 60,0 %, kept as a fraction.
    expect(valueAt(sheetNamed(book, MARKS), 6, 10)).toBe(0.6);
    expect(valueAt(sheetNamed(book, OTHER), 2, 6)).toBe(4);
  });

  test('put texts as texts: a school year does not become a date', () => {
    const workbook = fixableBook();
    Object.assign(cellOf(workbook, 2, 1) ?? {}, { value: 20252026 });
    Object.assign(cellOf(workbook, 3, 1) ?? {}, { value: '2025.2026' });
    Object.assign(cellOf(workbook, 3, 2) ?? {}, { value: 'IIтоқсан' });
    applyAll(panelOf(files, workbook));
    const texts = [cellOf(workbook, 2, 1), cellOf(workbook, 3, 1), cellOf(workbook, 3, 2)].map(
      (cell) => cell?.value,
    );
    expect(texts).toEqual(['2025-2026', '2025-2026', 'II тоқсан']);
  });

  test('leave the user on the sheet he was looking at', () => {
    const panel = panelOf(files);
    panel.ask('workbook.select', { sheet: OTHER, row: 0 });
    const before = panel.host.workbook.activeSheetId;
    applyAll(panel);
    expect(panel.host.workbook.activeSheetId).toBe(before);
  });

  test('cost a few calls for a column of cells that stand below each other', () => {
    const totals = [10, 200].map((count) => {
      const workbook = fixableBook();
      const head = sheetNamed(workbook, MARKS).cells[0]?.map((cell) => cell?.value);
      const rows = Array.from({ length: count }, (_, index) => [
        '2025-2026',
        'I',
        'Іле ауданы',
        `№${100 + index} мектеп`,
        '5А',
        '4 уч.',
        8,
        7,
        1,
        60,
      ]);
      workbook.sheets = [];
      fillRows(addSheet(workbook, MARKS, 300, 12), [head ?? [], ...rows]);
      const panel = panelOf(files, workbook);
      const { applied } = applyAll(panel);
      expect(applied).toBe(count);
      return panel.executions[1]?.total;
    });
    expect(totals[0]).toBe(totals[1]);
  });
});

describe('a fix is refused, and the cell left alone,', () => {
  const refusedBy = (change: (book: WorkbookModel) => void, fixes: readonly FixRequest[] = [F2]) => {
    const panel = panelOf(files);
    change(panel.host.workbook);
    const before = inputsOf(panel.host.workbook);
    const outcome = panel.ask('fix.apply', { fixes: [...fixes] });
    expect(inputsOf(panel.host.workbook)).toBe(before);
    expect(outcome).toMatchObject({ applied: 0, canUndo: false });
    expect(panel.host.workbook.sheets).toHaveLength(2);
    return outcome.refused.map(({ reason }) => reason);
  };
  const change =
    (facts: CellModel, row = 2, column = 6) =>
    (book: WorkbookModel) => {
      Object.assign(cellOf(book, row, column) ?? {}, facts);
    };

  test('when another text stands there now', () =>
    expect(refusedBy(change({ value: '5 уч.' }))).toEqual(['changed']));
  test('when it was put right by hand', () => expect(refusedBy(change({ value: 4 }))).toEqual(['gone']));
  test('when its sheet is gone', () =>
    expect(refusedBy(() => undefined, [{ ...F2, sheet: 'Жоқ' }])).toEqual(['gone']));
  test('when it was never offered', () =>
    expect(refusedBy(() => undefined, [{ ...F2, column: 7 }])).toEqual(['gone']));
  test('when it is a formula', () =>
    expect(refusedBy(change({ value: '4 уч.', formula: '=4&" уч."' }))).toEqual(['formula']));
  test('when a formula above it may have filled it', () =>
    expect(
      refusedBy((book) => {
        sheetNamed(book, MARKS).cells[0]?.splice(5, 1, { value: '5', formula: '=ARRAYFORMULA(Z1:Z5)' });
      }),
    ).toEqual(['spill']));
  test('when it is merged', () =>
    expect(
      refusedBy((book) => sheetNamed(book, MARKS).merges.push({ row: 2, column: 6, rows: 1, columns: 2 })),
    ).toEqual(['merged']));
  test('when it is protected', () =>
    expect(
      refusedBy((book) =>
        sheetNamed(book, MARKS).protections.push({
          id: 77,
          description: '',
          warningOnly: false,
          box: { row: 2, column: 6, rows: 1, columns: 1 },
        }),
      ),
    ).toEqual(['protected']));

  test('when a validation of the office does not take it; the others are applied', () => {
    const panel = panelOf(files);
    const book = panel.host.workbook;
    const fixes = offeredBy(panel);
    Object.assign(cellOf(book, 3, 6) ?? {}, {
      validation: { criterion: 'NUMBER_BETWEEN', values: [10, 20], allowInvalid: false },
    });
    const outcome = panel.ask('fix.apply', { fixes });
    expect(outcome).toMatchObject({
      applied: 6,
      refused: [{ sheet: MARKS, row: 3, column: 6, reason: 'protected' }],
    });
    expect(cellOf(book, 3, 6)?.value).toBe('4 оқушы');
    expect(valueAt(sheetNamed(book, MARKS), 2, 6)).toBe(4);
    expect(journalOf(book)).toHaveLength(6);
  });

  test('the second time that it is asked for at once', () => {
    expect(panelOf(files).ask('fix.apply', { fixes: [F2, F2] })).toMatchObject({
      applied: 1,
      refused: [{ reason: 'changed' }],
    });
  });
});

describe('the journal', () => {
  test('has a row for each changed cell: when, who, sheet, cell, old, new, rule', () => {
    const panel = panelOf(files);
    const { settings } = panel.ask('settings.read', {});
    panel.ask('settings.write', { ...settings, executor: 'Айгүл Серікова' });
    applyAll(panel);
    const rows = journalOf(panel.host.workbook);
    expect(new Set(rows.map(([when, who]) => `${when} ${who}`))).toEqual(
      new Set(['22.11.2025 10:00:00 Айгүл Серікова']),
    );
    expect(rows.map((row) => row.slice(2))).toEqual([
      [MARKS, 'F2', '4 уч.', '4', 'type'],
      [MARKS, 'C3', 'Талгр ауданы', 'Талғар ауданы', 'district-spelling'],
      [MARKS, 'F3', '4 оқушы', '4', 'type'],
      [MARKS, 'J4', '61', '60', 'printed-rate'],
      [MARKS, 'F5', '4 чел.', '4', 'type'],
      [MARKS, 'J6', '60,1 %', '60 %', 'printed-rate'],
      [OTHER, 'F2', '4 уч.', '4', 'type'],
    ]);
  });

  test('is appended to, keeps what the user wrote into it, and is no input', () => {
    const panel = panelOf(files);
    panel.ask('fix.apply', { fixes: [F2] });
    const journal = sheetNamed(panel.host.workbook, 'Журнал');
    Object.assign(journal.cells, { 2: [{ value: 'тексерілді' }] });
    applyAll(panel);
    expect(journalOf(panel.host.workbook)).toHaveLength(8);
    expect(valueAt(journal, 3, 1)).toBe('тексерілді');
    const names = panel.ask('workbook.overview', {}).sheets.map(({ name }) => name);
    expect(names).toEqual([MARKS, OTHER]);
  });

  test('is found under any name, and leaves a sheet of the user with its title alone', () => {
    const panel = panelOf(files);
    fillRows(addSheet(panel.host.workbook, 'Журнал', 5, 5), [['өзімдікі']]);
    panel.ask('fix.apply', { fixes: [F2] });
    expect(valueAt(sheetNamed(panel.host.workbook, 'Журнал'), 1, 1)).toBe('өзімдікі');
    sheetNamed(panel.host.workbook, 'Журнал (2)').name = 'Түзетулер';
    applyAll(panel);
    const own = sheetNamed(panel.host.workbook, 'Түзетулер');
    expect(valueAt(own, 8, 3)).toBe(OTHER);
    expect(panel.host.workbook.sheets.some(({ name }) => name === 'Журнал (2)')).toBe(false);
  });

  test('a text of a cell is never a formula there', () => {
    const workbook = fixableBook();
    // A sheet may have such a name, and a user too.
    sheetNamed(workbook, MARKS).name = '=1+1';
    workbook.properties.user['sapa.settings'] = JSON.stringify({ executor: '=HYPERLINK("http://x";"y")' });
    const panel = panelOf(files, workbook);
    applyAll(panel);
    const journal = sheetNamed(workbook, 'Журнал');
    expect(journal.cells.flatMap((cells) => cells ?? []).some((cell) => cell?.formula !== undefined)).toBe(
      false,
    );
    expect(String(valueAt(journal, 2, 3))).toMatch(/^'?=1\+1$/);
  });
});
