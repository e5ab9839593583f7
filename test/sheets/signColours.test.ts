import { expect, test } from 'vitest';
import type { ConditionalFormatModel } from '../../src/host/model/workbook.ts';
import { officeBook, Panel, sheetNamed } from '../addon/summary/office.ts';
import { project } from '../project.ts';

const summarySheet = (panel: Panel) => sheetNamed(panel.host.workbook, 'Қорытынды 2025-T1');

test('changes are coloured by two rules over the columns of changes, whatever their values become', async () => {
  const panel = new Panel(await project(), officeBook());
  panel.summary();
  const sheet = summarySheet(panel);
  const [up, down] = sheet?.conditionalFormats ?? [];
  expect(sheet?.conditionalFormats).toHaveLength(2);
  expect(up).toMatchObject({ criterion: 'NUMBER_GREATER_THAN', style: { color: '#137333' } });
  expect(down).toMatchObject({ criterion: 'NUMBER_LESS_THAN', style: { color: '#b3261e' } });
  // Every cell under the rules is a change: its format prints a plus.
  const formats = (up?.ranges ?? []).flatMap(({ row, column, rows }) =>
    Array.from({ length: rows }, (_, index) => {
      const style = sheet?.cells[row - 1 + index]?.[column - 1]?.style ?? 0;
      return panel.host.workbook.styles[style]?.numberFormat;
    }),
  );
  expect(formats.length).toBeGreaterThan(0);
  expect(formats.every((format) => format?.includes('+0'))).toBe(true);
});

test('a second writing keeps the user’s rule and does not double ours', async () => {
  const panel = new Panel(await project(), officeBook());
  panel.summary();
  const sheet = summarySheet(panel);
  const own: ConditionalFormatModel = {
    ranges: [{ row: 12, column: 3, rows: 3, columns: 1 }],
    criterion: 'NUMBER_LESS_THAN',
    values: [10],
    style: { background: '#ffff00' },
  };
  sheet?.conditionalFormats.unshift(own);
  const input = panel.host.workbook.sheets[0];
  const cell = input?.cells.flat().find((one) => one?.value === 'қазақ' || typeof one?.value === 'number');
  if (typeof cell?.value === 'number') cell.value += 1;
  else if (cell) cell.value = 'орыс';
  panel.summary();
  expect(sheet?.conditionalFormats[0]).toEqual(own);
  expect(sheet?.conditionalFormats).toHaveLength(3);
});
