import { beforeEach, describe, expect, test } from 'vitest';
import { extent, putContent } from '../../../src/host/model/cells.ts';
import { addSheet, createWorkbook } from '../../../src/host/model/create.ts';
import type { SheetModel } from '../../../src/host/model/workbook.ts';

describe('a formula in A1 that spilled over A1:B2', () => {
  let sheet: SheetModel;
  beforeEach(() => {
    sheet = addSheet(createWorkbook(), 'Data');
    const spilledFrom = { row: 1, column: 1 };
    sheet.cells = [
      [
        { formula: '=F()', value: 1, spill: { rows: 2, columns: 2 } },
        { value: 2, spilledFrom },
      ],
      [
        { value: 3, spilledFrom },
        { value: 4, spilledFrom },
      ],
    ];
  });
  const values = () => sheet.cells.map((row) => row?.map((cell) => cell?.value));

  test('takes its values along when it is overwritten', () => {
    putContent(sheet, 1, 1, { value: 'x' });
    expect(values()).toEqual([
      ['x', undefined],
      [undefined, undefined],
    ]);
  });
  test('leaves alone what stands in its way since', () => {
    putContent(sheet, 2, 2, { value: 'mine' });
    putContent(sheet, 1, 1, {});
    expect(values()).toEqual([
      [undefined, undefined],
      [undefined, 'mine'],
    ]);
  });
  test('counts as content with all its values', () => {
    expect(extent(sheet)).toEqual({ lastRow: 2, lastColumn: 2 });
  });
});

test('empty content on an absent cell leaves no trace', () => {
  const sheet = addSheet(createWorkbook(), 'Data');
  putContent(sheet, 500, 20, {});
  expect(sheet.cells).toEqual([]);
});
