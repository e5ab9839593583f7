import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelActions } from '../../src/addon/contract.ts';
import { DEFAULT_SETTINGS } from '../../src/addon/settings.ts';
import { ok, refuse } from '../../src/core/result.ts';
import { App } from '../../src/sidebar/app.ts';
import type { Call } from '../../src/sidebar/call.ts';
import { Page } from './page.ts';

type Answers = { [Name in keyof PanelActions]?: (input: PanelActions[Name]['input']) => unknown };

let page: Page;
let asked: string[];

beforeEach(() => {
  page = new Page();
  asked = [];
  vi.stubGlobal('document', page);
});

afterEach(() => vi.unstubAllGlobals());

const USUAL: Answers = {
  'settings.read': () => ok({ settings: DEFAULT_SETTINGS, accountLanguage: 'ru' }),
  'settings.write': (settings) => ok(settings),
  'workbook.overview': () => ok({ sheets: [], periods: ['2025-T1', '2024-T4'] }),
};

async function opened(answers: Answers = {}): Promise<void> {
  const all = { ...USUAL, ...answers } as Record<string, (input: unknown) => unknown>;
  const call = async (name: string, input: unknown) => {
    asked.push(name);
    return all[name]?.(input) ?? refuse('unknown-action');
  };
  const { root, live } = page as unknown as ConstructorParameters<typeof App>[0];
  new App({ call: call as Call, root, live, lang: 'en' }).start();
  await settled();
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the panel', () => {
  test('opens in the language of the account when none was chosen', async () => {
    await opened();
    expect(page.getElementById('tab-data')?.textContent).toBe('Данные');
    expect(page.documentElement.lang).toBe('ru');
  });

  test('changes its language at once, keeps the focus, and remembers it', async () => {
    const written = vi.fn((settings: unknown) => ok(settings));
    await opened({ 'settings.write': written });
    page.press('lang-kk');
    expect(page.getElementById('tab-check')?.textContent).toBe('Тексеру');
    expect(page.activeElement?.id).toBe('lang-kk');
    expect(written).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, language: 'kk' });
  });

  test('shows a text of a cell as a text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await opened({
      'workbook.overview': () => ok({ sheets: [{ name, form: null, rows: 0, columns: [] }], periods: [] }),
    });
    expect(page.root.find(({ tag }) => tag === 'img')).toBeUndefined();
    expect(page.root.textContent).toContain(name);
  });

  test('says what to do when the script refuses, and can be tried again', async () => {
    let isFirst = true;
    const overview = () => (isFirst ? refuse('service-busy') : ok({ sheets: [], periods: [] }));
    await opened({ 'workbook.overview': overview });
    expect(page.root.textContent).toContain('Повторите через минуту');
    expect(page.live.textContent).toContain('Повторите через минуту');
    isFirst = false;
    page.press('retry');
    await settled();
    expect(page.root.textContent).not.toContain('Повторите через минуту');
  });
});

describe('a summary', () => {
  const job = (done: number) => ok({ jobId: 'j', done, total: 3 });

  test('is written sheet by sheet until all are there', async () => {
    let done = 0;
    await opened({ 'summary.start': () => job(0), 'summary.step': () => job(++done) });
    page.press('tab-summary');
    page.press('make');
    await settled();
    expect(asked.slice(-4)).toEqual(['summary.start', 'summary.step', 'summary.step', 'summary.step']);
    expect(page.root.textContent).toContain('Готово');
    expect(page.live.textContent).toBe('Ход: 3 из 3');
  });

  test('is made for the latest period unless another is chosen', async () => {
    const start = vi.fn(() => job(3));
    await opened({ 'summary.start': start });
    page.press('tab-summary');
    page.press('make');
    await settled();
    expect(start).toHaveBeenCalledWith({ period: '2025-T1', language: 'ru' });
    expect(page.root.textContent).toContain('Изменений нет');
  });

  test('stops after the sheet under way, and goes on from there', async () => {
    let done = 0;
    const step = () => {
      done += 1;
      if (done === 1) page.press('stop');
      return job(done);
    };
    await opened({ 'summary.start': () => job(0), 'summary.step': step });
    page.press('tab-summary');
    page.press('make');
    await settled();
    expect(asked.filter((name) => name === 'summary.step').length).toBe(1);
    page.press('resume');
    await settled();
    expect(done).toBe(3);
    expect(page.root.textContent).toContain('Готово');
  });

  test('that fails on the way can be taken up again', async () => {
    let calls = 0;
    const step = () => (++calls === 1 ? refuse('service-busy') : job(3));
    await opened({ 'summary.start': () => job(0), 'summary.step': step });
    page.press('tab-summary');
    page.press('make');
    await settled();
    page.press('retry');
    await settled();
    expect(asked.filter((name) => name === 'summary.start').length).toBe(1);
    expect(page.root.textContent).toContain('Готово');
  });
});

describe('a check', () => {
  const finding = (row: number) => ({
    rule: 'negative-count',
    severity: 'error',
    sheet: 'Ақсу',
    row,
    column: 5,
    message: 'negativeCount',
    values: { value: -3, column: '«5»' },
  });

  test('lists its findings a page at a time, and a press selects the cell', async () => {
    const run = vi.fn(({ from }: { from: number }) =>
      ok({ counts: { error: 201, warning: 0, info: 0 }, from, findings: [finding(from + 7)] }),
    );
    const select = vi.fn(() => ok(null));
    await opened({ 'check.run': run as never, 'workbook.select': select });
    page.press('tab-check');
    page.press('check');
    await settled();
    expect(page.root.textContent).toContain('E7: ');
    expect(page.live.textContent).toBe('Ошибок: 201 · Предупреждений: 0 · К сведению: 0');
    page.root.find(({ attributes }) => attributes.get('class') === 'finding error')?.listeners.get('click')?.(
      {},
    );
    expect(select).toHaveBeenCalledWith({ sheet: 'Ақсу', row: 7, column: 5 });
    page.press('next');
    await settled();
    expect(run).toHaveBeenLastCalledWith({ from: 1 });
    expect(page.root.textContent).toContain('E8: ');
  });

  test('that finds nothing says so', async () => {
    await opened({
      'check.run': () => ok({ counts: { error: 0, warning: 0, info: 0 }, from: 0, findings: [] }),
    });
    page.press('tab-check');
    page.press('check');
    await settled();
    expect(page.root.textContent).toContain('Замечаний нет');
  });
});

test('settings are saved together, without the blanks around the name', async () => {
  const written = vi.fn((settings: unknown) => ok(settings));
  await opened({ 'settings.write': written });
  page.press('tab-settings');
  const executor = page.getElementById('executor');
  if (executor !== null) executor.value = ' Айгүл Серікова ';
  const form = page.root.find(({ tag }) => tag === 'form');
  form?.listeners.get('submit')?.({ preventDefault: () => {} });
  await settled();
  expect(written).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, executor: 'Айгүл Серікова' });
  expect(page.live.textContent).toBe('Сохранено');
});
