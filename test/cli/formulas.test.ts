import { expect, test } from 'vitest';
import { fillFormulas } from '../../src/cli/formulas.ts';
import { addSheet, createWorkbook, fillRows } from '../../src/host/model/create.ts';
import type { CellModel } from '../../src/host/model/workbook.ts';
import { createHost } from '../../src/host/node/host.ts';
import { project } from '../project.ts';

/** 3 and 4, and beside them these cells. */
async function filled(...formulas: CellModel[]) {
  const workbook = createWorkbook();
  const sheet = addSheet(workbook, 'Лист1');
  fillRows(sheet, [[3, 4]]);
  sheet.cells[0]?.push(...formulas);
  await fillFormulas(createHost({ files: await project(), workbook }));
  return sheet.cells[0]?.slice(2).map((cell) => cell?.value);
}

test('a formula without a result is computed, ours included', async () => {
  expect(await filled({ formula: '=SUM(A1:B1)' }, { formula: '=TENGE_PARSE("5 мың теңге")' })).toEqual([
    7, 5000,
  ]);
});

test('a result the file carries is kept where the host has no such function', async () => {
  expect(await filled({ formula: '=SUM(A1:B1)' }, { formula: '=NOSUCHFUNCTION(A1)', value: 42 })).toEqual([
    7, 42,
  ]);
});

test('a file with all its results is read as it is', async () => {
  expect(await filled({ formula: '=SUM(A1:B1)', value: 99 })).toEqual([99]);
});
