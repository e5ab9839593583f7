import { describe, expect, test } from 'vitest';
import { conditionalLook } from '../../../src/host/model/conditionalLook.ts';
import type { CellValue, ConditionalFormatModel } from '../../../src/host/model/workbook.ts';

const rule = (criterion: string, values: (string | number)[] = [], background = '#ff0000') => ({
  ranges: [{ row: 2, column: 2, rows: 3, columns: 1 }],
  criterion,
  values,
  style: { background },
});

const look = (rules: ConditionalFormatModel[], value: CellValue | undefined, row = 2, column = 2) =>
  conditionalLook({ conditionalFormats: rules }, row, column, value);

const error = { error: '#N/A' };

/** The names are Google's; what they say of a value is in their names. */
test.each<[string, (string | number)[], CellValue | undefined, boolean]>([
  ['NUMBER_LESS_THAN', [50], 49, true],
  ['NUMBER_LESS_THAN', [50], 50, false],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', [50], 50, true],
  ['NUMBER_GREATER_THAN', [50], 50, false],
  ['NUMBER_GREATER_THAN', [50], 50.5, true],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', ['50'], 50, true], // a number may be kept as text
  ['NUMBER_EQUAL_TO', [0], 0, true],
  ['NUMBER_EQUAL_TO', [0], undefined, false], // nothing is not zero
  ['NUMBER_NOT_EQUAL_TO', [0], 1, true],
  ['NUMBER_NOT_EQUAL_TO', [0], 'сөз', false],
  ['NUMBER_BETWEEN', [1, 3], 1, true],
  ['NUMBER_BETWEEN', [1, 3], 3, true],
  ['NUMBER_BETWEEN', [1, 3], 3.1, false],
  ['NUMBER_NOT_BETWEEN', [1, 3], 3.1, true],
  ['NUMBER_NOT_BETWEEN', [1, 3], 2, false],
  ['NUMBER_LESS_THAN', [50], '49', false], // a text is no number
  ['NUMBER_LESS_THAN', [50], true, false],
  ['NUMBER_LESS_THAN', [50], error, false],
  ['TEXT_CONTAINS', ['жоқ'], 'Мәлімет ЖОҚ', true],
  ['TEXT_CONTAINS', ['жоқ'], 'бар', false],
  ['TEXT_EQUAL_TO', ['Иә'], 'иә', true],
  ['TEXT_EQUAL_TO', ['Иә'], 'иә, бар', false],
  ['CELL_EMPTY', [], undefined, true],
  ['CELL_EMPTY', [], '', true],
  ['CELL_EMPTY', [], 0, false],
  ['CELL_NOT_EMPTY', [], 0, true],
  ['CELL_NOT_EMPTY', [], error, true],
  ['CELL_NOT_EMPTY', [], '', false],
  // A formula that is true of every cell is met, any other is not judged here: DIFFERENCES.md.
  ['CUSTOM_FORMULA', ['=TRUE'], 1, true],
  ['CUSTOM_FORMULA', ['=N("sapa")=0'], undefined, true],
  ['CUSTOM_FORMULA', ['=A1>5'], 6, false],
])('%s %j over %j: %s', (criterion, values, value, isMet) => {
  expect(look([rule(criterion, values)], value)).toEqual(isMet ? { background: '#ff0000' } : undefined);
});

describe('a rule', () => {
  test.each([
    [2, 2, true],
    [4, 2, true],
    [5, 2, false],
    [1, 2, false],
    [2, 3, false],
    [2, 1, false],
  ])('over B2:B4 reaches row %d, column %d: %s', (row, column, isReached) => {
    expect(look([rule('CELL_NOT_EMPTY')], 1, row, column) !== undefined).toBe(isReached);
  });
  test('of several that are met, the first decides each property', () => {
    const bold = { ...rule('CELL_NOT_EMPTY', [], '#00ff00'), style: { background: '#00ff00', bold: true } };
    expect(look([rule('CELL_NOT_EMPTY'), bold], 1)).toEqual({ background: '#ff0000', bold: true });
    expect(look([bold, rule('CELL_NOT_EMPTY')], 1)).toEqual({ background: '#00ff00', bold: true });
  });
});
