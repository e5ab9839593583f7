import { afterAll, describe, expect, test } from 'vitest';
import { toCanonicalFormula } from '../../../src/host/entry/notation.ts';
import { createCalculator } from '../../../src/host/formulas/calculator.ts';
import type { CallArgument, CallFunction } from '../../../src/host/formulas/customCalls.ts';
import { cellAt, openCell, putContent } from '../../../src/host/model/cells.ts';
import { addSheet, createWorkbook, fillRows, internStyle } from '../../../src/host/model/create.ts';
import type { CellValue, SheetModel, WorkbookModel } from '../../../src/host/model/workbook.ts';

/** Stand-ins for the script's functions, small enough to check by eye. */
const script: Record<string, (...args: CallArgument[]) => unknown> = {
  DOUBLE: (x) => (Array.isArray(x) ? x.map((row) => row.map((v) => Number(v) * 2)) : Number(x) * 2),
  QUALITY_DELTA: (now, before) => Number(now) - Number(before),
  SHOW: (...args) => JSON.stringify(args),
  SAY: (x) => x,
  FAIL: () => {
    throw new Error('сома жоқ / нет суммы');
  },
  LIST: () => [1, 2, 3],
  RAGGED: () => [[1, 2], [3]],
  OBJECT: () => new Map(),
  NOT_A_NUMBER: () => Number.NaN,
  NOTHING: () => null,
  GRID: (rows, columns) =>
    Array.from({ length: Number(rows) }, (_, r) =>
      Array.from({ length: Number(columns) }, (_u, c) => r * 10 + c),
    ),
};
const names = Object.keys(script);
const called: string[] = [];
const callFunction: CallFunction = (name, args) => {
  called.push(name);
  try {
    return { ok: true, value: script[name]?.(...args) };
  } catch (error) {
    return { ok: false, message: (error as Error).message };
  }
};

const calculator = createCalculator();
afterAll(() => calculator.dispose());

/** A workbook of sheets given as rows; text that starts with "=" is typed as a formula in the locale's notation. */
function workbook(sheets: Record<string, (CellValue | undefined)[][]>): WorkbookModel {
  const book = createWorkbook({ locale: 'ru_KZ' });
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addSheet(book, name);
    fillRows(sheet, rows);
    for (const line of sheet.cells) {
      for (const cell of line ?? []) {
        if (typeof cell?.value !== 'string' || !cell.value.startsWith('=')) continue;
        const read = toCanonicalFormula(cell.value, 'locale', book.locale);
        if ('error' in read) cell.value = read;
        else {
          cell.formula = read.formula;
          delete cell.value;
        }
      }
    }
  }
  return book;
}

const sheetOf = (book: WorkbookModel, index = 0): SheetModel => book.sheets[index] as SheetModel;
const shown = (sheet: SheetModel, row: number, column: number): unknown => {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === 'object' ? value.error : value;
};
const rowsOf = (sheet: SheetModel, rows: number, columns: number): unknown[][] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_u, c) => shown(sheet, r + 1, c + 1)),
  );
const put = (sheet: SheetModel, row: number, column: number, value: CellValue | undefined): void =>
  putContent(sheet, row, column, { value });

async function calculate(book: WorkbookModel): Promise<number> {
  return (await calculator.recalculate(book, callFunction, names)).calls;
}

/** The value of one formula beside fixed data: A1:A3 hold 5, 7 and 62,5; B1:B2 hold text; C1 an error. */
async function resultOf(formula: string): Promise<unknown> {
  const book = workbook({
    Бет1: [[5, 'Алматы', { error: '#DIV/0!' }, undefined, formula], [7, 'Қарасай'], [62.5]],
    "Қала'2": [[100]],
  });
  calculator.forget();
  await calculate(book);
  return shown(sheetOf(book), 1, 5);
}

describe('built-in functions', () => {
  test.each([
    ['=SUM(A1:A3)', 74.5],
    ['=SUM(1,2)', 1.2], // a decimal comma
    ['=SUM(1;2)', 3],
    ['=SUM(A1,A2)', '#ERROR!'], // the other separator
    ['=IF(A1>4,5;"иә";"жоқ")', 'иә'],
    ["='Қала''2'!A1+1", 101], // a quote inside a sheet's name
    ['=СУММ', '#NAME?'],
    ['=NO_SUCH(1)', '#NAME?'],
    ['=Жоқ!A1', '#REF!'], // no such sheet
    ['=IFERROR(Жоқ!A1;0)', 0],
    ['=A5000', '#REF!'], // below the grid
    ['=A1/0', '#DIV/0!'],
    ['=C1', '#DIV/0!'],
    ['=IFERROR(C1;"–")', '–'],
    ['=SUM(A:A)', 74.5],
    ['=SUM(A2:A)', 69.5],
    ['=D9', undefined], // an empty cell stays empty, it is no zero
    ['=D9+1', 1],
    ['=A1=5', true],
    ['=SUMIFS(A1:A3;A1:A3;">6")', 69.5],
    ['=COUNTIF(B1:B2;"Алматы")', 1],
    ['=B1&" "&A1', 'Алматы 5'],
    ['=INDIRECT("A2")', 7],
    ['=SUM(', '#ERROR!'],
    ['=ROUND(2,345;2)', 2.35],
    ['=VLOOKUP("Қарасай";B1:B2;1;FALSE)', 'Қарасай'],
    ['=SUM(ARRAYFORMULA(A1:A2*2))', 24],
    ['=E1', '#REF!'], // itself
  ])('%s is %j', async (formula, expected) => {
    expect(await resultOf(formula)).toEqual(expected);
  });
});

describe('custom functions', () => {
  test.each([
    ['=QUALITY_DELTA(A2;A1)', 2],
    ['=quality_delta(A2;A1)', 2], // names know no case
    ['=DOUBLE(A1)*2+1', 21],
    ['=IFERROR(FAIL(A1);0)', 0],
    ['=FAIL(A1)*2', '#ERROR!'],
    ['=IF(A1=5;"ok";FAIL())', 'ok'], // the branch that is not taken is not called
    ['=NOT_A_NUMBER()', '#NUM!'],
    ['=NOTHING()', undefined],
    ['=DOUBLE(C1)', '#DIV/0!'], // an error as the value: the function is not called
    ['=DOUBLE(A1/0)', '#DIV/0!'],
    ['=SHOW(A1:C1)', '[[[5,"Алматы","#DIV/0!"]]]'], // one row is still rows; errors are text
    ['=SHOW(A1:A2)', '[[[5],[7]]]'],
    ['=SHOW(A1;D1;D1:D2)', '[5,"",[[""],[""]]]'], // empty cells
    ['=SHOW()', '[]'],
    ['=SHOW(;1)', '["",1]'],
    ['=SHOW("5";TRUE;1,5)', '["5",true,1.5]'],
    ['=SHOW(A1:A2*2)', '[[[10],[14]]]'],
    ['=SHOW(DATE(2025;9;2))', '[{"dateSerial":45902}]'],
    ['=SAY("#N/A")', '#N/A'],
    ['=DOUBLE(NOW())', 'Loading...'],
    ['=IFERROR(DOUBLE(1+RAND());0)', 'Loading...'],
    ['=DOUBLE(A1)+0*NOW()', 10], // beside the call it may stand
  ])('%s is %j', async (formula, expected) => {
    expect(await resultOf(formula)).toEqual(expected);
  });

  test('what it throws is the note of the cell', async () => {
    const book = workbook({ A: [['=FAIL()', '=A1+1']] });
    await calculate(book);
    expect(cellAt(sheetOf(book), 1, 1)?.value).toEqual({ error: '#ERROR!', note: 'сома жоқ / нет суммы' });
    expect(shown(sheetOf(book), 1, 2)).toBe('#ERROR!');
  });

  test('dates in cells arrive as dates, alone and in ranges', async () => {
    const book = workbook({ A: [[45_902, 45_902, '=SHOW(A1;A1:B1)']] });
    openCell(sheetOf(book), 1, 1).style = internStyle(book, { numberFormat: 'dd.mm.yyyy' });
    await calculate(book);
    expect(shown(sheetOf(book), 1, 3)).toBe('[{"dateSerial":45902},[[{"dateSerial":45902},45902]]]');
  });

  test.each([
    ['=RAGGED()', 'different lengths'],
    ['=OBJECT()', 'Map'],
  ])('%s fails the calculation once everything is written', async (formula, words) => {
    const book = workbook({ A: [[formula, '=1+1']] });
    await expect(calculate(book)).rejects.toThrow(words);
    expect(rowsOf(sheetOf(book), 1, 2)).toEqual([['#ERROR!', 2]]);
  });

  test('a call is repeated only when an argument has changed', async () => {
    calculator.forget();
    const book = workbook({ A: [[1, 2, '=DOUBLE(A1)', '=DOUBLE(B1)', '=DOUBLE(A1:B1)']] });
    expect(await calculate(book)).toBe(3); // one for each set of arguments, one for the whole range
    expect(await calculate(book)).toBe(0);
    put(sheetOf(book), 1, 1, 10);
    expect(await calculate(book)).toBe(2); // B1 is as it was
    expect(rowsOf(sheetOf(book), 1, 4)).toEqual([[10, 2, 20, 4]]);
    put(sheetOf(book), 1, 1, 1);
    expect(await calculate(book)).toBe(0); // known from the first time
    expect(shown(sheetOf(book), 1, 3)).toBe(2);
    calculator.forget();
    expect(await calculate(book)).toBe(3); // the code has changed
  });

  test('what IFERROR and IF do not need is not called', async () => {
    calculator.forget();
    const book = workbook({ A: [[1, '=IFERROR(A1;DOUBLE(1))', '=IF(A1>5;DOUBLE(2);DOUBLE(3))']] });
    expect(await calculate(book)).toBe(1);
    expect(rowsOf(sheetOf(book), 1, 3)).toEqual([[1, 1, 6]]);
  });

  test('a volatile cell as argument waits for ever', async () => {
    const book = workbook({ A: [['=NOW()', '=A1*0', '=DOUBLE(B1)', '=IFERROR(C1;1)']] });
    await calculate(book);
    expect(shown(sheetOf(book), 1, 3)).toBe('Loading...');
  });
});

describe('spills', () => {
  test('a result takes the empty neighbours, and what reads them follows', async () => {
    const book = workbook({
      A: [['=SUM(C2:C3)', '=C3+1', '=LIST()'], ['=B1*10']],
    });
    await calculate(book);
    const sheet = sheetOf(book);
    expect(rowsOf(sheet, 3, 3)).toEqual([
      [5, 4, 1], // 2 + 3; 3 + 1
      [40, undefined, 2],
      [undefined, undefined, 3],
    ]);
    expect(cellAt(sheet, 1, 3)?.spill).toEqual({ rows: 3, columns: 1 });
    expect(cellAt(sheet, 3, 3)?.spilledFrom).toEqual({ row: 1, column: 3 });
  });

  test('nothing is overwritten; once the way is free the result spills', async () => {
    const book = workbook({ A: [['=LIST()'], [undefined], ['мәтін']] });
    const sheet = sheetOf(book);
    await calculate(book);
    expect(rowsOf(sheet, 3, 1)).toEqual([['#REF!'], [undefined], ['мәтін']]);
    put(sheet, 3, 1, undefined);
    await calculate(book);
    expect(rowsOf(sheet, 3, 1)).toEqual([[1], [2], [3]]);
    put(sheet, 2, 1, 'мәтін');
    await calculate(book);
    expect(rowsOf(sheet, 3, 1)).toEqual([['#REF!'], ['мәтін'], [undefined]]);
  });

  test('a formula of a blank that stood in its way gives way to the result when it goes', async () => {
    const book = workbook({ A: [['=GRID(1;2)', '=Z1:Z2']] });
    const sheet = sheetOf(book);
    await calculate(book);
    expect(rowsOf(sheet, 1, 2)).toEqual([['#REF!', undefined]]);
    putContent(sheet, 1, 2, {});
    await calculate(book);
    expect(rowsOf(sheet, 1, 2)).toEqual([[0, 1]]);
  });

  test('typing over a spilled cell blocks the result, even with the very same value', async () => {
    const book = workbook({ A: [['=LIST()']] });
    const sheet = sheetOf(book);
    await calculate(book);
    put(sheet, 2, 1, 2);
    await calculate(book);
    expect(rowsOf(sheet, 3, 1)).toEqual([['#REF!'], [2], [undefined]]);
  });

  test('a smaller result takes its cells back', async () => {
    const book = workbook({ A: [[3, '=GRID(A1;2)', undefined, '=SUM(B1:C5)']] });
    const sheet = sheetOf(book);
    await calculate(book);
    expect(shown(sheet, 1, 4)).toBe(0 + 1 + 10 + 11 + 20 + 21);
    put(sheet, 1, 1, 1);
    await calculate(book);
    expect(rowsOf(sheet, 3, 4).map((row) => row.slice(1))).toEqual([
      [0, 1, 1],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
    expect(cellAt(sheet, 2, 2)?.spilledFrom).toBeUndefined();
    putContent(sheet, 1, 2, { value: 7 });
    await calculate(book);
    expect(shown(sheet, 1, 3)).toBeUndefined();
  });

  test('the first of two crossing results wins', async () => {
    const book = workbook({ A: [[undefined, '=LIST()'], ['=GRID(1;2)']] });
    await calculate(book);
    expect(rowsOf(sheetOf(book), 3, 2)).toEqual([
      [undefined, 1],
      ['#REF!', 2],
      [undefined, 3],
    ]);
  });

  test('a range, a condition and ARRAYFORMULA spill', async () => {
    const book = workbook({ A: [[1, '=ARRAYFORMULA(A1:A3*2)', '=FILTER(A1:A3;A1:A3>1)'], [2], [3]] });
    await calculate(book);
    expect(rowsOf(sheetOf(book), 3, 3)).toEqual([
      [1, 2, 2],
      [2, 4, 3],
      [3, 6, undefined],
    ]);
  });

  test('what is spilled feeds another custom function once', async () => {
    calculator.forget();
    called.length = 0;
    const book = workbook({ A: [['=DOUBLE(C1:C3)', undefined, '=LIST()']] });
    expect(await calculate(book)).toBe(2);
    expect(rowsOf(sheetOf(book), 3, 1)).toEqual([[2], [4], [6]]);
    expect(called).toEqual(['LIST', 'DOUBLE']);
  });
});

describe('order', () => {
  test('formulas across sheets, written before what they read', async () => {
    const book = workbook({
      Свод: [['=Деректер!B2+1', '=SUMIFS(Деректер!B1:B3;Деректер!A1:A3;"б")']],
      Деректер: [
        ['а', 1],
        ['б', '=B1*10'],
        ['б', '=B2+5'],
      ],
    });
    await calculate(book);
    expect(rowsOf(sheetOf(book), 1, 2)).toEqual([[11, 25]]); // 10 + 1; 10 + 15
  });

  test('a circle is an error, its readers too, and nobody else', async () => {
    const book = workbook({ A: [['=B1+1', '=A1+1', '=A1', '=2*2']] });
    await calculate(book);
    expect(rowsOf(sheetOf(book), 1, 4)).toEqual([['#REF!', '#REF!', '#REF!', 4]]);
  });

  test('a formula that is out of its circle is computed, though what it reads looks the same', async () => {
    const book = workbook({ A: [['=B1', '=IFERROR(A1*2;C1)', '=A1']] });
    const sheet = sheetOf(book);
    await calculate(book);
    expect(rowsOf(sheet, 1, 3)).toEqual([['#REF!', '#REF!', '#REF!']]);
    putContent(sheet, 1, 1, { formula: '=#REF!' });
    await calculate(book);
    expect(rowsOf(sheet, 1, 3)).toEqual([['#REF!', '#REF!', '#REF!']]);
    putContent(sheet, 1, 3, { value: 4 });
    await calculate(book);
    expect(rowsOf(sheet, 1, 3)).toEqual([['#REF!', 4, 4]]);
  });

  test('two calculators do not read each other’s workbooks', async () => {
    const other = createCalculator();
    const [one, two] = [workbook({ A: [[1, '=A1+1']] }), workbook({ A: [[50, '=A1+1']] })];
    await calculate(one);
    await other.recalculate(two, callFunction, names);
    expect([shown(sheetOf(one), 1, 2), shown(sheetOf(two), 1, 2)]).toEqual([2, 51]);
    put(sheetOf(one), 1, 1, 2);
    await calculate(one);
    expect(shown(sheetOf(one), 1, 2)).toBe(3);
    other.dispose();
  });

  test('a chain of any length, from its far end', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`=A${index + 2}+1`] as CellValue[]);
    const book = workbook({ A: [...rows, [0]] });
    await calculate(book);
    expect(shown(sheetOf(book), 1, 1)).toBe(20_000);
  });

  test('only what has changed is computed', async () => {
    const book = workbook({
      A: [
        [1, '=A1+1', '=B1+1'],
        [5, '=A2+1'],
      ],
    });
    const sheet = sheetOf(book);
    await calculate(book);
    // A result written over by hand comes back.
    openCell(sheet, 2, 2).value = 77;
    put(sheet, 1, 1, 10);
    await calculate(book);
    expect(rowsOf(sheet, 2, 3)).toEqual([
      [10, 11, 12],
      [5, 6, undefined],
    ]);
  });

  test('a sheet that is added or renamed resolves references', async () => {
    const book = workbook({ A: [['=Жаңа!A1']] });
    await calculate(book);
    expect(shown(sheetOf(book), 1, 1)).toBe('#REF!');
    fillRows(addSheet(book, 'Жаңа'), [[9]]);
    await calculate(book);
    expect(shown(sheetOf(book), 1, 1)).toBe(9);
  });

  test('a formula that gives a date shows one', async () => {
    const book = workbook({ A: [['=DATE(2025;9;2)', '=A1', '=B1-A1']] });
    await calculate(book);
    const sheet = sheetOf(book);
    const formats = [1, 2, 3].map(
      (column) => book.styles[cellAt(sheet, 1, column)?.style ?? 0]?.numberFormat,
    );
    expect(rowsOf(sheet, 1, 3)).toEqual([[45_902, 45_902, 0]]);
    expect(formats).toEqual(['dd.mm.yyyy', 'dd.mm.yyyy', undefined]);
  });
});
