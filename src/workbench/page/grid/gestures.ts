/**
 * What the pointer does to the grid (lines dragged wider, the fill handle, cells dragged elsewhere, the edge of what is
 * frozen) arrives as commands of Univer. None of them is let through: each becomes a request to the desk, and what the
 * desk answers is drawn.
 */
import { CustomCommandExecutionError, type ICommandInfo, type IRange } from '@univerjs/core';
import type { BoxModel } from '../../../host/model/workbook.ts';
import { boxOf } from './ranges.ts';

export interface Gestures {
  /** Lines made larger by so many pixels, or fitted to what they hold. */
  readonly onStretch: (axis: 'row' | 'column', line: number, by: number) => void;
  readonly onFit: (axis: 'row' | 'column', from: number, count: number) => void;
  readonly onFill: (source: BoxModel, target: BoxModel) => void;
  readonly onMoveCells: (from: BoxModel, to: BoxModel) => void;
  readonly onFreeze: (rows: number, columns: number) => void;
}

/** Commands that change nothing of the workbook. */
const HARMLESS =
  /^sheet\.(operation\.(?!set-zoom)|mutation\.|command\.(set-)?(scroll|select|move-selection|expand-selection))/;

/** Throws to keep Univer from doing it itself. */
export function intercepted({ id, params = {} }: ICommandInfo<object>, gestures: Gestures): void {
  if (!id.startsWith('sheet.') || HARMLESS.test(id)) return;
  translate(id, params as Params, gestures);
  throw new CustomCommandExecutionError(id);
}

interface Params {
  readonly deltaX?: number;
  readonly anchorCol?: number;
  readonly deltaY?: number;
  readonly anchorRow?: number;
  readonly ranges?: readonly IRange[];
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly xSplit?: number;
  readonly ySplit?: number;
}

function translate(id: string, params: Params, gestures: Gestures): void {
  const { ranges: [range] = [], sourceRange, targetRange, fromRange, toRange } = params;
  switch (id) {
    case 'sheet.command.delta-column-width':
      gestures.onStretch('column', (params.anchorCol ?? 0) + 1, params.deltaX ?? 0);
      break;
    case 'sheet.command.delta-row-height':
      gestures.onStretch('row', (params.anchorRow ?? 0) + 1, params.deltaY ?? 0);
      break;
    case 'sheet.command.set-col-auto-width':
      if (range) gestures.onFit('column', range.startColumn + 1, range.endColumn - range.startColumn + 1);
      break;
    case 'sheet.command.set-worksheet-row-is-auto-height':
      if (range) gestures.onFit('row', range.startRow + 1, range.endRow - range.startRow + 1);
      break;
    case 'sheet.command.auto-fill':
      if (sourceRange && targetRange)
        gestures.onFill(boxOf(sourceRange, undefined), boxOf(targetRange, undefined));
      break;
    case 'sheet.command.move-range':
      if (fromRange && toRange) gestures.onMoveCells(boxOf(fromRange, undefined), boxOf(toRange, undefined));
      break;
    case 'sheet.command.set-frozen':
      gestures.onFreeze(params.ySplit ?? 0, params.xSplit ?? 0);
      break;
  }
}
