import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import type { Grid } from '../../../src/core/model/grid.ts';
import { findingText } from '../../../src/messages/findings.ts';
import { type MarksRow, marksGrid, officeOf, plainGrid } from '../../fixtures/marks.ts';
import { tableOf } from '../../fixtures/tables.ts';

const DISTRICTS = [
  'Талгарский район',
  'Илийский район',
  'Карасайский район',
  'Уйгурский район',
  'Райымбекский район',
  'Кегенский район',
];

/** «2 warning jump», as cell or row, severity and message, for one rule. */
const told = (rule: string, grids: readonly Grid[]): string[] =>
  officeOf(grids)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => findingText(finding, 'ru').replace(/\u00a0/g, ' '));

/** Good of so many graded, the rest threes. */
const school = (name: string, good: number, graded: number, more: MarksRow = {}): MarksRow => ({
  school: name,
  class: '',
  m5: 0,
  m4: good,
  m3: graded - good,
  m2: 0,
  ...more,
});

describe('a school apart from the others', () => {
  // 50, 52, … 64 %: the median is 57, the deviations 7 5 3 1 1 3 5 7, their median 4, so a deviation of 5.9304.
  const usual = [50, 52, 54, 56, 58, 60, 62, 64].map((good, at) => school(`СШ №${at + 1}`, good, 100));
  test.each<[string, MarksRow[], string[]]>([
    ['eight alike', usual, []],
    [
      'a share of 9 % among them',
      [...usual, school('СШ №9', 9, 100)],
      ['B10: 9 % заметно отличается от сходных строк (обычно 50–64 %). Проверьте.'],
    ],
    // With a ninth the median is 58 and the spread of 8 schools about the same; five errors of the sample are 24.7 points.
    ['88 % among them: within what a hundred pupils may do', [...usual, school('СШ №9', 88, 100)], []],
    [
      'the same of a thousand pupils',
      [...usual, school('СШ №9', 900, 1000)],
      ['B10: 90 % заметно отличается от сходных строк (обычно 50–64 %). Проверьте.'],
    ],
    ['too few pupils for any word', [...usual, school('СШ №9', 2, 29)], []],
    ['seven peers and it', [...usual.slice(0, 6), school('СШ №9', 9, 100)], []],
    ['in another term it has no peers', [...usual, school('СШ №9', 9, 100, { term: 2 })], []],
    [
      'rows of a subject count marks, not pupils',
      [...usual, school('СШ №9', 9, 100, { subject: 'Физика' })],
      [],
    ],
    [
      'all the same: nothing is usual but equal',
      [...Array(9).keys()].map((at) => school(`СШ №${at + 1}`, at === 8 ? 9 : 60, 100)),
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told('outlier', [marksGrid(rows)])).toEqual(expected);
  });

  // The median is 98 %, the deviation of the others less than 0.8: only the points decide.
  test.each<[number, string[]]>([
    [1000, []],
    [935, []],
    [925, ['B10: 92,5 % заметно отличается от сходных строк (обычно 97–99 %). Проверьте.']],
  ])('%d of 1000 passed where the others have 97–99 %%', (last, expected) => {
    const rows = [970, 975, 980, 985, 990, 985, 980, 975, last].map((passed, at) =>
      school(`СШ №${at + 1}`, 550 + at, 1000, { m3: passed - 550 - at, m2: 1000 - passed }),
    );
    expect(told('outlier', [marksGrid(rows)])).toEqual(expected);
  });
});

describe('a share that jumped', () => {
  const two = (before: [number, number], now: [number, number], more: MarksRow = {}) => [
    school('СШ №1', ...before),
    school('СШ №1', ...now, { term: 2, ...more }),
  ];
  test.each<[string, MarksRow[], string[]]>([
    // 50 → 60 of 1000: pooled 55 %, the error of the difference √(2·55·45/1000) = 2.22, three of them 6.7 points.
    [
      'ten points of a thousand',
      two([500, 1000], [600, 1000]),
      ['B3: 50 → 60 %; 10 п.п. много при числе учащихся 1 000. Подтвердите или исправьте.'],
    ],
    // Of 100 the error is 7.04, three of them 21.1; of 50 and 70 % pooled 6.93 and 20.8, of 50 and 71 % 6.91 and 20.7.
    ['ten points of a hundred', two([50, 100], [60, 100]), []],
    ['twenty points of a hundred are still within', two([50, 100], [70, 100]), []],
    [
      'twenty-one are not',
      two([50, 100], [71, 100]),
      ['B3: 50 → 71 %; 21 п.п. много при числе учащихся 100. Подтвердите или исправьте.'],
    ],
    // Of 100 000 the error is 0.22, but five points are never told.
    ['five points of a hundred thousand', two([50_000, 100_000], [55_000, 100_000]), []],
    [
      'downward',
      two([720, 1000], [500, 1000]),
      ['B3: 72 → 50 %; −22 п.п. много при числе учащихся 1 000. Подтвердите или исправьте.'],
    ],
    ['terms that do not follow each other', two([500, 1000], [600, 1000], { term: 3 }), []],
    ['a year against a term', two([500, 1000], [600, 1000], { term: 'жылдық' }), []],
    [
      'the same term of the year before',
      two([500, 1000], [600, 1000], { term: 1, year: '2026-2027' }),
      ['B3: 50 → 60 %; 10 п.п. много при числе учащихся 1 000. Подтвердите или исправьте.'],
    ],
    [
      'a year taught at a distance',
      [school('СШ №1', 700, 1000, { year: '2020-2021' }), school('СШ №1', 500, 1000, { year: '2021-2022' })],
      [],
    ],
    ['another school', [school('СШ №1', 500, 1000), school('СШ №2', 600, 1000, { term: 2 })], []],
  ])('%s', (_, rows, expected) => {
    expect(told('jump', [marksGrid(rows)])).toEqual(expected);
  });

  test('a class that turned over while the school stayed is told of the class', () => {
    const of = (name: string, good: number, term: number) => school('СШ №1', good, 30, { class: name, term });
    const rows = [
      of('5А', 25, 1),
      of('5Б', 5, 1),
      of('6А', 15, 1),
      of('5А', 5, 2),
      of('5Б', 25, 2),
      of('6А', 15, 2),
    ];
    expect(told('jump', [marksGrid(rows)])).toEqual([
      'B5: 83,3 → 16,7 %; −66,6 п.п. много при числе учащихся 30. Подтвердите или исправьте.',
      'B6: 16,7 → 83,3 %; 66,6 п.п. много при числе учащихся 30. Подтвердите или исправьте.',
    ]);
  });

  test('each session of a camp has other children; from one month of meals to the next they are the same', () => {
    const covered = tableOf({
      Месяц: '2025-06',
      Район: 'Талгарский район',
      Направление: '',
      'Подлежит охвату': 9000,
      Охвачено: 0,
    });
    const of = (Направление: string) =>
      covered([
        { Направление, Охвачено: 3000 },
        { Направление, Месяц: '2025-07', Охвачено: 2000 },
      ]);
    expect(told('jump', [of('летний лагерь')])).toEqual([]);
    expect(told('jump', [of('горячее питание')])).toHaveLength(1);
  });

  test('where the whole school jumped, its classes are not told one by one', () => {
    const of = (name: string, good: number, term: number) => school('СШ №1', good, 30, { class: name, term });
    const names = ['5А', '5Б', '6А', '6Б'];
    const rows = [...names.map((name) => of(name, 25, 1)), ...names.map((name) => of(name, 5, 2))];
    expect(told('jump', [marksGrid(rows)])).toHaveLength(1);
  });
});

describe('numbers of the period before', () => {
  const class5 = (name: string, m5: number, m4: number, m3: number, term: number): MarksRow => ({
    class: name,
    m5,
    m4,
    m3,
    m2: 0,
    term,
  });
  const first = [class5('5А', 4, 9, 10, 1), class5('5Б', 3, 11, 8, 1)];
  const second = (m3: number) => [class5('5А', 4, 9, 10, 2), class5('5Б', 3, 11, m3, 2)];
  test.each<[string, MarksRow[], string[]]>([
    [
      'all of a school',
      [...first, ...second(8)],
      ['Со строки 4, строк 2: все числа как в прошлом периоде. Если данные новые, подтвердите.'],
    ],
    ['one number is another', [...first, ...second(9)], []],
    ['one class of two was sent', [...first, ...second(8).slice(0, 1)], []],
    ['three numbers may be equal', [class5('5А', 4, 9, 10, 1), class5('5А', 4, 9, 10, 2)], []],
    [
      'four are not by accident',
      [
        { ...class5('5А', 4, 9, 10, 1), m2: 1 },
        { ...class5('5А', 4, 9, 10, 2), m2: 1 },
      ],
      ['Строка 3: все числа как в прошлом периоде. Если данные новые, подтвердите.'],
    ],
    ['term III against term I', [...first, ...second(8).map((row) => ({ ...row, term: 3 }))], []],
  ])('%s', (_, rows, expected) => {
    expect(told('copied-month', [marksGrid(rows)])).toEqual(expected);
  });

  const finance = (rows: readonly (readonly Cell[])[]) =>
    plainGrid([
      [
        'Месяц',
        'Район',
        'Программа',
        'План на год, тыс. тенге',
        'План на период, тыс. тенге',
        'Оплачено, тыс. тенге',
      ],
      ...rows,
    ]);
  test.each<[string, Cell[][], string[]]>([
    [
      'payments of two programmes',
      [
        ['2025-10', 'Талгарский район', '464-003', 9000, 700, 650],
        ['2025-10', 'Талгарский район', '464-009', 5000, 400, 390],
        ['2025-11', 'Талгарский район', '464-003', 9000, 700, 650],
        ['2025-11', 'Талгарский район', '464-009', 5000, 400, 390],
      ],
      ['Со строки 4, строк 2: все числа как в прошлом периоде. Если данные новые, подтвердите.'],
    ],
    [
      'the plan of the year may stay',
      [
        ['2025-10', 'Талгарский район', '464-003', 9000, 700, 650],
        ['2025-10', 'Талгарский район', '464-009', 5000, 400, 390],
        ['2025-11', 'Талгарский район', '464-003', 9000, 770, 720],
        ['2025-11', 'Талгарский район', '464-009', 5000, 440, 401],
      ],
      [],
    ],
  ])('money: %s', (_, rows, expected) => {
    expect(told('copied-month', [finance(rows)])).toEqual(expected);
  });
});

describe('a unit mistaken', () => {
  const HEAD = ['Месяц', 'Район', 'Программа', 'План на год, тыс. тенге', 'Оплачено, тыс. тенге'];
  const sheet = (last: Cell, paid: Cell = 500) =>
    plainGrid([
      HEAD,
      ...DISTRICTS.map((name, at) => [
        '2025-11',
        name,
        '464-003',
        at === 5 ? last : 900 + at * 100,
        at === 5 ? paid : 500,
      ]),
    ]);
  test.each<[string, Cell, Cell, string[]]>([
    ['like the others', 1400, 500, []],
    ['ten times as large may be a large district', 14_000, 500, []],
    [
      'in tenge among thousands',
      1_400_000,
      500_000,
      ['D7: примерно в 1 000 раз больше, чем в сходных строках. Проверьте единицу.'],
    ],
    [
      'in millions among thousands',
      1.4,
      0.5,
      ['D7: примерно в 1 000 раз меньше, чем в сходных строках. Проверьте единицу.'],
    ],
    [
      'one of the two columns',
      1400,
      500_000,
      ['E7: примерно в 1 000 раз больше, чем в сходных строках. Проверьте единицу.'],
    ],
  ])('%s', (_, last, paid, expected) => {
    expect(told('unit-slip', [sheet(last, paid)])).toEqual(expected);
  });

  test('four others do not say what is usual', () => {
    const rows = DISTRICTS.slice(0, 5).map((name, at) => [
      '2025-11',
      name,
      '464-003',
      at === 4 ? 900_000 : 900,
      500,
    ]);
    expect(told('unit-slip', [plainGrid([HEAD, ...rows])])).toEqual([]);
  });

  test('two other months of the same row do', () => {
    const rows = [900, 900, 900_000].map((plan, at) => [
      `2025-0${at + 7}`,
      'Талгарский район',
      '464-003',
      plan,
      100 + at * 40,
    ]);
    expect(told('unit-slip', [plainGrid([HEAD, ...rows])])).toEqual([
      'D4: примерно в 1 000 раз больше, чем в сходных строках. Проверьте единицу.',
    ]);
  });

  test('by pupil where the roll is there: a district a hundred times larger is not told', () => {
    const roll = plainGrid(
      [
        ['Месяц', 'Район', 'Школа', 'На начало месяца', 'Прибыло', 'Выбыло', 'На конец месяца'],
        ...DISTRICTS.map((name, at) => [
          '2025-11',
          name,
          'СШ №1',
          at === 5 ? 400_000 : 400,
          0,
          0,
          at === 5 ? 400_000 : 400,
        ]),
      ],
      { sheetId: 2, sheet: 'Контингент' },
    );
    expect(told('unit-slip', [sheet(1_400_000, 500_000), roll])).toEqual([]);
    expect(told('unit-slip', [sheet(1400, 500), roll])).toEqual([
      'D7: на одного учащегося примерно в 1 000 раз меньше, чем в сходных строках. Проверьте единицу.',
    ]);
  });
});

describe('the unit of a whole column, by other months', () => {
  const head = (paid: string) => ['Ай', 'Аудан', 'Бағдарлама', 'Жылдық жоспар, теңге', paid];
  const month = (name: string, sheetId: number, paid: readonly number[], heading = 'Төленді'): Grid =>
    plainGrid(
      [
        head(heading),
        ...paid.map((amount, at) => [name, DISTRICTS[at] ?? '', '464-003', 90_000_000, amount]),
      ],
      {
        sheetId,
        sheet: name,
      },
    );
  // Whole tenge in two months; in the third the same amounts in thousands.
  const tenge = [41_300_000, 52_800_000, 60_100_000, 38_700_000];
  const thousands = tenge.map((amount) => amount / 1000 + 100);
  const fixesOf = (grids: readonly Grid[]) =>
    officeOf(grids)
      .findings.filter(({ rule }) => rule === 'unit-slip')
      .map(({ sheet, row, column, message, fix }) => [sheet, row, column, message, fix?.before, fix?.after]);

  test.each<[string, string, string, string | undefined]>([
    ['its heading says no unit', 'Төленді', 'Төленді', 'Төленді, мың теңге'],
    ['its heading says a wrong one', 'Төленді, теңге', 'Төленді, теңге', 'Төленді, мың теңге'],
  ])('%s', (_, usual, heading, after) => {
    const grids = [month('2025-09', 1, tenge, usual), month('2025-10', 2, tenge, usual)];
    expect(fixesOf([...grids, month('2025-11', 3, thousands, heading)])).toEqual([
      ['2025-11', 1, 5, 'unitSlipColumn', heading, after],
    ]);
  });

  test('the corrected heading is silent', () => {
    const grids = [month('2025-09', 1, tenge), month('2025-10', 2, tenge)];
    expect(fixesOf([...grids, month('2025-11', 3, thousands, 'Төленді, мың теңге')])).toEqual([]);
  });

  test('thousands that were typed in tenge: the heading loses its thousands', () => {
    const grids = [month('2025-09', 1, thousands, 'Төленді, мың теңге')];
    grids.push(month('2025-10', 2, thousands, 'Төленді, мың теңге'));
    expect(fixesOf([...grids, month('2025-11', 3, tenge, 'Төленді, мың теңге')])).toEqual([
      ['2025-11', 1, 5, 'unitSlipColumn', 'Төленді, мың теңге', 'Төленді, теңге'],
    ]);
  });

  test('one amount of the column is told by itself, with the amount it can only have meant', () => {
    const grids = [month('2025-09', 1, tenge), month('2025-10', 2, tenge)];
    const typed = tenge.map((amount, at) => (at === 1 ? amount / 1000 : amount));
    expect(fixesOf([...grids, month('2025-11', 3, typed)])).toEqual([
      ['2025-11', 3, 5, 'unitSlipRows', '52800', 52_800_000],
    ]);
  });
});

describe('a city and a village that do not make the whole', () => {
  const marks = (total: number) =>
    plainGrid([
      ['Учебный год', 'Четверть', 'Район', 'Школа', 'Кол-во уч-ся', 'на «5»', 'на «4»', 'на «3»', 'на «2»'],
      ['2025-2026', 1, 'Талгарский район', 'Городские школы', 600, 100, 200, 290, 10],
      ['2025-2026', 1, 'Талгарский район', 'Сельские школы', 400, 60, 140, 195, 5],
      ['Итого', '', '', '', total, 160, 340, 485, 15],
    ]);
  test.each<[number, string[]]>([
    [1000, []],
    [1010, ['E4: город 600 + село 400 = 1 000, а всего 1 010. Исправьте.']],
  ])('a total of %d', (total, expected) => expect(told('total-sum', [marks(total)])).toEqual(expected));
});

describe('a day in the title', () => {
  const sheet = (title: Cell, years = ['2025-2026']) => {
    const { values, ...grid } = marksGrid(
      years.map((year, at) => ({ year, class: `${at + 5}А`, m5: 1, m4: 2, m3: 3, m2: 0 })),
    );
    return { ...grid, values: [[title], ...values] };
  };
  test.each<[Cell, string[]]>([
    ['Успеваемость на 15.11.2025', []],
    [
      'Успеваемость на 15.11.2024 г.',
      ['A1: дата 15.11.2024 не входит в 2025-2026 учебный год. Исправьте дату или год.'],
    ],
    [
      { date: '2027-05-20' },
      ['A1: дата 20.05.2027 не входит в 2025-2026 учебный год. Исправьте дату или год.'],
    ],
    ['Подписано 10.09.2026', []],
    ['Приказ № 125 от 2025', []],
  ])('%j', (title, expected) => expect(told('date-outside', [sheet(title)])).toEqual(expected));
  test('rows of two years allow no word about it', () => {
    expect(told('date-outside', [sheet('15.11.2019', ['2025-2026', '2024-2025'])])).toEqual([]);
  });
});
