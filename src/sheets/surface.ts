/**
 * Every Google service and method that Sapa uses, as narrow interfaces. Google's own types satisfy them (a type test
 * proves it), the local host implements them, and nothing else in `src` may name a Google service.
 * Adding a method here means adding it to the host with its conformance test.
 */
export type SheetValue = string | number | boolean | Date;

export interface Range {
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getA1Notation(): string;
  getSheet(): Sheet;
  getValue(): SheetValue;
  getValues(): SheetValue[][];
  getDisplayValue(): string;
  getDisplayValues(): string[][];
  getFormulas(): string[][];
  getNumberFormats(): string[][];
  getMergedRanges(): Range[];
  /** Whether the user may change every cell of it. */
  canEdit(): boolean;
  setValue(value: SheetValue | null): Range;
  setValues(values: (SheetValue | null)[][]): Range;
  setFormula(formula: string): Range;
  setNumberFormat(format: string): Range;
  setNumberFormats(formats: string[][]): Range;
  setFontWeights(weights: ('normal' | 'bold' | null)[][]): Range;
  setFontColors(colors: (string | null)[][]): Range;
  setFontSizes(sizes: number[][]): Range;
  setBackgrounds(colors: (string | null)[][]): Range;
  setHorizontalAlignments(alignments: (string | null)[][]): Range;
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom'): Range;
  setWraps(wraps: boolean[][]): Range;
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null,
    style: null,
  ): Range;
  setDataValidations(rules: (DataValidation | null)[][]): Range;
  setNote(note: string | null): Range;
  setNotes(notes: (string | null)[][]): Range;
  /** Values, formulas, formats, notes and validations, into a range of the same size. */
  copyTo(destination: Range): void;
  clearContent(): Range;
  clear(): Range;
  activate(): Range;
  protect(): Protection;
}

export interface Sheet {
  getSheetId(): number;
  getName(): string;
  setName(name: string): Sheet;
  getMaxRows(): number;
  getMaxColumns(): number;
  getLastRow(): number;
  getLastColumn(): number;
  getDataRange(): Range;
  getRange(row: number, column: number, rows: number, columns: number): Range;
  insertRowsAfter(row: number, count: number): Sheet;
  insertRowsBefore(row: number, count: number): Sheet;
  insertColumnsAfter(column: number, count: number): Sheet;
  deleteRows(row: number, count: number): void;
  deleteColumns(column: number, count: number): void;
  setFrozenRows(count: number): void;
  setFrozenColumns(count: number): void;
  setColumnWidth(column: number, width: number): Sheet;
  setColumnWidths(column: number, count: number, width: number): Sheet;
  hideColumns(column: number, count: number): void;
  hideRows(row: number, count: number): void;
  showRows(row: number, count: number): void;
  hideSheet(): Sheet;
  isSheetHidden(): boolean;
  setHiddenGridlines(hide: boolean): Sheet;
  setTabColor(color: string | null): Sheet;
  activate(): Sheet;
  addDeveloperMetadata(key: string, value: string): Sheet;
  getDeveloperMetadata(): DeveloperMetadata[];
  getConditionalFormatRules(): ConditionalFormatRule[];
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void;
  newChart(): EmbeddedChartBuilder;
  insertChart(chart: EmbeddedChart): void;
  updateChart(chart: EmbeddedChart): void;
  removeChart(chart: EmbeddedChart): void;
  getCharts(): EmbeddedChart[];
}

export interface DeveloperMetadata {
  getKey(): string | null;
  getValue(): string | null;
  setValue(value: string): DeveloperMetadata;
  remove(): void;
}

export interface Protection {
  setDescription(description: string): Protection;
  setWarningOnly(warningOnly: boolean): Protection;
}

/** Opaque to us: built by a builder, given back to a range or a sheet. */
export interface DataValidation {
  copy(): DataValidationBuilder;
}

export interface DataValidationBuilder {
  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilder;
  requireNumberBetween(start: number, end: number): DataValidationBuilder;
  requireNumberGreaterThanOrEqualTo(number: number): DataValidationBuilder;
  setAllowInvalid(allow: boolean): DataValidationBuilder;
  setHelpText(text: string): DataValidationBuilder;
  build(): DataValidation;
}

export interface ConditionalFormatRule {
  getRanges(): Range[];
  /** Null for a colour scale. */
  getBooleanCondition(): BooleanCondition | null;
}

export interface BooleanCondition {
  getCriteriaValues(): unknown[];
}

export interface ConditionalFormatRuleBuilder {
  whenNumberGreaterThan(number: number): ConditionalFormatRuleBuilder;
  whenNumberLessThan(number: number): ConditionalFormatRuleBuilder;
  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilder;
  setBackground(color: string | null): ConditionalFormatRuleBuilder;
  setFontColor(color: string | null): ConditionalFormatRuleBuilder;
  setRanges(ranges: Range[]): ConditionalFormatRuleBuilder;
  build(): ConditionalFormatRule;
}

/**
 * After `as…Chart()` everything we need is an option: setTitle, setColors and the like exist only on some kinds, and
 * what they set can be set by option on all of them.
 */
export interface EmbeddedChartBuilder {
  addRange(range: Range): EmbeddedChartBuilder;
  clearRanges(): EmbeddedChartBuilder;
  setNumHeaders(headers: number): EmbeddedChartBuilder;
  setOption(option: string, value: unknown): EmbeddedChartBuilder;
  setPosition(row: number, column: number, offsetX: number, offsetY: number): EmbeddedChartBuilder;
  asColumnChart(): EmbeddedChartBuilder;
  asBarChart(): EmbeddedChartBuilder;
  asLineChart(): EmbeddedChartBuilder;
  asComboChart(): EmbeddedChartBuilder;
  build(): EmbeddedChart;
}

export interface EmbeddedChart {
  getChartId(): number | null;
  getRanges(): Range[];
  modify(): EmbeddedChartBuilder;
}

export interface Spreadsheet {
  getId(): string;
  getSpreadsheetLocale(): string;
  getSpreadsheetTimeZone(): string;
  getSheets(): Sheet[];
  getSheetByName(name: string): Sheet | null;
  getSheetById(id: number): Sheet | null;
  getActiveSheet(): Sheet;
  setActiveSheet(sheet: Sheet): Sheet;
  /** The cell the user stands on; null where nobody does, as in a run by the clock. */
  getCurrentCell(): Range | null;
  insertSheet(name: string, index: number): Sheet;
  deleteSheet(sheet: Sheet): void;
}

export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addToUi(): void;
}

export interface HtmlOutput {
  setTitle(title: string): HtmlOutput;
}

export interface Ui {
  createAddonMenu(): Menu;
  showSidebar(page: HtmlOutput): void;
}

export interface Lock {
  tryLock(milliseconds: number): boolean;
  releaseLock(): void;
}

export interface Properties {
  getProperty(key: string): string | null;
  setProperty(key: string, value: string): Properties;
  deleteProperty(key: string): Properties;
}

/** The services themselves, as the globals of an Apps Script realm. */
export interface Services {
  readonly SpreadsheetApp: {
    getActiveSpreadsheet(): Spreadsheet;
    getUi(): Ui;
    flush(): void;
    newDataValidation(): DataValidationBuilder;
    newConditionalFormatRule(): ConditionalFormatRuleBuilder;
  };
  readonly LockService: { getDocumentLock(): Lock | null };
  readonly PropertiesService: {
    getDocumentProperties(): Properties | null;
    getUserProperties(): Properties;
  };
  readonly HtmlService: { createHtmlOutputFromFile(name: string): HtmlOutput };
  readonly Session: { getActiveUserLocale(): string; getTemporaryActiveUserKey(): string };
  readonly Utilities: {
    formatDate(date: Date, timeZone: string, format: string): string;
  };
}
