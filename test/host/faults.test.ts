import { describe, expect, test } from 'vitest';
import type { WorkbookModel } from '../../src/host/model/workbook.ts';
import { hostOf, workbookOf } from '../conformance/script.ts';
import { everyFault, type FaultKind } from './faults.ts';

/** Two batches of writes with a flush between; errors are swallowed, as careless scripts do. */
const SOURCE = `
  function write() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    const put = (row) => { try { sheet.getRange(row, 1, 1, 1).setValue(row); } catch (error) {} };
    put(1); put(2);
    SpreadsheetApp.flush();
    put(3);
    sheet.setName('Done');
  }`;

const column = (book: WorkbookModel): unknown[] =>
  [0, 1, 2].map((row) => book.sheets[0]?.cells[row]?.[0]?.value);

describe('a fault at a call', () => {
  // Calls: 1 getActiveSpreadsheet, 2 getActiveSheet, 3 getRange, 4 setValue, 5 getRange, 6 setValue, 7 flush,
  // 8 getRange, 9 setValue, 10 setName.
  const outcomeOf = (at: number, kind: 'fail' | 'cutOff', unflushed: 'kept' | 'lost' = 'kept') => {
    const host = hostOf(SOURCE, { workbook: workbookOf() });
    host.setFaults([{ at, kind, unflushed }]);
    const ended = host.run('write', [], { as: 'sidebar' });
    return { ended, cells: column(host.workbook), name: host.workbook.sheets[0]?.name };
  };

  test('that fails can be caught: only its own write is missing', () => {
    expect(outcomeOf(6, 'fail')).toMatchObject({
      ended: { ok: true },
      cells: [1, undefined, 3],
      name: 'Done',
    });
  });
  test('that fails and is not caught ends the execution with Google’s words', () => {
    expect(outcomeOf(10, 'fail').ended).toMatchObject({
      ok: false,
      error: { message: 'Service Spreadsheets failed while accessing document with id local-workbook.' },
    });
  });
  test('that cuts off cannot be caught', () => {
    expect(outcomeOf(6, 'cutOff')).toMatchObject({
      ended: { ok: false, cutOff: true },
      cells: [1, undefined, undefined],
      name: 'Data',
    });
  });
  test('that cuts off may lose the writes since the last flush, and only those', () => {
    expect(outcomeOf(10, 'cutOff', 'kept').cells).toEqual([1, 2, 3]);
    expect(outcomeOf(10, 'cutOff', 'lost').cells).toEqual([1, 2, undefined]);
    expect(outcomeOf(6, 'cutOff', 'lost').cells).toEqual([undefined, undefined, undefined]);
  });
  test('leaves the sheet the caller holds in the workbook', () => {
    const workbook = workbookOf();
    const sheet = workbook.sheets[0];
    const host = hostOf(SOURCE, { workbook });
    host.setFaults([{ at: 10, kind: 'cutOff', unflushed: 'lost' }]);
    host.run('write', [], { as: 'sidebar' });
    expect(workbook.sheets[0]).toBe(sheet);
  });
});

describe('everyFault', () => {
  const make = () => hostOf(SOURCE, { workbook: workbookOf() });
  test('hits every call with every kind', () => {
    const seen: [number, FaultKind][] = [];
    const calls = everyFault({
      make,
      operate: (host) => void host.run('write', [], { as: 'sidebar' }),
      check: (_host, index, kind) => void seen.push([index, kind]),
    });
    expect(calls).toBe(10);
    expect(seen).toHaveLength(30);
    expect(new Set(seen.map(([index]) => index)).size).toBe(10);
  });
  test('says where a check failed', () => {
    const failing = () =>
      everyFault({
        make,
        operate: (host) => void host.run('write', [], { as: 'sidebar' }),
        check(host) {
          if (column(host.workbook)[0] !== 1) throw new Error('the first row is missing');
        },
      });
    expect(failing).toThrow('with a fault at call 1 (fail): the first row is missing');
  });
  test('counts calls over several executions', () => {
    const calls = everyFault({
      make,
      operate(host) {
        host.run('write', [], { as: 'sidebar' });
        host.run('write', [], { as: 'sidebar' });
      },
      check: () => undefined,
    });
    expect(calls).toBe(20);
  });
});
