import { expect, test } from 'vitest';
import { type Board, boardOf, boardPeriods } from '../../src/core/board.ts';
import type { Grid } from '../../src/core/model/grid.ts';
import { marksGrid, officeOf, plainGrid } from '../fixtures/marks.ts';

const MARKS = marksGrid([
  { school: 'СШ №1', term: 1, m5: 1, m4: 2, m3: 3, m2: 0 },
  { school: 'СШ №2', term: 1, m5: 1, m4: 2, m3: 3, m2: 0 },
  { school: 'СШ №1', term: 2, m5: 1, m4: 2, m3: 3, m2: 0 },
]);
const REGISTER = plainGrid(
  [
    ['Район', 'Школа', 'Тип школы', 'Дата закрытия'],
    ['Талгарский район', 'СШ №1', 'ОШ', ''],
    ['Талгарский район', 'СШ №2', 'ОШ', ''],
    ['Талгарский район', 'СШ №3', 'ОШ', ''],
    ['Талгарский район', 'СШ №4', 'ОШ', '01.09.2025'],
    ['Илийский район', 'СШ №1', 'ОШ', ''],
  ],
  { sheetId: 2, sheet: 'Реестр школ' },
);
const ROLL = plainGrid(
  [
    ['Месяц', 'Район', 'Школа', 'На начало месяца', 'Прибыло', 'Выбыло', 'На конец месяца'],
    ['2025-11', 'Талгарский район', 'СШ №2', 100, 1, 1, 100],
  ],
  { sheetId: 3, sheet: 'Контингент' },
);

const read = (grids: readonly Grid[]) => {
  const { recognised, register } = officeOf(grids);
  return { tables: recognised.map(({ table }) => table), register };
};
const missing = ({ schools }: Board) =>
  schools.filter(({ isReceived }) => !isReceived).map(({ name, district }) => `${district?.text} ${name}`);

test('with a register every school that is open is expected, by district and name', () => {
  const { tables, register } = read([MARKS, REGISTER]);
  const board = boardOf(tables, register, 'attainment', '2025-T1');
  // № 4 closed on the first of September; № 1 of Іле is not № 1 of Талғар.
  expect(missing(board)).toEqual(['Талгарский район СШ №3', 'Илийский район СШ №1']);
  expect(board.schools).toHaveLength(4);
  // Term I of 2025-2026 ended on 26 October; five days more.
  expect([board.expectedFrom, board.due]).toEqual(['register', '2025-10-31']);
});

test('without a register those are expected that have sent anything of the form', () => {
  const { tables, register } = read([MARKS, ROLL]);
  const board = boardOf(tables, register, 'attainment', '2025-T2');
  expect(missing(board)).toEqual(['Талгарский район СШ №2']);
  expect(board.expectedFrom).toBe('sheets');
  expect(missing(boardOf(tables, register, 'roll', '2025-11'))).toEqual([]);
  // November has 30 days.
  expect(boardOf(tables, register, 'roll', '2025-11').due).toBe('2025-12-05');
});

test('whoever has sent counts, though the register does not know it', () => {
  const other = marksGrid([{ school: 'Лицей №9', term: 1, m5: 1, m4: 2, m3: 3, m2: 0 }]);
  const { tables, register } = read([other, REGISTER]);
  const { schools } = boardOf(tables, register, 'attainment', '2025-T1');
  expect(schools.filter(({ isReceived }) => isReceived).map(({ name }) => name)).toEqual(['Лицей №9']);
  expect(schools).toHaveLength(5);
});

test('the periods that the sheets hold, the latest first; the register has none', () => {
  expect(boardPeriods(read([MARKS, REGISTER, ROLL]).tables)).toEqual([
    { form: 'attainment', period: '2025-T2' },
    { form: 'roll', period: '2025-11' },
    { form: 'attainment', period: '2025-T1' },
  ]);
});
