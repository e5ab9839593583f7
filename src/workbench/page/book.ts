/** What the page knows of the workbook: the desk's last word, patch by patch. */
import type { CellValue, Style } from '../../host/model/workbook.ts';
import { moveCells } from '../moveCells.ts';
import { unpackCells } from '../packedCells.ts';
import type { BookView, CellView, Patch, SheetFrame } from '../protocol.ts';

type Rows = (CellView | undefined)[][];

/** What a patch has changed, for those that draw. */
export interface Changed {
  /** Sheets whose frame changed, came, went or moved. */
  readonly frames: boolean;
  readonly cells: ReadonlySet<number>;
}

export class Book {
  readonly name: string;
  readonly locale: string;
  readonly styles: Style[];
  canUndo = false;
  canRedo = false;
  #frames: Map<number, SheetFrame>;
  #order: number[];
  readonly #cells = new Map<number, Rows>();
  /** What was typed and not answered yet: shown as it is, so that nobody waits for a busy desk. */
  readonly #pending = new Map<string, { readonly text: string }>();

  constructor(view: BookView) {
    this.name = view.name;
    this.locale = view.locale;
    this.styles = [...view.styles];
    this.#frames = new Map(view.frames.map((frame) => [frame.id, frame]));
    this.#order = view.frames.map(({ id }) => id);
    for (const packed of view.cells) this.#cells.set(packed.sheetId, unpackCells(packed));
  }

  get sheets(): SheetFrame[] {
    return this.#order.flatMap((id) => this.#frames.get(id) ?? []);
  }

  get visibleSheets(): SheetFrame[] {
    return this.sheets.filter(({ hidden }) => !hidden);
  }

  frame(id: number): SheetFrame | undefined {
    return this.#frames.get(id);
  }

  cell(sheetId: number, row: number, column: number): CellView | undefined {
    return this.#cells.get(sheetId)?.[row - 1]?.[column - 1];
  }

  value(sheetId: number, row: number, column: number): CellValue | undefined {
    return this.cell(sheetId, row, column)?.value;
  }

  styleOf(cell: CellView | undefined): Style {
    return this.styles[cell?.style ?? 0] ?? {};
  }

  pending(sheetId: number, row: number, column: number): string | undefined {
    return this.#pending.size === 0 ? undefined : this.#pending.get(`${sheetId}:${row}:${column}`)?.text;
  }

  /** Gives how to say that the answer is there. */
  type(sheetId: number, row: number, column: number, text: string): () => void {
    const key = `${sheetId}:${row}:${column}`;
    const typed = { text };
    this.#pending.set(key, typed);
    return () => {
      // The same text may have been typed again since.
      if (this.#pending.get(key) === typed) this.#pending.delete(key);
    };
  }

  apply(patch: Patch): Changed {
    this.styles.push(...patch.styles);
    this.canUndo = patch.canUndo;
    this.canRedo = patch.canRedo;
    for (const move of patch.moves) moveCells(this.#rows(move.sheetId), move);
    for (const frame of patch.frames) this.#frames.set(frame.id, frame);
    if (patch.order) this.#reorder(patch.order);
    for (const { sheetId, cells } of patch.cells) this.#put(sheetId, cells);
    return {
      frames: patch.frames.length > 0 || patch.order !== undefined,
      cells: new Set([...patch.cells, ...patch.moves].map(({ sheetId }) => sheetId)),
    };
  }

  #rows(sheetId: number): Rows {
    let rows = this.#cells.get(sheetId);
    if (rows === undefined) {
      rows = [];
      this.#cells.set(sheetId, rows);
    }
    return rows;
  }

  #reorder(order: readonly number[]): void {
    this.#order = [...order];
    const present = new Set(order);
    for (const id of [...this.#frames.keys()]) {
      if (present.has(id)) continue;
      this.#frames.delete(id);
      this.#cells.delete(id);
    }
  }

  #put(sheetId: number, cells: Patch['cells'][number]['cells']): void {
    const rows = this.#rows(sheetId);
    for (const [row, column, cell] of cells) {
      rows[row - 1] ??= [];
      (rows[row - 1] as (CellView | undefined)[])[column - 1] = cell ?? undefined;
    }
  }
}
