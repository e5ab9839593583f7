import { describe, expect, test } from 'vitest';
import { marksGrid } from '../../fixtures/marks.ts';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const roll = tableOf({
  Ай: 'қазан 2025',
  Аудан: 'Талғар ауданы',
  Мектеп: '№1 орта мектеп',
  'Ай басында': 500,
  Келгені: 5,
  'Ай соңында': 505,
});
type Row = Parameters<typeof roll>[0][number];
/** Schools № 1 to № `count`, then the rows given. */
const schools = (count: number, ...rows: Row[]) =>
  roll([...Array.from({ length: count }, (_, at) => ({ Мектеп: `№${at + 1} орта мектеп` })), ...rows]);

describe('the month', () => {
  test.each([
    ['all of one month', 6, [], []],
    ['the year of the template', 6, [{ Мектеп: '№7', Ай: 'қазан 2024' }], ['A8 warning strayPeriod']],
    ['the month before', 6, [{ Мектеп: '№7', Ай: 'қыркүйек 2025' }], ['A8 warning strayPeriod']],
    ['written otherwise', 6, [{ Мектеп: '№7', Ай: '10.2025' }], []],
    // School № 1 has sent October too: a new month has begun.
    ['a new month', 6, [{ Ай: 'қараша 2025' }], []],
    [
      'two of seven rows are no slip',
      5,
      [
        { Мектеп: '№6', Ай: '2025-11' },
        { Мектеп: '№7', Ай: '2025-11' },
      ],
      [],
    ],
    ['too few rows to say what is usual', 4, [{ Мектеп: '№7', Ай: '2025-11' }], []],
    ['a blank is told by itself', 6, [{ Мектеп: '№7', Ай: '' }], []],
    [
      'two of forty',
      38,
      [
        { Мектеп: '№39', Ай: '2025-11' },
        { Мектеп: '№40', Ай: '2025-11' },
      ],
      ['A40 warning strayPeriod', 'A41 warning strayPeriod'],
    ],
  ] as const)('%s', (_, count, rows, expected) =>
    expect(told('stray-row', schools(count, ...rows))).toEqual(expected),
  );

  test('both are shown as they are written', () => {
    expect(toldValues('stray-row', schools(6, { Мектеп: '№7', Ай: '10.2024' }))).toEqual([
      { text: '10.2024', usual: 'қазан 2025' },
    ]);
  });
});

describe('term and year of a sheet of marks', () => {
  const marks = (row: Parameters<typeof marksGrid>[0][number]) =>
    marksGrid([
      ...['5А', '5Б', '6А', '6Б', '7А', '8А'].map((name) => ({ class: name, m5: 2, m4: 9, m3: 8, m2: 0 })),
      { class: '9А', m5: 2, m4: 9, m3: 8, m2: 0, ...row },
    ]);
  test.each([
    ['one class in another term', { term: 'II' }, ['D8 warning strayPeriod']],
    ['one class in another year', { year: '2024-2025' }, ['C8 warning strayPeriod']],
    ['the same class in both terms', { class: '5А', term: 'II' }, []],
    ['a subject marked by half-years', { term: '1 полугодие' }, []],
    ['a year beside terms', { term: 'жылдық' }, []],
  ] as const)('%s', (_, row, expected) => expect(told('stray-row', marks(row))).toEqual(expected));
});

describe('the oblast', () => {
  // Талғар, Қарасай and Іле lie in Алматы oblast.
  const home = ['Талғар ауданы', 'Қарасай ауданы', 'Іле ауданы', 'Кеген ауданы', 'Райымбек ауданы'].map(
    (Аудан, at) => ({ Аудан, Мектеп: `№${at + 1}` }),
  );
  const beside = (Аудан: string) => told('stray-row', roll([...home, { Аудан, Мектеп: '№9' }]));
  test.each([
    ['Ұйғыр ауданы', []], // one more of the same
    ['Қордай ауданы', ['B7 warning strayOblast']],
    ['Зайсан ауданы', ['B7 warning strayOblast']],
    ['Ескелді ауданы', []], // Жетісу oblast, until 2022 a part of Алматы oblast
    ['Алматы қаласы', []], // a city of republic standing is set beside any oblast
    ['Алматы облысы', []], // the oblast as a whole
    ['Неведомый район', []], // told by itself
  ] as const)('%s', (name, expected) => expect(beside(name)).toEqual(expected));

  test('a list of the whole country has no usual oblast', () => {
    const names = ['Талғар ауданы', 'Қарасай ауданы', 'Зайсан ауданы', 'Мұғалжар ауданы', 'Айыртау ауданы'];
    expect(told('stray-row', roll([...home, ...names.map((Аудан) => ({ Аудан, Мектеп: '№9' }))]))).toEqual(
      [],
    );
  });

  test('told once in a sheet, with the oblast of the others', () => {
    const rows = [
      ...Array.from({ length: 8 }, () => home).flat(),
      { Аудан: 'Қордай ауданы' },
      { Аудан: 'Қордай ауданы' },
    ];
    const numbered = rows.map((row, at) => ({ ...row, Мектеп: `№${at + 1}` }));
    expect(toldValues('stray-row', roll(numbered))).toEqual([
      {
        text: 'Қордай ауданы',
        usualKk: 'Алматы облысы',
        usualRu: 'Алматинская область',
      },
    ]);
  });
});
