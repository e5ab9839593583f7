import type { CellModel, ChartModel, WorkbookModel } from '../../host/model/workbook.ts';
import { type ChartColumn, cellAt, chartColumns, columnCells, columnFormat } from './columns.ts';
import { numberText } from './numberText.ts';
import {
  type AxisOptions,
  type ChartKind,
  ChartOptions,
  type LegendPlace,
  type SeriesOptions,
} from './options.ts';

/** A chart with everything looked up: no reference to a cell is left, so that any program can draw it. */
export interface ChartPicture {
  kind: ChartKind;
  title: string;
  stacked: boolean;
  /** Columns brought to a hundred each. */
  relative: boolean;
  legend: LegendPlace;
  categories: string[];
  series: PictureSeries[];
  categoryAxis: AxisOptions;
  valueAxis: AxisOptions & { format: string };
}

export interface PictureSeries extends SeriesOptions {
  name: string;
  /** Absent means no data: a gap in a line, no column; never a zero. */
  values: (number | undefined)[];
  format: string;
}

/** Whole numbers plainly, others to one digit: what an automatic format would show on an axis. */
const AUTOMATIC = '0.##';

export function pictureOf(chart: ChartModel, book: WorkbookModel): ChartPicture {
  const options = new ChartOptions(chart);
  const [domain, ...columns] = chartColumns(chart, book);
  const series = columns.map((column, index) => ({
    name: nameOf(column, book),
    values: columnCells(column).map((cell) => (typeof cell?.value === 'number' ? cell.value : undefined)),
    format: columnFormat(column, book) ?? AUTOMATIC,
    ...options.series(index),
  }));
  return {
    kind: options.kind,
    title: options.title,
    stacked: options.stacked,
    relative: options.relative,
    legend: options.legend,
    categories: domain ? columnCells(domain).map((cell) => textOf(cell, book)) : [],
    series,
    categoryAxis: options.categoryAxis,
    valueAxis: { ...options.valueAxis, format: series[0]?.format ?? AUTOMATIC },
  };
}

const nameOf = ({ sheet, headerRow, column }: ChartColumn, book: WorkbookModel): string =>
  headerRow === undefined ? '' : textOf(cellAt(sheet, headerRow, column), book);

function textOf(cell: CellModel | undefined, book: WorkbookModel): string {
  const value = cell?.value;
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number') return String(value);
  const style = cell?.style === undefined ? undefined : book.styles[cell.style];
  return numberText(value, style?.numberFormat ?? AUTOMATIC);
}
