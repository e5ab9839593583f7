import { beforeAll, describe, expect, test } from 'vitest';
import type { ProjectFile } from '../../../src/build/project.ts';
import type { SheetModel, WorkbookModel } from '../../../src/host/model/workbook.ts';
import type { HostOptions } from '../../../src/host/node/host.ts';
import { recalculationOf } from '../../../src/host/runtime/recalculation.ts';
import { scenarios } from '../../../src/scenarios/index.ts';
import { project } from '../../project.ts';
import { INPUT, officeBook, Panel, sheetNamed, sheetStamped } from './office.ts';

let files: readonly ProjectFile[];
beforeAll(async () => {
  files = await project();
});

const overviewOf = (book: WorkbookModel, period = '2025-T1'): SheetModel =>
  sheetStamped(book, `${period}|overview`);

async function computed(panel: Panel): Promise<Panel> {
  const recalculation = recalculationOf(panel.host, { strict: false });
  await recalculation.recalculate();
  recalculation.dispose();
  return panel;
}

async function live(book: WorkbookModel, period: string, options: Partial<HostOptions> = {}): Promise<Panel> {
  const panel = new Panel(files, book, options);
  panel.summary({ period, live: true });
  return computed(panel);
}

type Cells = ReadonlyMap<string, number>;

/** Numbers of a sheet by address. */
const numbersOf = (sheet: SheetModel): Cells =>
  new Map(
    sheet.cells.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) =>
        typeof cell?.value === 'number' ? [[`${r + 1}:${c + 1}`, cell.value] as const] : [],
      ),
    ),
  );

const formulasOf = (sheet: SheetModel): ReadonlyMap<string, string> =>
  new Map(
    sheet.cells.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) =>
        cell?.formula === undefined ? [] : [[`${r + 1}:${c + 1}`, cell.formula] as const],
      ),
    ),
  );

/** Addresses differ by one row: the live overview says in a line that it is live. */
const moved = (cells: Cells, by: number): Cells =>
  new Map(
    [...cells].map(([address, value]) => {
      const [row, column] = address.split(':').map(Number);
      return [`${(row ?? 0) + by}:${column}`, value] as const;
    }),
  );

describe.each(['comma', 'locale'] as const)('where scripts write formulas by %s', (formulaSeparators) => {
  test('figures are formulas, and equal the values', async () => {
    const panel = await live(officeBook(), '2025-T1', { formulaSeparators });
    const sheet = overviewOf(panel.host.workbook);
    expect(formulasOf(sheet).size).toBeGreaterThan(20);
    const plain = new Panel(files, officeBook());
    plain.summary();
    const values = moved(numbersOf(overviewOf(plain.host.workbook)), 1);
    const found = numbersOf(sheet);
    expect([...found.keys()].sort()).toEqual([...values.keys()].sort());
    for (const [address, value] of values)
      expect(Math.abs((found.get(address) ?? 0) - value)).toBeLessThan(1e-9);
  });
});

test('one cell of the input moves exactly the figures that it is part of', async () => {
  const panel = await live(officeBook(), '2025-T1');
  const sheet = overviewOf(panel.host.workbook);
  const before = numbersOf(sheet);
  const input = sheetNamed(panel.host.workbook, INPUT);
  const cell = input.cells[1]?.[6];
  if (cell === undefined) throw new Error('no cell');
  // «5» of the first school of Талғар, which «Қайдан?» names the figures of.
  cell.value = Number(cell.value) + 5;
  panel.host.workbook.activeSheetId = input.id;
  panel.host.selection = { sheetId: input.id, box: { row: 2, column: 7, rows: 1, columns: 1 } };
  const traced = panel.ask('cell.trace', {});
  if (traced.is !== 'row') throw new Error(traced.is);
  const parts = new Set(
    traced.figures.filter((each) => each.sheet === sheet.name).map(({ row, column }) => `${row}:${column}`),
  );
  await computed(panel);
  const after = numbersOf(sheet);
  const formulas = formulasOf(sheet);
  const changed = [...after]
    .filter(([address, value]) => value !== before.get(address))
    .map(([address]) => address);
  expect(changed.length).toBeGreaterThan(5);
  for (const address of changed) expect(parts.has(address), address).toBe(true);
  // Of the marks other than «5», and of shares that stay, the figure is the same: what depends on «5» has moved.
  const [talgar] = [...after].filter(([address]) => address.endsWith(':6'));
  expect(talgar).toBeDefined();
  expect(changed.every((address) => formulas.has(address))).toBe(true);
});

test.each(
  scenarios
    .filter(({ id }) => ['tabysty-50', 'rural-gap', 'almaty-collegium'].includes(id))
    .map((each) => [each.id, each] as const),
)('%s: every formula gives its figure', async (_, scenario) => {
  const panel = await live(scenario.workbook('ru'), scenario.period);
  const sheet = overviewOf(panel.host.workbook, scenario.period);
  const plain = new Panel(files, scenario.workbook('ru'));
  plain.summary({ period: scenario.period });
  const values = moved(numbersOf(overviewOf(plain.host.workbook, scenario.period)), 1);
  const found = numbersOf(sheet);
  const formulas = [...formulasOf(sheet).keys()];
  expect(formulas.length).toBeGreaterThan(300);
  const wrong = formulas.filter(
    (address) =>
      !(Math.abs((found.get(address) ?? Number.NaN) - (values.get(address) ?? Number.NaN)) <= 1e-9),
  );
  expect(wrong).toEqual([]);
});

test('another period adds its names below, and the formulas of the first one stay right', async () => {
  const panel = await live(officeBook(), '2025-T1');
  const before = numbersOf(overviewOf(panel.host.workbook));
  panel.summary({ period: '2025-T2', live: true });
  await computed(panel);
  expect(numbersOf(overviewOf(panel.host.workbook))).toEqual(before);
});

test('made again without formulas the figures are values', async () => {
  const panel = await live(officeBook(), '2025-T1');
  panel.summary();
  expect(formulasOf(overviewOf(panel.host.workbook)).size).toBe(0);
});
