/** What must hold whatever the user does: undo leads back, redo leads on, and the page knows what it was told. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameData } from '../../../src/host/model/snapshot.ts';
import { type AnyEdit, anyEdit } from '../anyEdit.ts';
import { knownTo, sampleBook, stateOf, Workshop } from '../workshop.ts';

const RUNS = { seed: 11, numRuns: 40 };

async function doAll(shop: Workshop, edits: readonly AnyEdit[]): Promise<void> {
  for (const edit of edits) await edit.on(shop);
}

async function repeat(shop: Workshop, way: 'undo' | 'redo'): Promise<void> {
  for (;;) {
    const can = way === 'undo' ? shop.page.canUndo : shop.page.canRedo;
    if (!can) return;
    await shop.ask(way, null);
  }
}

test('undoing everything restores the workbook, redoing everything brings it back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const shop = await Workshop.open(sampleBook());
      await shop.ask('enter', { sheetId: shop.sheet().id, row: 12, column: 8, text: 'х' });
      const before = stateOf(shop.book);
      await doAll(shop, edits);
      const after = stateOf(shop.book);
      await repeat(shop, 'undo');
      await shop.ask('redo', null);
      expect(stateOf(shop.book)).toEqual(before);
      await repeat(shop, 'redo');
      expect(stateOf(shop.book)).toEqual(after);
      shop.desk.dispose();
    }),
    RUNS,
  );
});

test('after every patch the page knows what a page would be told that came only now', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const shop = await Workshop.open(sampleBook());
      for (const edit of edits) {
        await edit.on(shop);
        expect(knownTo(shop.page)).toEqual(knownTo(shop.afresh()));
      }
      while (shop.page.canUndo) {
        await shop.ask('undo', null);
        expect(knownTo(shop.page)).toEqual(knownTo(shop.afresh()));
      }
      shop.desk.dispose();
    }),
    RUNS,
  );
});

test('lines that are inserted and deleted again leave everything as it was', async () => {
  const line = fc.record({
    axis: fc.constantFrom('row' as const, 'column' as const),
    at: fc.integer({ min: 1, max: 9 }),
    count: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(line, async (lines) => {
      const shop = await Workshop.open(sampleBook());
      const before = stateOf(shop.book);
      const request = { sheetId: shop.sheet().id, ...lines };
      await shop.ask('lines', { ...request, action: 'insert' });
      expect(sameData(stateOf(shop.book), before)).toBe(false);
      await shop.ask('lines', { ...request, action: 'delete' });
      expect(stateOf(shop.book)).toEqual(before);
      shop.desk.dispose();
    }),
    RUNS,
  );
});
