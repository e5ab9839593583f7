import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessFindings } from './axe.ts';
import { Workbench } from './workbench.ts';

/** For those who use no mouse, who listen to the page, or who see little. */

const TABS = ['data', 'check', 'summary', 'settings'] as const;

describe.each([
  ['kk', 'kk-KZ'],
  ['ru', 'ru-RU'],
  ['en', 'en-US'],
])('axe finds nothing in %s', (lang, locale) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ locale, isNew: true });
  });
  afterAll(() => workbench.close());

  test('in the page', async () => {
    expect(await workbench.page.getAttribute('html', 'lang')).toBe(lang);
    expect(await accessFindings(workbench.page)).toEqual([]);
  });

  test.each(TABS)('in the panel: %s', async (tab) => {
    const panel = workbench.panel();
    await panel.click(`#tab-${tab}`);
    if (tab === 'check') {
      await panel.click('#check');
      await panel.waitForSelector('[data-rule], #go-summary');
    }
    expect(await accessFindings(panel)).toEqual([]);
  });

  test('in menus, in the dialog of installation, in questions', async () => {
    const { page } = workbench;
    await page.click('#examples');
    expect(await accessFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('#install');
    expect(await accessFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('#file');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#about');
    expect(await page.textContent('#about pre')).toContain('echarts');
    expect(await accessFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.sheet-tab').first().dblclick();
    await page.waitForSelector('#asked');
    expect(await accessFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

describe('by keyboard alone', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ isNew: true });
  });
  afterAll(() => workbench.close());

  test('from the empty workbook to a check and back to the cell it names', async () => {
    const { page } = workbench;
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const goTo = async (id: string) => {
      for (let before = await focused(); before !== id; before = await focused()) {
        await press('F6');
        // Out of the panel the key comes by a message.
        await expect.poll(focused).not.toBe(before);
      }
    };
    // The sixth example from the menu.
    await goTo('file');
    await press('Tab', ...Array(6).fill('ArrowDown'), 'Enter');
    await expect.poll(() => page.textContent('#book-name')).toBe('Присланные таблицы');
    await workbench.ready();
    await workbench.settled();
    expect(await focused()).toBe('cell-editor');

    // Into the panel, to its second tab, and run.
    await goTo('panel-frame');
    const panel = workbench.panel();
    const inPanel = () => panel.evaluate(() => document.activeElement?.id);
    while ((await inPanel()) !== 'tab-data') await press('Tab');
    await press('ArrowRight');
    expect(await inPanel()).toBe('tab-check');
    while ((await inPanel()) !== 'check') await press('Tab');
    await press('Enter');
    await panel.waitForSelector('#findings');
    expect(await panel.textContent('#live')).toMatch(/Ошибок: \d+/);

    // To the first group of errors, open it, and let its first finding lead to the cell.
    const isOnError = () =>
      panel.evaluate(() => document.activeElement?.closest('[data-rule="quality-over-pass"]') !== null);
    while (!(await isOnError())) await press('Tab');
    await press('Enter');
    await press('Tab');
    if (await panel.evaluate(() => document.activeElement?.tagName !== 'BUTTON')) await press('Tab');
    await press('Enter');
    await expect.poll(() => page.inputValue('#name-box')).toMatch(/7/);

    // And out of the panel to the cell.
    await goTo('cell-editor');
    await page.keyboard.type('62,5');
    await press('Enter');
  });

  test('what is selected is said, and a list opens with Alt and an arrow', async () => {
    await workbench.close();
    workbench = await Workbench.open();
    const { page } = workbench;
    await workbench.startEmpty();
    const panel = workbench.panel();
    await panel.click('#create-attainment');
    await expect.poll(async () => (await workbench.tabs()).length).toBe(2);
    await workbench.settled();
    await workbench.goTo('B3');
    await page.keyboard.press('ArrowRight');
    expect(await page.textContent('#live')).toMatch(/^C3: /);
    // The column of terms has a list of them.
    const terms = await page.evaluate(() => document.getElementById('cell-list')?.hidden === false);
    if (!terms) {
      for (let step = 0; step < 12 && !(await page.locator('#cell-list').isVisible()); step += 1)
        await page.keyboard.press('ArrowLeft');
    }
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForSelector('.menu');
    expect(await page.locator('.menu-item').count()).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cell-editor');
  });
});
