import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../src/core/model/grid.ts';
import { officeOf } from '../../fixtures/marks.ts';
import { tableOf } from '../../fixtures/tables.ts';

const register = tableOf({ Район: 'Талгарский район', Школа: '', 'Тип школы': 'СОШ' });
const roll = tableOf({
  Месяц: '2025-10',
  Район: 'Талгарский район',
  Школа: '',
  'На начало': 500,
  Прибыло: 5,
  'На конец': 505,
});
const named = (...names: string[]) => names.map((Школа) => ({ Школа }));
function fixesOf(...grids: Grid[]) {
  const office = officeOf(grids.map((grid, at) => ({ ...grid, sheetId: at + 1 })));
  expect(office.unrecognised).toEqual([]);
  return office.findings.flatMap(({ sheet, row, rule, fix }) =>
    fix && rule !== 'tidy-name' ? [[sheet, row, rule, fix.before, fix.after, fix.rows ?? []]] : [],
  );
}

describe('a school under a second name', () => {
  test('gets the name of the register in all its rows of the sheet, wherever the register stands', () => {
    const sent = roll(named('СШ №12', 'СШ №7', 'СШ № 12'), { sheet: 'Контингент' });
    const known = register(named('№12 орта мектеп', 'СШ №7'), { sheet: 'Реестр' });
    expect(fixesOf(sent, known)).toEqual([
      ['Контингент', 2, 'similar-schools', 'СШ №12', '№12 орта мектеп', [4]],
    ]);
  });

  test('is told in each sheet that has it', () => {
    const [a, b] = ['Қазан', 'Қараша'].map((sheet) => roll(named('СШ №12'), { sheet }));
    const known = register(named('№12 орта мектеп'), { sheet: 'Реестр' });
    expect(fixesOf(known, a as Grid, b as Grid).map(([sheet]) => sheet)).toEqual(['Қазан', 'Қараша']);
  });

  test('has no fix where it may be either of two, and touches no school of another district', () => {
    const known = register(named('№3 орта мектеп', '№3 негізгі мектеп', '№12 ОМ'), { sheet: 'Реестр' });
    const sent = roll([
      { Школа: '№3 мектеп' },
      { Школа: 'СШ №12' },
      { Школа: 'СШ №12', Район: 'Карасайский район' },
    ]);
    expect(fixesOf(known, sent)).toEqual([['Лист1', 3, 'similar-schools', 'СШ №12', '№12 ОМ', []]]);
  });
});

describe('a school that the register lacks', () => {
  const known = register(
    named('школа имени Абая', 'СШ №1', 'СШ №2', 'СШ №4', 'СШ №5', 'школа имени Абаева'),
    { sheet: 'Реестр' },
  );
  const sent = (name: string) => roll(named('СШ №1', 'СШ №2', 'СШ №4', 'СШ №5', 'школа имени Абая', name));

  test('gets the one name that is nearest', () => {
    expect(fixesOf(known, sent('школа имени Абал'))).toEqual([
      ['Лист1', 7, 'unknown-school', 'школа имени Абал', 'школа имени Абая', []],
    ]);
  });
});
