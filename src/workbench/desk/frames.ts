/**
 * What the page is told of a sheet beside its cells. Two parts of it come from the cells (rows that wrapped text makes
 * higher, the pictures of charts) and would cost more than a keystroke may: they are made anew only for rows and sheets
 * in which something has changed.
 */
import { automaticPixels } from '../../files/automaticHeights.ts';
import { type ChartPicture, pictureOf } from '../../files/charts/picture.ts';
import type { ChartModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import type { SheetFrame } from '../protocol.ts';
import { frameOf } from './view.ts';

interface Heights {
  /** What they depend on beside the cells. */
  readonly key: string;
  readonly pixels: Map<number, number>;
  /** Another number when any of them has changed. */
  version: number;
}

interface Picture {
  readonly key: string;
  readonly picture: ChartPicture;
  readonly text: string;
}

export class Frames {
  readonly #told = new Map<number, string>();
  readonly #heights = new Map<number, Heights>();
  readonly #pictures = new Map<number, Picture>();
  #versions = 0;

  constructor(private readonly book: WorkbookModel) {}

  /** Rows of a sheet, from 1, in which cells have changed. */
  changed(sheet: SheetModel, rows: ReadonlySet<number>): void {
    if (rows.size === 0) return;
    this.#forgetPictures(sheet.id, spanOf(rows));
    const known = this.#heights.get(sheet.id);
    if (known?.key === keyOf(sheet)) this.#measure(known, sheet, rows);
    else this.#heights.delete(sheet.id);
  }

  /** Lines of the sheet came or went: nothing known of its rows holds. */
  moved(sheetId: number): void {
    this.#heights.delete(sheetId);
    this.#forgetPictures(sheetId, EVERY_ROW);
  }

  /** The frame as it is now. */
  tell(sheet: SheetModel): SheetFrame {
    this.#told.set(sheet.id, this.#textOf(sheet));
    return this.#frameOf(sheet);
  }

  /** The frame when it differs from the one told last; to be asked for after the changes of all sheets were noted. */
  news(sheet: SheetModel): SheetFrame[] {
    const text = this.#textOf(sheet);
    if (this.#told.get(sheet.id) === text) return [];
    this.#told.set(sheet.id, text);
    return [this.#frameOf(sheet)];
  }

  forget(sheetId: number): void {
    this.#told.delete(sheetId);
    this.moved(sheetId);
  }

  /** Equal texts: nothing has changed. Tens of thousands of heights are not written out at each keystroke. */
  #textOf(sheet: SheetModel): string {
    const bare = frameOf(sheet, { heights: [], pictureOf: (chart) => this.#pictureOf(chart).text });
    return JSON.stringify([this.#heightsOf(sheet).version, bare]);
  }

  #frameOf(sheet: SheetModel): SheetFrame {
    const heights = [...this.#heightsOf(sheet).pixels].sort(([one], [other]) => one - other);
    return frameOf(sheet, { heights, pictureOf: (chart) => this.#pictureOf(chart).picture });
  }

  #heightsOf(sheet: SheetModel): Heights {
    const key = keyOf(sheet);
    const known = this.#heights.get(sheet.id);
    if (known?.key === key) return known;
    this.#versions += 1;
    const heights = { key, pixels: automaticPixels(sheet, this.book.styles), version: this.#versions };
    this.#heights.set(sheet.id, heights);
    return heights;
  }

  /** The heights of some rows anew: the sheet with these rows alone is measured. */
  #measure(heights: Heights, sheet: SheetModel, rows: ReadonlySet<number>): void {
    const cells: SheetModel['cells'] = [];
    for (const row of rows) {
      const line = sheet.cells[row - 1];
      if (line) cells[row - 1] = line;
    }
    const measured = automaticPixels({ ...sheet, cells }, this.book.styles);
    for (const row of rows) {
      const pixels = measured.get(row);
      if (heights.pixels.get(row) === pixels) continue;
      if (pixels === undefined) heights.pixels.delete(row);
      else heights.pixels.set(row, pixels);
      this.#versions += 1;
      heights.version = this.#versions;
    }
  }

  /** Of the charts that show any of these rows. */
  #forgetPictures(sheetId: number, { first, last }: Span): void {
    for (const { charts } of this.book.sheets)
      for (const { id, ranges } of charts) {
        const isShown = ranges.some(
          ({ sheetId: read, box }) => read === sheetId && box.row <= last && box.row + box.rows > first,
        );
        if (isShown) this.#pictures.delete(id);
      }
  }

  #pictureOf(chart: ChartModel): Picture {
    const present = new Set(this.book.sheets.map(({ id }) => id));
    const key = JSON.stringify([chart, chart.ranges.map(({ sheetId }) => present.has(sheetId))]);
    const known = this.#pictures.get(chart.id);
    if (known?.key === key) return known;
    const picture = pictureOf(chart, this.book);
    const made = { key, picture, text: JSON.stringify(picture) };
    this.#pictures.set(chart.id, made);
    return made;
  }
}

interface Span {
  readonly first: number;
  readonly last: number;
}

const EVERY_ROW: Span = { first: 1, last: Number.POSITIVE_INFINITY };

function spanOf(rows: ReadonlySet<number>): Span {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const row of rows) [first, last] = [Math.min(first, row), Math.max(last, row)];
  return { first, last };
}

const keyOf = ({ columnWidths, rowHeights, hiddenRows, hiddenColumns, merges }: SheetModel): string =>
  JSON.stringify([[...columnWidths], [...rowHeights.keys()], [...hiddenRows], [...hiddenColumns], merges]);
