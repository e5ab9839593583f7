/** A chart part as a ChartModel, as far as our own options reach; other kinds of chart stay in the file. */
import { parseBox } from '../../../core/a1.ts';
import type { BoxModel, ChartModel } from '../../../host/model/workbook.ts';
import { all, at, descendants, type Element, parseXml } from '../xml.ts';

export interface ReadChart extends Pick<ChartModel, 'type' | 'numHeaders' | 'options'> {
  ranges: { sheet: string; box: BoxModel }[];
}

interface Series {
  element: Element;
  line: boolean;
}

export function readChart(xml: string): ReadChart | undefined {
  const chart = at(parseXml(xml), 'chart');
  const plot = at(chart, 'plotArea');
  const bars = at(plot, 'barChart');
  const lines = at(plot, 'lineChart');
  if (!bars && !lines) return undefined;
  const series: Series[] = [
    ...all(bars, 'ser').map((element) => ({ element, line: false })),
    ...all(lines, 'ser').map((element) => ({ element, line: true })),
  ].sort((x, y) => numberAt(x.element, 'order') - numberAt(y.element, 'order'));
  const lying = valueAt(bars, 'barDir') === 'bar';
  const type = bars && lines ? 'COMBO' : lines ? 'LINE' : lying ? 'BAR' : 'COLUMN';
  return {
    type,
    ...rangesOf(series.map(({ element }) => element)),
    options: {
      ...titleOption('title', at(chart, 'title')),
      ...stackedOption(bars),
      ...axisOptions(lying ? 'hAxes' : 'vAxes', at(plot, 'valAx')),
      ...axisOptions(lying ? 'vAxes' : 'hAxes', at(plot, 'catAx')),
      ...legendOption(chart),
      ...Object.assign({}, ...series.map((one, index) => seriesOptions(one, index, type === 'COMBO'))),
    },
  };
}

type Options = ChartModel['options'];

function rangesOf(series: readonly Element[]): Pick<ReadChart, 'ranges' | 'numHeaders'> {
  const reference = (element: Element | undefined) =>
    parseReference(element && descendants(element, 'f')[0]?.text);
  const first = series[0];
  const headers = series.map((one) => reference(at(one, 'tx')));
  const numHeaders = headers.some((header) => header) ? 1 : 0;
  const columns = [reference(at(first, 'cat')), ...series.map((one) => reference(at(one, 'val')))];
  const ranges: ReadChart['ranges'] = [];
  for (const column of columns) {
    if (!column) continue;
    const { row, rows } = column.box;
    const box = { ...column.box, row: row - numHeaders, rows: rows + numHeaders };
    const last = ranges.at(-1);
    // Neighbouring columns of equal height are one range, as they were when the chart was made.
    if (last && last.sheet === column.sheet && isBeside(last.box, box)) last.box.columns += box.columns;
    else ranges.push({ sheet: column.sheet, box });
  }
  return { ranges, numHeaders };
}

const isBeside = (left: BoxModel, right: BoxModel): boolean =>
  left.row === right.row && left.rows === right.rows && left.column + left.columns === right.column;

function parseReference(text: string | undefined): { sheet: string; box: BoxModel } | undefined {
  const match = text === undefined ? undefined : /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/s.exec(text.trim());
  const box = match?.[3] === undefined ? undefined : parseBox(match[3]);
  if (!match || !box) return undefined;
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), box };
}

function seriesOptions({ element, line }: Series, index: number, combo: boolean): Options {
  const style = at(element, 'spPr');
  const color = at(line ? at(style, 'ln') : style, 'solidFill', 'srgbClr')?.attributes.val;
  const dash = at(style, 'ln', 'prstDash')?.attributes.val;
  const key = `series.${index}`;
  return {
    ...(color && { [`${key}.color`]: `#${color.toLowerCase()}` }),
    ...(combo && { [`${key}.type`]: line ? 'line' : 'bars' }),
    ...(line && dash && dash !== 'solid' && { [`${key}.lineDashStyle`]: 'dash' }),
    ...(hasLabels(at(element, 'dLbls')) && { [`${key}.dataLabel`]: 'value' }),
  };
}

/** On the whole series or, as at the end of a level, on one point. */
const hasLabels = (labels: Element | undefined): boolean =>
  labels !== undefined && descendants(labels, 'showVal').some(({ attributes }) => attributes.val === '1');

function stackedOption(bars: Element | undefined): Options {
  const grouping = valueAt(bars, 'grouping');
  if (grouping === 'percentStacked') return { isStacked: 'percent' };
  return grouping === 'stacked' ? { isStacked: true } : {};
}

function axisOptions(key: string, axis: Element | undefined): Options {
  const limit = (name: string): Options => {
    const value = valueAt(at(axis, 'scaling'), name);
    return value === undefined ? {} : { [`${key}.0.viewWindow.${name}`]: Number(value) };
  };
  return { ...titleOption(`${key}.0.title`, at(axis, 'title')), ...limit('min'), ...limit('max') };
}

function titleOption(key: string, title: Element | undefined): Options {
  const lines = title ? descendants(title, 'p') : [];
  const text = lines
    .map((line) =>
      descendants(line, 't')
        .map((run) => run.text)
        .join(''),
    )
    .join('\n');
  return text ? { [key]: text } : {};
}

const PLACES: Readonly<Record<string, string>> = {
  t: 'top',
  b: 'bottom',
  l: 'left',
  r: 'right',
  tr: 'right',
};

function legendOption(chart: Element | undefined): Options {
  const legend = at(chart, 'legend');
  return { 'legend.position': legend ? (PLACES[valueAt(legend, 'legendPos') ?? 'r'] ?? 'right') : 'none' };
}

const valueAt = (element: Element | undefined, name: string): string | undefined =>
  at(element, name)?.attributes.val;
const numberAt = (element: Element, name: string): number => Number(valueAt(element, name) ?? 0);
