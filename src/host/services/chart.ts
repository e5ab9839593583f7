import type { EmbeddedChart, EmbeddedChartBuilder, Range } from '../../sheets/surface.ts';
import { flattenOptions } from '../model/chartOptions.ts';
import { copyOf } from '../model/snapshot.ts';
import type { ChartModel } from '../model/workbook.ts';
import { Exception, type Rules } from './guard.ts';
import { RangeService } from './range.ts';
import { local, read } from './rules.ts';

export const EMBEDDED_CHART: Rules<EmbeddedChart> = {
  getChartId: local(),
  getRanges: read(),
  modify: local(),
};

export const EMBEDDED_CHART_BUILDER: Rules<EmbeddedChartBuilder> = {
  addRange: local('Range'),
  clearRanges: local(),
  setNumHeaders: local('Integer'),
  setOption: local('String', 'Any'),
  setPosition: local('Integer', 'Integer', 'Integer', 'Integer'),
  asColumnChart: local(),
  asBarChart: local(),
  asLineChart: local(),
  asComboChart: local(),
  build: local(),
};

export type RangesOf = (chart: ChartModel) => Range[];

/** A chart as it was when it was built or read: later changes of the sheet's chart do not show in it. */
export class EmbeddedChartService implements EmbeddedChart {
  readonly #model: ChartModel;
  readonly #rangesOf: RangesOf;

  constructor(model: ChartModel, rangesOf: RangesOf) {
    this.#model = model;
    this.#rangesOf = rangesOf;
  }

  static modelOf(chart: EmbeddedChart): ChartModel {
    return copyOf((chart as EmbeddedChartService).#model);
  }

  getChartId(): number | null {
    return this.#model.id === 0 ? null : this.#model.id;
  }

  getRanges(): Range[] {
    return this.#rangesOf(this.#model);
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilderService(copyOf(this.#model), this.#rangesOf);
  }
}

export class EmbeddedChartBuilderService implements EmbeddedChartBuilder {
  readonly #model: ChartModel;
  readonly #rangesOf: RangesOf;

  constructor(model: ChartModel, rangesOf: RangesOf) {
    this.#model = model;
    this.#rangesOf = rangesOf;
  }

  addRange(range: Range): EmbeddedChartBuilder {
    const { sheet, box } = RangeService.of(range);
    this.#model.ranges.push({ sheetId: sheet.id, box: { ...box } });
    return this;
  }

  clearRanges(): EmbeddedChartBuilder {
    this.#model.ranges = [];
    return this;
  }

  setNumHeaders(headers: number): EmbeddedChartBuilder {
    this.#model.numHeaders = headers;
    return this;
  }

  setOption(option: string, value: unknown): EmbeddedChartBuilder {
    const flat = flattenOptions(option, value);
    if (flat === undefined) throw new Exception(`Invalid argument: option "${option}"`);
    for (const [key, entry] of Object.entries(flat)) this.#set(key, entry);
    return this;
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): EmbeddedChartBuilder {
    this.#model.anchor = { row, column, offsetX, offsetY };
    return this;
  }

  asColumnChart(): EmbeddedChartBuilder {
    return this.#as('COLUMN', EmbeddedColumnChartBuilderService);
  }

  asBarChart(): EmbeddedChartBuilder {
    return this.#as('BAR', EmbeddedBarChartBuilderService);
  }

  asLineChart(): EmbeddedChartBuilder {
    return this.#as('LINE', EmbeddedLineChartBuilderService);
  }

  asComboChart(): EmbeddedChartBuilder {
    return this.#as('COMBO', EmbeddedComboChartBuilderService);
  }

  build(): EmbeddedChart {
    return new EmbeddedChartService(copyOf(this.#model), this.#rangesOf);
  }

  #set(key: string, value: ChartModel['options'][string]): void {
    // Sheets keeps nothing that is said of the single axis: titles go to vAxes.0.
    if (key === 'vAxis' || key.startsWith('vAxis.')) return;
    if (key === 'width') this.#model.width = Number(value);
    else if (key === 'height') this.#model.height = Number(value);
    else this.#model.options[key] = value;
  }

  #as(type: string, kind: typeof EmbeddedChartBuilderService): EmbeddedChartBuilder {
    this.#model.type = type;
    return new kind(this.#model, this.#rangesOf);
  }
}

// The kinds differ only in what Google adds to each (setTitle, setColors …), which this host lacks and says so.
export class EmbeddedColumnChartBuilderService extends EmbeddedChartBuilderService {}
export class EmbeddedBarChartBuilderService extends EmbeddedChartBuilderService {}
export class EmbeddedLineChartBuilderService extends EmbeddedChartBuilderService {}
export class EmbeddedComboChartBuilderService extends EmbeddedChartBuilderService {}
