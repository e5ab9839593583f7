import type {
  ConditionalFormatRule,
  DeveloperMetadata,
  EmbeddedChart,
  EmbeddedChartBuilder,
  Range,
  Sheet,
} from '../../sheets/surface.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { extent } from '../model/cells.ts';
import type { Axis } from '../model/references.ts';
import type { BoxModel, ChartModel, SheetModel } from '../model/workbook.ts';
import { EmbeddedChartBuilderService, EmbeddedChartService } from './chart.ts';
import { ConditionalFormatRuleService } from './conditional.ts';
import { checkDeletion, checkFreezing, checkInsertion, checkSheetName, linesOf } from './gridLimits.ts';
import { Exception } from './guard.ts';
import { colorOf } from './looks.ts';
import { checkMetadata, DeveloperMetadataService } from './metadata.ts';
import type { RangeFamily } from './range.ts';

export class SheetService implements Sheet {
  readonly #kernel: Kernel;
  readonly #family: RangeFamily;
  readonly #model: SheetModel;

  constructor(kernel: Kernel, family: RangeFamily, model: SheetModel) {
    this.#kernel = kernel;
    this.#family = family;
    this.#model = model;
  }

  static modelOf(sheet: Sheet): SheetModel {
    return (sheet as SheetService).#model;
  }

  getSheetId(): number {
    return this.#model.id;
  }

  getName(): string {
    return this.#live().name;
  }

  setName(name: string): Sheet {
    const sheet = this.#live();
    checkSheetName(this.#kernel, name, sheet);
    sheet.name = name;
    return this;
  }

  getMaxRows(): number {
    return this.#live().rowCount;
  }

  getMaxColumns(): number {
    return this.#live().columnCount;
  }

  getLastRow(): number {
    return extent(this.#live()).lastRow;
  }

  getLastColumn(): number {
    return extent(this.#live()).lastColumn;
  }

  getDataRange(): Range {
    const { lastRow, lastColumn } = extent(this.#live());
    const box = { row: 1, column: 1, rows: Math.max(1, lastRow), columns: Math.max(1, lastColumn) };
    return this.#family.range(this.#model, box);
  }

  getRange(row: number, column: number, rows: number, columns: number): Range {
    const { rowCount, columnCount } = this.#live();
    if (row < 1) throw new Exception('The starting row of the range is too small.');
    if (column < 1) throw new Exception('The starting column of the range is too small.');
    if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > rowCount || column + columns - 1 > columnCount) {
      throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return this.#family.range(this.#model, { row, column, rows, columns });
  }

  insertRowsBefore(row: number, count: number): Sheet {
    return this.#insert('row', row, row, count);
  }

  insertRowsAfter(row: number, count: number): Sheet {
    return this.#insert('row', row, row + 1, count);
  }

  insertColumnsAfter(column: number, count: number): Sheet {
    return this.#insert('column', column, column + 1, count);
  }

  deleteRows(row: number, count: number): void {
    this.#delete('row', row, count);
  }

  deleteColumns(column: number, count: number): void {
    this.#delete('column', column, count);
  }

  setFrozenRows(count: number): void {
    checkFreezing(this.#live(), 'row', count);
    this.#model.frozenRows = count;
  }

  setFrozenColumns(count: number): void {
    checkFreezing(this.#live(), 'column', count);
    this.#model.frozenColumns = count;
  }

  setColumnWidth(column: number, width: number): Sheet {
    return this.#widen(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): Sheet {
    return this.#widen(column, count, width);
  }

  hideColumns(column: number, count: number): void {
    for (const line of this.#lines('column', column, count)) this.#model.hiddenColumns.add(line);
  }

  hideRows(row: number, count: number): void {
    for (const line of this.#lines('row', row, count)) this.#model.hiddenRows.add(line);
  }

  showRows(row: number, count: number): void {
    for (const line of this.#lines('row', row, count)) this.#model.hiddenRows.delete(line);
  }

  hideSheet(): Sheet {
    const sheet = this.#live();
    const others = this.#kernel.book.sheets.filter((other) => other !== sheet && !other.hidden);
    if (others.length === 0) throw new Exception("You can't hide all the sheets in a document.");
    sheet.hidden = true;
    if (this.#kernel.book.activeSheetId === sheet.id)
      this.#kernel.select(others[0]?.id ?? sheet.id, undefined);
    return this;
  }

  isSheetHidden(): boolean {
    return this.#live().hidden;
  }

  setHiddenGridlines(hide: boolean): Sheet {
    this.#live().hiddenGridlines = hide;
    return this;
  }

  setTabColor(color: string | null): Sheet {
    const sheet = this.#live();
    const tabColor = colorOf(color);
    if (tabColor === undefined) delete sheet.tabColor;
    else sheet.tabColor = tabColor;
    return this;
  }

  activate(): Sheet {
    this.#kernel.select(this.#live().id, undefined);
    return this;
  }

  addDeveloperMetadata(key: string, value: string): Sheet {
    const { metadata } = this.#live();
    checkMetadata(metadata, key.length + value.length);
    this.#kernel.edits.addMetadata(this.#model, key, value);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const { metadata } = this.#live();
    return Array.from(metadata, (entry) => new DeveloperMetadataService(metadata, { ...entry }));
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    const ranges = (boxes: BoxModel[]): Range[] =>
      Array.from(boxes, (box) => this.#family.range(this.#model, { ...box }));
    return Array.from(
      this.#live().conditionalFormats,
      (rule) => new ConditionalFormatRuleService(rule, ranges),
    );
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    this.#kernel.edits.setConditionalFormats(this.#live(), rules.map(ConditionalFormatRuleService.modelOf));
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilderService(emptyChart(), this.#chartRanges);
  }

  insertChart(chart: EmbeddedChart): void {
    const model = { ...EmbeddedChartService.modelOf(chart), id: 0 };
    this.#kernel.edits.putChart(this.#live(), this.#placed(model));
  }

  updateChart(chart: EmbeddedChart): void {
    this.#chartIndex(chart);
    this.#kernel.edits.putChart(this.#model, this.#placed(EmbeddedChartService.modelOf(chart)));
  }

  removeChart(chart: EmbeddedChart): void {
    this.#model.charts.splice(this.#chartIndex(chart), 1);
  }

  getCharts(): EmbeddedChart[] {
    return Array.from(this.#live().charts, (chart) => {
      const copy = EmbeddedChartService.modelOf(new EmbeddedChartService(chart, this.#chartRanges));
      return new EmbeddedChartService(copy, this.#chartRanges);
    });
  }

  readonly #chartRanges = (chart: ChartModel): Range[] =>
    chart.ranges.flatMap(({ sheetId, box }) => {
      const sheet = this.#kernel.book.sheets.find(({ id }) => id === sheetId);
      return sheet ? [this.#family.range(sheet, { ...box })] : [];
    });

  /** The model, unless the sheet was deleted since. */
  #live(): SheetModel {
    if (!this.#kernel.book.sheets.includes(this.#model))
      throw new Exception(`Sheet ${this.#model.id} not found`);
    return this.#model;
  }

  /** New lines look like `neighbour`; `at` is the number that the first new line will have. */
  #insert(axis: Axis, neighbour: number, at: number, count: number): Sheet {
    checkInsertion(this.#kernel, this.#live(), axis, neighbour, count);
    this.#kernel.edits.insertLines(this.#model, axis, { at, count, like: neighbour });
    return this;
  }

  #delete(axis: Axis, start: number, count: number): void {
    checkDeletion(this.#live(), axis, start, count);
    this.#kernel.edits.deleteLines(this.#model, axis, start, count);
  }

  #widen(column: number, count: number, width: number): Sheet {
    if (width < 1) throw new Exception('A column must be at least 1 pixel wide.');
    for (const line of this.#lines('column', column, count)) this.#model.columnWidths.set(line, width);
    return this;
  }

  #lines(axis: Axis, start: number, count: number): number[] {
    return linesOf(this.#live(), axis, start, count);
  }

  #chartIndex(chart: EmbeddedChart): number {
    const { id } = EmbeddedChartService.modelOf(chart);
    const index = this.#live().charts.findIndex((present) => present.id === id);
    if (index < 0) throw new Exception('The chart is not on this sheet.');
    return index;
  }

  /** A chart must stand on the grid and have data to show. */
  #placed(chart: ChartModel): ChartModel {
    const { rowCount, columnCount } = this.#live();
    const { row, column } = chart.anchor;
    if (row < 1 || column < 1 || row > rowCount || column > columnCount) {
      throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
    if (chart.ranges.length === 0) throw new Exception('A chart needs at least one range.');
    return chart;
  }
}

const emptyChart = (): ChartModel => ({
  id: 0,
  type: 'COLUMN',
  ranges: [],
  numHeaders: 0,
  options: {},
  anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  width: 600,
  height: 371,
});
