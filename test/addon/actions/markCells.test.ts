import { expect, test } from 'vitest';
import { conditionalLook } from '../../../src/host/model/conditionalLook.ts';
import { addSheet, createWorkbook, fillRows } from '../../../src/host/model/create.ts';
import { createHost } from '../../../src/host/node/host.ts';
import { project } from '../../project.ts';

const files = await project();
const HEAD = [
  'Аудан',
  'Мектеп',
  'Оқу жылы',
  'Тоқсан',
  'Сынып',
  'Оқушы саны',
  '«5» саны',
  '«4» саны',
  '«3» саны',
  '«2» саны',
];
const OWN = {
  ranges: [{ row: 1, column: 1, rows: 9, columns: 9 }],
  criterion: 'CELL_NOT_EMPTY',
  values: [],
  style: { bold: true },
};

test('cells with errors are marked by one rule above the user’s own, and the sheet is as it was when it goes', () => {
  const workbook = createWorkbook();
  const sheet = addSheet(workbook, 'Деректер');
  fillRows(sheet, [
    HEAD,
    ['Талғар ауданы', '№ 7 орта мектеп', '2025-2026', 'I', '5А', 25, 5, 8, 11, 2],
    ['Талғар ауданы', '№ 7 орта мектеп', '2025-2026', 'I', '5Б', 25, 5, 8, 11, 2],
    ['Талғар ауданы', '№ 7 орта мектеп', '2025-2026', 'I', '5В', 26, 5, 8, 11, 2],
  ]);
  sheet.conditionalFormats.push(structuredClone(OWN));
  const before = structuredClone(sheet);
  const host = createHost({ files, workbook });
  const set = (on: boolean) => {
    const execution = host.run('dispatch', [JSON.stringify({ v: 1, name: 'marks.set', input: { on } })], {
      as: 'sidebar',
    });
    return execution.ok ? JSON.parse(String(execution.value)).value : execution;
  };
  expect(set(true)).toEqual({ marked: 2 });
  const after = host.workbook.sheets[0]!;
  expect(after.conditionalFormats).toHaveLength(2);
  expect(after.conditionalFormats[0]?.ranges).toEqual([{ row: 2, column: 6, rows: 2, columns: 1 }]);
  expect(after.conditionalFormats[1]).toEqual(OWN);
  expect(conditionalLook(after, 3, 6, 25)?.background).toBe('#fde293');
  expect(conditionalLook(after, 4, 6, 26)?.background).toBeUndefined();
  // Again: there is still one rule of ours.
  set(true);
  expect(host.workbook.sheets[0]?.conditionalFormats).toHaveLength(2);
  expect(set(false)).toEqual({ marked: 0 });
  expect(host.workbook.sheets[0]?.conditionalFormats).toEqual(before.conditionalFormats);
  expect(host.workbook.sheets[0]?.cells).toEqual(before.cells);
});
