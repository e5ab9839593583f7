import type { ChartSpec } from '../core/summary/chart.ts';
import { OTHER_WIDTH } from './looks.ts';

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
/** More units than this on an axis need the whole width to be read. */
const WIDE_FROM = 24;
/** A lying bar with its name in two lines, in pixels; title, axis and legend above and below them. */
const BAR = 26;
const FRAME = 130;

interface Sized {
  readonly spec: ChartSpec;
  readonly width: number;
  readonly height: number;
}

/** Two charts side by side; one of many units takes the whole width, and lying bars as much height as they need. */
function inLines(specs: readonly ChartSpec[]): Sized[][] {
  const lines: Sized[][] = [];
  for (const spec of specs) {
    const sized = sizeOf(spec);
    const last = lines[lines.length - 1];
    const fits = last?.length === 1 && last[0]?.width === WIDTH && sized.width === WIDTH;
    if (fits) last.push(sized);
    else lines.push([sized]);
  }
  return lines;
}

function sizeOf(spec: ChartSpec): Sized {
  const isLying = spec.kind === 'bar' || spec.kind === 'stackedBar';
  const count = spec.categories.length;
  return {
    spec,
    width: !isLying && count > WIDE_FROM ? 2 * WIDTH + GAP : WIDTH,
    height: isLying ? Math.max(HEIGHT, FRAME + BAR * count) : HEIGHT,
  };
}

const rowsOf = (line: readonly Sized[]): number =>
  Math.ceil((Math.max(...line.map(({ height }) => height)) + GAP) / ROW_HEIGHT);

/** Rows of the sheet that the charts cover. */
export const chartRows = (specs: readonly ChartSpec[]): number =>
  inLines(specs).reduce((sum, line) => sum + rowsOf(line), 0);

export function placeCharts(specs: readonly ChartSpec[], top: number, first: number): PlacedChart[] {
  let row = top;
  return inLines(specs).flatMap((line) => {
    const at = row;
    row += rowsOf(line);
    return line.map((sized, index) => ({ ...sized, row: at, ...columnAt(index * (WIDTH + GAP), first) }));
  });
}

/** The column, from 1, in which a place so many pixels right of column B lies. */
function columnAt(left: number, first: number): { column: number; offsetX: number } {
  if (left < first) return { column: 2, offsetX: left };
  const over = left - first;
  return { column: 3 + Math.floor(over / OTHER_WIDTH), offsetX: over % OTHER_WIDTH };
}
