import { describe, expect, test } from 'vitest';
import { functionNamed } from './example.ts';

const call = (name: string, ...args: unknown[]): unknown => {
  try {
    return functionNamed(name)(...args);
  } catch (error) {
    return error instanceof Error ? `throws ${error.message}` : error;
  }
};
const NO_BASE = expect.stringMatching(/^throws базасы нөл.* \/ база равна нулю/i);

describe('counts of marks', () => {
  test.each([
    ['QUALITY', [100, 145, 150, 5], 61.25],
    ['QUALITY', [4, 6, 8, 1, 1], 50],
    ['QUALITY', ['', '', '', ''], ''], // no data
    ['QUALITY', ['–', 'ж/қ', '', 'н/д'], ''],
    ['QUALITY', [10, 10, '', ''], 100], // a blank beside filled ones is 0
    ['QUALITY', [10, 10, '–', '–'], 100], // so is a dash: nobody got that mark
    ['QUALITY', [0, 0, 5, 5], 0],
    ['QUALITY', ['5', '5', '10', '0'], 50], // text digits
    ['QUALITY', ['1 000', '0', '1\u00a0000', '0'], 50],
    ['QUALITY', ['', '', '', '', 3], 0], // three not attested: none of them is good
    ['PASS_RATE', ['', '', '', '', 3], 0],
    ['PASS_RATE', [100, 145, 150, 5], 98.75],
    ['PASS_RATE', [1, 1, 1, 0], 100],
    ['MEAN_MARK', [1, 1, 1, 1], 3.5],
    ['SOU', [1, 0, 0, 0], 100],
    ['SOU', [0, 1, 0, 0], 64],
    ['SOU', [0, 0, 1, 0], 36],
    ['SOU', [0, 0, 0, 1], 16],
    ['SOU', [0, 0, 0, 0, 1], 7],
    ['SOU', [0, 0, 0, 1, 1, [[1, 0.64, 0.36, 0.14]]], 7], // 14 over two pupils
    ['SOU', [0, 0, 0, 1, 0, '1; 0.64; 0.36; 0.16; 0.07'], 16], // a decimal dot
  ])('%s(%j) is %j', (name, args, expected) => expect(call(name, ...args)).toEqual(expected));

  test.each([
    ['QUALITY', [0, 0, 0, 0], NO_BASE],
    ['MEAN_MARK', [0, 0, 0, 0, 4], NO_BASE],
    [
      'QUALITY',
      [10, 5, 'н/д', 0],
      expect.stringMatching(/^throws «н\/д» – дерек жоқ.* \/ «н\/д» — нет данных/i),
    ],
    ['QUALITY', [10, 5, -1, 0], expect.stringMatching(/^throws -1 – теріс сан/i)],
    ['QUALITY', [10, 5, 2.5, 0], expect.stringMatching(/^throws 2,5 – бүтін сан емес/i)],
    ['QUALITY', [10, 'бес', 2, 0], expect.stringMatching(/^throws сан орнына «бес» тұр/i)],
    [
      'QUALITY',
      [new Date(2025, 3, 5), 4, 2, 0],
      expect.stringMatching(/^throws сан орнына күн тұр \(2025-04-05\)/i),
    ],
    ['SOU', [1, 1, 1, 1, 1, '0,16;0,36;0,64;1'], expect.stringMatching(/^throws коэффициенттер/i)], // reversed
    ['SOU', [1, 1, 1, 1, 1, '100;64;36;16'], expect.stringMatching(/^throws коэффициенттер/i)],
    ['SOU', [1, 1, 1, 1, 1, 'иә'], expect.stringMatching(/^throws коэффициенттер/i)],
  ])('%s(%j) is refused', (name, args, message) => expect(call(name, ...args)).toEqual(message));

  test('a range: blanks stay blank, refusals stay in their cells', () => {
    const rows = [
      [10, 10, 10, 10],
      ['', '', '', ''],
      [1, 'бес', 0, 0],
      ['#N/A', 1, 1, 1],
      [3, 1, '', ''],
    ];
    const columns = [0, 1, 2, 3].map((column) => rows.map((row) => [row[column]]));
    expect(call('QUALITY', ...columns)).toEqual([
      [50],
      [''],
      [expect.stringMatching(/^#сан орнына «бес» тұр/i)],
      ['#N/A'],
      [100],
    ]);
  });
});

describe('QUALITY_DELTA', () => {
  test.each([
    [[62, 63.4], -1.4],
    [[55.47, 47.47], 8],
    [['55,47 %', '47,47 %'], 8],
    [[0.9, 0.4], 50], // Sheets percentages
    [[0.9, 0.4, '%'], 0.5],
    [['0,9 %', '0,4 %'], 0.5], // the sign settles it
    [[1, 0.5], 50],
    [[62, 0.5], 61.5], // one value above 1: all are percent
    [['', ''], ''],
    [[62, ''], ''],
    [['–', 62], ''],
    [
      [
        [[0.62], [0.634]],
        [[0.6], [0.6]],
      ],
      [[2], [3.4]],
    ],
    [
      [
        [[0.9], [62]],
        [[0.4], [60]],
      ],
      [[0.5], [2]],
    ], // the rule is of the call, not of the cell
    [
      [[[62], ['көп']], 60],
      [[2], [expect.stringMatching(/^#«көп» пайыз ретінде оқылмайды/i)]],
    ],
    [[655, 60], expect.stringMatching(/^throws 655\u00a0% 0–100 аралығынан тыс/i)],
    [[62, 60, 'п.п.'], expect.stringMatching(/^throws «п.п.» шкаласы белгісіз/i)],
  ])('%j is %j', (args, expected) => expect(call('QUALITY_DELTA', ...args)).toEqual(expected));
});

describe('POOLED_RATE', () => {
  test.each([
    [
      [
        [[10], [10]],
        [[10], [90]],
      ],
      20,
    ], // the mean of 100 % and 11.1 % would be 55.6 %
    [[9260, 33673], 27.4997772696],
    [[[['']], [['']]], ''],
    [
      [
        [[10], ['']],
        [[20], ['']],
      ],
      50,
    ],
    [
      [
        [[10], ['']],
        [[20], [20]],
      ],
      25,
    ], // a blank part of a known base is 0
    [
      [
        [['1,5'], [2]],
        [[2], [5]],
      ],
      50,
    ],
    [
      [
        [[0], [0]],
        [[0], [0]],
      ],
      NO_BASE,
    ],
    [
      [
        [[10], [5]],
        [[20], ['']],
      ],
      expect.stringMatching(/^throws 2-аргумент, 2-жол, 1-баған: саны бар, ал базасы бос/i),
    ],
    [
      [
        [[10], ['н/д']],
        [[20], [20]],
      ],
      expect.stringMatching(/^throws 1-аргумент, 2-жол, 1-баған: «н\/д» – дерек жоқ/i),
    ],
    [
      [
        [[10], ['#x']],
        [[20], [20]],
      ],
      expect.stringMatching(/^throws 1-аргумент, 2-жол, 1-баған: ұяшықта қате/i),
    ],
    [
      [
        [[10], [-5]],
        [[20], [20]],
      ],
      expect.stringMatching(/^throws 1-аргумент, 2-жол, 1-баған: -5 – теріс сан/i),
    ],
    [[[[10], [5]], [[20, 20]]], expect.stringMatching(/^throws ауқымдардың көлемі бірдей емес/i)],
  ])('%j is %j', (args, expected) => expect(call('POOLED_RATE', ...args)).toEqual(expected));
});

describe('QUALITY_GAP', () => {
  const good = [[310], [317], [100]];
  const graded = [[500], [500], [100]];
  test.each([
    [
      [
        [[310], [317]],
        [[500], [500]],
        [['қала'], ['ауыл']],
      ],
      -1.4,
    ], // 62 − 63.4
    [
      [
        [[310], [317]],
        [[500], [500]],
        [['городская'], ['сельская местность']],
      ],
      -1.4,
    ],
    [[good, graded, [['қала'], ['ауыл'], ['']]], -1.4], // no locality: left out of the gap
    [[good, graded, [['қала'], ['ауыл'], ['қала']]], 4.9333333333], // 410 of 600 less 63.4
    [[good, graded, [['қала'], ['ауыл'], ['ауыл']], 'ауыл', 'қала'], 7.5], // 417 of 600 is 69.5
    [[good, graded, [['қала'], ['ауыл'], ['ауыл']], 'ауыл'], 7.5], // the other group is understood
    [[good, graded, [['МКШ'], ['мкш'], ['лицей']], 'лицей', 'МКШ'], 37.3], // 100 − 627 of 1000
    [[[['']], [['']], [['қала']]], ''],
    [
      [good, graded, [['қала'], ['ауыл'], ['аула']]],
      expect.stringMatching(/^throws 3-аргумент, 3-жол, 1-баған: «аула»/i),
    ],
    [
      [good, graded, [['қала'], ['қала'], ['']]],
      expect.stringMatching(/^throws «ауыл» тобында бірде-бір жол жоқ/i),
    ],
    [
      [
        [[0], [5]],
        [[0], [10]],
        [['қала'], ['ауыл']],
      ],
      expect.stringMatching(/^throws «қала» тобының базасы нөл/i),
    ],
    [
      [
        [[11], [5]],
        [[10], [10]],
        [['қала'], ['ауыл']],
      ],
      expect.stringMatching(/^throws 1-аргумент, 1-жол.*бөлігі \(11\) барлығынан \(10\) көп/i),
    ],
    [
      [good, graded, [['қала'], ['ауыл'], ['']], 'қала', 'город'],
      expect.stringMatching(/^throws екі топ бірдей/i),
    ],
    [
      [good, [[500], ['x y'], [1]], [['қала'], ['ауыл'], ['']]],
      expect.stringMatching(/^throws 2-аргумент, 2-жол/i),
    ],
  ])('%j is %j', (args, expected) => expect(call('QUALITY_GAP', ...args)).toEqual(expected));
});

describe('QUALITY_RANK', () => {
  const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
  test.each([
    [[column(65.6, 62, 62.04, 58)], column(1, 2, 2, 4)], // 62.04 is shown as 62.0
    [[column(62.05, 62)], column(1, 2)], // and 62.05 as 62.1
    [[column(58, 65.6)], column(2, 1)],
    [[column(65.6, 100, 58), column(400, 12, 350)], column(1, '–', 2)],
    [[column(65.6, 100, 58), column(400, 30, 29)], column(2, 1, '–')], // 30 is enough
    [[column(65.6, 100, 58), column(400, 12, 350), 10], column(2, 1, 3)],
    [[column(65.6, 100, 58), column(400, '', 350)], column(1, '–', 2)], // a base not known
    [[column(65.6, '', 58)], column(1, '', 2)],
    [[column(65.6, '#N/A', 58)], column(1, '#N/A', 2)],
    [[column(0.6547, 0.6512)], column(1, 2)], // Sheets percentages: 65.5 and 65.1
    [[[[60, 70, 80]]], [[3, 2, 1]]],
    [[62], 1],
    [[column(65.6, 891, 58)], column(1, expect.stringMatching(/^#891\u00a0% 0–100 аралығынан тыс/i), 2)], // a count
    [[column(62), column(100), 'көп'], expect.stringMatching(/^throws ең аз оқушы саны/i)],
  ])('%j is %j', (args, expected) => expect(call('QUALITY_RANK', ...args)).toEqual(expected));
});

describe('COVERAGE and PLAN_FACT', () => {
  test.each([
    ['COVERAGE', [92, 100], 92],
    ['COVERAGE', ['', 100], 0],
    ['COVERAGE', [92, ''], ''],
    ['COVERAGE', ['', ''], ''],
    ['COVERAGE', [5, 0], NO_BASE],
    ['COVERAGE', ['н/д', 100], expect.stringMatching(/^throws «н\/д» – дерек жоқ/i)],
    ['PLAN_FACT', [200, 150], 75],
    ['PLAN_FACT', ['282,3', '166,8'], 59.0860786397],
    ['PLAN_FACT', [200, 250], 125], // more than planned happens
    ['PLAN_FACT', ['', 150], ''],
    ['PLAN_FACT', [200, ''], ''], // not reported is not unspent
    ['PLAN_FACT', [200, 0], 0],
    ['PLAN_FACT', [0, 150], expect.stringMatching(/^throws жоспар нөл/i)],
    ['PLAN_FACT', [-5, 150], expect.stringMatching(/^throws базасы теріс/i)],
    [
      'PLAN_FACT',
      ['1,234', 150],
      expect.stringMatching(/^throws «1,234» екі түрлі оқылады: 1,234 және 1234/i),
    ],
  ])('%s(%j) is %j', (name, args, expected) => expect(call(name, ...args)).toEqual(expected));
});

describe('TENGE_PARSE', () => {
  test.each([
    [['701 млн 120 мың теңге'], 701_120_000],
    [['5 000', 'мың'], 5_000_000],
    [['5 000 теңге', 'мың теңге'], 5_000], // the unit in the text wins
    [[282.3, 'млн теңге'], 282_300_000],
    [['0,05'], 0.05],
    [['', 'мың'], ''],
    [['–'], ''],
    [
      [[['5 млн'], ['5 000'], ['10-20 млн']], 'тыс. тенге'],
      [[5e6], [5e6], [expect.stringMatching(/^#«10-20 млн» – аралық/i)]],
    ],
    [
      [
        [[5], [5]],
        [['мың'], ['млн']],
      ],
      [[5_000], [5_000_000]],
    ], // a unit column
    [['5 мпнх теңге'], expect.stringMatching(/^throws «мпнх» сөзі түсініксіз: «5 мпнх теңге»/i)],
    [[5, 'қап'], expect.stringMatching(/^throws «қап» бірлігі белгісіз/i)],
    [['3 млн 500'], expect.stringMatching(/^throws «3 млн 500» екі түрлі оқылады: 3000500 және 3500000/i)],
  ])('%j is %j', (args, expected) => expect(call('TENGE_PARSE', ...args)).toEqual(expected));
});

describe('whole columns in one call', () => {
  const ROWS = 10_000;
  const column = (cell: (index: number) => unknown): unknown[][] =>
    Array.from({ length: ROWS }, (_, index) => [cell(index)]);

  test('every row of ten thousand is its own', () => {
    const answers = call(
      'QUALITY',
      column((i) => i % 7),
      column((i) => i % 5),
      column((i) => i % 3),
      column(() => 1),
    );
    const expected = column((i) => {
      const good = (i % 7) + (i % 5);
      return Math.round((1e12 * good) / (good + (i % 3) + 1)) / 1e10;
    });
    expect(answers).toEqual(expected);
  });
});
