import { join } from 'node:path';
import { renderPng } from '../files/charts/node/png.ts';
import { pictureOf } from '../files/charts/picture.ts';
import type { ChartModel, SheetModel, WorkbookModel } from '../host/model/workbook.ts';
import { saveBytes } from './files.ts';

/** Charts of the sheets that pass as pictures, each named by its sheet and by what it shows: "Свод-2025-T1-ranked". */
export async function drawCharts(
  book: WorkbookModel,
  folder: string,
  nameOf: (sheet: SheetModel, chart: string) => string | undefined,
): Promise<string[]> {
  const saved: string[] = [];
  for (const sheet of book.sheets) {
    for (const [index, chart] of sheet.charts.entries()) {
      const name = nameOf(sheet, chartName(book, chart) ?? String(index + 1));
      if (name === undefined) continue;
      const path = join(folder, `${fileName(name)}.png`);
      saveBytes(path, await renderPng(pictureOf(chart, book), { scale: 2 }));
      saved.push(path);
    }
  }
  return saved;
}

/** The id of the block it stands over ends with its name: "2025-T1|overview:ranked" is "ranked". */
function chartName(book: WorkbookModel, { ranges: [range] }: ChartModel): string | undefined {
  const sheet = book.sheets.find(({ id }) => id === range?.sheetId);
  const id = sheet?.cells[(range?.box.row ?? 0) - 1]?.[0]?.value;
  return typeof id === 'string' ? /:([^:]+)$/.exec(id)?.[1] : undefined;
}

const fileName = (text: string): string => text.replace(/[\\/:*?"<>|\s]+/gu, '-');
