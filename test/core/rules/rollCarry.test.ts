import { describe, expect, test } from 'vitest';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const roll = tableOf({
  Ай: 'қазан 2025',
  Аудан: 'Талғар ауданы',
  Мектеп: '№1 орта мектеп',
  'Ай басында': 500,
  'Сынып саны': 20,
  'Ай соңында': 505,
});
const carried = (...rows: Parameters<typeof roll>[0]) => told('roll-carry', roll(rows));

describe('in one sheet', () => {
  test.each([
    ['November begins where October ended', { Ай: 'қараша 2025', 'Ай басында': 505 }, []],
    ['one pupil lost between them', { Ай: 'қараша 2025', 'Ай басында': 504 }, ['D3 warning rollCarry']],
    ['October once more as November', { Ай: 'қараша 2025' }, ['D3 warning rollCarry']],
    ['a month between them was not sent', { Ай: 'желтоқсан 2025', 'Ай басында': 480 }, []],
    ['November of another year', { Ай: 'қараша 2026', 'Ай басында': 480 }, []],
    ['another school', { Ай: 'қараша 2025', Мектеп: '№2 орта мектеп' }, []],
    ['№1 of another district', { Ай: 'қараша 2025', Аудан: 'Қарасай ауданы' }, []],
    [
      'the same school, written in other quotes',
      { Ай: '11.2025', Мектеп: '«№ 1 Орта мектеп»' },
      ['D3 warning rollCarry'],
    ],
    ['the same district in Russian', { Ай: '2025-11', Аудан: 'Талгарский район' }, ['D3 warning rollCarry']],
    ['the start is not given', { Ай: 'қараша 2025', 'Ай басында': '–' }, []],
    ['a month that cannot be read is told by itself', { Ай: 'қараша' }, []],
    ['no month', { Ай: '' }, []],
  ] as const)('%s', (_, next, expected) => expect(carried({}, next)).toEqual(expected));

  test('the month before may stand below', () => {
    expect(carried({ Ай: 'қараша 2025', 'Ай басында': 504 }, {})).toEqual(['D2 warning rollCarry']);
  });

  test('the end of the month before is not given', () => {
    expect(carried({ 'Ай соңында': 'ж/қ' }, { Ай: 'қараша 2025' })).toEqual([]);
  });

  test('both figures are shown', () => {
    const grid = roll([{}, { Ай: 'қараша 2025', 'Ай басында': 498 }]);
    expect(toldValues('roll-carry', grid)).toEqual([{ start: 498, previous: 505 }]);
  });
});

test.each([
  ['a school year ends between August and September', 'тамыз 2025', 'қыркүйек 2025', []],
  ['not between September and October', 'қыркүйек 2025', 'қазан 2025', ['D3 warning rollCarry']],
  ['nor between July and August', 'шілде 2025', 'тамыз 2025', ['D3 warning rollCarry']],
  ['December and January of the next year', 'желтоқсан 2025', 'қаңтар 2026', ['D3 warning rollCarry']],
  ['December and January of the same year are eleven months apart', 'желтоқсан 2025', 'қаңтар 2025', []],
])('%s', (_, first, second, expected) => expect(carried({ Ай: first }, { Ай: second })).toEqual(expected));

test('a sheet a month, in either language', () => {
  const october = roll([{}], { sheet: 'Қазан' });
  const november = tableOf({
    Школа: '№1 орта мектеп',
    Район: 'Талгарский район',
    Месяц: 'ноябрь 2025',
    'На начало месяца': 500,
    'На конец месяца': 510,
    'Кол-во классов': 20,
  })([{}], { sheet: 'Ноябрь' });
  expect(told('roll-carry', [october, november])).toEqual(['Ноябрь!D2 warning rollCarry']);
  expect(told('roll-carry', [november, october])).toEqual(['Ноябрь!D2 warning rollCarry']);
});

describe('a start that is not the start of the month', () => {
  // Movement since 1 September, month by month: 500 + came − left so far. The end of October is no start of anything.
  test.each(['На начало учебного года', 'Жыл басында', 'Оқу жылының басында', 'Тоқсан басында'])(
    'under «%s» it stays as it was',
    (heading) => {
      const year = tableOf({
        Ай: '10.2025',
        Аудан: 'Талғар',
        Мектеп: '№1 ОМ',
        [heading]: 500,
        'Ай соңында': 505,
        'Сынып саны': 20,
      });
      expect(told('roll-carry', year([{}, { Ай: '11.2025', 'Ай соңында': 509 }]))).toEqual([]);
    },
  );

  test('a title that speaks of the year does not make it one', () => {
    const { values } = roll([{}, { Ай: 'қараша 2025' }]);
    const titled = { sheetId: 1, sheet: 'Лист1', values: [['', '', '', '2025-2026 оқу жылы'], ...values] };
    expect(told('roll-carry', titled)).toEqual(['D4 warning rollCarry']);
  });
});
