/** The user's steps and a script that works between them. */
import { describe, expect, test } from 'vitest';
import { cellAt } from '../../../src/host/model/cells.ts';
import { sampleBook, Workshop } from '../workshop.ts';

const run = (shop: Workshop) => shop.ask('run', { name: 'work', json: '[]' });
const enter = (shop: Workshop, text: string, sheet = 0) =>
  shop.ask('enter', { sheetId: shop.sheet(sheet).id, row: 7, column: 1, text });

async function shopWith(script: string): Promise<Workshop> {
  return Workshop.open(sampleBook(), `const app = SpreadsheetApp.getActiveSpreadsheet();\n${script}`);
}

describe('after a script', () => {
  test('that wrote a value, an earlier step can be taken back', async () => {
    const shop = await shopWith(`app.getSheetByName('Деректер').getRange(9, 6, 1, 1).setValue(5);`);
    await enter(shop, 'х');
    expect(await run(shop)).toMatchObject({ ok: true });
    await shop.ask('undo', null);
    expect([cellAt(shop.sheet(), 7, 1), cellAt(shop.sheet(), 9, 6)?.value]).toEqual([undefined, 5]);
  });
  test('that made a chart and a rule, taking back a cell leaves both', async () => {
    const shop = await shopWith(`
      const sheet = app.getSheetByName('Деректер');
      sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange(1, 1, 5, 2)).setPosition(1, 9, 0, 0).build());
      sheet.setConditionalFormatRules([]);`);
    await enter(shop, 'х');
    expect(await run(shop)).toMatchObject({ ok: true });
    await shop.ask('undo', null);
    expect(shop.sheet().charts).toHaveLength(1);
    expect(shop.sheet().conditionalFormats).toEqual([]);
  });
  test('that moved the rows of a sheet, its steps are gone and those after them stay', async () => {
    const shop = await shopWith(`app.getSheetByName('Деректер').insertRowsBefore(1, 1);`);
    await enter(shop, 'бұрын', 0);
    await enter(shop, 'кейін', 1);
    expect(await run(shop)).toMatchObject({ ok: true });
    expect(await shop.ask('undo', null)).toMatchObject({ sheetId: shop.sheet(1).id });
    expect(shop.page.canUndo).toBe(false);
    expect(cellAt(shop.sheet(), 8, 1)?.value).toBe('бұрын');
  });
  test('that deleted the sheet of a step, the step is gone', async () => {
    const shop = await shopWith(`app.deleteSheet(app.getSheetByName('Свод 2026'));`);
    await enter(shop, 'х', 1);
    await run(shop);
    expect(shop.page.canUndo).toBe(false);
  });
  test('that added a sheet, undo of a moved sheet keeps it', async () => {
    const shop = await shopWith(`app.insertSheet('Есеп', 2);`);
    await shop.ask('sheet', { action: 'move', sheetId: shop.sheet(1).id, index: 0 });
    await run(shop);
    await shop.ask('undo', null);
    expect(shop.page.sheets.map(({ name }) => name).sort()).toEqual(['Деректер', 'Есеп', 'Свод 2026']);
  });
});

test('what a script shows, selects and says of itself reaches the page', async () => {
  const shop = await shopWith(`
    app.getSheetByName('Свод 2026').activate();
    app.getSheetByName('Свод 2026').getRange(2, 2, 1, 1).activate();
    throw new Error('жоқ');`);
  expect(await run(shop)).toEqual({ ok: false, message: 'жоқ' });
  const sheetId = shop.sheet(1).id;
  expect(shop.patch).toMatchObject({
    activeSheetId: sheetId,
    selection: { sheetId, box: { row: 2, column: 2, rows: 1, columns: 1 } },
  });
});

test('the place of an undone step is on the sheet, though its lines are gone', async () => {
  const shop = await Workshop.open(sampleBook());
  const sheetId = shop.sheet().id;
  await shop.ask('lines', { sheetId, axis: 'row', action: 'insert', at: 31, count: 5 });
  expect(await shop.ask('undo', null)).toEqual({
    sheetId,
    box: { row: 30, column: 1, rows: 1, columns: 20 },
  });
});
