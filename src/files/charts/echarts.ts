/** A picture as an ECharts option: the same drawing in the page, as SVG and as PNG. */
import type { EChartsOption } from 'echarts';
import { FONT_FAMILY, INK } from './ink.ts';
import {
  FONT,
  type Layout,
  layoutOf,
  levelOf,
  MARGIN,
  type PictureSize,
  TITLE_LINE,
  valueRange,
} from './layout.ts';
import { numberText } from './numberText.ts';
import type { ChartPicture } from './picture.ts';
import { seriesOptions } from './series.ts';
import { textWidth } from './textWidth.ts';

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
