/** Changing how cells look. Styles are interned: equal looks share one index of the workbook's list. */
import { cellAt, eachCell, openCell } from './cells.ts';
import { internStyle } from './create.ts';
import { copyOf } from './snapshot.ts';
import type { BoxModel, SheetModel, Style, WorkbookModel } from './workbook.ts';

/** A property given as undefined is taken away. */
export type StylePatch = { [Property in keyof Style]?: Style[Property] | undefined };

/** Lays a patch over every cell of a box; `patchAt` counts rows and columns of the box from 0. */
export function restyle(
  book: WorkbookModel,
  sheet: SheetModel,
  box: BoxModel,
  patchAt: (row: number, column: number) => StylePatch,
): void {
  const known = new Map<string, number>();
  for (let row = 0; row < box.rows; row += 1) {
    for (let column = 0; column < box.columns; column += 1) {
      const patch = patchAt(row, column);
      const present = cellAt(sheet, box.row + row, box.column + column)?.style ?? 0;
      const key = `${present}${keyOf(patch)}`;
      let style = known.get(key);
      if (style === undefined) {
        style = internStyle(book, overlay(book.styles[present] ?? {}, patch));
        known.set(key, style);
      }
      setStyle(sheet, box.row + row, box.column + column, style);
    }
  }
}

/** Names a patch; JSON would leave out undefined, which here means "take it away". */
function keyOf(patch: StylePatch): string {
  let key = '';
  for (const property in patch) {
    const value = patch[property as keyof Style];
    key += ` ${property}:${typeof value === 'object' ? JSON.stringify(value) : `${typeof value} ${value}`}`;
  }
  return key;
}

function overlay(style: Style, patch: StylePatch): Style {
  const result: Record<string, unknown> = { ...style };
  for (const [property, value] of Object.entries(patch)) {
    if (value === undefined) delete result[property];
    else result[property] = copyOf(value);
  }
  return result as Style;
}

function setStyle(sheet: SheetModel, row: number, column: number, style: number): void {
  if (style !== 0) openCell(sheet, row, column).style = style;
  else {
    const cell = cellAt(sheet, row, column);
    if (cell) delete cell.style;
  }
}

/** Back to the plain style. */
export const clearStyles = (sheet: SheetModel, box: BoxModel): void =>
  eachCell(sheet, box, (cell) => {
    delete cell.style;
  });

export const formatOf = (book: WorkbookModel, style: number | undefined): string | undefined =>
  style === undefined ? undefined : book.styles[style]?.numberFormat;
