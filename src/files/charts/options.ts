/**
 * What a chart's options mean, by their dotted keys. Our own builder writes the few keys named here; the older spelling
 * without an index ("vAxis.title") is read as well.
 */
import type { ChartModel } from '../../host/model/workbook.ts';

export type ChartKind = 'column' | 'bar' | 'line' | 'combo';
export type LegendPlace = 'top' | 'bottom' | 'left' | 'right' | 'none';

export interface AxisOptions {
  title: string;
  min?: number;
  max?: number;
}

export interface SeriesOptions {
  color: string;
  line: boolean;
  dashed: boolean;
  labels: boolean;
}

/**
 * Told apart by colour-blind readers too, and in print (after Okabe and Ito); the calm blue comes first because most
 * charts have one series.
 */
const PALETTE = ['#2f6b9a', '#d98310', '#2a9073', '#b5637f', '#6fb1dd', '#c2501c', '#8a8a8a', '#5b4a9c'];

export class ChartOptions {
  readonly #chart: ChartModel;

  constructor(chart: ChartModel) {
    this.#chart = chart;
  }

  get kind(): ChartKind {
    switch (this.#chart.type) {
      case 'BAR':
        return 'bar';
      case 'LINE':
        return 'line';
      case 'COMBO':
        return 'combo';
      default:
        return 'column';
    }
  }

  get title(): string {
    return this.#text('title');
  }

  get stacked(): boolean {
    const stacked = this.#chart.options.isStacked;
    return stacked !== undefined && stacked !== null && stacked !== false && stacked !== 'false';
  }

  /** Each column brought to a hundred. */
  get relative(): boolean {
    const stacked = this.#chart.options.isStacked;
    return stacked === 'percent' || stacked === 'relative';
  }

  get legend(): LegendPlace {
    const place = this.#text('legend.position') || this.#text('legend');
    return place === 'top' || place === 'bottom' || place === 'left' || place === 'none' ? place : 'right';
  }

  /** The axis of the numbers: across the bottom of a bar chart, up the side of the others. */
  get valueAxis(): AxisOptions {
    return this.#axis(this.kind === 'bar' ? 'h' : 'v');
  }

  get categoryAxis(): AxisOptions {
    return this.#axis(this.kind === 'bar' ? 'v' : 'h');
  }

  series(index: number): SeriesOptions {
    const { options } = this.#chart;
    const own = (key: string) => options[`series.${index}.${key}`];
    const colors = Array.isArray(options.colors) ? options.colors : [];
    const color = own('color') ?? colors[index] ?? PALETTE[index % PALETTE.length];
    const type = own('type') ?? options.seriesType ?? (this.kind === 'line' ? 'line' : 'bars');
    const label = own('dataLabel');
    // A name, or the lengths of dashes and gaps, whose list is kept item by item.
    const dash = own('lineDashStyle') ?? own('lineDashStyle.0');
    return {
      color: String(color),
      line: this.kind === 'line' || (this.kind === 'combo' && type === 'line'),
      dashed: dash !== undefined && dash !== null && dash !== 'solid',
      labels: label !== undefined && label !== null && label !== 'none' && label !== false,
    };
  }

  #axis(side: 'h' | 'v'): AxisOptions {
    const min = this.#number(`${side}Axes.0.viewWindow.min`) ?? this.#number(`${side}Axis.viewWindow.min`);
    const max = this.#number(`${side}Axes.0.viewWindow.max`) ?? this.#number(`${side}Axis.viewWindow.max`);
    return {
      title: this.#text(`${side}Axes.0.title`) || this.#text(`${side}Axis.title`),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    };
  }

  #text(key: string): string {
    const value = this.#chart.options[key];
    return typeof value === 'string' ? value : '';
  }

  #number(key: string): number | undefined {
    const value = this.#chart.options[key];
    return typeof value === 'number' ? value : undefined;
  }
}
