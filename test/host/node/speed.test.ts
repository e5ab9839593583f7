/** Loose bounds, so that a busy machine passes and a mistake of an order of magnitude does not. */
import { expect, test } from 'vitest';
import { hostOf, workbookOf } from '../../conformance/script.ts';

const median = (values: number[]): number =>
  values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

test('a realm with its services is there within 8 ms', () => {
  const host = hostOf('function F(x) { return x; }');
  const loads = Array.from({ length: 21 }, () => host.callFunction('F', [1]).loadMilliseconds);
  expect(median(loads)).toBeLessThan(8);
});

test('50 000 rows of 14 columns are read within 0.3 s', () => {
  const rows = Array.from({ length: 50_000 }, (_, row) =>
    Array.from({ length: 14 }, (_unused, column) => row * column),
  );
  const host = hostOf(
    'function read() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getDataRange().getValues().length; }',
    { workbook: workbookOf(rows) },
  );
  host.run('read', [], { as: 'sidebar' });
  const start = performance.now();
  expect(host.run('read', [], { as: 'sidebar' })).toMatchObject({ value: 50_000 });
  expect(performance.now() - start).toBeLessThan(300);
});

test('a loop without end is stopped by the wall clock', () => {
  const host = hostOf('function spin() { for (;;) {} }', { realLimit: 20 });
  expect(host.run('spin', [], { as: 'sidebar' })).toMatchObject({
    ok: false,
    cutOff: true,
    error: { message: 'Exceeded maximum execution time' },
  });
});
