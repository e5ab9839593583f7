import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import type { Grid } from '../../../src/core/model/grid.ts';
import { officeOf, plainGrid } from '../../fixtures/marks.ts';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

/** A sheet of medals with one more column, the last, that is none of ours; all persons are made up. */
const under = (heading: string, cells: readonly Cell[]): Grid =>
  tableOf({ Аудан: 'Талғар ауданы', Мектеп: '№1 орта мектеп', Марапат: 'алтын', Саны: 1, [heading]: '' })(
    cells.map((cell) => ({ [heading]: cell })),
  );
const found = (heading: string, ...cells: Cell[]) => told('personal-data', under(heading, cells));
const FOUND = ['E2 warning personalData'];

describe('ЖСН', () => {
  test.each<[string, Cell]>([
    // 1·1 + 5·4 + 1·5 + 4·6 + 5·7 + 1·10 + 2·11 = 117 = 10·11 + 7; born on 14 May 2010.
    ['twelve digits', '100514500127'],
    // 1 + 20 + 5 + 24 + 35 + 90 = 175 leaves 10; by the second weights 3 + 30 + 7 + 32 + 45 + 9 = 126 leaves 5.
    ['taken by the second weights', '100514500905'],
    ['as a number', 100_514_500_127],
    ['as a number whose first nought is lost', 91_230_500_121],
    ['in two halves', '100514 500127'],
    ['with its word', 'ЖСН 100514500127'],
    ['beside a name', 'Ахметов А., ИИН: 100514500127'],
  ])('%s: %j', (_, cell) => expect(found('Ескерту', cell)).toEqual(FOUND));

  test.each<[string, Cell]>([
    ['the check digit is another', '100514500128'],
    ['nobody is born in the 13th month', '101314500122'],
    ['nor on a 32nd', '100532500125'],
    ['the fifth figure of an organisation is 4, 5 or 6: a БСН is no day of birth', '971240001315'],
    ['in no century', '100514700128'],
    ['thirteen digits', '1005145001270'],
    ['digits of an amount, in groups of three', '100 514 500 127'],
    ['an amount', 100_514_500],
    ['nothing', ''],
  ])('not where %s: %j', (_, cell) => expect(found('Ескерту', cell)).toEqual([]));

  test.each(['БСН', 'БИН', 'БСН/ЖСН', 'ИИН/БИН поставщика', 'Счет', 'ИИК'])('not under «%s»', (heading) =>
    expect(found(heading, '100514500127')).toEqual([]),
  );

  test('one amount of many that looks like one is chance', () => {
    expect(found('Құны', 100_514_500_127, 98_000_000_000, 120_500_000_000)).toEqual([]);
    expect(found('Құны, теңге', 100_514_500_127)).toEqual([]);
  });
});

describe('mobile telephones', () => {
  test.each<Cell>([
    '+7 701 123 45 67',
    '+77011234567',
    '8 (701) 123-45-67',
    '8(701)1234567',
    '87011234567',
    '8-701-123-45-67',
    '8–701–123–45–67',
    '8 701 123 4567',
    '8 701 12 34 567',
    '8.701.123.45.67',
    '+7\u00a0747\u00a0123\u00a045\u00a067',
    '7 777 123 45 67',
    '701 123 45 67',
    '(701) 123-45-67',
    'анасы: 8 705 123 45 67',
    '8 701 123 45 67, 8 702 765 43 21',
    87_011_234_567,
    77_011_234_567,
  ])('%j', (cell) => expect(found('Ескерту', cell)).toEqual(FOUND));

  test.each<Cell>(['7011234567', 7_011_234_567])('%j where the heading says so', (cell) => {
    expect(found('Ата-анасының телефоны', cell)).toEqual(FOUND);
    expect(found('Ескерту', cell)).toEqual([]);
  });

  test.each<[string, Cell]>([
    ['the office of a school has a telephone on a wire', '8 (727) 272-12-34'],
    ['… with a code of four', '8 (7272) 72-12-34'],
    ['… without blanks', '87272721234'],
    ['an amount', '8 701 123 456'],
    ['an amount of eleven figures', '87 011 234 567'],
    ['too many figures', '870112345678'],
    ['too few', '8 701 123 45 6'],
    ['days of a year', '07.01.2025 - 12.03.2025'],
    ['a code of the classifier', '751410000'],
  ])('not %s: %j', (_, cell) => expect(found('Ескерту', cell)).toEqual([]));

  test('amounts in a column are no telephones', () => {
    expect(found('Ескерту', 87_011_234_567, 12_000_000, 3_500_000_000)).toEqual([]);
    expect(found('Сметалық құны, теңге', 77_011_234_567)).toEqual([]);
  });
});

describe('columns headed as names of pupils', () => {
  const names = ['Ахметов Айдос', 'Серікқызы Айгүл Болатқызы', 'Ким А. В.'];

  test.each([
    'Оқушының аты-жөні',
    'Окушынын аты жони',
    'Оқушының Т.А.Ә.',
    'Оқушы (тегі, аты)',
    'ФИО учащегося',
    'Ф.И.О. ученика',
    'Фамилия, имя ученика',
    'Имя ребёнка',
    'Баланың аты-жөні',
    'Түлектің аты-жөні',
    'Жүлдегердің аты-жөні',
    'ФИО призёра',
  ])('%s', (heading) => expect(found(heading, ...names)).toEqual(FOUND));

  test.each([
    'Ахметов Айдос',
    'АХМЕТОВ АЙДОС',
    'Ахметов Айдос Серікұлы',
    'Ахметов Айдос Серік ұлы',
    'Ахметова-Ким Айгүл',
    'Ахметов А.',
    'Ахметов А.С.',
    'Ахметов А. С.',
    'А.С. Ахметов',
    '1. Ахметов Айдос',
  ])('a name: %s', (name) => expect(found('ФИО учащегося', name, name, name)).toEqual(FOUND));

  test.each([
    'Мұғалімнің аты-жөні',
    'ФИО учителя',
    'ФИО классного руководителя',
    'Директордың аты-жөні',
    'Оқушылар мұғалімінің аты-жөні',
    'Балабақшаның атауы',
    'Тегін тамақтанатын оқушылар',
    'Граф и оценка учащихся',
    'Аты-жөні',
    'Ескерту',
  ])('not under «%s»', (heading) => expect(found(heading, ...names)).toEqual([]));

  test.each([
    ['two are a signature or a prize', ['Ахметов Айдос', 'Ким Анна', '']],
    ['schools', ['Абай атындағы мектеп', '№1 орта мектеп', 'Ы. Алтынсарин атындағы лицей']],
    ['one word', ['Ахметов', 'Серікқызы', 'Ким']],
    ['numbers of pupils', [12, 10, 8]],
    ['nobody', ['–', '', 'жоқ']],
  ] as const)('not where there are %s', (_, cells) =>
    expect(found('Оқушының аты-жөні', ...cells)).toEqual([]),
  );

  test('a school bears the name of a person', () => {
    const schools = ['Абай Құнанбаев', 'Ыбырай Алтынсарин', 'Жамбыл Жабаев'];
    const grid = under('Ескерту', ['', '', '']);
    const values = grid.values.map((row, at) =>
      at === 0 ? row : [row[0] ?? '', schools[at - 1] ?? '', ...row.slice(2)],
    );
    const title = [['', 'Оқушылардың марапаттары, Абай атындағы облыс']];
    expect(told('personal-data', { ...grid, values: [...title, ...values] })).toEqual([]);
  });

  test('«Оқушы» over «Аты-жөні», and a list of pupils whose column says only «ФИО»', () => {
    const { values } = under('Аты-жөні', names);
    const group = ['', '', '', '', 'Оқушының'];
    expect(told('personal-data', plainGrid([group, ...values]))).toEqual(['E3 warning personalData']);
    expect(told('personal-data', plainGrid([['Алтын белгі оқушыларының тізімі'], ...values]))).toEqual([
      'E3 warning personalData',
    ]);
    expect(told('personal-data', plainGrid([['Оқушылардың марапаттары'], ...values]))).toEqual([]);
    expect(
      told('personal-data', plainGrid([['Оқушыларды дайындаған мұғалімдер тізімі'], ...values])),
    ).toEqual([]);
  });
});

describe('once for a column, at the first cell', () => {
  test('with their number', () => {
    const grid = under('Ескерту', ['', '8 701 123 45 67', '', '8 702 123 45 67']);
    expect(told('personal-data', grid)).toEqual(['E3 warning personalData']);
    expect(toldValues('personal-data', grid)).toEqual([{ kind: '@phone', n: 2 }]);
    expect(toldValues('personal-data', under('Код', ['100514500127']))).toEqual([{ kind: '@iin', n: 1 }]);
    const pupils = ['Ахметов Айдос', 'Ким Анна', 'Ли Вера'];
    expect(toldValues('personal-data', under('ФИО ученика', pupils))).toEqual([{ kind: '@names', n: 3 }]);
  });

  test('each column by itself', () => {
    const grid = tableOf({
      Аудан: 'Талғар',
      Мектеп: '№1 ОМ',
      Марапат: 'алтын',
      Саны: 1,
      ЖСН: '100514500127',
      Тел: '87011234567',
    });
    expect(told('personal-data', grid([{}]))).toEqual(['E2 warning personalData', 'F2 warning personalData']);
  });
});

describe('above and below the table', () => {
  const { values } = under('Ескерту', ['', '']);
  test.each<[string, readonly (readonly Cell[])[], string[]]>([
    ['the telephone of the office', [['Білім бөлімі, тел. 8 701 123 45 67'], ...values], []],
    ['who has made it', [...values, ['Орындаушы: Ахметова А., тел. 8 701 123 45 67']], []],
    ['in Russian', [...values, ['Исп. Ахметова А.'], ['Тел.: 8 701 123 45 67']], []],
    ['in a cell of its own', [...values, ['Исполнитель', 'Ахметова А.', '8 701 123 45 67']], []],
    [
      'who signs',
      [...values, ['Бөлім басшысы', '', 'Ахметов А.'], ['Директор', 'Ким А.', '87011234567']],
      [],
    ],
    [
      'a row of data that has one',
      [...values, ['Талғар ауданы', '№2 ОМ', 'күміс', 1, '8 701 123 45 67']],
      ['E4 warning personalData'],
    ],
  ])('%s', (_, rows, expected) => expect(told('personal-data', plainGrid(rows))).toEqual(expected));
});

test('a sheet of no form of ours is looked through as well', () => {
  const list = plainGrid(
    [
      ['Сынып тізімі'],
      ['№', 'Оқушының аты-жөні', 'Туған күні', 'Телефоны'],
      [1, 'Ахметов Айдос', '14.05.2010', '8 701 123 45 67'],
      [2, 'Ким Анна', '01.02.2010', ''],
      [3, 'Ли Вера', '03.04.2010', ''],
    ],
    { sheet: '9Б' },
  );
  const { unrecognised, findings } = officeOf([list]);
  expect(unrecognised).toHaveLength(1);
  const places = findings
    .filter(({ rule }) => rule === 'personal-data')
    .map(({ row, column }) => [row, column]);
  expect(places).toEqual([
    [3, 2],
    [3, 4],
  ]);
});
