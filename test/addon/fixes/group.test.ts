import { beforeAll, describe, expect, test } from 'vitest';
import type { ProjectFile } from '../../../src/build/project.ts';
import { addSheet, createWorkbook, fillRows } from '../../../src/host/model/create.ts';
import type { WorkbookModel } from '../../../src/host/model/workbook.ts';
import { project } from '../../project.ts';
import { sheetNamed } from '../summary/office.ts';
import { applyAll, journalOf, panelOf } from './office.ts';

let files: readonly ProjectFile[];
beforeAll(async () => {
  files = await project();
});

const HEAD = ['Оқу жылы', 'Тоқсан', 'Аудан (қала)', 'Мектеп атауы', 'Сынып', '5', '4', '3', '2'];
const ROW = ['2025-2026', 'I', 'Талғар ауданы', '№1 мектеп', '5А', 4, 8, 7, 1];

/** The third row repeats the second. */
function twice(): WorkbookModel {
  const book = createWorkbook();
  fillRows(addSheet(book, 'Бағалар', 30, 12), [HEAD, ROW, ROW]);
  return book;
}
const valuesOf = (book: WorkbookModel) =>
  sheetNamed(book, 'Бағалар').cells.map((row) => row?.map((cell) => cell?.value ?? ''));

describe('a fix of several cells', () => {
  test('is applied whole, with a row in the journal for each, and taken back whole', () => {
    const book = twice();
    const panel = panelOf(files, book);
    expect(applyAll(panel)).toEqual({ applied: 9, refused: [], canUndo: true });
    expect(valuesOf(book)[2]?.every((value) => value === '')).toBe(true);
    expect(valuesOf(book)[1]).toEqual(ROW);
    expect(journalOf(book)).toHaveLength(9);
    expect(panel.ask('fix.undo', {})).toMatchObject({ restored: 9 });
    expect(valuesOf(book)[2]).toEqual(ROW);
  });

  test('is left alone whole where one of its cells is protected', () => {
    const book = twice();
    sheetNamed(book, 'Бағалар').protections.push({
      id: 77,
      description: '',
      warningOnly: false,
      box: { row: 3, column: 6, rows: 1, columns: 1 },
    });
    expect(applyAll(panelOf(files, book))).toMatchObject({
      applied: 0,
      refused: [{ reason: 'protected', column: 6 }],
    });
    expect(valuesOf(book)[2]).toEqual(ROW);
  });

  test('and where one of them holds a formula', () => {
    const book = twice();
    Object.assign(sheetNamed(book, 'Бағалар').cells[2]?.[6] ?? {}, { formula: '=4+4' });
    expect(applyAll(panelOf(files, book))).toMatchObject({ applied: 0, refused: [{ reason: 'formula' }] });
  });
});

describe('a name in all its rows', () => {
  const CLASSES = ['5А', '6А', '7А'];
  function twoNames(): WorkbookModel {
    const book = createWorkbook();
    const rowOf = (school: string) => (grade: string) => [...ROW.slice(0, 3), school, grade, ...ROW.slice(5)];
    fillRows(addSheet(book, 'Бағалар', 30, 12), [
      HEAD,
      ...CLASSES.map(rowOf('№1 орта мектеп')),
      ...['8А', '9А', '10А'].map(rowOf('СШ №1')),
    ]);
    return book;
  }
  const schoolsOf = (book: WorkbookModel) =>
    valuesOf(book)
      .slice(1, 7)
      .map((row) => row?.[3]);

  test('is changed in each of them, and taken back in each', () => {
    const book = twoNames();
    const panel = panelOf(files, book);
    expect(applyAll(panel)).toEqual({ applied: 3, refused: [], canUndo: true });
    expect(new Set(schoolsOf(book))).toEqual(new Set(['№1 орта мектеп']));
    expect(journalOf(book)).toHaveLength(3);
    panel.ask('fix.undo', {});
    expect(schoolsOf(book).slice(3)).toEqual(['СШ №1', 'СШ №1', 'СШ №1']);
  });

  test('is left in all where one of them holds a formula', () => {
    const book = twoNames();
    Object.assign(sheetNamed(book, 'Бағалар').cells[6]?.[3] ?? {}, { formula: '="СШ №"&1' });
    expect(applyAll(panelOf(files, book))).toMatchObject({ applied: 0, refused: [{ reason: 'formula' }] });
    expect(schoolsOf(book)[3]).toBe('СШ №1');
  });
});
