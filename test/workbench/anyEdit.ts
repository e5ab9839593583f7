/** Any edit that the page may ask for, aimed at a sheet and a place that are there when it is done. */
import fc from 'fast-check';
import type { Workshop } from './workshop.ts';

export interface AnyEdit {
  readonly on: (shop: Workshop) => Promise<unknown>;
  readonly toString: () => string;
}

const line = fc.integer({ min: 1, max: 11 });
const few = fc.integer({ min: 1, max: 3 });
const axis = fc.constantFrom('row' as const, 'column' as const);
const whichSheet = fc.integer({ min: 0, max: 2 });

const texts = [
  '5',
  '62,5',
  '62,5 %',
  'Абай',
  '',
  "'007",
  '=B2*2',
  '=SUM(B2:B5)',
  "=Деректер!B3+'Свод 2026'!B1",
  '=TRANSPOSE(B2:C3)',
  '=E2:E4',
  '=A$1&$B2',
  'ИСТИНА',
  '#N/A',
];
const text = fc.constantFrom(...texts);

const edit = <Input>(
  name: string,
  input: fc.Arbitrary<Input>,
  on: (shop: Workshop, input: Input, sheetId: number) => Promise<unknown>,
): fc.Arbitrary<AnyEdit> =>
  fc.tuple(whichSheet, input).map(([sheet, given]) => ({
    on: (shop) => on(shop, given, shop.sheet(sheet % shop.book.sheets.length).id),
    toString: () => `${name} on ${sheet}: ${JSON.stringify(given)}`,
    [fc.toStringMethod]: () => `${name} on ${sheet}: ${JSON.stringify(given)}`,
  }));

const place = { row: line, column: fc.integer({ min: 1, max: 8 }) };
const box = fc.record({ ...place, rows: few, columns: few });

export const anyEdit: fc.Arbitrary<AnyEdit> = fc.oneof(
  edit('enter', fc.record({ ...place, text }), (shop, input, sheetId) =>
    shop.ask('enter', { sheetId, ...input }),
  ),
  edit(
    'enterBlock',
    fc.record({
      ...place,
      texts: fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    }),
    (shop, input, sheetId) => shop.ask('enterBlock', { sheetId, ...input }),
  ),
  // A date stands where no formula reads it: one that gives a date lends its cell a format, which stays.
  edit('enter a date', line, (shop, row, sheetId) =>
    shop.ask('enter', { sheetId, row, column: 15, text: '05.03.2026' }),
  ),
  edit('enterBlock past the end', fc.constantFrom('7', 'Абай'), (shop, plain, sheetId) =>
    shop.ask('enterBlock', { sheetId, row: 30, column: 19, texts: [[plain], [plain, plain, plain]] }),
  ),
  edit(
    'transfer',
    fc.record({ box, to: fc.record(place), cut: fc.boolean(), other: whichSheet }),
    (shop, { box: cells, to, cut, other }, sheetId) => {
      const target = shop.sheet(other % shop.book.sheets.length).id;
      return shop.ask('transfer', { sheetId, box: cells, to: { sheetId: target, ...to }, cut });
    },
  ),
  edit(
    'fill',
    fc.record({ box, way: fc.constantFrom('down', 'up', 'right', 'left'), by: few }),
    (shop, { box: source, way, by }, sheetId) => {
      const { row, column, rows, columns } = source;
      const target = {
        down: { row, column, rows: rows + by, columns },
        up: { row: Math.max(1, row - by), column, rows: rows + Math.min(by, row - 1), columns },
        right: { row, column, rows, columns: columns + by },
        left: { row, column: Math.max(1, column - by), rows, columns: columns + Math.min(by, column - 1) },
      }[way];
      return shop.ask('fill', { sheetId, source, target: target ?? source });
    },
  ),
  edit('clear', box, (shop, cells, sheetId) => shop.ask('clear', { sheetId, box: cells })),
  edit(
    'restyle',
    fc.record({ box, bold: fc.boolean(), numberFormat: fc.constantFrom(undefined, '0.0%', '0.0', '@') }),
    (shop, { box: cells, ...patch }, sheetId) => shop.ask('restyle', { sheetId, box: cells, patch }),
  ),
  edit(
    'lines',
    fc.record({
      axis,
      action: fc.constantFrom('insert' as const, 'delete' as const, 'hide' as const, 'show' as const),
      at: line,
      count: few,
    }),
    (shop, { at, ...input }, sheetId) => {
      const frame = shop.page.frame(sheetId);
      const last = (input.axis === 'row' ? frame?.rowCount : frame?.columnCount) ?? 1;
      return shop.ask('lines', { sheetId, ...input, at: Math.min(at, last) });
    },
  ),
  edit(
    'resize',
    fc.record({
      axis,
      sizes: fc.array(fc.tuple(line, fc.constantFrom(null, 30, 77)), { minLength: 1, maxLength: 4 }),
    }),
    (shop, input, sheetId) => shop.ask('resize', { sheetId, ...input }),
  ),
  edit('freeze', fc.record({ rows: fc.integer({ min: 0, max: 30 }), columns: few }), (shop, input, sheetId) =>
    shop.ask('freeze', { sheetId, ...input }),
  ),
  edit('rename', fc.constantFrom('Деректер', 'X', "О'Брайен", 'деректер'), (shop, name, sheetId) =>
    shop.ask('sheet', { action: 'rename', sheetId, name }),
  ),
  edit('add sheet', fc.constantFrom('Парақ3', 'X'), (shop, name, after) =>
    shop.ask('sheet', { action: 'add', name, after }),
  ),
  edit(
    'change sheet',
    fc.constantFrom('delete' as const, 'hide' as const, 'show' as const),
    (shop, action, sheetId) => shop.ask('sheet', { action, sheetId }),
  ),
  edit('move sheet', fc.integer({ min: 0, max: 2 }), (shop, index, sheetId) =>
    shop.ask('sheet', { action: 'move', sheetId, index }),
  ),
  edit('chart', fc.option(fc.record({ row: line, column: few })), (shop, anchor, sheetId) => {
    const chart = shop.page.frame(sheetId)?.charts[0];
    if (!chart) return Promise.resolve();
    const place = anchor && { anchor: { ...anchor, offsetX: 0, offsetY: 0 }, width: 300, height: 200 };
    return shop.ask('chart', { sheetId, chartId: chart.id, place });
  }),
);
