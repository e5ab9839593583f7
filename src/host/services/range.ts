import { boxA1 } from '../../core/a1.ts';
import type { DataValidation, Protection, Range, Sheet, SheetValue } from '../../sheets/surface.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { overlaps } from '../model/boxes.ts';
import { cellAt } from '../model/cells.ts';
import { formatOf, type StylePatch } from '../model/styles.ts';
import type { BoxModel, CellModel, SheetModel } from '../model/workbook.ts';
import { checkCopy } from './copying.ts';
import { automaticAsNone, borderPatch, checkSize, colorOf, oneOf } from './looks.ts';
import { DataValidationService } from './validation.ts';
import { displayReader, entryReader, formulaEntry, formulaText, valueReader } from './values.ts';
import { writeEntries } from './writing.ts';

/** How a range reaches the sheet and the protections it belongs to. */
export interface RangeFamily {
  sheet(model: SheetModel): Sheet;
  range(model: SheetModel, box: BoxModel): Range;
  protect(model: SheetModel, box: BoxModel): Protection;
}

export class RangeService implements Range {
  readonly #kernel: Kernel;
  readonly #family: RangeFamily;
  readonly #sheet: SheetModel;
  readonly #box: BoxModel;

  constructor(kernel: Kernel, family: RangeFamily, sheet: SheetModel, box: BoxModel) {
    this.#kernel = kernel;
    this.#family = family;
    this.#sheet = sheet;
    this.#box = box;
  }

  /** For the other services of this realm; scripts cannot see it. */
  static of(range: Range): { sheet: SheetModel; box: BoxModel } {
    const service = range as RangeService;
    return { sheet: service.#sheet, box: service.#box };
  }

  getRow(): number {
    return this.#box.row;
  }

  getColumn(): number {
    return this.#box.column;
  }

  getNumRows(): number {
    return this.#box.rows;
  }

  getNumColumns(): number {
    return this.#box.columns;
  }

  getA1Notation(): string {
    return boxA1(this.#box);
  }

  getSheet(): Sheet {
    return this.#family.sheet(this.#sheet);
  }

  getValue(): SheetValue {
    return valueReader(this.#kernel)(this.#anchor());
  }

  getValues(): SheetValue[][] {
    return this.#map(valueReader(this.#kernel));
  }

  getDisplayValue(): string {
    return displayReader(this.#kernel)(this.#anchor());
  }

  getDisplayValues(): string[][] {
    return this.#map(displayReader(this.#kernel));
  }

  getFormulas(): string[][] {
    return this.#map((cell) => formulaText(this.#kernel, cell));
  }

  getNumberFormats(): string[][] {
    // An automatic format has no pattern of its own; Google shows this one.
    return this.#map((cell) => formatOf(this.#kernel.book, cell?.style) ?? '0.###############');
  }

  getMergedRanges(): Range[] {
    const inside = this.#sheet.merges.filter((merge) => overlaps(merge, this.#box));
    return inside.map((merge) => this.#family.range(this.#sheet, { ...merge }));
  }

  canEdit(): boolean {
    return !this.#sheet.protections.some(
      ({ box, warningOnly }) => !warningOnly && (box === undefined || overlaps(box, this.#box)),
    );
  }

  setValue(value: SheetValue | null): Range {
    return this.#enter(() => value);
  }

  setValues(values: (SheetValue | null)[][]): Range {
    checkSize(values, this.#box);
    return this.#enter((row, column) => values[row]?.[column]);
  }

  setFormula(formula: string): Range {
    const entry = formula === '' ? {} : formulaEntry(this.#kernel, formula.replace(/^=?/, '='));
    return this.#write(() => entry);
  }

  setNumberFormat(format: string): Range {
    return this.#style(() => ({ numberFormat: automaticAsNone(format) }));
  }

  setNumberFormats(formats: string[][]): Range {
    checkSize(formats, this.#box);
    return this.#style((row, column) => ({ numberFormat: automaticAsNone(formats[row]?.[column]) }));
  }

  setFontWeights(weights: ('normal' | 'bold' | null)[][]): Range {
    checkSize(weights, this.#box);
    oneOf(weights, ['normal', 'bold', null], 'font weight');
    return this.#style((row, column) => ({ bold: weights[row]?.[column] === 'bold' || undefined }));
  }

  setFontColors(colors: (string | null)[][]): Range {
    checkSize(colors, this.#box);
    return this.#style((row, column) => ({ color: colorOf(colors[row]?.[column]) }));
  }

  setFontSizes(sizes: number[][]): Range {
    checkSize(sizes, this.#box);
    return this.#style((row, column) => ({ fontSize: sizes[row]?.[column] }));
  }

  setBackgrounds(colors: (string | null)[][]): Range {
    checkSize(colors, this.#box);
    return this.#style((row, column) => ({ background: colorOf(colors[row]?.[column]) }));
  }

  setHorizontalAlignments(alignments: (string | null)[][]): Range {
    checkSize(alignments, this.#box);
    oneOf(alignments, ['left', 'center', 'right', 'normal', null], 'horizontal alignment');
    return this.#style((row, column) => {
      const alignment = alignments[row]?.[column] as 'left' | 'center' | 'right' | 'normal' | null;
      return { horizontal: alignment === 'normal' || alignment === null ? undefined : alignment };
    });
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom'): Range {
    oneOf([[alignment]], ['top', 'middle', 'bottom'], 'vertical alignment');
    return this.#style(() => ({ vertical: alignment }));
  }

  setWraps(wraps: boolean[][]): Range {
    checkSize(wraps, this.#box);
    return this.#style((row, column) => ({ wrap: wraps[row]?.[column] }));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null,
    _style: null,
  ): Range {
    const sides = { top, left, bottom, right, vertical, horizontal };
    return this.#style((row, column) =>
      borderPatch(this.#kernel.book, this.#cell(row, column), this.#box, row, column, sides, color),
    );
  }

  setDataValidations(rules: (DataValidation | null)[][]): Range {
    checkSize(rules, this.#box);
    this.#each((row, column) => {
      const rule = rules[row - this.#box.row]?.[column - this.#box.column] ?? null;
      const model = rule ? DataValidationService.modelOf(rule) : undefined;
      this.#kernel.edits.setValidation(this.#sheet, row, column, model);
    });
    return this;
  }

  setNote(note: string | null): Range {
    this.#each((row, column) => {
      this.#kernel.edits.setNote(this.#sheet, row, column, note ?? undefined);
    });
    return this;
  }

  setNotes(notes: (string | null)[][]): Range {
    checkSize(notes, this.#box);
    const { row: top, column: left } = this.#box;
    this.#each((row, column) => {
      const note = notes[row - top]?.[column - left] ?? undefined;
      this.#kernel.edits.setNote(this.#sheet, row, column, note);
    });
    return this;
  }

  copyTo(destination: Range): void {
    const to = RangeService.of(destination);
    checkCopy(this.#sheet, this.#box, to);
    this.#kernel.edits.copyCells(this.#sheet, this.#box, to.sheet, to.box);
  }

  clearContent(): Range {
    return this.#empty();
  }

  clear(): Range {
    this.#kernel.edits.clearStyles(this.#sheet, this.#box);
    return this.#empty();
  }

  activate(): Range {
    this.#kernel.select(this.#sheet.id, this.#box);
    return this;
  }

  protect(): Protection {
    return this.#family.protect(this.#sheet, this.#box);
  }

  #anchor(): CellModel | undefined {
    return cellAt(this.#sheet, this.#box.row, this.#box.column);
  }

  #map<T>(read: (cell: CellModel | undefined) => T): T[][] {
    const { row, column, rows, columns } = this.#box;
    const result: T[][] = [];
    for (let r = row - 1; r < row - 1 + rows; r += 1) {
      const line = this.#sheet.cells[r];
      const values: T[] = [];
      for (let c = column - 1; c < column - 1 + columns; c += 1) values.push(read(line?.[c]));
      result.push(values);
    }
    return result;
  }

  #cell(row: number, column: number): CellModel | undefined {
    return cellAt(this.#sheet, this.#box.row + row, this.#box.column + column);
  }

  #enter(valueAt: (row: number, column: number) => SheetValue | null | undefined): Range {
    const { book } = this.#kernel;
    const entryOf = entryReader(this.#kernel);
    return this.#write((row, column, cell) => entryOf(valueAt(row, column), formatOf(book, cell?.style)));
  }

  #write(entryAt: Parameters<typeof writeEntries>[3]): Range {
    writeEntries(this.#kernel, this.#sheet, this.#box, entryAt);
    return this;
  }

  #style(patchAt: (row: number, column: number) => StylePatch): Range {
    this.#kernel.edits.restyle(this.#sheet, this.#box, patchAt);
    return this;
  }

  #empty(): Range {
    this.#kernel.edits.clearContents(this.#sheet, this.#box);
    return this;
  }

  #each(visit: (row: number, column: number) => void): void {
    const { row, column, rows, columns } = this.#box;
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) visit(r, c);
    }
  }
}
