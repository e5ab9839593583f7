import { describe, expect, test } from 'vitest';
import { caretPlace, isFormulaText } from '../../../../src/workbench/page/edit/formulaText.ts';

/** The caret stands at «|». */
function place(text: string, separator: ',' | ';' = ';') {
  return caretPlace(text.replace('|', ''), text.indexOf('|'), separator);
}

test.each([
  ['=|', true],
  ['|=', false], // before the formula
  ['=A1|', false],
  ['=A1+|', true],
  ['=A1 + |', true],
  ['=SUM(|', true],
  ['=SUM(A1;|', true],
  ['=SUM(A1)|', false],
  ['=SUM(A1:|', true],
  ['="a|', false], // inside a text
  ['="a;"&|', true],
  ["='Қос бет|", false], // inside the name of a sheet
  ['={|', true], // an array takes cells in Sheets
  ['={A1;|', true],
  ['={A1\\|', true],
  ['=1,|', false], // half of a number
  ['+|', true],
])('a cell clicked at %s goes into the formula: %s', (text, takesReference) => {
  expect(place(text).takesReference).toBe(takesReference);
});

test('where points are decimal signs, a comma separates', () => {
  expect(place('=SUM(1,|', ',').takesReference).toBe(true);
});

test.each([
  ['=SU|', { start: 1, text: 'SU' }],
  ['=A1+TEN|', { start: 4, text: 'TEN' }],
  ['=SUM(КАЗ|', { start: 5, text: 'КАЗ' }],
  ['=SUM|(A1', { start: 1, text: 'SUM' }],
  ['=1|', undefined],
  ['=Свод!A|', undefined], // a cell of another sheet
  ['=$A|', undefined],
  ['="TEN|', undefined],
])('the word at %s is %j', (text, word) => {
  expect(place(text).word).toEqual(word);
});

describe('the call around the caret', () => {
  test.each([
    ['=SUM(|', 'SUM', 0],
    ['=SUM(A1;|', 'SUM', 1],
    ['=SUM(A1;B1;|', 'SUM', 2],
    ['=SUM(IF(A1;2);|', 'SUM', 1], // an inner call is closed
    ['=SUM(IF(A1;|', 'IF', 1],
    ['=SUM((A1+2)*|', 'SUM', 0],
    ['=SUM(";";|', 'SUM', 1], // a separator in a text is text
    ['=SUM({1;2;3};|', 'SUM', 1], // the array's own are the array's
    ['=SUM({1;2|', 'SUM', 0],
    ["=SUM('а;б'!A1;|", 'SUM', 1],
  ])('%s is %s, at argument %d', (text, name, argument) => {
    expect(place(text).call).toEqual({ name, argument });
  });
  test.each(['=A1|', '=SUM(A1)|', '=(A1|'])('%s has none', (text) => {
    expect(place(text).call).toBeUndefined();
  });
});

test.each([
  ['=A1', true],
  ['+A1', true],
  ['', false],
  ['-5', false],
  ['Абай', false],
])('%j is a formula: %s', (text, expected) => {
  expect(isFormulaText(text)).toBe(expected);
});
