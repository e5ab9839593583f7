import { describe, expect, test } from 'vitest';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const register = tableOf({ Район: 'Талгарский район', Школа: 'СШ №1', 'Тип школы': 'СОШ' });
const roll = tableOf({
  Месяц: '2025-10',
  Район: 'Талгарский район',
  Школа: 'СШ №1',
  'На начало': 500,
  Прибыло: 5,
  'На конец': 505,
});

const NAMES = ['СШ №1', 'СШ №2', 'СШ №12', 'гимназия №3', 'школа имени Абая', 'школа имени Жамбыла'];
const known = register(NAMES.map((Школа) => ({ Школа })));
const rows = NAMES.map((Школа) => ({ Школа }));
const sheets = (...more: Parameters<typeof roll>[0]) => [
  roll([...rows, ...more]),
  { ...known, sheetId: 2, sheet: 'Реестр' },
];
const found = (...more: Parameters<typeof roll>[0]) => told('unknown-school', sheets(...more));

describe('a school against the register', () => {
  test.each([
    ['all of them are there', {}, []],
    ['another number', { Школа: 'СШ №21' }, ['C8 warning unknownSchool']],
    ['a letter wrong', { Школа: 'школа имени Абал' }, ['C8 warning unknownSchoolNear']],
    ['another kind of school', { Школа: 'лицей №3' }, ['C8 warning unknownSchool']],
    ['a school of the district beside', { Район: 'Карасайский район', Школа: 'СШ №77' }, []], // not in the register at all
    ['in other quotes and letters', { Школа: '«CШ № 1»' }, []],
    ['under its full name', { Школа: 'средняя школа №12' }, []], // told by `similar-schools`
    ['no district', { Район: '', Школа: 'СШ №77' }, []],
    ['no school', { Школа: '' }, []],
  ] as const)('%s', (_, row, expected) => expect(found(row)).toEqual(expected));

  test('under another district of the register', () => {
    const twoDistricts = register([...rows, { Район: 'Карасайский район', Школа: 'СШ №5' }]);
    const grids = [
      roll([...rows, { Район: 'Карасайский район', Школа: 'школа имени Абая' }]),
      { ...twoDistricts, sheetId: 2, sheet: 'Реестр' },
    ];
    expect(told('unknown-school', grids)).toEqual(['C8 warning unknownSchool']);
  });

  test('once in a sheet, at its first row', () => {
    expect(found({ Школа: 'СШ №21' }, { Месяц: '2025-11', Школа: 'СШ №21' })).toEqual([
      'C8 warning unknownSchool',
    ]);
  });

  test('the name that is meant', () => {
    expect(toldValues('unknown-school', sheets({ Школа: 'школа имени Жамбла' }))).toEqual([
      { school: 'школа имени Жамбла', other: 'школа имени Жамбыла' },
    ]);
  });

  test('a register that lacks every fifth school is not finished', () => {
    expect(found({ Школа: 'СШ №21' }, { Школа: 'СШ №22' })).toEqual([]);
  });

  test('no register, nothing to be held against', () => {
    expect(told('unknown-school', roll([...rows, { Школа: 'СШ №21' }]))).toEqual([]);
  });
});
