/**
 * Every change a service makes to the workbook that stores an object or a list. It runs on the embedding side and
 * copies what it is given: an object of a finished realm in the model would keep that realm alive, and its maps and
 * sets would not be ours.
 */
import { type Content, cellAt, eachCell, openCell, putContent } from './cells.ts';
import { addSheet } from './create.ts';
import { deleteLines, type Insertion, insertLines } from './grid.ts';
import type { Axis } from './references.ts';
import { copyOf } from './snapshot.ts';
import { clearStyles, restyle, type StylePatch } from './styles.ts';
import type {
  BoxModel,
  ChartModel,
  ConditionalFormatModel,
  ProtectionModel,
  SheetModel,
  ValidationModel,
  WorkbookModel,
} from './workbook.ts';

export interface Edits {
  putContent(sheet: SheetModel, row: number, column: number, content: Content): void;
  clearContents(sheet: SheetModel, box: BoxModel): void;
  /** `patchAt` counts rows and columns of the box from 0. */
  restyle(sheet: SheetModel, box: BoxModel, patchAt: (row: number, column: number) => StylePatch): void;
  clearStyles(sheet: SheetModel, box: BoxModel): void;
  setValidation(sheet: SheetModel, row: number, column: number, rule: ValidationModel | undefined): void;
  setNote(sheet: SheetModel, row: number, column: number, note: string | undefined): void;
  /** Everything of the cells of a box, into a box of the same size; a value that was spilled becomes a plain one. */
  copyCells(sheet: SheetModel, box: BoxModel, target: SheetModel, to: BoxModel): void;
  insertLines(sheet: SheetModel, axis: Axis, insertion: Insertion): void;
  deleteLines(sheet: SheetModel, axis: Axis, at: number, count: number): void;
  insertSheet(name: string, rows: number, columns: number, index: number): SheetModel;
  deleteSheet(sheet: SheetModel): void;
  /** A chart without an id is added and gets one; one with an id takes its predecessor's place. */
  putChart(sheet: SheetModel, chart: ChartModel): void;
  setConditionalFormats(sheet: SheetModel, rules: readonly ConditionalFormatModel[]): void;
  addMetadata(sheet: SheetModel, key: string, value: string): void;
  protect(sheet: SheetModel, box: BoxModel): ProtectionModel;
}

export const createEdits = (book: WorkbookModel): Edits => ({
  putContent,
  clearContents: (sheet, box) =>
    eachCell(sheet, box, (_cell, row, column) => putContent(sheet, row, column, {})),
  restyle: (sheet, box, patchAt) => restyle(book, sheet, box, patchAt),
  clearStyles,
  setValidation(sheet, row, column, rule) {
    if (rule) openCell(sheet, row, column).validation = copyOf(rule);
    else delete cellAt(sheet, row, column)?.validation;
  },
  setNote(sheet, row, column, note) {
    if (note) openCell(sheet, row, column).note = note;
    else delete cellAt(sheet, row, column)?.note;
  },
  copyCells,
  insertLines: (sheet, axis, insertion) => insertLines(book, sheet, axis, insertion),
  deleteLines: (sheet, axis, at, count) => deleteLines(book, sheet, axis, at, count),
  insertSheet(name, rows, columns, index) {
    const sheet = addSheet(book, name, rows, columns);
    book.sheets.splice(index, 0, ...book.sheets.splice(-1));
    return sheet;
  },
  deleteSheet(sheet) {
    book.sheets = book.sheets.filter((other) => other !== sheet);
  },
  putChart(sheet, chart) {
    const index = sheet.charts.findIndex(({ id }) => id === chart.id);
    if (index < 0) sheet.charts.push({ ...copyOf(chart), id: book.nextId++ });
    else sheet.charts[index] = copyOf(chart);
  },
  setConditionalFormats(sheet, rules) {
    sheet.conditionalFormats = Array.from(rules, copyOf);
  },
  addMetadata(sheet, key, value) {
    sheet.metadata.push({ id: book.nextId++, key, value, visibility: 'DOCUMENT' });
  },
  protect(sheet, box) {
    const protection = { id: book.nextId++, box: copyOf(box), description: '', warningOnly: false };
    sheet.protections.push(protection);
    return protection;
  },
});

function copyCells(sheet: SheetModel, box: BoxModel, target: SheetModel, to: BoxModel): void {
  for (let row = 0; row < box.rows; row += 1) {
    for (let column = 0; column < box.columns; column += 1) {
      const source = copyOf(cellAt(sheet, box.row + row, box.column + column) ?? {});
      putContent(target, to.row + row, to.column + column, source);
      const copy = openCell(target, to.row + row, to.column + column);
      for (const fact of ['style', 'note', 'validation'] as const) {
        if (source[fact] === undefined) delete copy[fact];
        else Object.assign(copy, { [fact]: source[fact] });
      }
    }
  }
}
