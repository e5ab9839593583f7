import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { inRoot } from '../../../src/build/paths.ts';
import { Workbench } from './workbench.ts';

/**
 * The pictures of the README, taken from the page itself. They are written to docs/pictures by `npm run pictures`, and
 * otherwise beside the build to be looked at; a picture that the README shows must be one of these.
 */

const FOLDER = process.env.SAPA_PICTURES === 'write' ? 'docs/pictures' : '.cache/pictures';
const SIZE = { width: 1280, height: 800 };

let workbench: Workbench;
afterEach(() => workbench.close());

async function take(name: string): Promise<void> {
  mkdirSync(inRoot(FOLDER), { recursive: true });
  const bytes = await workbench.page.screenshot({ animations: 'disabled', caret: 'hide' });
  writeFileSync(inRoot(`${FOLDER}/${name}.png`), bytes);
  // A page that is not drawn is a few kilobytes of one colour.
  expect(bytes.length).toBeGreaterThan(40_000);
  expect(existsSync(inRoot(`docs/pictures/${name}.png`))).toBe(true);
}

describe('pictures', () => {
  test('a district with its charts', async () => {
    workbench = await Workbench.open({ locale: 'kk-KZ', size: SIZE });
    const panel = workbench.panel();
    await panel.click('#tab-summary');
    await panel.click('#make');
    await panel.locator('#job', { hasText: 'Дайын' }).waitFor();
    await workbench.settled();
    await workbench.showSheet('Талғар ауданы');
    await workbench.page.locator('.chart canvas').first().waitFor();
    await take('workbench-district');
  });

  test('what a check finds', async () => {
    workbench = await Workbench.open({ locale: 'ru-RU', size: SIZE });
    await workbench.openExample('Пёстрая почта');
    const panel = workbench.panel();
    await panel.click('#tab-check');
    await panel.click('#check');
    const group = panel.locator('[data-rule="quality-over-pass"]');
    await group.waitFor();
    const toggle = group.locator('[aria-expanded]').first();
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await group.locator('button', { hasText: 'Строка 7' }).first().click();
    await expect.poll(() => workbench.page.inputValue('#name-box')).toMatch(/7/);
    await workbench.settled();
    await take('workbench-check');
  });

  test('a formula being written', async () => {
    workbench = await Workbench.open({ locale: 'en-US', size: SIZE });
    await workbench.startEmpty();
    await workbench.type('62.5', 'Tab');
    await workbench.type('55.1', 'Tab');
    await workbench.page.keyboard.type('=QUALITY_');
    await workbench.page.waitForSelector('.hint-list');
    await take('workbench-formula');
  });
});

test('every picture of the README is there', () => {
  const shown = [...readFileSync(inRoot('README.md'), 'utf8').matchAll(/\((docs\/pictures\/[^)]+)\)/g)];
  expect(shown.length).toBeGreaterThan(0);
  for (const [, path = ''] of shown) expect(existsSync(inRoot(path))).toBe(true);
});
