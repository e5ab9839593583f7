/**
 * What the page has been told of the workbook. After everything that may have changed it (an entry, a script, a
 * recalculation) the model is compared with this, and the difference is sent: no service and no formula has to report
 * its changes, so none can be forgotten.
 */
import type { SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import { moveCells } from '../moveCells.ts';
import { packCells } from '../packedCells.ts';
import type { BookView, CellView, LineMove, Patch, PatchedCell, SheetFrame } from '../protocol.ts';
import { cellView, frameOf, isAsTold } from './view.ts';

type Rows = (CellView | undefined)[][];

export type Difference = Pick<Patch, 'styles' | 'frames' | 'order' | 'cells'>;

export class Told {
  readonly #cells = new Map<number, Rows>();
  readonly #frames = new Map<number, string>();
  #order = '';
  #styles = 0;

  constructor(private readonly book: WorkbookModel) {}

  /** Everything, for a page that knows nothing yet. */
  first(): BookView {
    const { book } = this;
    this.#order = orderOf(book);
    this.#styles = book.styles.length;
    const frames = book.sheets.map((sheet) => this.#tellFrame(sheet).frame);
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
    const rows = this.#cells.get(move.sheetId);
    if (rows) moveCells(rows, move);
  }

  difference(): Difference {
    const { book } = this;
    const frames: SheetFrame[] = [];
    const cells: { sheetId: number; cells: PatchedCell[] }[] = [];
    for (const sheet of book.sheets) {
      const { frame, isNews } = this.#tellFrame(sheet);
      if (isNews) frames.push(frame);
      const changed = this.#changedCells(sheet);
      if (changed.length > 0) cells.push({ sheetId: sheet.id, cells: changed });
    }
    const present = new Set(book.sheets.map(({ id }) => id));
    for (const id of this.#cells.keys()) if (!present.has(id)) this.#forget(id);
    const order = orderOf(book);
    const moved = order !== this.#order;
    this.#order = order;
    const styles = book.styles.slice(this.#styles);
    this.#styles = book.styles.length;
    return { styles, frames, cells, ...(moved && { order: book.sheets.map(({ id }) => id) }) };
  }

  #tellFrame(sheet: SheetModel): { frame: SheetFrame; isNews: boolean } {
    const frame = frameOf(sheet, this.book);
    const text = JSON.stringify(frame);
    const isNews = this.#frames.get(sheet.id) !== text;
    this.#frames.set(sheet.id, text);
    return { frame, isNews };
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
    this.#frames.delete(sheetId);
  }
}

const orderOf = (book: WorkbookModel): string => book.sheets.map(({ id }) => id).join();
