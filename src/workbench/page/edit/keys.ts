/** The keyboard over the grid: moving, selecting, beginning to type, and what the toolbar does too. */
import type { Bench } from '../bench.ts';
import { areaOf, type Cell, type Direction, farCorner, leap, spanning, step } from './place.ts';

export interface KeyActions {
  readonly startEditing: () => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly toggle: (look: 'bold' | 'italic') => void;
  readonly fillDown: () => void;
  readonly openList: () => boolean;
  readonly contextMenu: () => void;
  readonly nextSheet: (by: 1 | -1) => void;
  readonly dropCopy: () => void;
}

const ARROWS: Readonly<Record<string, Direction | undefined>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Whether the key was for the grid. */
export function gridKey(event: KeyboardEvent, bench: Bench, actions: KeyActions): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const control = ctrlKey || metaKey;
  const direction = ARROWS[key];
  if (altKey && key === 'ArrowDown') return actions.openList();
  if (direction) return move(bench, direction, { extends: shiftKey, leaps: control });
  if (control && !altKey) return withControl(event, bench, actions);
  switch (key) {
    case 'Enter':
      return shiftKey ? move(bench, 'up', {}) : move(bench, 'down', {});
    case 'Tab':
      return move(bench, shiftKey ? 'left' : 'right', {});
    case 'Home':
      return go(bench, { row: bench.selection.row, column: 1 }, shiftKey);
    case 'End':
      return go(bench, { row: bench.selection.row, column: lastFilled(bench).column }, shiftKey);
    case 'PageDown':
    case 'PageUp':
      return page(bench, key === 'PageDown' ? 1 : -1, shiftKey);
    case 'F2':
      actions.startEditing();
      return true;
    case 'Delete':
    case 'Backspace':
      actions.clear();
      return true;
    case 'Escape':
      actions.dropCopy();
      return true;
    case 'ContextMenu':
      actions.contextMenu();
      return true;
    case 'F10':
      if (shiftKey) actions.contextMenu();
      return shiftKey;
    default:
      // A letter goes into the field that has the focus, and begins an edit there.
      return false;
  }
}

/** By the place of the key, not its letter: on a Kazakh keyboard Ctrl+Z is Ctrl+я. */
function withControl({ code, key, shiftKey }: KeyboardEvent, bench: Bench, actions: KeyActions): boolean {
  switch (code) {
    case 'KeyZ':
      if (shiftKey) actions.redo();
      else actions.undo();
      return true;
    case 'KeyY':
      actions.redo();
      return true;
    case 'KeyB':
      actions.toggle('bold');
      return true;
    case 'KeyI':
      actions.toggle('italic');
      return true;
    case 'KeyD':
      actions.fillDown();
      return true;
    case 'KeyA':
      return selectAll(bench);
  }
  if (key === 'Home') return go(bench, { row: 1, column: 1 }, shiftKey);
  if (key === 'End') return go(bench, lastFilled(bench), shiftKey);
  if (key !== 'PageDown' && key !== 'PageUp') return false;
  actions.nextSheet(key === 'PageDown' ? 1 : -1);
  return true;
}

export function move(
  bench: Bench,
  direction: Direction,
  how: { extends?: boolean; leaps?: boolean },
): boolean {
  const frame = bench.book.frame(bench.sheetId);
  if (!frame) return false;
  const { row, column, box } = bench.selection;
  const from = how.extends ? farCorner(box, { row, column }) : { row, column };
  const isFilled = (cell: Cell) => bench.book.value(bench.sheetId, cell.row, cell.column) !== undefined;
  const to = how.leaps ? leap(frame, from, direction, isFilled) : step(frame, from, direction);
  return go(bench, to, how.extends === true);
}

function go(bench: Bench, to: Cell, isExtension: boolean): boolean {
  const frame = bench.book.frame(bench.sheetId);
  if (!frame) return false;
  const { row, column } = bench.selection;
  if (!isExtension) {
    const area = areaOf(frame, to);
    bench.grid.select(area, { row: area.row, column: area.column });
    return true;
  }
  bench.grid.select(spanning(frame, { row, column }, to), { row, column });
  bench.grid.reveal({ ...to, rows: 1, columns: 1 });
  return true;
}

function page(bench: Bench, by: 1 | -1, isExtension: boolean): boolean {
  const frame = bench.book.frame(bench.sheetId);
  if (!frame) return false;
  const { row, column, box } = bench.selection;
  const from = isExtension ? farCorner(box, { row, column }) : { row, column };
  const lines = Math.max(1, Math.floor(bench.grid.container.clientHeight / 21) - 3);
  const to = Math.min(frame.rowCount, Math.max(1, from.row + by * lines));
  return go(bench, { row: to, column: from.column }, isExtension);
}

function selectAll(bench: Bench): boolean {
  const frame = bench.book.frame(bench.sheetId);
  if (!frame) return false;
  const { row, column } = bench.selection;
  bench.grid.select({ row: 1, column: 1, rows: frame.rowCount, columns: frame.columnCount }, { row, column });
  return true;
}

function lastFilled({ book, sheetId }: Bench): Cell {
  const frame = book.frame(sheetId);
  let last = { row: 1, column: 1 };
  if (!frame) return last;
  for (let row = frame.rowCount; row >= 1; row -= 1) {
    for (
      let column = frame.columnCount;
      column > last.column || (last.row === 1 && column >= 1);
      column -= 1
    ) {
      if (book.value(sheetId, row, column) === undefined) continue;
      last = { row: Math.max(last.row, row), column: Math.max(last.column, column) };
      break;
    }
  }
  return last;
}
