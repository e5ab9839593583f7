/** What the setters of a range's looks share: sizes, closed lists of words, colours, borders. */
import type { StylePatch } from '../model/styles.ts';
import type { BorderModel, BoxModel, CellModel, WorkbookModel } from '../model/workbook.ts';
import { Exception } from './guard.ts';

export function checkSize(data: readonly (readonly unknown[])[], { rows, columns }: BoxModel): void {
  if (data.length !== rows) throw mismatch('rows', data.length, rows);
  for (const row of data) if (row.length !== columns) throw mismatch('columns', row.length, columns);
}

const mismatch = (what: string, found: number, expected: number): Exception =>
  new Exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${found} but the range has ${expected}.`,
  );

export function oneOf(
  values: readonly (readonly unknown[])[],
  allowed: readonly unknown[],
  what: string,
): void {
  const wrong = values.flat().find((value) => !allowed.includes(value ?? null));
  if (wrong !== undefined) throw new Exception(`Invalid argument: ${what} "${String(wrong)}"`);
}

/** Colours are taken as "#rrggbb" only; Google reads CSS names as well. */
export function colorOf(color: string | null | undefined): string | undefined {
  if (color === null || color === undefined || color === '') return undefined;
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`not in the local host: the colour "${color}"`);
  return color.toLowerCase();
}

export const automaticAsNone = (format: string | undefined): string | undefined =>
  format === undefined || format === '' || /^general$/i.test(format) ? undefined : format;

export interface BorderSides {
  top: boolean | null;
  left: boolean | null;
  bottom: boolean | null;
  right: boolean | null;
  vertical: boolean | null;
  horizontal: boolean | null;
}

/** The borders of one cell inside a box; true draws, false removes, null leaves. */
export function borderPatch(
  book: WorkbookModel,
  cell: CellModel | undefined,
  box: BoxModel,
  row: number,
  column: number,
  sides: BorderSides,
  color: string | null,
): StylePatch {
  const line: BorderModel = { color: colorOf(color) ?? '#000000', style: 'solid' };
  const borders = { ...(book.styles[cell?.style ?? 0]?.borders ?? {}) };
  const draw = (side: keyof typeof borders, wanted: boolean | null): void => {
    if (wanted === true) borders[side] = line;
    if (wanted === false) delete borders[side];
  };
  draw('top', row === 0 ? sides.top : sides.horizontal);
  draw('bottom', row === box.rows - 1 ? sides.bottom : sides.horizontal);
  draw('left', column === 0 ? sides.left : sides.vertical);
  draw('right', column === box.columns - 1 ? sides.right : sides.vertical);
  return { borders: Object.keys(borders).length > 0 ? borders : undefined };
}
