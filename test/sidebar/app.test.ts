import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/addon/settings.ts';
import { ok, refuse } from '../../src/core/result.ts';
import { EMPTY, later, opened, settled } from './opened.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the panel', () => {
  test('opens in the language of the account when none was chosen', async () => {
    const { page } = await opened();
    expect(page.get('tab-data').textContent).toBe('Данные');
    expect(page.documentElement.lang).toBe('ru');
  });

  test('changes its language at once, keeps the focus, and remembers it', async () => {
    const { page, inputsOf } = await opened();
    page.press('lang-kk');
    expect(page.get('tab-check').textContent).toBe('Тексеру');
    expect(page.activeElement?.id).toBe('lang-kk');
    expect(inputsOf('settings.write')).toEqual([{ ...DEFAULT_SETTINGS, language: 'kk' }]);
  });

  test('a language chosen before the settings have come is not undone by them, and is kept', async () => {
    const settings = later<unknown>();
    const { page, inputsOf } = await opened({ 'settings.read': () => settings.answer });
    page.press('lang-kk');
    settings.resolve(ok({ settings: DEFAULT_SETTINGS, accountLanguage: 'ru' }));
    await settled();
    expect(page.documentElement.lang).toBe('kk');
    expect(inputsOf('settings.write')).toEqual([{ ...DEFAULT_SETTINGS, language: 'kk' }]);
  });

  test('shows a text of a cell as a text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const { page } = await opened({
      'workbook.overview': () =>
        ok({ ...EMPTY, sheets: [{ name, form: null, formId: null, rows: 3, columns: [], lacks: [] }] }),
    });
    expect(page.root.find(({ tag }) => tag === 'img')).toBeUndefined();
    expect(page.root.seen).toContain(name);
  });

  test('says what to do when the script refuses, and can be tried again', async () => {
    let isFirst = true;
    const overview = () => (isFirst ? refuse('service-busy') : ok(EMPTY));
    const { page } = await opened({ 'workbook.overview': overview });
    expect(page.root.seen).toContain('Повторите через минуту');
    expect(page.live.textContent).toContain('Повторите через минуту');
    isFirst = false;
    page.press('retry-overview');
    await settled();
    expect(page.root.seen).not.toContain('Повторите через минуту');
  });

  test('an old page is not offered another try: only opening it anew helps', async () => {
    const { page } = await opened({ 'workbook.overview': () => refuse('version-mismatch') });
    expect(page.root.seen).toContain('Закройте панель и откройте снова');
    expect(page.getElementById('retry-overview')).toBeNull();
  });
});

describe('the tabs', () => {
  test('show one panel at a time, and the arrows move the focus with it', async () => {
    const { page } = await opened();
    page.press('tab-data');
    const list = page.root.find(({ attributes }) => attributes.get('role') === 'tablist');
    list?.listeners.get('keydown')?.({ key: 'ArrowLeft', preventDefault: () => {} });
    expect(page.activeElement?.id).toBe('tab-settings');
    const open = page.root.findAll(
      ({ attributes }) => attributes.get('role') === 'tabpanel' && !attributes.has('hidden'),
    );
    expect(open.map(({ id }) => id)).toEqual(['panel-settings']);
  });
});

describe('settings', () => {
  const submit = (page: Awaited<ReturnType<typeof opened>>['page']) =>
    page.get('save').listeners.get('click')?.({ preventDefault: () => {} });

  test('are saved together, without the blanks around the name, and a comma is a comma', async () => {
    const { page, inputsOf } = await opened();
    page.press('tab-settings');
    page.type('executor', ' Айгүл Серікова ');
    page.type('tolerance', '0,25');
    submit(page);
    await settled();
    expect(inputsOf('settings.write')).toEqual([
      { ...DEFAULT_SETTINGS, executor: 'Айгүл Серікова', tolerance: 0.25 },
    ]);
    expect(page.live.textContent).toBe('Сохранено');
  });

  test('say what the amounts of a budget are', async () => {
    const { page, inputsOf } = await opened();
    page.press('tab-settings');
    expect(page.root.seen).toContain('Определять по оплатам');
    page.type('budget-amounts', 'monthAlone');
    submit(page);
    await settled();
    expect(inputsOf('settings.write')).toEqual([{ ...DEFAULT_SETTINGS, budgetAmounts: 'monthAlone' }]);
  });

  test('that cannot be read are not saved: the field says what to do and takes the focus', async () => {
    const { page, inputsOf } = await opened();
    page.press('tab-settings');
    page.type('minimum-base', 'отыз');
    submit(page);
    await settled();
    expect(inputsOf('settings.write')).toEqual([]);
    expect(page.get('minimum-base-wrong').textContent).toContain('целое число от 1 до');
    expect(page.activeElement?.id).toBe('minimum-base');
    page.type('minimum-base', '25');
    expect(page.getElementById('minimum-base-wrong')).toBeNull();
  });

  test('being typed survive a change of language, in the same field with the same focus', async () => {
    const { page } = await opened();
    page.press('tab-settings');
    page.type('executor', 'Айг');
    const field = page.activeElement;
    page.get('lang-kk').listeners.get('click')?.({});
    await settled();
    expect(page.get('executor')).toBe(field);
    expect(page.activeElement).toBe(field);
    expect(field?.value).toBe('Айг');
    expect(page.get('save').textContent).toBe('Сақтау');
  });

  test('show the tolerance with the comma of the language', async () => {
    const { page } = await opened();
    page.press('tab-settings');
    expect(page.get('tolerance').value).toBe('0,1');
    page.press('lang-en');
    expect(page.get('tolerance').value).toBe('0.1');
  });
});
