import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/files/xlsx/read.ts';
import { writeWorkbook } from '../../../src/files/xlsx/write.ts';
import { addSheet, createWorkbook, internStyle } from '../../../src/host/model/create.ts';
import type { CellModel, Style, ValidationModel, WorkbookModel } from '../../../src/host/model/workbook.ts';
import { bookWith } from '../books.ts';

async function reread(book: WorkbookModel): Promise<WorkbookModel> {
  const read = await readWorkbook(await writeWorkbook(book), 'Кітап.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** The workbook with styles in place of their numbers, and without empty rows and cells at the ends. */
const plain = (book: WorkbookModel) =>
  book.sheets.map(({ id: _, cells, charts, ...sheet }) => ({
    ...sheet,
    charts: charts.map(({ id: __, ...chart }) => ({ ...chart, ranges: chart.ranges.map(({ box }) => box) })),
    cells: Object.fromEntries(
      cells.flatMap((row, r) =>
        (row ?? []).flatMap((cell, c) =>
          cell === undefined ? [] : [[`${r + 1}:${c + 1}`, { ...cell, style: book.styles[cell.style ?? 0] }]],
        ),
      ),
    ),
  }));

const colour = fc.constantFrom('#ff0000', '#1f4e79', '#ffc7ce', '#000000');
const border = fc.record(
  {
    color: colour,
    style: fc.constantFrom('solid', 'medium', 'thick', 'dotted', 'dashed', 'double'),
  },
  { noNullPrototype: true },
);
const style: fc.Arbitrary<Style> = fc.record(
  {
    numberFormat: fc.constantFrom('0.0', '#,##0', '#,##0 "₸"', '0.00%', 'dd.mm.yyyy', '@', '+0.0;-0.0;0.0'),
    bold: fc.constant(true),
    italic: fc.constant(true),
    fontSize: fc.constantFrom(9, 11, 14),
    color: colour,
    background: colour,
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'middle', 'bottom'),
    wrap: fc.constant(true),
    borders: fc.record(
      { top: border, bottom: border, left: border },
      { requiredKeys: ['top'], noNullPrototype: true },
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<Style>;

const text = fc.constantFrom(
  'Қостанай',
  '=СУММ(A1)',
  '+7 701',
  '-5',
  '@имя',
  '#N/A',
  ' екі жол\nекінші ',
  '0012',
  '<b>&"\'',
  '5%',
);
const value = fc.oneof(
  text,
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Math.round(x * 100) / 100 || 0),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
);
const validation: fc.Arbitrary<ValidationModel> = fc
  .record({
    rule: fc.constantFrom(
      { criterion: 'VALUE_IN_LIST', values: ['Қала', 'Ауыл'] },
      { criterion: 'VALUE_IN_LIST', values: ['бір, екі', 'үш'] }, // a comma would split the item
      {
        criterion: 'VALUE_IN_LIST',
        values: Array.from({ length: 40 }, (_, n) => `${n}-жалпы білім беретін мектеп`),
      },
      { criterion: 'NUMBER_BETWEEN', values: [0, 100] },
      { criterion: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [0] },
      { criterion: 'CUSTOM_FORMULA', values: ['=A1>0'] },
    ),
    allowInvalid: fc.boolean(),
  })
  .map(({ rule, allowInvalid }) => ({ ...rule, values: [...rule.values], allowInvalid }));

const cell = fc.record(
  {
    value,
    formula: fc.constantFrom('=SUM(A1:B2)', '=IF(A1="a ""b""";1,2)', '=\'Парақ 1\'!A1&"x"'),
    note: text,
    validation,
  },
  { requiredKeys: ['value'], noNullPrototype: true },
);

const oneBook = fc.record({
  cells: fc.array(fc.array(fc.option(fc.tuple(cell, style), { nil: undefined }), { maxLength: 5 }), {
    maxLength: 6,
  }),
  frozenRows: fc.nat(3),
  frozenColumns: fc.nat(2),
  hidden: fc.boolean(),
  gridlines: fc.boolean(),
  width: fc.integer({ min: 20, max: 400 }),
  height: fc.integer({ min: 10, max: 200 }).map((n) => n - (n % 4)), // quarter points come back exactly
  print: fc.option(
    fc.record({ landscape: fc.boolean(), paper: fc.constantFrom('A4', 'A3'), fitToWidth: fc.boolean() }),
    {
      nil: undefined,
    },
  ),
});

test('a workbook written and read again is the same workbook', async () => {
  await fc.assert(
    fc.asyncProperty(oneBook, async (parts) => {
      const book = createWorkbook({ name: 'Кітап' });
      addSheet(book, 'Парақ 1');
      const sheet = addSheet(book, 'Деректер — 2025-2026');
      sheet.cells = parts.cells.map((row) =>
        row.map((entry): CellModel | undefined => {
          if (!entry) return undefined;
          const [content, look] = entry;
          // A formula's text "#N/A" cannot be told from the error: the file says both in the same way.
          if (content.formula && content.value === '#N/A') content.value = { error: '#N/A' };
          const index = internStyle(book, look as Style);
          return index > 0 ? { ...content, style: index } : { ...content };
        }),
      );
      Object.assign(sheet, { frozenRows: parts.frozenRows, frozenColumns: parts.frozenColumns });
      Object.assign(sheet, { hidden: parts.hidden, hiddenGridlines: parts.gridlines, tabColor: '#2f6b9a' });
      if (parts.width !== 100) sheet.columnWidths.set(2, parts.width);
      sheet.rowHeights.set(3, parts.height);
      sheet.hiddenRows.add(5);
      sheet.hiddenColumns.add(4);
      sheet.merges = [{ row: 8, column: 1, rows: 1, columns: 3 }];
      if (parts.print)
        sheet.print = { ...parts.print, titleRows: { from: 1, to: 2 } } as typeof sheet.print & object;
      sheet.conditionalFormats = [
        {
          ranges: [{ row: 2, column: 2, rows: 9, columns: 2 }],
          criterion: 'NUMBER_LESS_THAN',
          values: [55],
          style: { background: '#ffc7ce', color: '#9c0006', bold: true },
        },
        {
          ranges: [
            { row: 2, column: 1, rows: 9, columns: 1 },
            { row: 1, column: 4, rows: 1, columns: 1 },
          ],
          criterion: 'CUSTOM_FORMULA',
          values: ['=$B2="жоқ"'],
          style: { background: '#fff2cc' },
        },
      ];
      expect(plain(await reread(book))).toEqual(plain(book));
    }),
    { numRuns: 40, seed: 20251122 },
  );
});

describe('what the format asks to be changed', () => {
  test('a long sheet name is cut, in formulas as well, and names stay apart', async () => {
    const book = createWorkbook();
    const long = 'Ғабит Мүсірепов атындағы аудан 2025-11'; // 38 characters; Excel allows 31
    for (const name of [long, `${long} (2)`, 'Т1: 2/3']) addSheet(book, name);
    book.sheets[2]!.cells = [[{ formula: `='${long}'!A1`, value: 5 }]];
    const { sheets } = await reread(book);
    const names = sheets.map(({ name }) => name);
    expect(names[0]).toBe('Ғабит Мүсірепов атындағы аудан…');
    expect(names[1]).toBe('Ғабит Мүсірепов атындағы а… (2)');
    expect(names[2]).toBe('Т1- 2-3');
    expect(sheets[2]!.cells[0]?.[0]?.formula).toBe(`='${names[0]}'!A1`);
  });

  test('a spilled formula keeps its extent', async () => {
    const { book, sheet } = bookWith([[1, 2]]);
    sheet.cells[0] = [
      { formula: '=TRANSPOSE(D1:D2)', value: 1, spill: { rows: 1, columns: 2 } },
      { value: 2, spilledFrom: { row: 1, column: 1 } },
    ];
    expect((await reread(book)).sheets[0]!.cells[0]).toEqual(sheet.cells[0]);
  });

  test.each([0.5, 1, 59, 61, 45_992, 45_992.75])(
    'day number %d with a date format keeps its number',
    async (day) => {
      const { book, sheet } = bookWith([[day]]);
      sheet.cells[0]![0]!.style = internStyle(book, { numberFormat: 'dd.mm.yyyy hh:mm' });
      expect((await reread(book)).sheets[0]!.cells[0]?.[0]?.value).toBe(day);
    },
  );
});
