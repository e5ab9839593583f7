import { afterAll, expect, test } from 'vitest';
import { toCanonicalFormula } from '../../../src/host/entry/notation.ts';
import { addSheet, createWorkbook, fillRows } from '../../../src/host/model/create.ts';
import type { CellModel, WorkbookModel } from '../../../src/host/model/workbook.ts';
import { createHost } from '../../../src/host/node/host.ts';
import { type Recalculation, recalculationOf } from '../../../src/host/runtime/recalculation.ts';
import { project } from '../../project.ts';

const open: Recalculation[] = [];
afterAll(() => {
  for (const one of open) one.dispose();
});

/** A workbook as a clerk in a ru_KZ file would type it: formulas with `;` and decimal commas. */
function typed(rows: readonly (readonly (string | number)[])[]): WorkbookModel {
  const book = createWorkbook({ locale: 'ru_KZ' });
  const sheet = addSheet(book, 'Лист1');
  fillRows(sheet, rows);
  sheet.cells.forEach((row) => {
    row.forEach((cell) => {
      if (typeof cell?.value === 'string' && cell.value.startsWith('=')) type(cell, cell.value);
    });
  });
  return book;
}

function type(cell: CellModel, text: string): void {
  const read = toCanonicalFormula(text, 'locale', 'ru_KZ');
  if (!('formula' in read)) throw new Error(`not read: ${text}`);
  cell.formula = read.formula;
  delete cell.value;
}

async function calculated(book: WorkbookModel) {
  const recalculation = recalculationOf(createHost({ files: await project(), workbook: book }));
  open.push(recalculation);
  const { calls } = await recalculation.recalculate();
  const at = (row: number, column: number) => book.sheets[0]?.cells[row - 1]?.[column - 1]?.value;
  return { at, calls };
}

test('functions of the pushed bundle are computed where they stand', async () => {
  const { at } = await calculated(
    typed([
      [55.47, 47.47, '=QUALITY_DELTA(A1;B1)'],
      ['701 млн 120 мың теңге', '', '=TENGE_PARSE(A2)'],
      ['Конаев қ.', '', '=DISTRICT_NAME(A3;"ru")'],
    ]),
  );
  expect(at(1, 3)).toBe(8); // 55.47 − 47.47
  expect(at(2, 3)).toBe(701_120_000);
  expect(at(3, 3)).toBe('город Қонаев');
});

test('a range is one call, and its result spills', async () => {
  const { at, calls } = await calculated(
    typed([
      [62, 63.4, '=QUALITY_DELTA(A1:A3;B1:B3)'],
      [70, 60, ''],
      [50, 50, ''],
    ]),
  );
  expect(calls).toBe(1);
  expect([at(1, 3), at(2, 3), at(3, 3)]).toEqual([-1.4, 10, 0]);
});

test('a refusal is an error with its reason, and other formulas can catch it', async () => {
  const { at } = await calculated(
    typed([['10 долларов', '=TENGE_PARSE(A1)', '=IFERROR(TENGE_PARSE(A1);0)']]),
  );
  expect(at(1, 2)).toMatchObject({ error: '#ERROR!' });
  expect((at(1, 2) as { note: string }).note).toContain(' / '); // Kazakh / Russian
  expect(at(1, 3)).toBe(0);
});

test('sums of Google and functions of ours mix', async () => {
  const { at } = await calculated(
    typed([
      [10, 20, 5, 5],
      ['=QUALITY(A1;B1;C1;D1)', '=ROUND(SUM(A1:B1)/SUM(A1:D1)*100;1)'],
    ]),
  );
  expect(at(2, 1)).toBe(75); // (10 + 20) / 40
  expect(at(2, 2)).toBe(75);
});
