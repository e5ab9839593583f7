import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { ok, refuse } from '../../../src/core/result.ts';
import type { Answers } from '../opened.ts';
import { later, negative, notNumber, opened, pageOfAll, settled } from '../opened.ts';

afterEach(() => vi.unstubAllGlobals());

const many = (count: number, of = negative, sheet = 'Ақсу'): Finding[] =>
  Array.from({ length: count }, (_, index) => of(index + 5, sheet));

/** The check, run over these findings; `hash` may change from call to call. */
async function checked(all: readonly Finding[], more: Answers = {}, hash: () => string = () => 'h') {
  const panel = await opened({
    'check.run': ({ from, size }) => ok(pageOfAll(all, from, size, hash())),
    ...more,
  });
  panel.page.press('tab-check');
  panel.page.press('check');
  await settled();
  const sizes = () => panel.inputsOf('check.run') as { from: number; size?: number }[];
  const group = (rule: string, sheet = 'Ақсу') =>
    panel.page.root
      .find(
        ({ attributes }) => attributes.get('data-rule') === rule && attributes.get('data-sheet') === sheet,
      )
      ?.id.replace(/-box$/, '') ?? 'no such group';
  return { ...panel, sizes, group };
}

describe('a check', () => {
  test('says at once that it is under way, and cannot be started twice', async () => {
    const answer = later<unknown>();
    const { page } = await opened({ 'check.run': () => answer.answer });
    page.press('tab-check');
    page.press('check');
    expect(page.root.seen).toContain('Идёт проверка…');
    expect(page.live.textContent).toBe('Идёт проверка…');
    expect(() => page.press('check')).toThrow('cannot be pressed');
    expect(page.activeElement?.id).toBe('check');
  });

  test('that finds nothing says so, and leads to the summary', async () => {
    const { page } = await checked([]);
    expect(page.root.seen).toContain('Замечаний нет');
    page.press('go-summary');
    expect(page.activeElement?.id).toBe('panel-summary');
  });

  test('says its counts, groups what it found, and a press selects the cell and says so', async () => {
    const { page, inputsOf, group } = await checked([negative(7), notNumber(8)]);
    expect(page.live.textContent).toBe('Ошибок: 1 · Предупреждений: 1 · К сведению: 0');
    expect(page.get(group('negative-count')).textContent).toBe('×Ошибка: Отрицательное число1');
    page.press(`${group('negative-count')}-0`);
    await settled();
    expect(inputsOf('workbook.select')).toEqual([{ sheet: 'Ақсу', row: 7, column: 5 }]);
    expect(page.live.textContent).toBe('Выбрана ячейка E7');
  });

  test.each([
    [0, 0], // Enter and the space bar: the keyboard stays where it is
    [1, 1], // a pointer: the cell can be typed into at once
  ])('a press that counts %i gives the keyboard to the sheet %i times', async (detail, times) => {
    const { page, focusSheet, group } = await checked([negative(7)]);
    page.press(`${group('negative-count')}-0`, { detail });
    await settled();
    expect(focusSheet).toHaveBeenCalledTimes(times);
  });

  test('whose script refuses keeps the findings of the run before', async () => {
    let isFirst = true;
    const { page, group } = await checked([negative(7)], {
      'check.run': ({ from }) => {
        if (!isFirst) return refuse('locked');
        isFirst = false;
        return ok(pageOfAll([negative(7)], from));
      },
    });
    page.press('check');
    await settled();
    expect(page.root.seen).toContain('Таблица сейчас занята');
    expect(page.get(group('negative-count'))).toBeDefined();
  });
});

describe('findings beyond the first page', () => {
  test('come in chunks, the next where the last ended, until all are there', async () => {
    const { sizes } = await checked(many(4_500));
    expect(sizes()).toEqual([
      { from: 0 },
      { from: 200, size: 2000 },
      { from: 2200, size: 2000 },
      { from: 4200, size: 2000 },
    ]);
  });

  test('of a very long list come only when they are looked at', async () => {
    const { page, sizes, group } = await checked([...many(12_000), ...many(3, notNumber)]);
    expect(sizes().length).toBe(1); // the open group has its first page already
    page.press(`${group('negative-count')}-next`);
    page.press(`${group('negative-count')}-next`);
    page.press(`${group('negative-count')}-next`);
    page.press(`${group('negative-count')}-next`);
    await settled();
    expect(sizes().length).toBe(2);
    expect(page.get(`${group('negative-count')}-200`).textContent).toContain('E205: ');
    page.press(group('type'));
    await settled();
    expect(page.get(`${group('type')}-0`).textContent).toContain('C5: ');
  });

  test('of other data start the check again, which is said', async () => {
    let calls = 0;
    const { page, sizes } = await checked(many(900), {}, () => (++calls === 1 ? 'old' : 'new'));
    expect(sizes().map(({ from }) => from)).toEqual([0, 200, 0, 200]);
    expect(page.root.seen).toContain('Данные изменились, проверка выполнена заново.');
    expect(page.live.textContent).toContain('Данные изменились');
  });

  test('that cannot be had are told, and can be asked for again', async () => {
    let isDown = true;
    const all = many(900);
    const { page, sizes } = await checked(all, {
      'check.run': ({ from, size }) =>
        from > 0 && isDown ? refuse('no-answer') : ok(pageOfAll(all, from, size)),
    });
    expect(page.root.seen).toContain('Google не ответил');
    isDown = false;
    page.press('retry-more');
    await settled();
    expect(page.root.seen).not.toContain('Google не ответил');
    expect(sizes().at(-1)).toEqual({ from: 200, size: 2000 });
  });

  test('that are fewer than was counted end the asking', async () => {
    const all = many(900);
    const { sizes } = await checked(all, {
      'check.run': ({ from, size }) =>
        ok({ ...pageOfAll(all, from, size), findings: from === 0 ? all.slice(0, 200) : [] }),
    });
    expect(sizes().length).toBe(2);
  });

  test('of an earlier run are not mixed into a new one', async () => {
    const chunk = later<unknown>();
    const all = many(900);
    let calls = 0;
    const { page, group } = await checked(all, {
      'check.run': ({ from, size }) => {
        calls += 1;
        if (calls === 2) return chunk.answer;
        return ok(pageOfAll(calls === 1 ? all : [negative(5)], from, size, calls === 1 ? 'h' : 'i'));
      },
    });
    page.press('check');
    await settled();
    chunk.resolve(ok(pageOfAll(all, 200, 2000)));
    await settled();
    expect(page.get(group('negative-count')).textContent).toMatch(/1$/);
    expect(calls).toBe(3);
  });
});

describe('what is shown', () => {
  const both = [negative(7), ...many(3, notNumber, 'Тараз')];

  test('is switched by severity, with the sheet and the rule, and all at once again', async () => {
    const { page } = await checked(both);
    page.press('show-error');
    expect(page.get('show-error').attributes.get('aria-pressed')).toBe('false');
    expect(page.root.seen).toContain('Показано: 3 из 4');
    page.type('filter-sheet', 'Ақсу');
    expect(page.root.seen).toContain('По этому фильтру замечаний нет.');
    page.press('clear-filter');
    expect(page.root.seen).not.toContain('Показано');
    expect(page.get('filter-sheet').value).toBe('');
  });

  test('a button that goes away leaves the focus with what stood around it', async () => {
    const { page } = await checked(both);
    page.press('show-error');
    page.press('clear-filter');
    expect(page.activeElement?.id).toBe('panel-check');
  });

  test('a page further on keeps the focus on its button, even at the end', async () => {
    const { page, group } = await checked(many(120));
    const next = `${group('negative-count')}-next`;
    page.press(next);
    page.press(next);
    expect(page.activeElement?.id).toBe(next);
    expect(page.root.seen).toContain('101–120 из 120');
    expect(() => page.press(next)).toThrow('cannot be pressed');
  });

  test('another language keeps open groups, filters and pages', async () => {
    const { page, group } = await checked([...many(120), ...many(3, notNumber, 'Тараз')]);
    page.press(`${group('negative-count')}-next`);
    page.type('filter-rule', 'negative-count');
    page.press('lang-kk');
    expect(page.root.seen).toContain('51–100, барлығы: 120');
    expect(page.get('filter-rule').value).toBe('negative-count');
    expect(page.get(group('negative-count')).textContent).toContain('Теріс сан');
  });
});
