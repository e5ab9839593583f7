/** Copying cells and asking for the right to change them: documented for Range.copyTo and Range.canEdit. */
import { describe, expect, test } from 'vitest';
import { addSheet, internStyle } from '../../src/host/model/create.ts';
import { messageOf, resultOf, run, workbookOf } from './script.ts';

/** C2 of «Data» with everything a cell can have, and an empty sheet «Copy». */
function bookWithCell() {
  const workbook = workbookOf([['a'], ['b', 2]]);
  const [data] = workbook.sheets;
  if (data) {
    data.cells[1] = [
      { value: 'b' },
      { value: 2 },
      {
        value: 4,
        formula: '=B2*2',
        style: internStyle(workbook, { numberFormat: '0.00', background: '#ffeecc', bold: true }),
        note: 'тексерілді',
        validation: { criterion: 'NUMBER_BETWEEN', values: [0, 9], allowInvalid: false },
      },
    ];
  }
  addSheet(workbook, 'Copy');
  return workbook;
}

const cellOf = (workbook: ReturnType<typeof bookWithCell>, sheet: number, row: number, column: number) =>
  workbook.sheets[sheet]?.cells[row - 1]?.[column - 1];

const COPY = "const copy = book.getSheetByName('Copy'); const to = copy.getRange(2, 3, 1, 1);";

describe('copyTo', () => {
  test('takes value, formula, format, colours, note and validation to the same address of another sheet', () => {
    const workbook = bookWithCell();
    run(`${COPY} at(2, 3).copyTo(to);`, { workbook });
    expect(cellOf(workbook, 1, 2, 3)).toEqual(cellOf(workbook, 0, 2, 3));
    expect(cellOf(workbook, 1, 2, 3)).toMatchObject({ formula: '=B2*2', note: 'тексерілді' });
  });

  test('and back, over whatever was written there since', () => {
    const workbook = bookWithCell();
    const before = structuredClone(cellOf(workbook, 0, 2, 3));
    const body = `${COPY}
      at(2, 3).copyTo(to);
      at(2, 3).clear().setDataValidations([[null]]).setNote('басқа').setNumberFormat('@').setValue('5 уч.');
      to.copyTo(at(2, 3));`;
    run(body, { workbook });
    expect(cellOf(workbook, 0, 2, 3)).toEqual(before);
  });

  test('a text that looks like a number stays one, under its text format and without', () => {
    const workbook = bookWithCell();
    const body = `${COPY}
      at(2, 3).setDataValidations([[null]]).setNumberFormat('@').setValue('0012');
      at(2, 3).copyTo(to);
      return [to.getValue(), typeof to.getValue(), to.getNumberFormats()[0][0]];`;
    expect(resultOf(body, { workbook })).toEqual(['0012', 'string', '@']);
  });

  test('a blank cell makes the other one blank', () => {
    const workbook = bookWithCell();
    run(`${COPY} to.copyTo(at(2, 3));`, { workbook });
    expect(cellOf(workbook, 0, 2, 3)).toEqual({});
  });

  test('what was copied does not change with the original', () => {
    const workbook = bookWithCell();
    run(`${COPY} at(2, 3).copyTo(to); at(2, 3).setNote('кейін');`, { workbook });
    expect(cellOf(workbook, 1, 2, 3)?.note).toBe('тексерілді');
  });

  test('a value that a formula has spilled is copied as a value', () => {
    const workbook = bookWithCell();
    const [data] = workbook.sheets;
    if (data)
      data.cells[3] = [
        { value: 1, formula: '={1,2}', spill: { rows: 1, columns: 2 } },
        { value: 2, spilledFrom: { row: 4, column: 1 } },
      ];
    run("at(4, 2).copyTo(book.getSheetByName('Copy').getRange(4, 2, 1, 1));", { workbook });
    expect(cellOf(workbook, 1, 4, 2)).toEqual({ value: 2 });
  });

  test('what Google does by rules of its own is refused by name', () => {
    const workbook = bookWithCell();
    const merged = bookWithCell();
    merged.sheets[0]?.merges.push({ row: 2, column: 1, rows: 2, columns: 1 });
    expect(messageOf('at(2, 3).copyTo(at(5, 5));', { workbook })).toMatch(/not in the local host/);
    expect(messageOf('at(1, 1).copyTo(at(5, 5, 2, 2));', { workbook })).toMatch(/not in the local host/);
    expect(messageOf('at(2, 1).copyTo(at(5, 5));', { workbook: merged })).toMatch(/not in the local host/);
    expect(messageOf("at(1, 1).copyTo('B1');")).toMatch(/don't match the method signature/);
  });
});

describe('canEdit', () => {
  const may = (box: object | undefined, warningOnly: boolean) => {
    const workbook = bookWithCell();
    workbook.sheets[0]?.protections.push({
      id: 99,
      description: '',
      warningOnly,
      ...(box && { box }),
    } as never);
    return resultOf('return [at(2, 3).canEdit(), at(1, 1, 5, 5).canEdit(), at(9, 9).canEdit()];', {
      workbook,
    });
  };
  const box = { row: 2, column: 3, rows: 1, columns: 1 };
  test('is false where any cell is protected', () => expect(may(box, false)).toEqual([false, false, true]));
  test('is false on a protected sheet', () => expect(may(undefined, false)).toEqual([false, false, false]));
  test('a warning forbids nothing', () => expect(may(box, true)).toEqual([true, true, true]));
});
