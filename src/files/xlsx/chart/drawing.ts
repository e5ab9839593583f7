/** Where charts stand on a sheet: a cell, an offset in pixels and a size. */
import { DEFAULT_COLUMN, DEFAULT_ROW } from '../../../host/model/sizes.ts';
import type { ChartModel, SheetModel } from '../../../host/model/workbook.ts';
import { emuOfPixels, pixelsOfEmu } from '../units.ts';
import { at, descendants, type Element, escaped, parseXml, wrapped } from '../xml.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Anchored by one cell with a size of its own: a chart keeps its shape when rows above it grow. */
export function drawingXml(charts: readonly ChartModel[]): string {
  const anchors = charts.map(({ anchor, width, height, options }, index) => {
    const title = typeof options.title === 'string' ? options.title : '';
    return wrapped(
      'xdr:oneCellAnchor',
      wrapped(
        'xdr:from',
        wrapped('xdr:col', String(anchor.column - 1)) +
          wrapped('xdr:colOff', String(emuOfPixels(anchor.offsetX))) +
          wrapped('xdr:row', String(anchor.row - 1)) +
          wrapped('xdr:rowOff', String(emuOfPixels(anchor.offsetY))),
      ) +
        `<xdr:ext cx="${emuOfPixels(width)}" cy="${emuOfPixels(height)}"/>` +
        // The title as description: what a screen reader says about the picture.
        `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" ` +
        `descr="${escaped(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
        `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${index + 1}"/>` +
        '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>',
    );
  });
  return `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" xmlns:r="${RELATIONS}">${anchors.join('')}</xdr:wsDr>`;
}

/** The drawing's links to its charts, in the same order. */
export function drawingRelations(chartNumbers: readonly number[]): string {
  const links = chartNumbers.map(
    (number, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/chart" Target="../charts/chart${number}.xml"/>`,
  );
  return (
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${links.join('')}</Relationships>`
  );
}

export interface ReadAnchor extends Pick<ChartModel, 'anchor' | 'width' | 'height'> {
  relation: string;
}

/** The charts of a drawing part; pictures and shapes are passed over. */
export function readDrawing(xml: string, sheet: SheetModel): ReadAnchor[] {
  return parseXml(xml).children.flatMap((anchor) => {
    const relation = descendants(anchor, 'chart')[0]?.attributes.id;
    const from = at(anchor, 'from');
    if (!relation || !from) return [];
    const start = cornerOf(from);
    const size = sizeOf(anchor, start, sheet);
    return { relation, anchor: start, ...size };
  });
}

type Corner = ChartModel['anchor'];

function cornerOf(element: Element): Corner {
  const number = (name: string): number => Number(at(element, name)?.text ?? 0);
  return {
    row: number('row') + 1,
    column: number('col') + 1,
    offsetX: pixelsOfEmu(number('colOff')),
    offsetY: pixelsOfEmu(number('rowOff')),
  };
}

/** Sheets' own default for a chart. */
const WIDTH = 600;
const HEIGHT = 371;

/** Its own size or, for a chart stretched between two cells, what lies between them. */
function sizeOf(anchor: Element, start: Corner, sheet: SheetModel): { width: number; height: number } {
  const size = at(anchor, 'ext')?.attributes;
  if (size) return { width: pixelsOfEmu(Number(size.cx)), height: pixelsOfEmu(Number(size.cy)) };
  const to = at(anchor, 'to');
  if (!to) return { width: WIDTH, height: HEIGHT };
  const end = cornerOf(to);
  const span = (lengths: ReadonlyMap<number, number>, usual: number, from: number, until: number): number => {
    let sum = 0;
    for (let index = from; index < until; index++) sum += lengths.get(index) ?? usual;
    return sum;
  };
  return {
    width: span(sheet.columnWidths, DEFAULT_COLUMN, start.column, end.column) - start.offsetX + end.offsetX,
    height: span(sheet.rowHeights, DEFAULT_ROW, start.row, end.row) - start.offsetY + end.offsetY,
  };
}
