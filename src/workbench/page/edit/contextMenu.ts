/** What can be done to the selected cells, rows and columns. */
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { LinesRequest } from '../../protocol.ts';
import type { Bench } from '../bench.ts';
import { type Anchor, type MenuEntry, openMenu } from '../chrome/menu.ts';

export interface CellActions {
  readonly copy: (cut: boolean) => void;
  readonly paste: () => void;
  readonly clear: () => void;
}

export function openCellMenu(bench: Bench, anchor: Anchor, actions: CellActions): void {
  openMenu(anchor, bench.text(W.cellMenu), entries(bench, actions), () => bench.grid.focus());
}

function entries(bench: Bench, { copy, paste, clear }: CellActions): MenuEntry[] {
  const frame = bench.book.frame(bench.sheetId);
  const { row, column, rows, columns } = bench.selection.box;
  const lines = (axis: 'row' | 'column', action: LinesRequest['action'], at: number, count: number) => () =>
    void bench.ask('lines', { sheetId: bench.sheetId, axis, action, at, count });
  const allRows = rows === frame?.rowCount;
  const allColumns = columns === frame?.columnCount;
  return [
    { text: bench.text(W.cut), keys: 'Ctrl+X', run: () => copy(true) },
    { text: bench.text(W.copy), keys: 'Ctrl+C', run: () => copy(false) },
    { text: bench.text(W.paste), keys: 'Ctrl+V', run: paste },
    { text: bench.text(W.clearCells), keys: 'Delete', run: clear },
    'line',
    { text: bench.text(W.rowAbove), isDisabled: allRows, run: lines('row', 'insert', row, rows) },
    { text: bench.text(W.rowBelow), isDisabled: allRows, run: lines('row', 'insert', row + rows, rows) },
    {
      text: bench.text(W.columnLeft),
      isDisabled: allColumns,
      run: lines('column', 'insert', column, columns),
    },
    {
      text: bench.text(W.columnRight),
      isDisabled: allColumns,
      run: lines('column', 'insert', column + columns, columns),
    },
    'line',
    { text: bench.text(W.deleteRows), isDisabled: allRows, run: lines('row', 'delete', row, rows) },
    {
      text: bench.text(W.deleteColumns),
      isDisabled: allColumns,
      run: lines('column', 'delete', column, columns),
    },
    { text: bench.text(W.hideRows), isDisabled: allRows, run: lines('row', 'hide', row, rows) },
    {
      text: bench.text(W.hideColumns),
      isDisabled: allColumns,
      run: lines('column', 'hide', column, columns),
    },
    ...(frame?.hiddenRows.length
      ? [{ text: bench.text(W.showHiddenRows), run: lines('row', 'show', 1, frame.rowCount) }]
      : []),
    ...(frame?.hiddenColumns.length
      ? [{ text: bench.text(W.showHiddenColumns), run: lines('column', 'show', 1, frame.columnCount) }]
      : []),
  ];
}
