import type { SheetValue } from './surface.ts';

/** Which figure of a summary a cell holds, by the hidden names of its row and of its column. */
export interface FigurePlace {
  readonly section: string;
  readonly row: string;
  readonly column: string;
}

type Values = readonly (readonly SheetValue[])[];

/** Row and column from 1. The names move along when somebody sorts, or inserts rows and columns. */
export function figureIn(values: Values, row: number, column: number): FigurePlace | undefined {
  const [, section = '', rowName = ''] =
    /^([^:#]+):([\s\S]+)$/.exec(String(values[row - 1]?.[0] ?? '')) ?? [];
  if (section === '') return undefined;
  const name = String(namesOf(values, section)[column - 1] ?? '');
  return name.startsWith(`${section}.`)
    ? { section, row: rowName, column: name.slice(section.length + 1) }
    : undefined;
}

/** Where a figure stands now; undefined where its row or column is gone. */
export function placeOf(
  values: Values,
  { section, row, column }: FigurePlace,
): { readonly row: number; readonly column: number } | undefined {
  const at = values.findIndex((cells) => cells[0] === `${section}:${row}`);
  const column0 = namesOf(values, section).indexOf(`${section}.${column}`);
  return at < 0 || column0 < 0 ? undefined : { row: at + 1, column: column0 + 1 };
}

const namesOf = (values: Values, section: string): readonly SheetValue[] =>
  values.find((cells) => cells[0] === `#${section}`) ?? [];
