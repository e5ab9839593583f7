/** Charts into a written file and out of one that is read. */
import type { ChartModel, SheetModel, WorkbookModel } from '../../../host/model/workbook.ts';
import { chartParts, drawingsBySheet, relations, withParts } from '../parts.ts';
import { drawingRelations, drawingXml, readDrawing } from './drawing.ts';
import { readChart } from './readChart.ts';
import { chartXml } from './writeChart.ts';

/** Puts our charts in the place of the stand-ins, which the writer numbers through the whole book. */
export function withCharts(
  bytes: Uint8Array,
  book: WorkbookModel,
  names: ReadonlyMap<number, string>,
): Uint8Array {
  const parts = new Map<string, string>();
  let number = 0;
  book.sheets.forEach(({ charts }, index) => {
    if (charts.length === 0) return;
    const numbers = charts.map(() => ++number);
    parts.set(`xl/drawings/drawing${index + 1}.xml`, drawingXml(charts));
    parts.set(`xl/drawings/_rels/drawing${index + 1}.xml.rels`, drawingRelations(numbers));
    charts.forEach((chart, at) => {
      parts.set(`xl/charts/chart${numbers[at]}.xml`, chartXml(chart, book, names));
    });
  });
  return parts.size === 0 ? bytes : withParts(bytes, parts);
}

/** Adds to each sheet the charts that the file draws on it. */
export function readCharts(bytes: Uint8Array, book: WorkbookModel): void {
  const parts = chartParts(bytes);
  const drawings = drawingsBySheet(parts);
  for (const sheet of book.sheets) {
    const drawing = drawings.get(sheet.name);
    if (drawing) sheet.charts = chartsOf(drawing, parts, sheet, book);
  }
}

function chartsOf(
  drawing: string,
  parts: ReadonlyMap<string, string>,
  sheet: SheetModel,
  book: WorkbookModel,
): ChartModel[] {
  const links = relations(parts, drawing);
  return readDrawing(parts.get(drawing) ?? '', sheet).flatMap(({ relation, ...place }) => {
    const chart = readChart(parts.get(links.get(relation)?.target ?? '') ?? '');
    if (!chart) return [];
    const ranges = chart.ranges.flatMap(({ sheet: name, box }) => {
      const target = book.sheets.find((other) => other.name === name);
      return target ? [{ sheetId: target.id, box }] : [];
    });
    return { id: book.nextId++, ...chart, ranges, ...place };
  });
}
