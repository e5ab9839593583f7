import type { ChartSpec } from '../core/summary/chart.ts';
import { FIRST_WIDTH, OTHER_WIDTH } from './looks.ts';

export interface PlacedChart {
  readonly spec: ChartSpec;
  /** Index of the layout row at its top. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly width: number;
  readonly height: number;
}

const ROW_HEIGHT = 21;
const WIDTH = 620;
const HEIGHT = 340;
const GAP = 14;
const ROWS_PER_CHART = Math.ceil((HEIGHT + GAP) / ROW_HEIGHT);

/** Two charts side by side; a chart of many units takes the whole width. */
export const chartRows = (charts: number): number => Math.ceil(charts / 2) * ROWS_PER_CHART;

export function placeCharts(specs: readonly ChartSpec[], top: number): PlacedChart[] {
  return specs.map((spec, index) => {
    const left = index % 2 === 0 ? 0 : WIDTH + GAP;
    const { column, offsetX } = columnAt(left);
    const row = top + Math.floor(index / 2) * ROWS_PER_CHART;
    return { spec, row, column, offsetX, width: WIDTH, height: HEIGHT };
  });
}

/** The column, from 1, in which a place so many pixels right of column B lies. */
function columnAt(left: number): { column: number; offsetX: number } {
  if (left < FIRST_WIDTH) return { column: 2, offsetX: left };
  const over = left - FIRST_WIDTH;
  return { column: 3 + Math.floor(over / OTHER_WIDTH), offsetX: over % OTHER_WIDTH };
}
