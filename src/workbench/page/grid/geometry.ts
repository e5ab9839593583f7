/** Where cells stand on the screen, and which cell stands where. */
import { type IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { SheetFrame } from '../../protocol.ts';

/** Pixels from the upper left corner of the grid, headers included. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export class Geometry {
  constructor(
    private readonly render: () => ReturnType<IRenderManagerService['getRenderById']>,
    private readonly frame: () => SheetFrame | undefined,
  ) {}

  /** Where a cell stands; undefined while nothing is drawn. A merged area counts as one cell. */
  rectOf(row: number, column: number): Rect | undefined {
    const render = this.render();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const frame = this.frame();
    if (!skeleton || !main || !frame) return undefined;
    const { isMergedMainCell, mergeInfo, ...cell } = skeleton.getCellWithCoordByIndex(row - 1, column - 1);
    const { startX, startY, endX, endY } = isMergedMainCell ? mergeInfo : cell;
    const left = column <= frame.frozenColumns ? startX : startX - main.viewportScrollX;
    const top = row <= frame.frozenRows ? startY : startY - main.viewportScrollY;
    return { left, top, width: endX - startX, height: endY - startY };
  }

  /** The cell under a point of the grid, if it is one. */
  cellAt(x: number, y: number): { row: number; column: number } | undefined {
    const render = this.render();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!skeleton || !main) return undefined;
    const { rowHeaderWidth, columnHeaderHeight } = skeleton;
    if (x < rowHeaderWidth || y < columnHeaderHeight) return undefined;
    const scroll = {
      x: x < main.left ? 0 : main.viewportScrollX,
      y: y < main.top ? 0 : main.viewportScrollY,
    };
    const { row, column } = skeleton.getCellIndexByOffset(x, y, 1, 1, scroll);
    return row < 0 || column < 0 ? undefined : { row: row + 1, column: column + 1 };
  }

  /** Pixels that the headers take. */
  headers(): { left: number; top: number } {
    const skeleton = this.render()?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    return { left: skeleton?.rowHeaderWidth ?? 46, top: skeleton?.columnHeaderHeight ?? 22 };
  }

  /** Where what scrolls begins: behind the headers and the frozen lines. */
  scrollingEdge(): { left: number; top: number } {
    const main = this.render()?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    return { left: main?.left ?? 46, top: main?.top ?? 22 };
  }
}
