import { expect, test, vi } from 'vitest';
import { cellAt, openCell } from '../../../src/host/model/cells.ts';
import { addSheet, createWorkbook, internStyle } from '../../../src/host/model/create.ts';
import { typeText } from '../../../src/workbench/desk/typed.ts';

function typed(
  text: string,
  { numberFormat, locale = 'ru_KZ' }: { numberFormat?: string; locale?: string } = {},
) {
  const book = createWorkbook({ locale });
  const sheet = addSheet(book, 'A');
  if (numberFormat !== undefined) openCell(sheet, 1, 1).style = internStyle(book, { numberFormat });
  typeText(book, sheet, { row: 1, column: 1, text });
  const { style, ...cell } = cellAt(sheet, 1, 1) ?? {};
  return { ...cell, format: book.styles[style ?? 0]?.numberFormat };
}

/** 2026-03-05 is 46 086 days after 1899-12-30. */
test.each([
  ['62,5', undefined, 62.5, undefined],
  ['62,5', '0.0%', 0.625, '0.0%'], // a share, in Sheets and in Excel
  ['62,5 %', '0.0%', 0.625, '0.0%'],
  ['62,5 %', undefined, 0.625, '0.00%'],
  ['55,47', '0%', 0.5547, '0%'], // 55.47 / 100 is 0.5546999…
  ['0,0000001', '0%', 1e-9, '0%'],
  ['1E21', '0%', 1e19, '0%'],
  ['62,5', '0 "%"', 62.5, '0 "%"'], // a sign in quotes is a word
  ['05.03.2026', '0%', 46_086, '0%'], // a day is no share
  ['100 ₸', '0%', 100, '0%'],
  ['05.03.2026', undefined, 46_086, 'dd.mm.yyyy'],
  ['05.03.2026', 'mmmm yyyy', 46_086, 'mmmm yyyy'],
  ['05.03', undefined, 46_086, 'dd.mm'], // of this year
  ["'007", undefined, '007', undefined],
  ["'=A1", undefined, '=A1', undefined],
  ['007', '@', '007', '@'],
  ['007', undefined, 7, undefined],
  ['', '0%', undefined, '0%'],
] as const)('%j in a cell of %s: %j', (text, numberFormat, value, format) => {
  vi.useFakeTimers({ now: Date.UTC(2026, 5, 1) });
  const cell = typed(text, numberFormat === undefined ? {} : { numberFormat });
  vi.useRealTimers();
  expect([cell.value, cell.format]).toEqual([value, format]);
});

test.each([
  ['=SUM(A2;1,5)', 'ru_KZ', '=SUM(A2,1.5)'],
  ['=SUM(A2,1.5)', 'en_US', '=SUM(A2,1.5)'],
  ['+A2', 'ru_KZ', '=+A2'],
])('%s of %s is kept as %s', (text, locale, formula) => {
  expect(typed(text, { locale })).toEqual({ formula });
});

test('a formula that cannot be read stays as it was written, with what is wrong', () => {
  expect(typed('=SUM(A2,1.5)')).toEqual({
    formula: '=SUM(A2,1.5)',
    value: { error: '#ERROR!', note: 'Formula parse error.' },
  });
});
