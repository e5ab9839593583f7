import { describe, expect, test } from 'vitest';
import { type MarksRow, marksGrid } from '../../fixtures/marks.ts';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

/** Term I of 2025-26 ended on 26 October: the roll of October is the one to hold against it. */
const roll = tableOf({
  Месяц: 'октябрь 2025',
  Район: 'Талгарский район',
  Школа: 'СШ №1',
  'На начало': 50,
  Прибыло: 0,
  Выбыло: 0,
  'На конец': 50,
});
const OCTOBER = roll([{}], { sheet: 'Контингент' });
const marks = { m5: 5, m4: 10, m3: 8, m2: 1 };
const A: MarksRow = { class: '5А', pupils: 24, ...marks };
const B: MarksRow = { class: '6А', pupils: 26, ...marks };

const against = (rows: readonly MarksRow[], rolls = OCTOBER) =>
  told('roll-against-marks', [rolls, marksGrid(rows)]);

describe('pupils of the classes against the roll: 24 + 26 of 50', () => {
  test.each([
    ['as many', [A, B], []],
    ['fewer: grade 1 and the preschool class have no marks', [A], []],
    ['one more than are on the roll', [A, { ...B, pupils: 27 }], ['F2 warning rollAgainstMarks']],
    ['one class alone is more', [{ ...A, pupils: 240 }], ['F2 warning rollAgainstMarks']],
    ['pupils of a class are not given', [A, { ...B, pupils: '–' }], []],
    ['another school', [A, B, { ...B, school: 'СШ №2' }], []],
    ['№1 of another district', [A, B, { ...B, district: 'Карасайский район' }], []],
    ['the roll is of the term that was asked', [A, { ...B, pupils: 27, term: 2 }], []],
    ['another year', [A, { ...B, pupils: 27, year: '2024-2025' }], []],
    ['the whole school once more', [A, B, { ...A, class: '', pupils: 50 }], []],
    ['a span of its classes', [A, B, { ...A, class: '5-9', pupils: 50 }], []],
    ['a grade beside its classes', [A, B, { ...A, class: '5', pupils: 24 }], []],
    [
      'a grade without classes is pupils like any',
      [A, B, { ...A, class: '7', pupils: 20 }],
      ['F2 warning rollAgainstMarks'],
    ],
    ['marks of a subject', [A, B, { ...A, subject: 'физика' }, { ...A, subject: 'химия' }], []],
    ['a class written twice is told as repeated', [A, B, A], []],
    ['the year has no month of its own', [A, { ...B, pupils: 270, term: 'год' }], []],
  ] as const)('%s', (_, rows, expected) => expect(against(rows)).toEqual(expected));

  test('both figures and the difference are shown', () => {
    expect(toldValues('roll-against-marks', [OCTOBER, marksGrid([A, { ...B, pupils: 36 }])])).toEqual([
      { pupils: 60, roll: 50, diff: 10 },
    ]);
  });
});

describe('the month that a term ended in', () => {
  const more = [A, { ...B, pupils: 27 }];
  // 2025-26: 26 October, 28 December, 18 March, 25 May.
  test.each([
    [1, 'октябрь 2025'],
    [2, 'декабрь 2025'],
    [3, 'март 2026'],
    [4, 'май 2026'],
  ])('term %d: %s', (term, month) => {
    const rows = more.map((row) => ({ ...row, term }));
    expect(against(rows, roll([{ Месяц: month }], { sheet: 'Контингент' }))).toEqual([
      'F2 warning rollAgainstMarks',
    ]);
    expect(against(rows, roll([{ Месяц: 'ноябрь 2025' }], { sheet: 'Контингент' }))).toEqual([]);
  });
});

test.each([
  [
    'who was marked on the 26th and left by the 31st is on the roll no more',
    { Выбыло: 1, 'На начало': 51 },
    [],
  ],
  ['… but not two of them', { Выбыло: 1, 'На начало': 50, 'На конец': 49 }, ['F2 warning rollAgainstMarks']],
  ['the end of the month is not given', { 'На конец': '' }, []],
  [
    'the school in other quotes, the district in Kazakh',
    { Школа: '«СШ № 1»', Район: 'Талғар ауданы' },
    ['F2 warning rollAgainstMarks'],
  ],
] as const)('51 are marked: %s', (_, row, expected) =>
  expect(against([A, { ...B, pupils: 27 }], roll([row], { sheet: 'Контингент' }))).toEqual(expected),
);

test('classes of one school in two sheets are one school', () => {
  const sheets = [OCTOBER, marksGrid([A], '5 классы'), marksGrid([{ ...B, pupils: 27 }], '6 классы')];
  expect(told('roll-against-marks', sheets)).toEqual(['5 классы!F2 warning rollAgainstMarks']);
});

test('without a roll there is nothing to hold against', () => {
  expect(told('roll-against-marks', marksGrid([{ ...A, pupils: 900 }]))).toEqual([]);
});
