import { expect, test } from 'vitest';
import { carriedRows } from '../../src/core/carry.ts';
import type { Grid } from '../../src/core/model/grid.ts';
import { marksGrid, officeOf, plainGrid } from '../fixtures/marks.ts';

const tablesOf = (grids: readonly Grid[]) => officeOf(grids).recognised.map(({ table }) => table);

const roll = (rows: readonly (readonly (string | number)[])[]) =>
  plainGrid([
    ['Месяц', 'Район', 'Школа', 'На начало месяца', 'Прибыло', 'Выбыло', 'На конец месяца'],
    ...rows,
  ]);

test('the schools of the last month, with the pupils it ended with; nothing of what happened in it', () => {
  const tables = tablesOf([
    roll([
      ['2025-10', 'Талгарский район', 'СШ №9', 90, 0, 0, 90],
      ['декабрь 2025', 'Талгарский район', 'СШ №1', 100, 5, 2, 103],
      ['декабрь 2025', 'Илийский район', 'СШ №2', 50, 0, 0, 50],
    ]),
  ]);
  expect(carriedRows(tables, 'roll')).toEqual({
    period: '2026-01',
    rows: [
      { month: '2026-01', district: 'Талгарский район', school: 'СШ №1', pupilsStart: 103 },
      { month: '2026-01', district: 'Илийский район', school: 'СШ №2', pupilsStart: 50 },
    ],
  });
});

test('the classes of the last term within a school year', () => {
  const tables = tablesOf([marksGrid([{ class: '5А', language: 'x', m5: 1, m4: 2, m3: 3, m2: 0 } as never])]);
  expect(carriedRows(tables, 'attainment')).toEqual({
    period: '2025-T2',
    rows: [
      {
        schoolYear: '2025-2026',
        term: 'II',
        district: 'Талгарский район',
        school: 'СШ №1',
        classGroup: '5А',
      },
    ],
  });
});

test('after term IV classes are other classes, and without sheets there is nothing to carry', () => {
  expect(
    carriedRows(tablesOf([marksGrid([{ term: 4, m5: 1, m4: 2, m3: 3, m2: 0 }])]), 'attainment'),
  ).toBeUndefined();
  expect(carriedRows(tablesOf([marksGrid([{ m5: 1, m4: 2, m3: 3, m2: 0 }])]), 'roll')).toBeUndefined();
});
