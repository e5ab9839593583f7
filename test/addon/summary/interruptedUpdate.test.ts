import { expect, test } from 'vitest';
import { addSheet, fillRows } from '../../../src/host/model/create.ts';
import { project } from '../../project.ts';
import { interruptEverywhere, TIMEOUT } from './interrupted.ts';
import {
  INPUT,
  inputRows,
  officeBook,
  Panel,
  REGISTER,
  registerRows,
  SCHOOLS,
  sheetNamed,
  sheetStamped,
} from './office.ts';

/**
 * A summary stands already, with a note of the user's in a row and one beside a table; then a school and a district
 * come and another district goes: rows are inserted, emptied and used again, a block of a chart grows.
 */
test('an update that is interrupted anywhere ends like one that was not', { timeout: TIMEOUT }, async () => {
  const files = await project();
  const panel = new Panel(files, officeBook());
  panel.summary();
  const { workbook } = panel.host;
  const overview = sheetStamped(workbook, '2025-T1|overview');
  const talgar = overview.cells.findIndex((row) => row?.[0]?.value === 'attainment:196200000');
  Object.assign(overview.cells[talgar] ?? [], { 9: { value: 'қайта сұрау', note: 'телефон' } });
  Object.assign(overview.cells[8] ?? [], { 4: { formula: '=1+1', value: 2 } });
  const schools = [
    ...SCHOOLS.filter(({ district }) => district !== 'Қарасай ауданы'),
    ...Array.from({ length: 9 }, (_, index) => ({
      district: 'Талғар ауданы',
      name: `№${10 + index} мектеп`,
      locality: 'ауыл',
    })),
    { district: 'Жамбыл ауданы', name: '№30 мектеп', locality: 'ауыл' },
    { district: 'Балқаш ауданы', name: '№31 лицей', locality: 'қала' },
  ];
  fillRows(sheetNamed(workbook, INPUT), inputRows(schools));
  fillRows(sheetNamed(workbook, REGISTER), registerRows(schools));
  addSheet(workbook, 'Балқаш ауданы 2025-T1', 5, 5);
  const hits = interruptEverywhere({
    files,
    workbook,
  });
  expect(hits).toBeGreaterThan(30);
});
