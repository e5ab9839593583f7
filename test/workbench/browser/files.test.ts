import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readWorkbook } from '../../../src/files/xlsx/read.ts';
import { newContext, Workbench } from './workbench.ts';

/** Files in and out, what is kept between visits, and the page as a file on a disk. */

const drop = (workbench: Workbench, name: string, bytes: Uint8Array): Promise<void> =>
  workbench.page.evaluate(
    ([fileName, base64]) => {
      const raw = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([raw], fileName ?? ''));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );

async function saved(workbench: Workbench): Promise<{ name: string; bytes: Uint8Array }> {
  const download = workbench.page.waitForEvent('download');
  await workbench.page.keyboard.press('Control+s');
  const file = await download;
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(parts) };
}

describe('a workbook saved and opened again', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open();
  });
  afterAll(() => workbench.close());

  test('keeps cells, formulas, formats, frozen lines, sheets and charts', async () => {
    const panel = workbench.panel();
    await panel.click('#tab-summary');
    await panel.click('#districts');
    await panel.click('#districts-none');
    await panel.locator('#districts-content label', { hasText: 'Талгар' }).click();
    await panel.click('#make');
    await panel.locator('#job', { hasText: 'Готово' }).waitFor();
    await workbench.settled();
    await workbench.showSheet('Реестр школ');
    await workbench.goTo('J2');
    await workbench.type('=QUALITY_DELTA(62,5;55,1)');
    const { name, bytes } = await saved(workbench);
    expect(name).toBe('Алматинская область, II четверть.xlsx');

    const read = await readWorkbook(bytes, name);
    if (!read.ok) throw new Error(read.error.code);
    const charts = read.value.sheets.map((sheet) => sheet.charts.length);
    expect(charts.filter((count) => count > 0).length).toBe(2);

    const tabs = await workbench.tabs();
    await drop(workbench, name, bytes);
    await workbench.page.waitForFunction(() =>
      document.getElementById('book-state')?.textContent?.includes('Проверка'),
    );
    await workbench.settled();
    expect(await workbench.tabs()).toEqual(tabs);
    await workbench.showSheet('Реестр школ');
    expect(await workbench.contentOf('J2')).toBe('=QUALITY_DELTA(62,5;55,1)');
    expect(await workbench.shownIn('J2')).toBe('7,4');
    await workbench.showSheet('Свод 2021-T2');
    expect(await workbench.shownIn('F44')).toBe('63,0');
    await workbench.showSheet('Талгарский');
    expect(await workbench.page.locator('.chart').count()).toBeGreaterThanOrEqual(3);
  });
});

describe('other files', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open();
  });
  afterAll(() => workbench.close());

  test('a csv of an office opens with its figures as figures', async () => {
    const csv = 'Мектеп;«5»;«4»;Сапа\r\n"№ 1; гимназия";12;1 204;62,5 %\r\n';
    await drop(workbench, 'есеп.csv', new TextEncoder().encode(csv));
    await expect.poll(() => workbench.page.textContent('#book-name')).toBe('есеп');
    await workbench.settled();
    expect(await workbench.contentOf('A2')).toBe('№ 1; гимназия');
    expect(await workbench.contentOf('B2')).toBe('12');
  });

  test('what is no table is refused with what to do, and the open workbook stays', async () => {
    await drop(
      workbench,
      'сурет.png',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    );
    await workbench.page.waitForSelector('#notice.problem');
    expect(await workbench.page.textContent('#notice')).toContain('Выберите другой файл .xlsx или .csv');
    expect(await workbench.page.textContent('#book-name')).toBe('есеп');
  });

  test('changes are not thrown away without a question', async () => {
    await workbench.goTo('A3');
    await workbench.type('жаңа');
    await workbench.choose('file', 'Пустая книга');
    await workbench.page.locator('.dialog button', { hasText: 'Отмена' }).click();
    expect(await workbench.contentOf('A3')).toBe('жаңа');
  });
});

test('work that was not saved is offered again after the window was closed', async () => {
  const context = await newContext();
  const before = await Workbench.open({ context });
  await before.startEmpty();
  await before.type('сақталмаған');
  await before.page.locator('#book-state', { hasText: 'Изменения хранятся в этом браузере' }).waitFor();
  await before.page.close();
  const after = await Workbench.open({ context, isNew: true });
  await after.page.locator('#notice button', { hasText: 'Восстановить' }).click();
  await after.page.waitForFunction(() => document.getElementById('book-name')?.textContent === 'Новая книга');
  await after.settled();
  expect(await after.contentOf('A1')).toBe('сақталмаған');
  await after.close();
});

describe('work that is kept', () => {
  const KEPT = 'Изменения хранятся в этом браузере';
  const RESTORE = '#notice button:has-text("Восстановить")';

  test('is not lost to a file that cannot be read', async () => {
    const context = await newContext();
    const before = await Workbench.open({ context });
    await before.startEmpty();
    await before.type('бірінші');
    await before.page.locator('#book-state', { hasText: KEPT }).waitFor();
    await drop(before, 'ескі.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await before.page.locator('.dialog button', { hasText: 'Продолжить' }).click();
    await before.page.waitForSelector('#notice.problem');
    await before.page.close();
    const after = await Workbench.open({ context, isNew: true });
    await after.page.click(RESTORE);
    await after.page.locator('#book-state', { hasText: KEPT }).waitFor();
    expect(await after.contentOf('A1')).toBe('бірінші');
    await after.close();
  });

  test('is not written over by a visit that has not answered the offer', async () => {
    const context = await newContext();
    const first = await Workbench.open({ context });
    await first.startEmpty();
    await first.type('бірінші');
    await first.page.locator('#book-state', { hasText: KEPT }).waitFor();
    await first.page.close();
    const second = await Workbench.open({ context, isNew: true });
    await second.page.waitForSelector(RESTORE);
    await second.startEmpty();
    await second.type('екінші');
    await second.page.locator('#book-state', { hasText: KEPT }).waitFor();
    await second.page.locator('#notice button', { hasText: 'Восстановить' }).click();
    await second.page.locator('.dialog button', { hasText: 'Продолжить' }).click();
    // Nothing is touched while the workbook changes: what it opens with is its first cell.
    await second.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#formula')?.value === 'бірінші',
    );
    expect(await second.contentOf('A1')).toBe('бірінші');
    await second.close();
  });
});

describe('the page as one file on a disk', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ address: inject('file') });
  });
  afterAll(() => workbench.close());

  test('works without a server: formulas, check, saving', async () => {
    const panel = workbench.panel();
    await panel.click('#tab-check');
    await panel.click('#check');
    await panel.locator('#check', { hasText: 'Проверить снова' }).waitFor();
    await workbench.startEmpty();
    await workbench.type('=TENGE_PARSE("21,599 млрд.теңге")');
    expect(await workbench.shownIn('A1')).toBe('21599000000');
    expect((await saved(workbench)).bytes.length).toBeGreaterThan(1000);
  });

  test('asks for nothing over the network', async () => {
    const asked: string[] = [];
    const page = await workbench.context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(inject('file'));
    await page.waitForSelector('#panel-frame');
    const outside = asked.filter((url) => !/^(file|blob|data|about):/.test(url));
    expect(asked.length).toBeGreaterThan(0);
    expect(outside).toEqual([]);
  });

  test('nothing of it made the page complain', () => {
    expect(workbench.complaints).toEqual([]);
  });
});
