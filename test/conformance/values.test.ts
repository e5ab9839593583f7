/** Values and formulas between cells and scripts. Numbers are items of the checklist. */
import { describe, expect, test } from 'vitest';
import { addSheet, createWorkbook, internStyle } from '../../src/host/model/create.ts';
import { messageOf, resultOf, run, workbookOf } from './script.ts';

test('10.15 an empty cell reads as "" and shows ""', () => {
  expect(
    resultOf('return [at(1, 1).getValue(), at(1, 1, 1, 2).getValues(), at(1, 1).getDisplayValues()];'),
  ).toEqual(['', [['', '']], [['']]]);
});

test('10.15 display values are strings, whatever the cells hold', () => {
  const workbook = workbookOf([[1, true, 'a', { error: '#N/A' }]]);
  expect(resultOf('return at(1, 1, 1, 4).getDisplayValues()[0].map((v) => typeof v);', { workbook })).toEqual(
    Array(4).fill('string'),
  );
});

test('errors in cells read as their text', () => {
  const workbook = workbookOf([[{ error: '#DIV/0!' }]]);
  expect(resultOf('return at(1, 1).getValue();', { workbook })).toBe('#DIV/0!');
});

describe('10.16, 10.17 dates', () => {
  // 46112 days after 1899-12-30 is 2026-03-31 (25569 is 1970-01-01; 20543 days later).
  const dated = (timeZone: string, numberFormat = 'dd.mm.yyyy', value = 46_112) => {
    const workbook = createWorkbook({ timeZone });
    const sheet = addSheet(workbook, 'Data');
    sheet.cells[0] = [{ value, style: internStyle(workbook, { numberFormat }) }];
    return workbook;
  };
  test('a date cell reads as a Date of the realm', () => {
    expect(resultOf('return at(1, 1).getValue() instanceof Date;', { workbook: dated('Asia/Almaty') })).toBe(
      true,
    );
  });
  test.each([
    ['Asia/Almaty', '2026-03-30T19:00:00.000Z'], // +05:00 since March 2024
    ['Europe/Moscow', '2026-03-30T21:00:00.000Z'],
    ['UTC', '2026-03-31T00:00:00.000Z'],
  ])('at midnight in the spreadsheet zone %s', (timeZone, iso) => {
    expect(resultOf('return at(1, 1).getValue().toISOString();', { workbook: dated(timeZone) })).toBe(iso);
  });
  test('Almaty was at +06:00 before', () => {
    const workbook = dated('Asia/Almaty', 'dd.mm.yyyy', 45_000); // 2023-03-15
    expect(resultOf('return at(1, 1).getValue().toISOString();', { workbook })).toBe(
      '2023-03-14T18:00:00.000Z',
    );
  });
  test('the script zone decides local fields, the spreadsheet zone the day', () => {
    // The script is in Almaty (+5), the sheet in Moscow (+3): midnight there is two in the morning here.
    const body =
      'const d = at(1, 1).getValue(); return [d.getHours(), Utilities.formatDate(d, book.getSpreadsheetTimeZone(), "dd.MM.yyyy HH:mm")];';
    expect(resultOf(body, { workbook: dated('Europe/Moscow') })).toEqual([2, '31.03.2026 00:00']);
  });
  test.each(['[h]:mm', 'hh:mm', 'yyyy"-ж"'])('a number under %s reads as a Date', (format) => {
    expect(
      resultOf('return at(1, 1).getValue() instanceof Date;', { workbook: dated('UTC', format, 0.5) }),
    ).toBe(true);
  });
  test.each(['0.0', '#,##0 "дней"', '[Red]0', '0 "мсд hms"', '@'])('under %s it does not', (format) => {
    expect(resultOf('return at(1, 1).getValue();', { workbook: dated('UTC', format, 0.5) })).toBe(0.5);
  });
  test('in one mode it comes from another realm, and is written back all the same', () => {
    const body =
      'const d = at(1, 1).getValue(); at(2, 1).setValue(d); return [d instanceof Date, Object.prototype.toString.call(d), at(2, 1).getDisplayValue()];';
    expect(resultOf(body, { workbook: dated('Asia/Almaty'), foreignDates: true })).toEqual([
      false,
      '[object Date]',
      '31.03.2026',
    ]);
  });
  test('a written Date comes back the same', () => {
    const body =
      'const d = new Date(Date.UTC(2026, 2, 30, 19)); at(1, 1).setValue(d); return [at(1, 1).getValue().getTime() === d.getTime(), at(1, 1).getDisplayValue()];';
    expect(resultOf(body)).toEqual([true, '31.03.2026']);
  });
  test('10 % is a tenth', () => {
    expect(
      resultOf('at(1, 1).setValue("10%"); return [at(1, 1).getValue(), at(1, 1).getDisplayValue()];'),
    ).toEqual([0.1, '10%']);
  });
});

describe('10.18 wrong sizes write nothing', () => {
  test.each([
    [
      '[[1], [2]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
    ],
    [
      '[]',
      'The number of rows in the data does not match the number of rows in the range. The data has 0 but the range has 1.',
    ],
    [
      '[[1]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
  ])('%s into 1 × 2', (data, message) => {
    const workbook = workbookOf();
    expect(messageOf(`at(1, 1, 1, 2).setValues(${data});`, { workbook })).toBe(message);
    expect(workbook.sheets[0]?.cells).toEqual([]);
  });
});

test.each(['null', 'undefined'])('10.19 setValue(%s) clears', (value) => {
  expect(resultOf(`at(1, 1).setValue(5); at(1, 1).setValue(${value}); return at(1, 1).getValue();`)).toBe('');
});

describe('10.20, 10.21 strings are read as if typed', () => {
  test.each([
    ['62,5', 'ru_KZ', 62.5],
    ['62,5', 'en_US', '62,5'],
    ['62.5', 'en_US', 62.5],
    ['01234', 'ru_KZ', 1234], // why codes need the format @ first
    ['TRUE', 'ru_KZ', true],
    ["'=1+1", 'ru_KZ', '=1+1'],
    ['текст', 'ru_KZ', 'текст'],
    ['=', 'ru_KZ', '='],
  ])('%j in %s', (text, locale, expected) => {
    const workbook = workbookOf([], { locale });
    expect(
      resultOf(`at(1, 1).setValue(${JSON.stringify(text)}); return at(1, 1).getValue();`, { workbook }),
    ).toBe(expected);
  });
  test.each(['01234', '=1+1', '+7 701 000 00 00', '1.5'])('%j stays text under @', (text) => {
    const body = `at(1, 1).setNumberFormat('@').setValue(${JSON.stringify(text)}); return [at(1, 1).getValue(), at(1, 1).getFormulas()[0][0]];`;
    expect(resultOf(body)).toEqual([text, '']);
  });
  test.each(['=A2', '+A2'])('%j is a formula', (text) => {
    expect(resultOf(`at(1, 1).setValue('${text}'); return at(1, 1).getFormulas()[0][0];`)).toMatch(
      /^=\+?A2$/,
    );
  });
  test('a telephone number is a formula that cannot be read', () => {
    expect(resultOf('at(1, 1).setValue("+7 (701) 000-00-00"); return at(1, 1).getDisplayValue();')).toBe(
      '#ERROR!',
    );
  });
});

describe('10.22 separators of formulas', () => {
  const shown = (formula: string, formulaSeparators: 'comma' | 'locale', locale: string) =>
    resultOf(
      `at(1, 1).setNumberFormat('0').setFormula('${formula}'); app.flush(); return at(1, 1).getDisplayValue();`,
      { formulaSeparators, workbook: workbookOf([], { locale }) },
    );
  test.each([
    ['=SUM(1,2)', 'comma', 'ru_KZ', '3'],
    ['=SUM(1;2)', 'comma', 'ru_KZ', '#ERROR!'],
    ['=SUM(1,2)', 'comma', 'en_US', '3'],
    ['=SUM(1;2)', 'locale', 'ru_KZ', '3'],
    ['=SUM(1,2)', 'locale', 'ru_KZ', '1'], // 1.2 under the format 0
    ['=SUM(A1,B1)', 'locale', 'ru_KZ', '#ERROR!'],
    ['=SUM(1,2)', 'locale', 'en_US', '3'],
  ] as const)('%s in mode %s and locale %s shows %s', (formula, mode, locale, expected) => {
    expect(shown(formula, mode, locale)).toBe(expected);
  });
  test('setValue reads formulas by the same setting', () => {
    expect(resultOf('at(1, 1).setValue("=SUM(1;2)"); return at(1, 1).getDisplayValue();')).toBe('#ERROR!');
  });
  test('getFormulas gives back the notation that was written', () => {
    const body = 'at(1, 1).setFormula("=SUM(A2;B2)"); return at(1, 1).getFormulas()[0][0];';
    expect(resultOf(body, { formulaSeparators: 'locale' })).toBe('=SUM(A2;B2)');
  });
  test('other formulas have no value before they are calculated', () => {
    expect(
      resultOf('at(1, 1).setFormula("=A2+1"); return [at(1, 1).getValue(), at(1, 1).getFormulas()[0][0]];'),
    ).toEqual(['', '=A2+1']);
  });
});

describe('10.24 limits', () => {
  test('50 000 characters fit a cell, one more does not, and nothing is written', () => {
    expect(resultOf('at(1, 1).setValue("ж".repeat(50000)); return at(1, 1).getValue().length;')).toBe(50_000);
    const body =
      'try { at(1, 1, 1, 2).setValues([["a", "ж".repeat(50001)]]); } catch (error) { return [error.message, at(1, 1).getValue()]; }';
    expect(resultOf(body)).toEqual([
      'Your input contains more than the maximum of 50000 characters in a single cell.',
      '',
    ]);
  });
  test('a workbook holds ten million cells', () => {
    // 1 000 × 26 are there; 384 616 rows of 26 would make 10 000 016.
    expect(resultOf('sheet.insertRowsAfter(1000, 383615); return sheet.getMaxRows() * 26;')).toBe(9_999_990);
    expect(messageOf('sheet.insertRowsAfter(1000, 383616);')).toBe(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

test.each([
  ['at(1, 1).setValues("x")', 'String', 'Range.setValues'],
  ['at(1, 1).setValues([1])', 'number[]', 'Range.setValues'],
  ['at(1, 1).setValue({})', '(class)', 'Range.setValue'],
  ['at(1, 1).setNumberFormat(5)', 'number', 'Range.setNumberFormat'],
  ['sheet.getRange(1, 1, 1, undefined)', 'number,number,number,null', 'Sheet.getRange'],
  ['sheet.setName()', '', 'Sheet.setName'],
  ['sheet.newChart().addRange(sheet)', 'SpreadsheetApp.Sheet', 'EmbeddedChartBuilder.addRange'],
])('10.25 %s is refused', (call, given, method) => {
  expect(messageOf(`${call};`)).toBe(
    `The parameters (${given}) don't match the method signature for SpreadsheetApp.${method}.`,
  );
});

test.each(['NaN', 'Infinity'])('%s is not written', (value) => {
  expect(messageOf(`at(1, 1).setValue(${value});`)).toMatch(/^The parameters \(number\)/);
});

describe('10.47 validation', () => {
  const only = (allow: boolean) =>
    `const rule = app.newDataValidation().requireNumberBetween(0, 100).setAllowInvalid(${allow}).build(); at(1, 6).setDataValidations([[rule]]);`;
  test('a value that breaks a strict rule stops the whole write', () => {
    const body = `${only(false)} try { at(1, 5, 1, 2).setValues([[1, 101]]); } catch (error) { return [error.message, at(1, 5).getValue()]; }`;
    expect(resultOf(body)).toEqual([
      'The data you entered in cell F1 violates the data validation rules set on this cell.',
      '',
    ]);
  });
  test('a lenient rule only warns', () => {
    expect(resultOf(`${only(true)} at(1, 6).setValue(101); return at(1, 6).getValue();`)).toBe(101);
  });
  test('lenient is the default', () => {
    const body =
      'at(1, 1).setDataValidations([[app.newDataValidation().requireValueInList(["иә", "жоқ"], true).build()]]); at(1, 1).setValue("бәлкім"); return at(1, 1).getValue();';
    expect(resultOf(body)).toBe('бәлкім');
  });
  test('clearing is always allowed, and null takes the rule away', () => {
    const body = `${only(false)} at(1, 6).setValue(null); at(1, 6).setDataValidations([[null]]); at(1, 6).setValue(101); return at(1, 6).getValue();`;
    expect(resultOf(body)).toBe(101);
  });
  test('a finished rule does not follow its builder', () => {
    const workbook = workbookOf();
    run(
      'const b = app.newDataValidation().requireNumberBetween(0, 1); const rule = b.build(); b.requireNumberBetween(5, 6); at(1, 1).setDataValidations([[rule]]);',
      { workbook },
    );
    expect(workbook.sheets[0]?.cells[0]?.[0]?.validation).toMatchObject({
      values: [0, 1],
      allowInvalid: true,
    });
  });
});
