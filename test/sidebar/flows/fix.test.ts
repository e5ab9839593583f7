import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FixRequest } from '../../../src/addon/contract.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { ok, refuse } from '../../../src/core/result.ts';
import { negative, notNumber, opened, pageOfAll, settled } from '../opened.ts';

/** A workbook whose findings go when they are fixed, and come back when that is undone. */
let found: Finding[];
let before: Finding[] | undefined;
const TYPE = `group-${encodeURIComponent('type|warning|Ақсу')}`;

beforeEach(() => {
  before = undefined;
  found = [negative(4), notNumber(5), notNumber(6), notNumber(7)];
});
afterEach(() => vi.unstubAllGlobals());

async function checked(refused: readonly number[] = []) {
  const panel = await opened({
    'check.run': ({ from, size }) =>
      ok({ ...pageOfAll(found, from, size, `h${found.length}`), canUndo: before !== undefined }),
    'fix.apply': ({ fixes }) => {
      before = found;
      const done = new Set(fixes.map(({ row }) => row).filter((row) => !refused.includes(row)));
      found = found.filter(({ row, fix }) => fix === undefined || !done.has(row));
      const left = fixes.filter(({ row }) => refused.includes(row));
      return ok({
        applied: done.size,
        refused: left.map(({ sheet, row, column }) => ({ sheet, row, column, reason: 'formula' })),
        canUndo: true,
      });
    },
    'fix.undo': () => {
      const all = before ?? found;
      const restored = all.length - found.length;
      found = all;
      return ok({ restored, canUndo: false });
    },
  });
  panel.page.press('tab-check');
  panel.page.press('check');
  await settled();
  if (panel.page.get(TYPE).attributes.get('aria-expanded') === 'false') panel.page.press(TYPE);
  return panel;
}

describe('a fix', () => {
  test('shows what would change, is applied to its cell, and the check is run again and spoken', async () => {
    const { page, inputsOf } = await checked();
    expect(page.root.seen).toContain('Было5 уч.Станет5');
    page.press(`${TYPE}-0-fix`);
    await settled();
    expect(inputsOf('fix.apply')).toEqual([
      { fixes: [{ sheet: 'Ақсу', row: 5, column: 3, rule: 'type', before: '5 уч.' }] },
    ]);
    expect(inputsOf('check.run').length).toBe(2);
    expect(page.live.textContent).toBe('Исправлено: 1. Ошибок: 1 · Предупреждений: 2 · К сведению: 0');
  });

  test('of a name in several rows says in how many', async () => {
    found = [{ ...notNumber(5), fix: { before: 'СШ №1', after: '№1 орта мектеп', rows: [6, 7, 9] } }];
    const { page } = await checked();
    expect(page.root.seen).toContain('Так же будет записано ещё в строках: 3.');
  });

  test('shows the number that stands there as it is written in the language', async () => {
    found = [{ ...notNumber(5), fix: { before: '45.9', after: 45.8 } }];
    const { page } = await checked();
    expect(page.root.seen).toContain('Было45,9Станет45,8');
  });

  test('leaves the focus at the finding that has come into its place', async () => {
    const { page } = await checked();
    page.press(`${TYPE}-0-fix`);
    await settled();
    expect(page.activeElement?.id).toBe(`${TYPE}-0-fix`);
    expect(page.root.seen).toContain('Было6 уч.');
  });

  test('of the last in its group leaves the focus in the list', async () => {
    found = [negative(4), notNumber(5)];
    const { page } = await checked();
    page.press(`${TYPE}-0-fix`);
    await settled();
    expect(page.activeElement?.id).toBe('findings');
  });

  test('lists what was left alone, with the reason and a way to the cell', async () => {
    const { page, inputsOf } = await checked([6]);
    page.press(`${TYPE}-fix-all`);
    await settled();
    expect(page.root.seen).toContain('Исправлено: 2');
    expect(page.root.seen).toContain('Не исправлено: 1C6 в ячейке стоит формула');
    page.pressText('C6');
    await settled();
    expect(inputsOf('workbook.select')).toEqual([{ sheet: 'Ақсу', row: 6, column: 3 }]);
  });

  test('can be taken back, and then there is nothing more to take back', async () => {
    const { page } = await checked();
    page.press(`${TYPE}-fix-all`);
    await settled();
    page.press('undo');
    await settled();
    expect(page.root.seen).toContain('Возвращено ячеек: 3');
    expect(page.live.textContent).toContain('Предупреждений: 3');
  });

  test('that the script refuses says what to do', async () => {
    const { page } = await opened({
      'check.run': ({ from }) => ok(pageOfAll(found, from)),
      'fix.apply': () => refuse('locked'),
    });
    page.press('tab-check');
    page.press('check');
    await settled();
    page.press(`${TYPE}-0-fix`);
    await settled();
    expect(page.root.seen).toContain('Таблица сейчас занята');
  });
});

describe('fixing all alike', () => {
  test('takes those that are not loaded yet too', async () => {
    found = [...Array.from({ length: 10_500 }, (_, row) => negative(row + 10)), notNumber(5), notNumber(6)];
    const { page, inputsOf } = await checked();
    page.press(`${TYPE}-fix-all`);
    await settled();
    expect((inputsOf('fix.apply')[0] as { fixes: FixRequest[] }).fixes.map(({ row }) => row)).toEqual([5, 6]);
  });

  test('takes as many as go into one request, and says how many are left', async () => {
    found = Array.from({ length: 1_500 }, (_, row) => notNumber(row + 10));
    const { page, inputsOf } = await checked();
    page.press(`${TYPE}-fix-all`);
    await settled();
    const [sent] = inputsOf('fix.apply') as { fixes: FixRequest[] }[];
    const taken = sent?.fixes.length ?? 0;
    expect(JSON.stringify(sent).length).toBeLessThan(100_000);
    expect(taken).toBeGreaterThan(500);
    expect(page.root.seen.replace(/\u00a0/g, '')).toContain(`Осталось: ${1_500 - taken}.`);
  });
});
