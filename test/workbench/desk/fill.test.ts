import { describe, expect, test } from 'vitest';
import { cellAt, putContent } from '../../../src/host/model/cells.ts';
import { addSheet, createWorkbook } from '../../../src/host/model/create.ts';
import { fill } from '../../../src/workbench/desk/fill.ts';

type Content = number | string | undefined;
const START = 10;

/** A column or a row that begins with these cells at line 10, filled so far; a text with «=» is a formula. */
function filled(cells: readonly Content[], by: number, axis: 'row' | 'column' = 'row'): Content[] {
  const book = createWorkbook();
  const sheet = addSheet(book, 'A', 40, 40);
  const at = (line: number): [number, number] => (axis === 'row' ? [line, 5] : [5, line]);
  cells.forEach((content, index) => {
    const isFormula = typeof content === 'string' && content.startsWith('=');
    putContent(sheet, ...at(START + index), isFormula ? { formula: content } : { value: content });
  });
  const box = (start: number, count: number) =>
    axis === 'row'
      ? { row: start, column: 5, rows: count, columns: 1 }
      : { row: 5, column: start, rows: 1, columns: count };
  const count = cells.length + Math.abs(by);
  const first = START + Math.min(0, by);
  fill(book, sheet, box(START, cells.length), box(first, count));
  return Array.from({ length: count }, (_, index) => {
    const cell = cellAt(sheet, ...at(first + index));
    return cell?.formula ?? (cell?.value as Content);
  });
}

test.each<[Content[], number, Content[]]>([
  [[1, 2], 3, [1, 2, 3, 4, 5]],
  [[1, 2], -3, [-2, -1, 0, 1, 2]], // upwards it counts down
  [[0.1, 0.2], 2, [0.1, 0.2, 0.3, 0.4]], // 0.1 + 0.2 is 0.30000000000000004
  [[10, 8, 6], 2, [10, 8, 6, 4, 2]],
  [[7], 2, [7, 7, 7]], // a single number repeats
  [[1, 2, 4], 3, [1, 2, 4, 1, 2, 4]], // no even step
  [['дс', 'сс'], 3, ['дс', 'сс', 'дс', 'сс', 'дс']],
  [['дс', 'сс'], -3, ['сс', 'дс', 'сс', 'дс', 'сс']],
  [[1, 'а', undefined], 3, [1, 'а', undefined, 1, 'а', undefined]],
  [[undefined], 2, [undefined, undefined, undefined]],
])('%j filled by %d is %j, down and to the right', (cells, by, expected) => {
  expect(filled(cells, by)).toEqual(expected);
  expect(filled(cells, by, 'column')).toEqual(expected);
});

test.each<[string, number, 'row' | 'column', string[]]>([
  ['=A10*$B$1', 2, 'row', ['=A10*$B$1', '=A11*$B$1', '=A12*$B$1']],
  ['=A10', -2, 'row', ['=A8', '=A9', '=A10']],
  ['=A10', 1, 'column', ['=A10', '=B10']],
  ['=B$1', -2, 'column', ['=#REF!', '=A$1', '=B$1']], // left of the sheet there is nothing
])('%s filled by %d along a %s is %j', (formula, by, axis, expected) => {
  expect(filled([formula], by, axis)).toEqual(expected);
});

describe('a filled cell', () => {
  test('is like its source in everything, and nothing of its own stays', () => {
    const book = createWorkbook();
    const sheet = addSheet(book, 'A');
    const rule = { criterion: 'VALUE_IN_LIST', values: ['а'], allowInvalid: true };
    sheet.cells = [
      [{ value: 'а', style: 0, note: 'н', validation: rule }],
      [{ value: 'б', note: 'ескі' }],
      [{ value: 1 }],
    ];
    const one = { row: 1, column: 1, rows: 1, columns: 1 };
    fill(book, sheet, one, { ...one, rows: 2 });
    expect(cellAt(sheet, 2, 1)).toStrictEqual({ value: 'а', style: 0, note: 'н', validation: rule });
    expect(cellAt(sheet, 2, 1)?.validation).not.toBe(cellAt(sheet, 1, 1)?.validation);
    expect(cellAt(sheet, 3, 1)).toStrictEqual({ value: 1 });
  });
  test('of an absent source is absent', () => {
    const book = createWorkbook();
    const sheet = addSheet(book, 'A');
    sheet.cells = [[], [{ value: 'б', note: 'ескі' }]];
    fill(book, sheet, { row: 1, column: 1, rows: 1, columns: 1 }, { row: 1, column: 1, rows: 2, columns: 1 });
    expect(cellAt(sheet, 2, 1)).toBeUndefined();
  });
});
