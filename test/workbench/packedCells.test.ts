import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buffersOf, packCells, unpackCells } from '../../src/workbench/packedCells.ts';
import type { CellView } from '../../src/workbench/protocol.ts';

const value = fc.oneof(
  fc.double({ noNaN: true }),
  fc.string(),
  fc.constantFrom('', 'Абай', 'Абай'),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#ERROR!', note: 'Formula parse error.' }),
);
const cell: fc.Arbitrary<CellView> = fc.record(
  {
    value,
    formula: fc.constantFrom('=A1', '=SUM(B:B)'),
    style: fc.integer({ min: 1, max: 65_535 }),
    note: fc.string(),
    validation: fc.constant({ criterion: 'VALUE_IN_LIST', values: ['а', 2, true], allowInvalid: false }),
    spilled: fc.constant(true as const),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const rows = fc.array(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 6 }), { maxLength: 8 });

/** Cells by their places: rows and cells that hold nothing may be absent. */
const placed = (sheet: readonly (readonly (CellView | undefined)[] | undefined)[]) =>
  Object.fromEntries(
    sheet.flatMap(
      (line, row) => line?.flatMap((each, column) => (each ? [[`${row}:${column}`, each]] : [])) ?? [],
    ),
  );

test('packed, sent and unpacked, cells are what they were', () => {
  fc.assert(
    fc.property(rows, (sheet) => {
      const packed = packCells(7, sheet);
      const sent = structuredClone(packed, { transfer: buffersOf(packed) as ArrayBuffer[] });
      expect(sent.sheetId).toBe(7);
      expect(placed(unpackCells(sent))).toStrictEqual(placed(sheet));
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('cells far down and far right of a sheet with holes keep their places', () => {
  const sheet: (CellView | undefined)[][] = [];
  sheet[99_999] = [];
  sheet[99_999]![18_277] = { value: 1 };
  const back = unpackCells(packCells(1, sheet));
  expect(back[99_999]?.[18_277]).toEqual({ value: 1 });
  expect(Object.keys(back)).toEqual(['99999']);
});

test('a text is kept once, however often it stands in the sheet', () => {
  const sheet = Array.from({ length: 100 }, () => [{ value: 'Алматы облысы' }, { value: 'қала' }]);
  expect(packCells(1, sheet).texts).toEqual(['Алматы облысы', 'қала']);
});
