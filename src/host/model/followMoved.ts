/** Cells cut and pasted elsewhere: formulas and charts that spoke of them follow, and theirs still mean what they meant. */
import { columnLetters, columnNumber } from '../../core/a1.ts';
import { CANONICAL, tokenize } from '../entry/tokens.ts';
import { isInside } from './boxes.ts';
import type { Offset } from './moveFormula.ts';
import { namesSheet, writtenName } from './sheetNames.ts';
import type { BoxModel, SheetModel, WorkbookModel } from './workbook.ts';

export interface MovedCells {
  readonly from: SheetModel;
  readonly box: BoxModel;
  readonly to: SheetModel;
  readonly offset: Offset;
}

/** Once the cells stand in their new place. A range of which only a part has moved stays, as in Sheets. */
export function followMoved(book: WorkbookModel, moved: MovedCells): void {
  for (const sheet of book.sheets) {
    sheet.cells.forEach((line, row) => {
      line?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const hasMoved = sheet === moved.to && isInside(placeOf(row, column), landing(moved));
        cell.formula = followed(
          book,
          cell.formula,
          { now: sheet, before: hasMoved ? moved.from : sheet },
          moved,
        );
      });
    });
    for (const chart of sheet.charts)
      chart.ranges = chart.ranges.map((range) =>
        range.sheetId === moved.from.id && isInside(range.box, moved.box)
          ? { sheetId: moved.to.id, box: shifted(range.box, moved.offset) }
          : range,
      );
  }
}

const placeOf = (row: number, column: number): BoxModel => ({
  row: row + 1,
  column: column + 1,
  rows: 1,
  columns: 1,
});

const landing = ({ box, offset }: MovedCells): BoxModel => shifted(box, offset);

const shifted = (box: BoxModel, { rows, columns }: Offset): BoxModel => ({
  ...box,
  row: box.row + rows,
  column: box.column + columns,
});

/** The sheet that a formula stands on, and the one that it stood on when it was written. */
interface Home {
  readonly now: SheetModel;
  readonly before: SheetModel;
}

function followed(book: WorkbookModel, formula: string, home: Home, moved: MovedCells): string {
  const tokens = tokenize(formula.slice(1), CANONICAL);
  if (tokens === undefined) return formula;
  const texts = tokens.map(({ kind, text }) =>
    kind === 'reference' ? follow(book, text, home, moved) : text,
  );
  return `=${texts.join('')}`;
}

function follow(book: WorkbookModel, text: string, home: Home, moved: MovedCells): string {
  const split = text.lastIndexOf('!');
  const written = text.slice(0, Math.max(0, split));
  const named = book.sheets.find(({ name }) => namesSheet(written, name));
  const target = split < 0 ? home.before : named;
  if (target === undefined) return text;
  const address = text.slice(split + 1);
  const box = boxOf(address, target);
  const hasMoved = target === moved.from && isInside(box, moved.box);
  const sheet = hasMoved ? moved.to : target;
  const place = hasMoved ? moveAddress(address, moved.offset) : address;
  // A sheet that was written out stays written out where it is still the right one.
  if (split >= 0 && sheet === target) return `${written}!${place}`;
  return sheet === home.now ? place : `${writtenName(sheet.name)}!${place}`;
}

const END = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** The cells that an address names; open ends reach to the border of the grid. */
function boxOf(address: string, { rowCount, columnCount }: SheetModel): BoxModel {
  const [from = '', to = from] = address.split(':');
  const [, , fromLetters = '', , fromDigits = ''] = END.exec(from) ?? [];
  const [, , toLetters = '', , toDigits = ''] = END.exec(to) ?? [];
  const row = Number(fromDigits || 1);
  const column = columnNumber(fromLetters || 'A');
  const lastRow = Number(toDigits || rowCount);
  const lastColumn = toLetters === '' ? columnCount : columnNumber(toLetters);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Dollars speak of copying: what is moved is moved all the same. */
const moveAddress = (address: string, { rows, columns }: Offset): string =>
  address.replace(/(\$?)([A-Za-z]*)(\$?)(\d*)/g, (_end, fixedColumn, letters, fixedRow, digits) =>
    [
      fixedColumn,
      letters === '' ? '' : columnLetters(columnNumber(letters) + columns),
      fixedRow,
      digits === '' ? '' : Number(digits) + rows,
    ].join(''),
  );
