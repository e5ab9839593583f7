/**
 * What the page has been told of the workbook. After everything that may have changed it (an entry, a script, a
 * recalculation) the model is compared with this, and the difference is sent: no service and no formula has to report
 * its changes, so none can be forgotten.
 */
import type { SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import { moveCells } from '../moveCells.ts';
import { packCells } from '../packedCells.ts';
import type { BookView, CellView, LineMove, Patch, PatchedCell } from '../protocol.ts';
import { Frames } from './frames.ts';
import { cellView, isAsTold } from './view.ts';

type Rows = (CellView | undefined)[][];

export type Difference = Pick<Patch, 'styles' | 'frames' | 'order' | 'cells'>;

export class Told {
  readonly #cells = new Map<number, Rows>();
  readonly #frames: Frames;
  #order = '';
  #styles = 0;

  constructor(private readonly book: WorkbookModel) {
    this.#frames = new Frames(book);
  }

  /** Everything, for a page that knows nothing yet. */
  first(): BookView {
    const { book } = this;
    this.#order = orderOf(book);
    this.#styles = book.styles.length;
    const frames = book.sheets.map((sheet) => this.#frames.tell(sheet));
    const cells = book.sheets.map((sheet) => {
      const rows = sheet.cells.map((row) => row?.map(cellView) ?? []);
      this.#cells.set(sheet.id, rows);
      return packCells(sheet.id, rows);
    });
    return {
      name: book.name,
      locale: book.locale,
      styles: book.styles,
      frames,
      cells,
      activeSheetId: book.activeSheetId,
    };
  }

  /** The page moves its cells along, so that it need not be told each of them. */
  move(move: LineMove): void {
    this.#frames.moved(move.sheetId);
    const rows = this.#cells.get(move.sheetId);
    if (rows) moveCells(rows, move);
  }

  difference(): Difference {
    const { book } = this;
    const cells: { sheetId: number; cells: PatchedCell[] }[] = [];
    for (const sheet of book.sheets) {
      const changed = this.#changedCells(sheet);
      if (changed.length === 0) continue;
      this.#frames.changed(sheet, new Set(changed.map(([row]) => row)));
      cells.push({ sheetId: sheet.id, cells: changed });
    }
    // A chart may stand on another sheet than the cells it shows, so frames come after all cells.
    const frames = book.sheets.flatMap((sheet) => this.#frames.news(sheet));
    const present = new Set(book.sheets.map(({ id }) => id));
    for (const id of this.#cells.keys()) if (!present.has(id)) this.#forget(id);
    const order = orderOf(book);
    const moved = order !== this.#order;
    this.#order = order;
    const styles = book.styles.slice(this.#styles);
    this.#styles = book.styles.length;
    return { styles, frames, cells, ...(moved && { order: book.sheets.map(({ id }) => id) }) };
  }

  #changedCells(sheet: SheetModel): PatchedCell[] {
    let told = this.#cells.get(sheet.id);
    if (told === undefined) {
      told = [];
      this.#cells.set(sheet.id, told);
    }
    const changed: PatchedCell[] = [];
    const rows = Math.max(told.length, sheet.cells.length);
    for (let r = 0; r < rows; r += 1) {
      const before = told[r];
      const now = sheet.cells[r];
      const columns = Math.max(before?.length ?? 0, now?.length ?? 0);
      for (let c = 0; c < columns; c += 1) {
        if (isAsTold(before?.[c], now?.[c])) continue;
        const cell = cellView(now?.[c]);
        told[r] ??= [];
        (told[r] as (CellView | undefined)[])[c] = cell;
        changed.push([r + 1, c + 1, cell ?? null]);
      }
    }
    return changed;
  }

  #forget(sheetId: number): void {
    this.#cells.delete(sheetId);
    this.#frames.forget(sheetId);
  }
}

const orderOf = (book: WorkbookModel): string => book.sheets.map(({ id }) => id).join();
