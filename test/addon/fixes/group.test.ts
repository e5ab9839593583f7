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
