import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HEADINGS, Workbench } from './workbench.ts';

/** The panel beside the grid: check, go to the cell, fix and undo, the summary with its charts, the language. */

describe('a check', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.openExample('Пёстрая почта');
  });
  afterAll(() => workbench.close());

  test('says at once that it is under way, and then what was found', async () => {
    const panel = workbench.panel();
    await panel.click('#tab-check');
    await panel.click('#check');
    await panel.waitForSelector('#findings');
    expect(await panel.textContent('#show-error')).toMatch(/Ошибок: 3\d/);
    expect(await panel.textContent('#live')).toMatch(/Ошибок: 3\d/);
  });

  test('Ctrl+S saves the workbook from inside the panel too', async () => {
    const download = workbench.page.waitForEvent('download');
    await workbench.panel().focus('#tab-check');
    await workbench.page.keyboard.press('Control+s');
    expect((await download).suggestedFilename()).toBe('Присланные таблицы.xlsx');
  });

  test('a finding leads to its cell', async () => {
    const panel = workbench.panel();
    const group = panel.locator('[data-rule="quality-over-pass"]');
    const toggle = group.locator('[aria-expanded]').first();
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await group.locator('button', { hasText: 'Строка 7' }).first().click();
    // The row in which 95,8 and 62,5 stand in each other's place.
    await expect.poll(() => workbench.page.inputValue('#name-box')).toMatch(/^[A-Z]+7(:[A-Z]+7)?$/);
    expect(await workbench.page.textContent('.sheet-tab[aria-selected="true"]')).toBe('Талғар №3');
  });

  test('a filter leaves only what is asked for', async () => {
    const panel = workbench.panel();
    const groups = () =>
      panel.locator('[data-rule]').evaluateAll((all) => all.map((group) => group.innerHTML));
    const isOf = (severity: string) => (html: string) => html.includes(severity);
    const before = await groups();
    expect(before.some(isOf('error'))).toBe(true);
    await panel.click('#show-error');
    await panel.click('#show-warning');
    const after = await groups();
    expect(after.length).toBeGreaterThan(0);
    expect(after.length).toBeLessThan(before.length);
    expect(after.some(isOf('error')) || after.some(isOf('warning'))).toBe(false);
    await panel.click('#clear-filter');
  });
});

describe('a fix', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.startEmpty();
    const rows = [
      HEADINGS,
      ['№ 1 мектеп', 'Талғар ауданы', '2025-2026', 'I', '7А', '25 уч.', '5', '10', '10', '0'],
      ['№ 2 мектеп', 'Талғар ауданы', '2025-2026', 'I', '7А', '24', '4', '10', '10', '0'],
    ];
    await workbench.page.evaluate((texts) => {
      const transfer = new DataTransfer();
      transfer.setData('text/plain', texts.map((row) => row.join('\t')).join('\n'));
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
      );
    }, rows);
    await workbench.settled();
  });
  afterAll(() => workbench.close());

  test('is shown before it is made, made, written into the journal, and taken back', async () => {
    const panel = workbench.panel();
    await panel.click('#tab-check');
    await panel.click('#check');
    const group = panel.locator('[data-rule="type"]').first();
    await group.waitFor();
    const toggle = group.locator('[aria-expanded]').first();
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    const fix = group.locator('[id$="-fix"]').first();
    expect(await group.textContent()).toContain('25 уч.');
    await fix.click();
    await panel.waitForSelector('#undo');
    await workbench.settled();
    expect(await workbench.contentOf('F2')).toBe('25');
    expect(await workbench.tabs()).toContain('Журнал');
    await panel.click('#undo');
    await expect.poll(() => workbench.contentOf('F2')).toBe('25 уч.');
  });
});

describe('a summary', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open();
  });
  afterAll(() => workbench.close());

  test('tells how far it is, can be stopped, and is gone on with', async () => {
    const panel = workbench.panel();
    await panel.click('#tab-summary');
    await panel.click('#make');
    await panel.waitForSelector('#stop');
    await expect.poll(() => panel.textContent('#progress-text')).toMatch(/Ход: \d+ из 23/);
    await panel.click('#stop');
    await panel.waitForSelector('#resume');
    const stopped = (await workbench.tabs()).length;
    expect(stopped).toBeLessThan(29);
    await panel.click('#resume');
    await panel.locator('#job', { hasText: 'Готово' }).waitFor();
    // Eight sheets of the office, the overview and twenty districts.
    await expect.poll(async () => (await workbench.tabs()).length).toBe(29);
  });

  test('the overview is in front, with the published figure of the oblast', async () => {
    expect(await workbench.page.textContent('.sheet-tab[aria-selected="true"]')).toMatch(/^Свод 2021-T2$/);
    expect(await workbench.shownIn('B44')).toBe('Всего');
    expect(await workbench.shownIn('F44')).toBe('63,0');
  });

  test('«Откуда?» of a figure leads to its rows, and of a row back to its figures', async () => {
    const panel = workbench.panel();
    await panel.click('#tab-summary');
    // Quality of Талғар district in the first table.
    await workbench.goTo('F31');
    const shown = await workbench.shownIn('F31');
    await panel.click('#trace-ask');
    await panel.locator('#trace', { hasText: 'Сложено заново по строкам, число то же.' }).waitFor();
    const told = (await panel.textContent('#trace')) ?? '';
    expect(told).toContain('Талгарский район');
    expect(told).toContain(`= ${shown}\u00a0%`);
    await panel.click('#trace-0-0');
    await expect
      .poll(() => workbench.page.textContent('.sheet-tab[aria-selected="true"]'))
      .toBe('II четверть 2021-2022');
    await panel.click('#trace-ask');
    await panel.locator('#trace', { hasText: 'Если изменить строку' }).waitFor();
    expect(await panel.textContent('#trace')).toContain('Свод 2021-T2!F31');
  });

  test('a district has its sheet and its charts, drawn', async () => {
    await workbench.showSheet('Талгарский район');
    const charts = workbench.page.locator('.chart');
    expect(await charts.count()).toBeGreaterThanOrEqual(3);
    expect(await charts.first().getAttribute('aria-label')).toContain('Доля учащихся по оценкам');
    const ink = await charts
      .first()
      .locator('canvas')
      .evaluate((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const pixels =
          (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
        const colours = new Set<number>();
        for (let at = 0; at < pixels.length; at += 400)
          colours.add((pixels[at] ?? 0) * 65536 + (pixels[at + 1] ?? 0) * 256 + (pixels[at + 2] ?? 0));
        return colours.size;
      });
    expect(ink).toBeGreaterThan(3);
  });

  test('a wheel turned over a chart scrolls the sheet with it', async () => {
    const chart = workbench.page.locator('.chart').first();
    const before = await chart.boundingBox();
    await workbench.page.mouse.move((before?.x ?? 0) + 100, (before?.y ?? 0) + 100);
    await workbench.page.mouse.wheel(0, 210);
    await expect.poll(async () => (await chart.boundingBox())?.y).toBeLessThan(before?.y ?? 0);
    await workbench.page.mouse.wheel(0, -2100);
    await expect.poll(async () => (await chart.boundingBox())?.y).toBe(before?.y);
  });

  test('a chart is moved with arrows and stays there with the sheet', async () => {
    const chart = workbench.page.locator('.chart').first();
    const before = await chart.boundingBox();
    await chart.focus();
    await workbench.press('ArrowRight', 'ArrowDown');
    const after = await chart.boundingBox();
    expect([(after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0)]).toEqual([20, 20]);
    await workbench.showSheet('Реестр школ');
    await workbench.showSheet('Талгарский район');
    expect(await workbench.page.locator('.chart').first().boundingBox()).toEqual(after);
  });

  test('made again it says that nothing has changed', async () => {
    const panel = workbench.panel();
    await panel.click('#make');
    await panel.locator('#panel-summary', { hasText: 'Изменений нет' }).waitFor();
  });

  test('nothing of it made the page complain', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

describe('settings', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.panel().click('#tab-settings');
  });
  afterAll(() => workbench.close());

  test('are saved with the button', async () => {
    const panel = workbench.panel();
    await panel.fill('#minimum-base', '25');
    await panel.click('#save');
    await panel.waitForSelector('.saved');
  });

  test('are saved with Enter in a field, and a wrong value says what to write', async () => {
    const panel = workbench.panel();
    await panel.fill('#tolerance', '9');
    await panel.press('#tolerance', 'Enter');
    expect(await panel.textContent('#tolerance-wrong')).toContain('от 0 до 5');
    await panel.fill('#tolerance', '0,2');
    await panel.press('#tolerance', 'Enter');
    await panel.waitForSelector('.saved');
    expect(workbench.complaints).toEqual([]);
  });
});

describe('the menu of the script and the language', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open();
  });
  afterAll(() => workbench.close());

  test('a closed panel is opened by the menu that onOpen has made', async () => {
    const { page } = workbench;
    await page.click('#close-panel');
    expect(await page.locator('#panel-frame').count()).toBe(0);
    await workbench.choose('sapa-menu', 'Открыть панель');
    await page.waitForSelector('#panel-frame');
    await workbench.ready();
  });

  test('page, menu and panel change their language at once and keep what they show', async () => {
    const { page } = workbench;
    await workbench.panel().click('#tab-check');
    await page.click('#page-kk');
    await expect.poll(() => workbench.panel().textContent('#tab-check')).toBe('Тексеру');
    expect(await workbench.panel().getAttribute('#tab-check', 'aria-selected')).toBe('true');
    expect(await page.getAttribute('html', 'lang')).toBe('kk');
    await page.click('#sapa-menu');
    expect(await page.textContent('.menu')).toMatch(/^Панельді ашу/);
    await page.keyboard.press('Escape');
    expect(await page.locator('#app').innerText()).not.toMatch(/Файл\s+Примеры|Открыть|Установить|Панель/);
  });
});
