import { type Cell, isDateCell, isUntyped, squeeze } from '../cell.ts';
import type { Grid } from '../model/grid.ts';
import { headingWords } from './headingWords.ts';

/** What one column of a head may be called, the surest first: its own text, then with the groups it stands under. */
export type HeadTexts = readonly string[];

/**
 * The lowest text of a column that is not blank, alone and after the groups it stands under. A group alone names no
 * column: under «Качество знаний» may stand this year, last year and the change. What stands under «оның ішінде» is
 * nothing without it: «қала» is no district there.
 */
export function headTexts({ values }: Grid, top: number, bottom: number): readonly HeadTexts[] {
  const rows = values.slice(top, bottom + 1).filter((row, at, all) => at === all.length - 1 || !isTitle(row));
  const width = Math.max(...rows.map((row) => row.length));
  const groups: string[] = [];
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => headingText(row[column] ?? ''));
    let level = texts.length - 1;
    while (level > 0 && texts[level] === '') level--;
    const own = texts[level] ?? '';
    texts.forEach((text, at) => {
      // A blank above a named cell continues the group to its left; what names a column itself opens no group.
      if (at >= level || own === '') groups[at] = '';
      else if (text !== '') groups[at] = text;
    });
    const above = groups.slice(0, level).filter(Boolean);
    if (above.length === 0) return own === '' ? [] : [own];
    const nearest = above[above.length - 1] ?? '';
    const joined = squeeze(`${nearest} ${own}`);
    const all = above.length > 1 ? [joined, squeeze(`${above.join(' ')} ${own}`)] : [joined];
    return headingWords(`${nearest} x`).isPart ? all : [own, ...all];
  });
}

/** The only text of a row, at its left edge: the title right above a head, and no group over all of it. */
const isTitle = (row: readonly Cell[]): boolean =>
  !isUntyped(row[0]) && row.every((cell, at) => at === 0 || isUntyped(cell));

/** «10-11» typed in a head or a cell may have become the 10th of November. */
export function headingText(cell: Cell): string {
  if (isDateCell(cell)) return cell.date;
  return squeeze(String(cell));
}

/**
 * Numbers in a head are marks or years; where a quarter of the cells are other ones it is data, or numbering. A blank row
 * is no part of one: what stands above it is the title, and no group over the headings.
 */
export function canBeHead(row: readonly Cell[]): boolean {
  if (row.every(isUntyped)) return false;
  const others = row.filter(
    (cell) => typeof cell === 'number' && !(cell >= 2 && cell <= 5) && !(cell > 1990 && cell < 2100),
  );
  return others.length * 4 <= row.filter((cell) => cell !== '').length && !isNumbering(row);
}

/**
 * A row of column numbers under the head: «1 | 2 | 3 …», «А | Б | 1 | 2 …», with «5 = 3 + 4» for what is added up. Three
 * figures in a row may be data of a small class, so that at least four cells are asked for, or letters.
 */
export function isNumbering(row: readonly Cell[]): boolean {
  const filled = row.map(headingText).filter((text) => text !== '');
  const letters = filled.findIndex((text) => !/^[\p{Lu}]$/u.test(text));
  const figures = letters < 0 ? [] : filled.slice(letters);
  if (filled.length < (letters > 0 ? 3 : 4) || figures.length < 2) return false;
  const first = numberOf(figures[0] ?? '');
  return first <= 2 && figures.every((text, at) => numberOf(text) === first + at);
}

const numberOf = (text: string): number =>
  Number(/^(\d{1,2})(?:\.0)?\s*(?:[=(].*)?$/.exec(text)?.[1] ?? Number.NaN);

/** May the row go on with the head above it? Two rows that are filled alike are two heads, or a head and data. */
export function areOneHead({ values }: Grid, row: number): boolean {
  const above = values[row - 1] ?? [];
  const below = values[row] ?? [];
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, column) => column).some(
    (column) => isUntyped(above[column]) !== isUntyped(below[column]),
  );
}

/** «2024-2025 | 2025-2026 | динамика» under one wide heading: filled only where the row above opens or continues a group. */
export function isUnderGroups({ values }: Grid, row: number): boolean {
  const above = values[row - 1] ?? [];
  const named = (column: number) => headingText(above[column] ?? '') !== '';
  const filled = [...(values[row] ?? []).keys()].filter(
    (column) => headingText(values[row]?.[column] ?? '') !== '',
  );
  return (
    filled.some((column) => !named(column)) &&
    filled.every((column) => !named(column) || (!named(column + 1) && column + 1 < above.length)) &&
    above.some((cell) => headingText(cell) !== '')
  );
}
