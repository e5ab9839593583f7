import { join } from 'node:path';
import { renderPng } from '../files/charts/node/png.ts';
import { pictureOf } from '../files/charts/picture.ts';
import type { WorkbookModel } from '../host/model/workbook.ts';
import { saveBytes } from './files.ts';

/** Every chart of every visible sheet as a picture; the name tells sheet and number. */
export async function drawCharts(book: WorkbookModel, folder: string, prefix: string): Promise<string[]> {
  const saved: string[] = [];
  for (const sheet of book.sheets) {
    for (const [index, chart] of sheet.charts.entries()) {
      const path = join(folder, `${prefix}${fileName(sheet.name)}-${index + 1}.png`);
      saveBytes(path, await renderPng(pictureOf(chart, book), { scale: 2 }));
      saved.push(path);
    }
  }
  return saved;
}

const fileName = (text: string): string => text.replace(/[\\/:*?"<>|\s]+/gu, '-');
