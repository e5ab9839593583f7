import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const totals = (grid: Parameters<typeof told>[1]) => told('total-sum', grid);

describe('the roll of a month', () => {
  const roll = tableOf({
    Ай: 'қараша 2025',
    Аудан: 'Талғар',
    Мектеп: '',
    'Ай басында': 0,
    Келгені: 0,
    Кеткені: 0,
    'Ай соңында': 0,
  });
  const A: Cell[] = ['қараша 2025', 'Талғар', '№1 ОМ', 500, 12, 7, 505];
  const B: Cell[] = ['қараша 2025', 'Талғар', '№2 ОМ', 300, 0, 3, 297];
  const C: Cell[] = ['қараша 2025', 'Қарасай', '№1 ОМ', 200, 4, 4, 200];
  const sum = (label: string, ...numbers: Cell[]): Cell[] => ['', label, '', ...numbers];

  test.each<[string, Cell[][], string[]]>([
    ['each column adds up', [A, B, sum('Барлығы', 800, 12, 10, 802)], []],
    ['one pupil off', [A, B, sum('Барлығы', 801, 12, 10, 802)], ['D4 error totalSum']],
    ['two columns off', [A, B, sum('Итого', 800, 12, 11, 801)], ['F4 error totalSum', 'G4 error totalSum']],
    [
      'a school that the total left out',
      [A, B, sum('Барлығы', 500, 12, 7, 505)],
      ['D4 error totalSum', 'F4 error totalSum', 'G4 error totalSum'],
    ],
    ['a total without figures', [A, B, sum('Барлығы', '', '–', 10, '')], []],
    [
      'a total of each district and one of all',
      [
        A,
        B,
        sum('Барлығы', 800, 12, 10, 802),
        C,
        sum('Барлығы', 200, 4, 4, 200),
        sum('Облыс бойынша', 1000, 16, 14, 1002),
      ],
      [],
    ],
    [
      '… with a slip in the last',
      [
        A,
        B,
        sum('Барлығы', 800, 12, 10, 802),
        C,
        sum('Барлығы', 200, 4, 4, 200),
        sum('Облыс бойынша', 1010, 16, 14, 1002),
      ],
      ['D7 error totalSum'],
    ],
    ['a mean is no sum', [A, B, sum('Орташа', 400, 6, 5, 401)], []],
    [
      'a cell that cannot be read is told by itself',
      [A, ['қараша 2025', 'Талғар', '№2 ОМ', '3OO', 0, 3, 297], sum('Барлығы', 800, 12, 10, 802)],
      [],
    ],
  ])('%s', (_, rows, expected) => expect(totals(roll(rows))).toEqual(expected));

  test('both sums are shown', () => {
    expect(toldValues('total-sum', roll([A, B, sum('Барлығы', 830, 12, 10, 802)]))).toEqual([
      { total: 830, sum: 800, diff: 30 },
    ]);
  });

  test('the total of a register whose districts stand among their schools counts everyone once', () => {
    const district: Cell[] = ['қараша 2025', 'Талғар', 'Аудан мектептері', 800, 12, 10, 802];
    expect(totals(roll([district, A, B, sum('Барлығы', 800, 12, 10, 802)]))).toEqual([]);
  });

  describe('a row without its figure', () => {
    const blank: Cell[] = ['қараша 2025', 'Талғар', '№2 ОМ', '', '', '–', ''];
    test.each<[string, Cell[], string[]]>([
      ['nothing is made of it', sum('Барлығы', 500, 12, 7, 505), []],
      ['it may hold the rest', sum('Барлығы', 800, 12, 7, 505), ['D4 warning totalSum']],
      ['it cannot hold less than nothing', sum('Барлығы', 499, 12, 7, 505), ['D4 error totalSum']],
    ])('%s', (_, total, expected) => expect(totals(roll([A, blank, total]))).toEqual(expected));

    test('a column that only the total fills has no parts', () => {
      const bare = [A, B].map((row) => row.map((cell, at) => (at === 4 || at === 5 ? '' : cell)));
      expect(totals(roll([...bare, sum('Барлығы', 800, 12, 10, 802)]))).toEqual([]);
    });
  });

  describe('several months in one sheet', () => {
    const november = (row: Cell[]) => ['желтоқсан 2025', ...row.slice(1)];
    const months = [
      A,
      B,
      november(['', 'Талғар', '№1 ОМ', 505, 1, 0, 506]),
      november(['', 'Талғар', '№2 ОМ', 297, 0, 0, 297]),
    ];
    test.each<[string, Cell[], string[]]>([
      [
        'who came and left adds up; the roll is that of the first and the last day',
        sum('Барлығы', 800, 13, 10, 803),
        [],
      ],
      ['… and of nobody more than came', sum('Барлығы', 800, 14, 10, 803), ['E6 error totalSum']],
      ['summed all the same, as a formula would', sum('Барлығы', 1602, 13, 10, 1605), []],
      ['above every sum', sum('Барлығы', 1700, 13, 10, 803), ['D6 error totalSum']],
    ])('%s', (_, total, expected) => expect(totals(roll([...months, total]))).toEqual(expected));
  });
});

describe('money', () => {
  const finance = tableOf({
    Месяц: '11.2025',
    Программа: '',
    'План на год, тыс. тенге': 0,
    'Оплачено, тыс. тенге': 0,
  });
  const rows = (...paid: Cell[]): Cell[][] => paid.map((amount, at) => ['11.2025', `П${at}`, 1000, amount]);
  const sum = (plan: Cell, paid: Cell): Cell[] => ['', 'Итого', plan, paid];

  test.each<[string, Cell[][], string[]]>([
    ['to the tiyn', [...rows(10.25, 20.5), sum(2000, 30.75)], []],
    [
      'texts with their own unit',
      [...rows('10 млн теңге', '250 мың теңге'), sum(2000, '10 млн 250 мың теңге')],
      [],
    ],
    [
      'a programme left out, half of all by chance',
      [...rows(100, 200, 300), sum(3000, 300)],
      ['D5 error totalSum'],
    ],
    // 33.33 thousand thrice is 100: each is rounded by itself, so that three rows and a total may be 0.2 apart.
    ['thousands to one decimal', [...rows(33.3, 33.3, 33.3), sum(3000, 100)], ['D5 info totalSum']],
    [
      '0.3 of them is more than rounding does',
      [...rows(33.3, 33.3, 33.3), sum(3000, 100.2)],
      ['D5 error totalSum'],
    ],
    [
      'whole thousands are not known to be rounded',
      [...rows(33, 33, 33), sum(3000, 100)],
      ['D5 error totalSum'],
    ],
  ])('%s', (_, grid, expected) => expect(totals(finance(grid))).toEqual(expected));

  test('it is told in tenge', () => {
    expect(toldValues('total-sum', finance([...rows(100, 200), sum(2000, 310)]))).toEqual([
      { total: 310_000, sum: 300_000, diff: 10_000 },
    ]);
  });

  test('approved and adjusted plans of one programme are not two budgets', () => {
    const kinds = tableOf({
      Месяц: '11.2025',
      Программа: 'Подвоз',
      'Вид плана': '',
      'План на год': 0,
      Оплачено: 0,
    });
    const lines: Cell[][] = [
      ['11.2025', 'Подвоз', 'утверждённый', 1000, 900],
      ['11.2025', 'Подвоз', 'уточнённый', 1200, 900],
    ];
    expect(totals(kinds([...lines, ['', 'Итого', '', 1200, 900]]))).toEqual([]);
    expect(totals(kinds([...lines, ['', 'Итого', '', 2300, 900]]))).toEqual(['D4 error totalSum']);
  });
});

describe('other forms', () => {
  test('posts in halves', () => {
    const staff = tableOf({ Ай: '11.2025', Аудан: 'Талғар', Пән: '', 'Штат бірлігі': 0, Қажеттілік: 0 });
    const lines: Cell[][] = [
      ['11.2025', 'Талғар', 'физика', 12.5, 0.5],
      ['11.2025', 'Талғар', 'химия', 10, 1.5],
    ];
    expect(totals(staff([...lines, ['', 'Барлығы', '', 22.5, 2]]))).toEqual([]);
    expect(totals(staff([...lines, ['', 'Барлығы', '', 22.5, 891]]))).toEqual(['E4 error totalSum']);
  });

  test('pupils who are fed and carried are counted once', () => {
    const coverage = tableOf({
      Ай: '11.2025',
      Аудан: 'Талғар',
      Бағыты: '',
      'Қамтылуға тиіс': 0,
      Қамтылды: 0,
      'Қамту, %': '',
    });
    const lines: Cell[][] = [
      ['11.2025', 'Талғар', 'ыстық тамақ', 500, 400, 80],
      ['11.2025', 'Талғар', 'тасымал', 100, 90, 90],
    ];
    expect(totals(coverage([...lines, ['', 'Барлығы', '', 500, 400, 80]]))).toEqual([]);
    expect(totals(coverage([...lines, ['', 'Барлығы', '', 700, 400, 80]]))).toEqual(['D4 error totalSum']);
  });

  test('a percent is never added', () => {
    const coverage = tableOf({ Ай: '11.2025', Аудан: '', 'Қамтылуға тиіс': 0, Қамтылды: 0, 'Қамту, %': '' });
    const lines: Cell[][] = [
      ['11.2025', 'Талғар', 500, 400, 80],
      ['11.2025', 'Қарасай', 100, 90, 90],
    ];
    expect(totals(coverage([...lines, ['', 'Барлығы', 600, 490, 81.7]]))).toEqual([]);
  });

  test('pupils of a project are the same in each subject', () => {
    const project = tableOf({
      Жоба: 'Цифрлық',
      Аудан: 'Алға',
      Пән: '',
      'Жобаға дейін, %': 50,
      'Жобадан кейін, %': 53,
      'Оқушы саны': 0,
    });
    const lines: Cell[][] = [
      ['Цифрлық', 'Алға', 'физика', 50, 52.4, 5304],
      ['Цифрлық', 'Алға', 'химия', 50, 52.7, 5304],
    ];
    expect(totals(project([...lines, ['Барлығы', '', '', '', '', 5304]]))).toEqual([]);
    expect(totals(project([...lines, ['Барлығы', '', '', '', '', 15_304]]))).toEqual(['F4 error totalSum']);
  });
});
