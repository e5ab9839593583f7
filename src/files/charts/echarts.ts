/** A picture as an ECharts option: the same drawing in the page, as SVG and as PNG. */
import type { BarSeriesOption, EChartsOption, LineSeriesOption } from 'echarts';
import { readableOn } from './contrast.ts';
import {
  FONT,
  type Layout,
  LEVEL_ROOM,
  layoutOf,
  levelLabel,
  levelOf,
  MARGIN,
  type PictureSize,
  TITLE_LINE,
  valueRange,
} from './layout.ts';
import { numberText } from './numberText.ts';
import type { ChartPicture, PictureSeries } from './picture.ts';
import { textWidth, wrap } from './textWidth.ts';

export const FONT_FAMILY = "'Noto Sans', Arial, sans-serif";
const INK = {
  title: '#1d2733',
  text: '#3c4550',
  quiet: '#5f6975',
  grid: '#e4e8ec',
  axis: '#b3bac2',
} as const;

export interface DrawingOptions {
  /** Columns stay columns even where their names have to be slanted: as the chart looks in Sheets. */
  keepUpright?: boolean;
}

export function chartOption(
  picture: ChartPicture,
  size: PictureSize,
  { keepUpright = false }: DrawingOptions = {},
): EChartsOption {
  const shown = picture.relative ? asShares(picture) : picture;
  const layout = layoutOf(shown, size, keepUpright);
  const category = categoryAxis(shown, layout);
  const value = valueAxis(shown, layout, size);
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: FONT_FAMILY, fontSize: FONT.label, color: INK.text },
    title: {
      text: layout.title.join('\n'),
      left: MARGIN,
      top: MARGIN - 6,
      padding: 0,
      textStyle: {
        fontFamily: FONT_FAMILY,
        fontSize: FONT.title,
        fontWeight: 'bold',
        lineHeight: TITLE_LINE,
        color: INK.title,
      },
    },
    legend: legendOf(shown, layout),
    grid: { ...layout.grid, containLabel: false, outerBoundsMode: 'none' },
    xAxis: layout.lying ? value : category,
    yAxis: layout.lying ? category : value,
    series: shown.series.flatMap((series) => seriesOptions(series, shown, layout, size)),
  };
}

/** Each column brought to a hundred; a column without any number stays empty. */
function asShares(picture: ChartPicture): ChartPicture {
  const sums = picture.categories.map((_, index) =>
    picture.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const series = picture.series.map((one) => ({
    ...one,
    format: '0.0"%"',
    values: one.values.map((value, index) => {
      const sum = sums[index] ?? 0;
      return value === undefined || sum === 0 ? undefined : (100 * value) / sum;
    }),
  }));
  return { ...picture, series, valueAxis: { ...picture.valueAxis, min: 0, max: 100, format: '0"%"' } };
}

function legendOf(picture: ChartPicture, { legend, title }: Layout): EChartsOption['legend'] {
  if (!legend) return { show: false };
  const measured = picture.series.filter((series) => levelOf(series) === undefined);
  return {
    show: true,
    left: MARGIN,
    ...(picture.legend === 'bottom'
      ? { bottom: MARGIN - 8 }
      : { top: MARGIN + title.length * TITLE_LINE + 2 }),
    padding: 0,
    itemGap: 22,
    itemWidth: 14,
    itemHeight: 14,
    icon: 'roundRect',
    data: measured.map(({ name }) => name),
    textStyle: { fontFamily: FONT_FAMILY, fontSize: FONT.label, color: INK.text },
  };
}

function categoryAxis({ categoryAxis: { title } }: ChartPicture, { lying, categories, rotate }: Layout) {
  return {
    type: 'category' as const,
    data: categories,
    inverse: lying,
    ...(title && {
      name: title,
      nameLocation: 'middle' as const,
      nameGap: 34,
      nameTextStyle: { color: INK.quiet },
    }),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: INK.axis } },
    // Without interval 0 ECharts leaves out names that it thinks have no room; room was made for all of them.
    axisLabel: {
      interval: 0,
      rotate,
      fontSize: FONT.label,
      lineHeight: 17,
      color: INK.text,
      hideOverlap: false,
    },
  };
}

function valueAxis(picture: ChartPicture, { lying, grid }: Layout, { width }: PictureSize) {
  const { title, min, max, format } = picture.valueAxis;
  const { low, high } = valueRange(picture);
  const widest = Math.max(
    ...[low, high].map((value) => textWidth(numberText(value, axisFormat(format)), FONT.small)),
  );
  const named = lying
    ? { nameLocation: 'middle' as const, nameGap: 32, nameTextStyle: { color: INK.quiet } }
    : {
        nameLocation: 'end' as const,
        nameGap: 16,
        nameTextStyle: { color: INK.quiet, align: 'left' as const },
      };
  return {
    type: 'value' as const,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(title && { name: title, ...named }),
    // As many steps as leave each number twice its own room: none is skipped, so steps stay even.
    ...(lying && {
      splitNumber: Math.max(2, Math.min(6, Math.floor((width - grid.left - grid.right) / (2 * widest)))),
    }),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: INK.grid, width: 1 } },
    axisLabel: {
      fontSize: FONT.small,
      color: INK.quiet,
      hideOverlap: true,
      formatter: (value: number) => numberText(value, axisFormat(format)),
    },
  };
}

/** An axis counts in round steps: the decimals of the data («62,0») would only be noise beside them. */
const axisFormat = (format: string): string => format.replace(/\.0+/, '.##');

function seriesOptions(
  series: PictureSeries,
  picture: ChartPicture,
  layout: Layout,
  size: PictureSize,
): (BarSeriesOption | LineSeriesOption)[] {
  const level = levelOf(series);
  if (level !== undefined) return [levelOption(series, level, layout)];
  if (series.line) return [lineOption(series, picture, layout, size)];
  const bars = barOption(series, picture, layout, size);
  const alone = picture.series.every((other) => other === series || levelOf(other) !== undefined);
  return alone && picture.series.length > 1
    ? [{ ...bars, data: unlabelled(bars) }, labelsAbove(bars)]
    : [bars];
}

/** The same bars unseen, above the level's line: their numbers stay readable where the line runs through them. */
const labelsAbove = (bars: BarSeriesOption): BarSeriesOption => ({
  ...bars,
  name: `${bars.name}, numbers`,
  itemStyle: { color: 'transparent' },
  label: { ...bars.label, backgroundColor: '#ffffff', padding: [1, 3] },
  barGap: '-100%',
  z: 8,
});

const unlabelled = ({ data = [] }: BarSeriesOption): NonNullable<BarSeriesOption['data']> =>
  data.map((item) =>
    typeof item === 'object' && item !== null ? { ...item, label: { show: false } } : item,
  );

function barOption(
  { name, color, values, labels, format }: PictureSeries,
  picture: ChartPicture,
  layout: Layout,
  size: PictureSize,
): BarSeriesOption {
  const outside = layout.lying ? ('right' as const) : ('top' as const);
  const segment = picture.stacked ? segmentLength(picture, layout, size) : undefined;
  return {
    type: 'bar',
    name,
    color,
    ...(picture.stacked && { stack: 'all' }),
    barMaxWidth: picture.stacked ? 64 : 52,
    barCategoryGap: '32%',
    barGap: '8%',
    label: {
      show: labels,
      position: segment ? 'inside' : outside,
      distance: 5,
      fontSize: FONT.small,
      color: segment ? readableOn(color) : INK.text,
      // A number over the oblast line stays readable.
      ...(!segment && { textBorderColor: '#ffffff', textBorderWidth: 3 }),
    },
    data: values.map((value) => {
      const text = value === undefined ? '' : numberText(value, format);
      const fits = !segment || segment(value ?? 0) > (layout.lying ? textWidth(text, FONT.small) + 6 : 17);
      return {
        value: value ?? '-',
        label: { show: labels && value !== undefined && fits, formatter: () => text },
      };
    }),
  };
}

/** The length in pixels of a stacked part, to tell whether its number fits inside. */
function segmentLength(
  { series, valueAxis: { min = 0, max } }: ChartPicture,
  { grid, lying }: Layout,
  { width, height }: PictureSize,
): (value: number) => number {
  const length = lying ? width - grid.left - grid.right : height - grid.top - grid.bottom;
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const sums = Array.from({ length: count }, (_, index) =>
    series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const range = (max ?? Math.max(...sums)) - min;
  return (value) => (range > 0 ? (value / range) * length : 0);
}

function lineOption(
  series: PictureSeries,
  picture: ChartPicture,
  layout: Layout,
  size: PictureSize,
): LineSeriesOption {
  const { namedAtEnd } = layout;
  const { name, color, values, labels, format, dashed } = series;
  return {
    type: 'line',
    name,
    color,
    z: 4,
    connectNulls: false,
    symbol: 'circle',
    symbolSize: 9,
    showAllSymbol: true,
    lineStyle: { color, width: 3, type: dashed ? 'dashed' : 'solid' },
    label: {
      show: labels,
      position: 'top',
      distance: 7,
      fontSize: FONT.small,
      color,
      fontWeight: 'bold',
      textBorderColor: '#ffffff',
      textBorderWidth: 3,
    },
    ...(namedAtEnd && {
      endLabel: {
        show: true,
        formatter: name,
        color,
        fontSize: FONT.label,
        fontWeight: 'bold',
        distance: 10,
      },
    }),
    data: values.map((value, index) => ({
      value: value ?? '-',
      label: {
        show: labels && value !== undefined,
        position: isCrowdedAbove(series, index, picture, layout, size)
          ? ('bottom' as const)
          : ('top' as const),
        formatter: () => (value === undefined ? '' : numberText(value, format)),
      },
    })),
  };
}

/** Is another point so near above this one that a number between them could belong to either? */
function isCrowdedAbove(
  series: PictureSeries,
  index: number,
  picture: ChartPicture,
  { grid }: Layout,
  { height }: PictureSize,
): boolean {
  const value = series.values[index];
  if (value === undefined) return false;
  const lines = picture.series.filter((other) => levelOf(other) === undefined);
  if (lines.length === 2) return mean(series) < mean(lines.find((other) => other !== series) ?? series);
  const { low, high } = valueRange(picture);
  const near = (34 * (high - low)) / Math.max(1, height - grid.top - grid.bottom);
  const others = picture.series.filter((other) => other !== series);
  const above = others.some(({ values }) => isWithin((values[index] ?? Number.NaN) - value, near));
  // Hemmed in from both sides a number stays above, where it is looked for.
  const below = others.some(({ values }) => isWithin(value - (values[index] ?? Number.NaN), near));
  return above && !below;
}

/** Of two lines the lower one has all its numbers below it: one side for each is easier to follow. */
const mean = ({ values }: PictureSeries): number => {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
};

const isWithin = (distance: number, near: number): boolean => distance >= 0 && distance < near;

/** A line through the whole plot with its name and value at the end. */
function levelOption(series: PictureSeries, level: number, { lying }: Layout): LineSeriesOption {
  const text = levelLabel(series, level);
  return {
    type: 'line',
    name: series.name,
    color: series.color,
    data: [],
    z: 5,
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      lineStyle: { color: series.color, width: 2, type: [7, 5] },
      label: {
        show: true,
        // Down the side categories run downwards: there the line starts at the top.
        position: lying ? 'start' : 'end',
        distance: 6,
        fontFamily: FONT_FAMILY,
        fontSize: FONT.label,
        fontWeight: 'bold',
        lineHeight: 18,
        color: series.color,
        formatter: () => (lying ? text : wrap(text, LEVEL_ROOM, FONT.label, true).join('\n')),
      },
      data: [lying ? { xAxis: level } : { yAxis: level }],
    },
  };
}
