import { expect, test } from 'vitest';
import { cellAt } from '../../../src/host/model/cells.ts';
import {
  keysOf,
  saveCells,
  savedFrame,
  saveFormulas,
  saveFrames,
} from '../../../src/workbench/desk/saved.ts';
import { sampleBook, stateOf } from '../workshop.ts';

const first = () => {
  const book = sampleBook();
  const sheet = book.sheets[0]!;
  return { book, sheet };
};

test('the cells of a box come back, those outside of it stay as they are', () => {
  const { book, sheet } = first();
  const before = stateOf(book).sheets[0]?.cells;
  const saved = saveCells(book, sheet, { row: 2, column: 1, rows: 2, columns: 3 });
  sheet.cells[1]![0]!.value = 'х';
  sheet.cells[2]![2] = undefined;
  sheet.cells[3]![0]!.value = 'у';
  saved.restore();
  expect(stateOf(book).sheets[0]?.cells).toEqual({ ...before, '4:1': { value: 'у' } });
  expect(saved.touches).toEqual([`${sheet.id}.cells`]);
});

test('of a frame only what the work has changed comes back', () => {
  const { book, sheet } = first();
  const frames = saveFrames(book, book.sheets);
  sheet.merges[0]!.rows = 5;
  sheet.hiddenRows.add(3);
  sheet.tabColor = '#ff0000';
  const saved = frames();
  // What a script did since.
  sheet.frozenRows = 4;
  sheet.rowHeights.set(9, 99);
  saved.restore();
  expect(sheet.merges[0]?.rows).toBe(2);
  expect([...sheet.hiddenRows]).toEqual([10]);
  expect('tabColor' in sheet).toBe(false);
  expect([sheet.frozenRows, sheet.rowHeights.get(9)]).toEqual([4, 99]);
  expect([...saved.touches].sort()).toEqual(
    ['hiddenRows', 'merges', 'tabColor'].map((key) => `${sheet.id}.${key}`),
  );
});

test('formulas that were rewritten where they stand come back, a value in their place stays', () => {
  const { book, sheet } = first();
  const formulas = saveFormulas(book);
  cellAt(sheet, 2, 4)!.formula = '=#REF!';
  cellAt(sheet, 3, 4)!.formula = '=1';
  const saved = formulas();
  sheet.cells[2]![3] = undefined;
  saved.restore();
  expect([cellAt(sheet, 2, 4)?.formula, cellAt(sheet, 3, 4)]).toEqual(['=B2*C2', undefined]);
});

test('nothing of a frame differs from its copy, and everything of a sheet that is gone', () => {
  const { sheet } = first();
  expect(keysOf(savedFrame(sheet), sheet)).toEqual([]);
  expect(keysOf(savedFrame(sheet), undefined)).toContain('id');
});
