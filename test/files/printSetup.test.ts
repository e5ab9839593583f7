import { beforeAll, expect, test } from 'vitest';
import type { ProjectFile } from '../../src/build/project.ts';
import { setUpPrinting } from '../../src/files/printSetup.ts';
import { readWorkbook } from '../../src/files/xlsx/read.ts';
import { writeWorkbook } from '../../src/files/xlsx/write.ts';
import type { SheetModel } from '../../src/host/model/workbook.ts';
import { scenarios } from '../../src/scenarios/index.ts';
import { Panel } from '../addon/summary/office.ts';
import { project } from '../project.ts';

let files: readonly ProjectFile[];
beforeAll(async () => {
  files = await project();
});

const keyAt = (sheet: SheetModel, row: number): string => String(sheet.cells[row - 1]?.[0]?.value ?? '');
const tableOf = (key: string): string | undefined => /^([^:#]+)[:#]/.exec(key)?.[1];

test('a summary prints on A4 on its side, with the title on every page and whole tables', async () => {
  const scenario = scenarios.find(({ id }) => id === 'almaty-collegium');
  if (scenario === undefined) throw new Error('no scenario');
  const panel = new Panel(files, scenario.workbook('ru'));
  panel.summary({ period: '2021-T2', language: 'ru' });
  const { workbook } = panel.host;
  setUpPrinting(workbook);
  const ours = workbook.sheets.filter(({ print }) => print !== undefined);
  // The overview and twenty districts; the office's own sheets print as they did.
  expect(ours).toHaveLength(21);
  const overview = ours[0] as SheetModel;
  expect(overview.print).toMatchObject({ landscape: true, paper: 'A4', fitToWidth: true });
  const titles = overview.print?.titleRows;
  expect(titles && keyAt(overview, titles.from)).toBe('title');
  const breaks = overview.print?.breaks ?? [];
  expect(breaks.length).toBeGreaterThan(2);
  for (const row of breaks) {
    // A page ends between two tables, or between two lines of charts.
    const [before, after] = [tableOf(keyAt(overview, row)), tableOf(keyAt(overview, row + 1))];
    const isAtChart = overview.charts.some(({ anchor }) => anchor.row === row + 1);
    expect(before !== after || isAtChart, `row ${row}`).toBe(true);
  }
  const again = await readWorkbook(await writeWorkbook(workbook), 'свод.xlsx');
  const read = again.ok ? again.value.sheets.find(({ name }) => name === overview.name) : undefined;
  expect(read?.print?.breaks).toEqual(breaks);
});
