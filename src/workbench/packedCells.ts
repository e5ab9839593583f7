/** The cells of a sheet in few long arrays: half a million objects would take a second to send to the page. */
import type { CellValue } from '../host/model/workbook.ts';
import type { CellView } from './protocol.ts';

export interface PackedCells {
  readonly sheetId: number;
  readonly count: number;
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** Numbers as they are; of a text its place in `texts`; of a truth 0 or 1. */
  readonly values: Float64Array;
  readonly styles: Uint16Array;
  readonly texts: readonly string[];
  /** By place in the arrays: what few cells have. */
  readonly extras: readonly (readonly [number, Extra])[];
}

type Extra = Omit<CellView, 'value' | 'style'> & { readonly error?: { error: string; note?: string } };

const EMPTY = 0;
const NUMBER = 1;
const TEXT = 2;
const TRUTH = 3;
const ERROR = 4;

export function packCells(
  sheetId: number,
  rows: readonly (readonly (CellView | undefined)[])[],
): PackedCells {
  const count = rows.reduce(
    (sum, row) => sum + (row ?? []).reduce((cells, cell) => cells + (cell ? 1 : 0), 0),
    0,
  );
  const packed = {
    sheetId,
    count,
    rows: new Uint32Array(count),
    columns: new Uint16Array(count),
    kinds: new Uint8Array(count),
    values: new Float64Array(count),
    styles: new Uint16Array(count),
    texts: [] as string[],
    extras: [] as [number, Extra][],
  };
  const known = new Map<string, number>();
  let at = 0;
  rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (!cell) return;
      packed.rows[at] = r + 1;
      packed.columns[at] = c + 1;
      packed.styles[at] = cell.style ?? 0;
      const { value } = cell;
      if (typeof value === 'number') {
        packed.kinds[at] = NUMBER;
        packed.values[at] = value;
      } else if (typeof value === 'string') {
        packed.kinds[at] = TEXT;
        packed.values[at] = placeOf(value, known, packed.texts);
      } else if (typeof value === 'boolean') {
        packed.kinds[at] = TRUTH;
        packed.values[at] = value ? 1 : 0;
      } else packed.kinds[at] = value === undefined ? EMPTY : ERROR;
      const extra = extraOf(cell);
      if (extra) packed.extras.push([at, extra]);
      at += 1;
    });
  });
  return packed;
}

function placeOf(text: string, known: Map<string, number>, texts: string[]): number {
  let place = known.get(text);
  if (place === undefined) {
    place = texts.push(text) - 1;
    known.set(text, place);
  }
  return place;
}

function extraOf({ value, style: _style, ...rest }: CellView): Extra | undefined {
  const error = typeof value === 'object' ? value : undefined;
  return error || Object.keys(rest).length > 0 ? { ...rest, ...(error && { error }) } : undefined;
}

/** Back to rows of cells: `rows[row - 1][column - 1]`. */
export function unpackCells(packed: PackedCells): (CellView | undefined)[][] {
  const rows: (CellView | undefined)[][] = [];
  const extras = new Map(packed.extras);
  for (let at = 0; at < packed.count; at += 1) {
    const index = (packed.rows[at] ?? 1) - 1;
    let row = rows[index];
    if (row === undefined) {
      row = [];
      rows[index] = row;
    }
    row[(packed.columns[at] ?? 1) - 1] = cellOf(packed, at, extras.get(at));
  }
  return rows;
}

function cellOf(packed: PackedCells, at: number, extra: Extra | undefined): CellView {
  const style = packed.styles[at] ?? 0;
  const value = valueAt(packed, at, extra);
  if (extra === undefined) {
    // The common case, without copying: hundreds of thousands of these are made at once.
    if (style === 0) return value === undefined ? {} : { value };
    return value === undefined ? { style } : { value, style };
  }
  const { error: _error, ...rest } = extra;
  return { ...(value !== undefined && { value }), ...(style !== 0 && { style }), ...rest };
}

function valueAt({ kinds, values, texts }: PackedCells, at: number, extra?: Extra): CellValue | undefined {
  const value = values[at] ?? 0;
  switch (kinds[at]) {
    case NUMBER:
      return value;
    case TEXT:
      return texts[value];
    case TRUTH:
      return value === 1;
    default:
      return extra?.error;
  }
}

/** What may be handed over instead of copied. */
export const buffersOf = ({ rows, columns, kinds, values, styles }: PackedCells): ArrayBufferLike[] => [
  rows.buffer,
  columns.buffer,
  kinds.buffer,
  values.buffer,
  styles.buffer,
];
