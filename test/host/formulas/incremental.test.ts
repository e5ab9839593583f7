import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCalculator } from '../../../src/host/formulas/calculator.ts';
import type { CallFunction } from '../../../src/host/formulas/customCalls.ts';
import { putContent } from '../../../src/host/model/cells.ts';
import { addSheet, createWorkbook } from '../../../src/host/model/create.ts';
import type { SheetModel, WorkbookModel } from '../../../src/host/model/workbook.ts';

const ROWS = 6;

/** FILL(n): n rows of n, for spills that grow and shrink; PLUS(x): one more. */
const callFunction: CallFunction = (name, [x]) => {
  const size = Math.min(Math.max(Math.trunc(Number(x)) || 0, 0), 4);
  if (name === 'PLUS') return { ok: true, value: Number(x) + 1 };
  return size === 0 ? { ok: false, message: 'nothing' } : { ok: true, value: Array(size).fill([size]) };
};

const at = fc
  .constantFrom(...'ABCDE')
  .chain((column) => fc.integer({ min: 1, max: ROWS }).map((row) => `${column}${row}`));
const content = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.constant(undefined),
  at.map((a) => `=${a}+1`),
  at.map((a) => `=PLUS(${a})`),
  fc.tuple(at, at).map(([a, b]) => `=SUM(${a}:${b})`),
  fc.tuple(at, at).map(([a, b]) => `=IFERROR(${a}*2,${b})`),
  at.map((a) => `=COUNTIF(A1:E${ROWS},${a})`),
);
/** Columns A to D hold anything; E only what spills from its first row and what stands in its way. */
const edit = fc.oneof(
  fc.record({ row: fc.integer({ min: 1, max: ROWS }), column: fc.integer({ min: 1, max: 4 }), content }),
  fc.record({ row: fc.constant(1), column: fc.constant(5), content: at.map((a) => `=FILL(${a})`) }),
  fc.record({
    row: fc.integer({ min: 2, max: ROWS }),
    column: fc.constant(5),
    content: fc.constantFrom(undefined, 3),
  }),
);

function apply(
  sheet: SheetModel,
  { row, column, content: what }: { row: number; column: number; content: unknown },
): void {
  if (typeof what === 'string') putContent(sheet, row, column, { formula: what });
  else putContent(sheet, row, column, { value: what as number | undefined });
}

const typed = (sheet: SheetModel): WorkbookModel => {
  const book = createWorkbook();
  const copy = addSheet(book, 'A', ROWS, 5);
  sheet.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell?.formula) putContent(copy, row + 1, column + 1, { formula: cell.formula });
      else if (cell && !cell.spilledFrom) putContent(copy, row + 1, column + 1, { value: cell.value });
    });
  });
  return book;
};

const values = ({ sheets }: WorkbookModel): unknown[] =>
  Array.from({ length: ROWS * 5 }, (_, index) => {
    const value = sheets[0]?.cells[Math.floor(index / 5)]?.[index % 5]?.value;
    return typeof value === 'object' ? value.error : value;
  });

test('computing only what changed gives what computing everything gives', async () => {
  const fresh = createCalculator();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      async (rounds) => {
        const book = createWorkbook();
        const sheet = addSheet(book, 'A', ROWS, 5);
        const calculator = createCalculator();
        for (const edits of rounds) {
          for (const one of edits) apply(sheet, one);
          await calculator.recalculate(book, callFunction, ['FILL', 'PLUS']);
          const whole = typed(sheet);
          fresh.forget();
          await fresh.recalculate(whole, callFunction, ['FILL', 'PLUS']);
          expect(values(book)).toEqual(values(whole));
        }
      },
    ),
    { seed: 20_251_110, numRuns: 300 },
  );
  fresh.dispose();
});
