/** Columns, lines and levels of a picture as ECharts draws them, with their numbers where these can be read. */
import type { BarSeriesOption, LineSeriesOption } from 'echarts';
import { asInk, readableOn } from './contrast.ts';
import { FONT_FAMILY, INK } from './ink.ts';
import {
  FONT,
  type Layout,
  LEVEL_ROOM,
  levelLabel,
  levelOf,
  type PictureSize,
  valueRange,
} from './layout.ts';
import { numberText } from './numberText.ts';
import type { ChartPicture, PictureSeries } from './picture.ts';
import { textWidth, wrap } from './textWidth.ts';

export function seriesOptions(
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

/** What lies between two bands, as a part of a band; between two columns of a band, as a part of a column. */
const BAND_GAP = 0.32;
const BAR_GAP = 0.08;

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
    barCategoryGap: `${100 * BAND_GAP}%`,
    barGap: `${100 * BAR_GAP}%`,
    label: {
      show: labels,
      position: segment ? 'inside' : outside,
      distance: 5,
      fontSize: FONT.small,
      color: segment ? readableOn(color) : INK.text,
      // A number over the oblast line stays readable.
      ...(!segment && { textBorderColor: '#ffffff', textBorderWidth: 3 }),
      ...(!segment && isCrowdedBeside(picture, layout, size) && STANDING),
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

/** Numbers that would run into each other stand upright on their columns. */
const STANDING = { rotate: 90, align: 'left', verticalAlign: 'middle' } as const;

/** Is a number wider than there is from one column to the next? */
function isCrowdedBeside(
  { series, categories }: ChartPicture,
  { grid, lying }: Layout,
  { width }: PictureSize,
): boolean {
  if (lying) return false;
  const bars = series.filter((one) => !one.line && levelOf(one) === undefined);
  const band = (width - grid.left - grid.right) / Math.max(1, categories.length);
  const column = (band * (1 - BAND_GAP)) / (bars.length + BAR_GAP * (bars.length - 1));
  const pitch = bars.length < 2 ? band : column * (1 + BAR_GAP);
  const texts = bars.flatMap(({ values, format }) =>
    values.map((value) => (value === undefined ? '' : numberText(value, format))),
  );
  return texts.some((text) => textWidth(text, FONT.small) + 3 > pitch);
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
      color: asInk(color),
      fontWeight: 'bold',
      textBorderColor: '#ffffff',
      textBorderWidth: 3,
    },
    ...(namedAtEnd && {
      endLabel: {
        show: true,
        // A function: as a template a name with braces in it would be filled in.
        formatter: () => name,
        color: asInk(color),
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
    // Unseen, but counted by the axis: a level above all columns still has its place.
    data: series.values.map((value) => value ?? '-'),
    symbol: 'none',
    lineStyle: { opacity: 0 },
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
        color: asInk(series.color),
        formatter: () => (lying ? text : wrap(text, LEVEL_ROOM, FONT.label, true).join('\n')),
      },
      data: [lying ? { xAxis: level } : { yAxis: level }],
    },
  };
}
