import { describe, expect, test } from 'vitest';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const roll = tableOf({
  Ай: 'қараша 2025',
  Аудан: 'Талғар ауданы',
  Мектеп: '№1 орта мектеп',
  'Ай басында': 500,
  'Ай соңында': 505,
  'Сынып саны': 20,
});
const repeated = (...rows: Parameters<typeof roll>[0]) => told('duplicate', roll(rows));

describe('a school and a month', () => {
  test.each([
    ['the same row twice', [{}, {}], ['C3 error repeatedRow']],
    ['with other numbers: two words on one thing', [{}, { 'Ай соңында': 507 }], ['C3 error repeatedRow']],
    ['three times', [{}, {}, {}], ['C3 error repeatedRow', 'C4 error repeatedRow']],
    [
      'the school in other quotes and letters',
      [{}, { Мектеп: '«№ 1 Oрта мектеп»' }],
      ['C3 error repeatedRow'],
    ],
    [
      'the district and the month in Russian',
      [{}, { Ай: 'ноябрь 2025', Аудан: 'Талгарский район' }],
      ['C3 error repeatedRow'],
    ],
    ['another month', [{}, { Ай: 'желтоқсан 2025' }], []],
    ['another year', [{}, { Ай: 'қараша 2024' }], []],
    ['another district', [{}, { Аудан: 'Қарасай ауданы' }], []],
    ['№1 and №11', [{}, { Мектеп: '№11 орта мектеп' }], []],
    ['rows that do not say which school', [{ Мектеп: '' }, { Мектеп: '' }], []],
    [
      'a month that cannot be read is told by itself: it may be any',
      [{ Ай: 'қыркүйек' }, { Ай: 'қазан' }],
      [],
    ],
    ['a month that is not given', [{ Ай: '' }, { Ай: '' }], []],
    ['a district that is not given', [{ Аудан: '' }, { Аудан: '' }], []],
  ] as const)('%s', (_, rows, expected) => expect(repeated(...rows)).toEqual(expected));

  test('the first of them is named, with what it is about', () => {
    expect(toldValues('duplicate', roll([{}, { Мектеп: '№2 ОМ' }, {}]))).toEqual([
      { other: '2', name: '№1 орта мектеп, қараша 2025, Талғар ауданы' },
    ]);
  });

  test('a total is no row', () => {
    expect(repeated({}, ['Барлығы', '', '', 500, 505, 20], ['Барлығы', '', '', 500, 505, 20])).toEqual([]);
  });
});

describe('over several sheets', () => {
  test('the sheet is named', () => {
    const sheets = [roll([{}], { sheet: 'А' }), roll([{ Мектеп: '№2 ОМ' }, {}], { sheet: 'Б' })];
    expect(told('duplicate', sheets)).toEqual(['Б!C3 error repeatedRow']);
    expect(toldValues('duplicate', sheets)).toMatchObject([{ other: 'А!2' }]);
  });

  const bare = tableOf({
    Аудан: 'Талғар',
    Мектеп: '№1 ОМ',
    'Ай басында': 500,
    'Ай соңында': 505,
    'Сынып саны': 20,
  });
  test('a month that only the name of the sheet says is told as missing, not each row as a repetition', () => {
    expect(told('duplicate', [bare([{}], { sheet: 'Қыркүйек' }), bare([{}], { sheet: 'Қазан' })])).toEqual(
      [],
    );
    expect(told('duplicate', [bare([{}, {}], { sheet: 'Қазан' })])).toEqual(['Қазан!B3 error repeatedRow']);
  });

  test('a month that was given for all of them is the same', () => {
    const options = { context: { month: '2025-11' } };
    expect(told('duplicate', [bare([{}], { sheet: 'А' }), bare([{}], { sheet: 'Б' })], options)).toEqual([
      'Б!B2 error repeatedRow',
    ]);
  });

  test('a school in the register and in the roll is no repetition', () => {
    const register = tableOf({ Аудан: 'Талғар', Мектеп: '№1 орта мектеп', 'Мектеп түрі': 'орта мектеп' });
    expect(told('duplicate', [register([{}], { sheet: 'Тізілім' }), roll([{}])])).toEqual([]);
  });
});

describe('what a row is about, form by form', () => {
  test('a budget: programme, source and kind of plan', () => {
    const finance = tableOf({
      Месяц: '11.2025',
      Программа: 'Подвоз',
      Источник: 'местный бюджет',
      'Вид плана': 'утверждённый',
      'План на год': 100,
      Оплачено: 90,
    });
    const rows = [
      {},
      { Источник: 'республиканский бюджет' },
      { 'Вид плана': 'уточнённый' },
      { Программа: 'Питание' },
    ];
    expect(told('duplicate', finance(rows))).toEqual([]);
    expect(told('duplicate', finance([...rows, {}]))).toEqual(['B6 error repeatedRow']);
  });

  test('a road map: indicator, its unit, district and years', () => {
    const targets = tableOf({
      Көрсеткіш: 'Жайлы мектеп',
      'Өлшем бірлігі': 'мектеп',
      'Орындау жылы': 2025,
      'Межелі мән': 22,
      'Есепті жыл': 2024,
      'Нақты мән': 10,
    });
    // The road map of Almaty of 2023: 22 schools for 37 000 pupils are one programme.
    const rows = [
      {},
      { 'Өлшем бірлігі': 'орын', 'Межелі мән': 37_000 },
      { 'Есепті жыл': 2023 },
      { 'Орындау жылы': 2029 },
    ];
    expect(told('duplicate', targets(rows))).toEqual([]);
    expect(told('duplicate', targets([...rows, {}]))).toEqual(['A6 error repeatedRow']);
  });

  test('teachers of a subject; a district alone is only where a row stands', () => {
    const staff = tableOf({
      Ай: '11.2025',
      Аудан: 'Талғар',
      Пән: 'физика',
      'Штат бірлігі': 10,
      Қажеттілік: 1,
    });
    expect(told('duplicate', staff([{}, { Пән: 'химия' }]))).toEqual([]);
    expect(told('duplicate', staff([{}, { Пән: 'Физика' }]))).toEqual(['C3 error repeatedRow']);
    const districts = tableOf({ Ай: '11.2025', Аудан: 'Талғар', 'Штат бірлігі': 10, Қажеттілік: 1 });
    expect(told('duplicate', districts([{}, {}]))).toEqual([]);
  });

  test('a column that is none of ours may tell two rows apart', () => {
    const medals = tableOf({
      '№': 1,
      Аудан: 'Талғар',
      Мектеп: '№1 ОМ',
      Марапат: 'алтын',
      Деңгейі: 'республика',
      Саны: 1,
      Олимпиада: 'физика',
    });
    const rows = (olympiad: string) => medals([{}, { '№': 2, Олимпиада: olympiad }]);
    expect(told('duplicate', rows('химия'))).toEqual(['C3 warning repeatedRow']);
    expect(told('duplicate', rows('Физика'))).toEqual(['C3 error repeatedRow']);
    expect(told('duplicate', rows(''))).toEqual(['C3 error repeatedRow']);
  });

  test('marks have a rule of their own', () => {
    const marks = tableOf({
      Школа: 'СШ №1',
      Район: 'Талгар',
      'Учебный год': '2025-2026',
      Четверть: 1,
      Класс: '5А',
      'Качество знаний, %': 50,
      'Успеваемость, %': 100,
    });
    expect(told('duplicate', marks([{}, {}]))).toEqual([]);
  });
});
