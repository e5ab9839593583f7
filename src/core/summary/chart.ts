/**
 * A chart as plain data. Its numbers stand in a block of the hidden chart sheet: the first column holds the
 * categories, each further column a series; a blank means no data and breaks a line.
 */
export interface ChartSpec {
  /** Unique in the workbook and stable between runs: "overview:quality-by-district". */
  readonly id: string;
  /** A waterfall is stacked columns: its first series is what the others stand on, and is not seen. */
  readonly kind: 'column' | 'bar' | 'line' | 'combo' | 'stackedColumn' | 'stackedBar' | 'waterfall';
  /** In words already, with period and n: "Білім сапасы, % · 2025-2026, I тоқсан · n = 12 345". */
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly axis: ChartAxis;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly color: string;
  /** Only for `combo`: the oblast line over the columns. */
  readonly line?: boolean;
  /** Print the value at each point or column. */
  readonly labels?: boolean;
  /** Another number format than the axis has: a fall is drawn upwards and printed with its minus. */
  readonly format?: string;
}

export interface ChartAxis {
  readonly title: string;
  /** Percent runs 0–100 unless the title says that the axis is zoomed. */
  readonly min?: number;
  readonly max?: number;
  /** Number format of the block's cells and so of the axis: "0.0", "#,##0". */
  readonly format: string;
}
