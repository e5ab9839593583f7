import { overlaps } from '../model/boxes.ts';
import { eachCell } from '../model/cells.ts';
import type { BoxModel, SheetModel } from '../model/workbook.ts';

/**
 * What Google does by rules of its own and this host does not: a destination of another size is tiled or spilled over,
 * references of a formula move with it, merged areas are made anew. None of it is needed; each says so.
 */
export function checkCopy(from: SheetModel, box: BoxModel, to: { sheet: SheetModel; box: BoxModel }): void {
  const lacks = (what: string) => new Error(`not in the local host: copying ${what}`);
  if (box.rows !== to.box.rows || box.columns !== to.box.columns) throw lacks('into a range of another size');
  const touchesMerge = (merges: readonly BoxModel[], area: BoxModel) =>
    merges.some((merge) => overlaps(merge, area));
  if (touchesMerge(from.merges, box) || touchesMerge(to.sheet.merges, to.box)) throw lacks('merged cells');
  const isSamePlace = box.row === to.box.row && box.column === to.box.column;
  eachCell(from, box, ({ formula }) => {
    if (formula !== undefined && !isSamePlace) throw lacks('a formula to another address');
  });
}
