import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/core/cell.ts';
import { type Answer, refusal } from '../../src/functions/answer.ts';
import { aggregate, expanding, perCell, perCellOfCall } from '../../src/functions/kinds.ts';

const refused = refusal({ code: 'decimal.text', values: { text: 'y' } });
const WHY = 'Сан орнына «y» тұр. Санды цифрмен жазыңыз. / Вместо числа «y». Введите число цифрами.';

/** Adds two cells, so that shapes and omitted arguments can be told apart. */
const add = perCell((a: Cell, b: Cell): Answer => {
  if (typeof a !== 'number') return refused;
  return a + (typeof b === 'number' ? b : 0);
});
/** Shows what a cell arrives as. */
const show = perCell((cell: Cell) =>
  typeof cell === 'object' ? `date ${cell.date}` : `${typeof cell} ${cell}`,
);

describe('perCell', () => {
  test.each([
    ['a scalar gives a scalar', [1, 2], 3],
    ['an omitted argument is a blank', [1], 1],
    ['a skipped one too', [1, ''], 1],
    ['undefined too', [1, undefined], 1],
    [
      'a column gives a column',
      [
        [[1], [2]],
        [[10], [20]],
      ],
      [[11], [22]],
    ],
    ['a row gives a row', [[[1, 2]], [[10, 20]]], [[11, 22]]],
    [
      'a table gives a table',
      [
        [
          [1, 2],
          [3, 4],
        ],
        10,
      ],
      [
        [11, 12],
        [13, 14],
      ],
    ],
    ['a scalar first applies to every cell', [1, [[10], [20]]], [[11], [21]]],
    ['a range of one cell applies to every cell', [[[1], [2]], [[10]]], [[11], [12]]],
    ['a range of one cell gives a range of one cell', [[[1]], 2], [[3]]],
    ['a blank cell gives a blank', [[[1], ['']], 1], [[2], ['']]],
    ['«–» is a blank', ['–', 1], ''],
    ['nothing given is a blank', [], ''],
    ['an error goes through unchanged', ['#N/A', 1], '#N/A'],
    [
      'from the second argument too',
      [
        [[1], [2]],
        [['#REF!'], [1]],
      ],
      [['#REF!'], [3]],
    ],
    ['our own refusal goes through unchanged', [[['#мәтін / текст']], 1], [['#мәтін / текст']]],
    ['a refused cell says why, the others are computed', [[['y'], [2]], 1], [[`#${WHY}`], [3]]],
    ['even in a range of one cell', [[['y']], 1], [[`#${WHY}`]]],
  ])('%s', (_, args, expected) => expect(add(...args)).toEqual(expected));

  test('a refused scalar throws one line in two languages', () => {
    expect(() => add('y', 1)).toThrow(new Error(WHY));
  });

  test.each([
    [
      [[1], [2]],
      [[1, 2]],
      'Ауқымдардың көлемі бірдей емес: 2 × 1 және 1 × 2. Бірдей ауқымдарды көрсетіңіз. / Диапазоны разного размера: 2 × 1 и 1 × 2. Укажите одинаковые.',
    ],
    [
      [[1], [2]],
      [[1], [2], [3]],
      'Ауқымдардың көлемі бірдей емес: 2 × 1 және 3 × 1. Бірдей ауқымдарды көрсетіңіз. / Диапазоны разного размера: 2 × 1 и 3 × 1. Укажите одинаковые.',
    ],
  ])('ranges of different shapes are refused: %j and %j', (a, b, message) => {
    expect(() => add(a, b)).toThrow(new Error(message));
  });

  test.each([
    ['text', 'string text'],
    [5, 'number 5'],
    [true, 'boolean true'],
    [new Date(2025, 10, 10), 'date 2025-11-10'],
    [runInNewContext('new Date(2025, 0, 2)'), 'date 2025-01-02'], // another realm: not `instanceof Date`
    [new Date(Number.NaN), '#VALUE!'],
    [Number.NaN, '#NUM!'],
    [Number.POSITIVE_INFINITY, '#NUM!'],
    [null, ''],
    [{ image: true }, '#VALUE!'],
  ])('%j arrives as %j', (raw, expected) => expect(show(raw)).toBe(expected));

  test('rows of unequal length are filled with blanks', () => {
    expect(add([[1, 2], [3]], 1)).toEqual([
      [2, 3],
      [4, ''],
    ]);
  });
});

describe('perCellOfCall', () => {
  const share = perCellOfCall({ cells: 1 }, (call, [option]) => {
    if (option?.cells[0] === 'bad') return refused;
    let total = 0;
    for (let index = 0; index < call.size; index += 1) total += Number(call.at(0, index));
    return ([cell], index) => `${index}:${Number(cell) / total}`;
  });

  test('sees the whole call before the first cell', () => {
    expect(share([[1], [3]])).toEqual([['0:0.25'], ['1:0.75']]);
  });

  test('an option has its own shape', () => {
    expect(share([[1], [3]], [[1, 2, 3]])).toEqual([['0:0.25'], ['1:0.75']]);
  });

  test('an option that cannot be read stops the whole call', () => {
    expect(() => share([[1], [3]], 'bad')).toThrow(WHY);
  });
});

describe('aggregate', () => {
  const sum = aggregate({ cells: 2 }, (call) => {
    let total = 0;
    for (let index = 0; index < call.size; index += 1) total += Number(call.at(0, index));
    return total;
  });

  test('one answer for ranges', () => expect(sum([[1], [2]], [[1], [2]])).toBe(3));

  test.each([
    [
      [
        [1, 2],
        [3, '#N/A'],
      ],
      1,
      '1-аргумент, 2-жол, 2-баған: Ұяшықта қате тұр: #N/A. Алдымен оны түзетіңіз. / Аргумент 1, строка 2, столбец 2: В ячейке ошибка: #N/A. Сначала исправьте её.',
    ],
    [
      [[1], [2], [3]],
      [[1], [2], ['#x']],
      '2-аргумент, 3-жол, 1-баған: Ұяшықта қате тұр: #x. Алдымен оны түзетіңіз. / Аргумент 2, строка 3, столбец 1: В ячейке ошибка: #x. Сначала исправьте её.',
    ],
  ])('a refused cell is never left out: %j, %j', (a, b, message) => {
    expect(() => sum(a, b)).toThrow(new Error(message));
  });
});

describe('expanding', () => {
  const ends = expanding({ width: 2 }, (cell) =>
    typeof cell === 'number' ? [[cell - 1, cell + 1]] : refused,
  );
  const each = expanding({ width: 1 }, (cell) => Array.from({ length: Number(cell) }, (_, index) => [index]));

  test.each([
    ['a scalar gives a row', [5], [[4, 6]]],
    [
      'a column gives a row each',
      [[[5], [7]]],
      [
        [4, 6],
        [6, 8],
      ],
    ],
    [
      'a blank gives a blank row',
      [[[5], ['']]],
      [
        [4, 6],
        ['', ''],
      ],
    ],
    [
      'an error stands in the first cell',
      [[['#N/A'], [5]]],
      [
        ['#N/A', ''],
        [4, 6],
      ],
    ],
    [
      'a refusal too',
      [[['y'], [5]]],
      [
        [`#${WHY}`, ''],
        [4, 6],
      ],
    ],
  ])('%s', (_, args, expected) => expect(ends(...args)).toEqual(expected));

  test('a refused scalar throws', () => expect(() => ends('y')).toThrow(WHY));
  test('rows of all cells follow each other', () => expect(each([[2], [1]])).toEqual([[0], [1], [0]]));
  test('no rows at all is one blank row', () => expect(each(0)).toEqual([['']]));
  test('a table of several columns is refused', () => {
    expect(() => ends([[1, 2]])).toThrow('Бір бағаннан тұратын ауқым керек, берілгені 1 × 2');
  });
});
