import type { ChartSpec } from '../core/summary/chart.ts';
import { blockRange, type ChartBlock } from './chartData.ts';
import type { PlacedChart } from './chartPlaces.ts';
import type { EmbeddedChart, EmbeddedChartBuilder, Sheet } from './surface.ts';
import type { WrittenSheet } from './writeSheet.ts';

/**
 * Puts the charts of one sheet in place: a chart that stands over its block is updated, a missing one inserted, one
 * of ours that has no data any more removed. Charts over any other range are the user's and are left alone.
 */
export function drawCharts(
  sheet: Sheet,
  data: Sheet,
  charts: readonly { readonly placed: PlacedChart; readonly block: ChartBlock }[],
  { rowOf, columns }: WrittenSheet,
): void {
  const standing = chartsByBlock(sheet, data);
  const isDrawn = new Set(charts.map(({ block }) => block.row));
  for (const [row, chart] of standing) if (!isDrawn.has(row)) sheet.removeChart(chart);
  for (const { placed, block } of charts) {
    const known = standing.get(block.row);
    const range = blockRange(data, block, placed.spec);
    const builder = known ? known.modify().clearRanges() : sheet.newChart();
    const place = { row: rowOf[placed.row] ?? 1, column: columnOf(columns, placed.column) };
    const built = dress(kindOf(builder, placed.spec).addRange(range), placed, place);
    if (known) sheet.updateChart(built);
    else sheet.insertChart(built);
  }
}

/** Charts reach further right than the tables: from the last column of ours on they are counted through. */
function columnOf(columns: readonly number[], column: number): number {
  const last = columns[columns.length - 1] ?? column;
  return columns[column - 1] ?? last + column - columns.length;
}

/** Row of the block → the chart over it. Only ranges on the hidden sheet are ours. */
function chartsByBlock(sheet: Sheet, data: Sheet): ReadonlyMap<number, EmbeddedChart> {
  const found = new Map<number, EmbeddedChart>();
  const id = data.getSheetId();
  for (const chart of sheet.getCharts()) {
    const [range] = chart.getRanges();
    if (range && range.getSheet().getSheetId() === id) found.set(range.getRow(), chart);
  }
  return found;
}

function kindOf(builder: EmbeddedChartBuilder, { kind }: ChartSpec): EmbeddedChartBuilder {
  switch (kind) {
    case 'column':
    case 'stackedColumn':
    case 'waterfall':
      return builder.asColumnChart();
    case 'bar':
    case 'stackedBar':
      return builder.asBarChart();
    case 'line':
      return builder.asLineChart();
    case 'combo':
      return builder.asComboChart();
  }
}

const STACKED: ReadonlySet<ChartSpec['kind']> = new Set<ChartSpec['kind']>([
  'stackedBar',
  'stackedColumn',
  'waterfall',
]);

/** Only options that Sheets is known to keep; the axis title goes by `vAxes`, since `vAxis` is dropped. */
function dress(
  builder: EmbeddedChartBuilder,
  { spec, offsetX, width, height }: PlacedChart,
  { row, column }: { row: number; column: number },
) {
  const { axis, series, kind, title } = spec;
  const isLying = kind === 'bar' || kind === 'stackedBar';
  const dressed = builder
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('titleTextStyle', { fontSize: 13, color: '#202124' })
    .setOption('legend', { position: series.length > 1 && kind !== 'waterfall' ? 'bottom' : 'none' })
    .setOption('isStacked', STACKED.has(kind))
    .setOption('interpolateNulls', false)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('series', Object.fromEntries(series.map((one, index) => [index, seriesOptions(one, kind)])))
    .setOption(isLying ? 'hAxes' : 'vAxes', {
      0: {
        title: axis.title,
        ...(axis.min === undefined && axis.max === undefined ? {} : { viewWindow: windowOf(axis) }),
      },
    })
    .setOption('width', width)
    .setOption('height', height)
    .setPosition(row, column, offsetX, 8);
  return dressed.build();
}

/** An end that is left to Sheets is not named: a name without a value is refused. */
const windowOf = ({ min, max }: ChartSpec['axis']) => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

function seriesOptions({ color, line, labels }: ChartSpec['series'][number], kind: ChartSpec['kind']) {
  return {
    color,
    ...(kind === 'combo' ? { type: line ? 'line' : 'bars' } : {}),
    ...(line ? { lineWidth: 2, lineDashStyle: [6, 4], pointSize: 0 } : {}),
    ...(kind === 'line' ? { pointSize: 6, lineWidth: 2 } : {}),
    ...(labels ? { dataLabel: 'value' } : {}),
  };
}
