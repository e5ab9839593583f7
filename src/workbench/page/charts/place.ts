/** Where a chart stands on the screen, and which cell its corner is then tied to. */
import type { ChartPlace } from '../../protocol.ts';
import type { Bench } from '../bench.ts';
import type { Rect } from '../grid/geometry.ts';

/** The corner of the chart in pixels of the grid. */
export function placeRect({ grid }: Bench, { anchor }: ChartPlace): { left: number; top: number } {
  const cell = grid.geometry.rectOf(anchor.row, anchor.column);
  return { left: (cell?.left ?? 0) + anchor.offsetX, top: (cell?.top ?? 0) + anchor.offsetY };
}

/** Tied to the cell under its upper left corner; a corner over the headers goes to the nearest cell. */
export function anchored({ grid }: Bench, rect: Rect): ChartPlace {
  const edge = grid.geometry.headers();
  const left = Math.max(rect.left, edge.left);
  const top = Math.max(rect.top, edge.top);
  const { row, column } = grid.geometry.cellAt(left, top) ?? { row: 1, column: 1 };
  const cell = grid.geometry.rectOf(row, column);
  return {
    anchor: {
      row,
      column,
      offsetX: Math.max(0, Math.round(left - (cell?.left ?? left))),
      offsetY: Math.max(0, Math.round(top - (cell?.top ?? top))),
    },
    width: Math.round(rect.width),
    height: Math.round(rect.height),
  };
}
