/**
 * A chart as DrawingML: columns, bars, lines, and columns with lines on the same axes. Values are written beside the
 * references, so that a viewer that does not calculate shows the chart as well.
 */
import { boxA1 } from '../../../core/a1.ts';
import type { ChartModel, WorkbookModel } from '../../../host/model/workbook.ts';
import { type ChartColumn, chartColumns } from '../../charts/columns.ts';
import { readableOn } from '../../charts/contrast.ts';
import type { ChartPicture, PictureSeries } from '../../charts/picture.ts';
import { pictureOf } from '../../charts/picture.ts';
import { quoted } from '../sheetNames.ts';
import { escaped, valued, wrapped } from '../xml.ts';
import { areaStyle, labelGround, lineStyle, textStyle, titleXml } from './look.ts';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

export function chartXml(
  chart: ChartModel,
  book: WorkbookModel,
  sheetNames: ReadonlyMap<number, string>,
): string {
  const picture = pictureOf(chart, book);
  const reference = (column: ChartColumn, header = false): string => {
    const row = header ? (column.headerRow ?? column.row) : column.row;
    const box = { row, column: column.column, rows: header ? 1 : column.rows, columns: 1 };
    return `${quoted(sheetNames.get(column.sheet.id) ?? column.sheet.name)}!${absolute(boxA1(box))}`;
  };
  const [domain, ...columns] = chartColumns(chart, book);
  const series = picture.series.map((one, index) => {
    const column = columns[index];
    const tx = column?.headerRow ? textReference('c:tx', reference(column, true), [one.name]) : '';
    const cat = domain ? textReference('c:cat', reference(domain), picture.categories) : '';
    const val = column ? numbers(reference(column), one) : '';
    return { ...one, index, tx, data: cat + val };
  });
  const bars = series.filter(({ line }) => !line);
  const lines = series.filter(({ line }) => line);
  const plot =
    '<c:layout/>' +
    (bars.length > 0 ? barsXml(bars, picture) : '') +
    (lines.length > 0 ? linesXml(lines) : '') +
    axesXml(picture);
  const title = picture.title ? titleXml(picture.title, 1400, true) : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    valued('c:roundedCorners', false) +
    wrapped(
      'c:chart',
      title +
        valued('c:autoTitleDeleted', !title) +
        wrapped('c:plotArea', plot) +
        legendXml(picture) +
        // The numbers stand on a hidden sheet: they must be drawn all the same.
        valued('c:plotVisOnly', false) +
        valued('c:dispBlanksAs', 'gap'),
    ) +
    areaStyle('ffffff') +
    textStyle(1000) +
    '</c:chartSpace>'
  );
}

const lastValueAt = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((last, value, index) => (value === undefined ? last : index), -1);

type SeriesXml = PictureSeries & { index: number; tx: string; data: string };

function barsXml(bars: SeriesXml[], { kind, stacked, relative }: ChartPicture): string {
  const grouping = relative ? 'percentStacked' : stacked ? 'stacked' : 'clustered';
  return wrapped(
    'c:barChart',
    valued('c:barDir', kind === 'bar' ? 'bar' : 'col') +
      valued('c:grouping', grouping) +
      valued('c:varyColors', false) +
      bars
        .map((one) =>
          wrapped(
            'c:ser',
            opening(one) +
              areaStyle(one.color) +
              valued('c:invertIfNegative', false) +
              labelsXml(one, stacked ? 'ctr' : 'outEnd', kind === 'combo' && !stacked) +
              one.data,
          ),
        )
        .join('') +
      valued('c:gapWidth', bars.length > 1 && !stacked ? 60 : 40) +
      valued('c:overlap', stacked ? 100 : 0) +
      axisIds,
  );
}

const linesXml = (lines: SeriesXml[]): string =>
  wrapped(
    'c:lineChart',
    valued('c:grouping', 'standard') +
      valued('c:varyColors', false) +
      lines
        .map((one) =>
          wrapped(
            'c:ser',
            opening(one) +
              lineStyle(one.color, one.dashed) +
              markerXml(one) +
              labelsXml(one, one.dashed ? 'r' : 't') +
              one.data +
              valued('c:smooth', false),
          ),
        )
        .join('') +
      valued('c:marker', true) +
      axisIds,
  );

const opening = ({ index, tx }: SeriesXml): string => valued('c:idx', index) + valued('c:order', index) + tx;

/** A dashed line is a level to compare with, not a row of measurements: it has no points. */
const markerXml = ({ color, dashed }: SeriesXml): string =>
  wrapped(
    'c:marker',
    dashed
      ? valued('c:symbol', 'none')
      : valued('c:symbol', 'circle') + valued('c:size', 7) + areaStyle(color),
  );

function labelsXml(
  { labels, dashed, line, values, format, color }: SeriesXml,
  place: string,
  hasLevel = false,
): string {
  const isLevel = line && dashed;
  const shown =
    `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/>` +
    labelGround(hasLevel || isLevel) +
    textStyle(900, isLevel ? color : place === 'ctr' ? readableOn(color) : undefined) +
    valued('c:dLblPos', place);
  if (!labels) return wrapped('c:dLbls', flags(false));
  if (!isLevel) return wrapped('c:dLbls', shown + flags(true));
  // The level is the same everywhere: its value is said once, at its right end.
  const last = lastValueAt(values);
  const label = last < 0 ? '' : wrapped('c:dLbl', valued('c:idx', last) + shown + flags(true));
  return wrapped('c:dLbls', label + flags(false));
}

const flags = (value: boolean): string =>
  valued('c:showLegendKey', false) +
  valued('c:showVal', value) +
  ['c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize']
    .map((tag) => valued(tag, false))
    .join('');

const axisIds = valued('c:axId', CATEGORY_AXIS) + valued('c:axId', VALUE_AXIS);

function axesXml({ kind, categoryAxis, valueAxis }: ChartPicture): string {
  const lying = kind === 'bar';
  const grid = wrapped('c:majorGridlines', lineStyle('e2e5e9', false, 6350));
  const labels = (format: string, linked: boolean): string =>
    `<c:numFmt formatCode="${escaped(format)}" sourceLinked="${Number(linked)}"/>` +
    valued('c:majorTickMark', 'none') +
    valued('c:minorTickMark', 'none');
  const category =
    valued('c:axId', CATEGORY_AXIS) +
    // Sheets puts the first category of a bar chart at the top, Excel at the bottom unless the axis is turned round.
    wrapped('c:scaling', valued('c:orientation', lying ? 'maxMin' : 'minMax')) +
    valued('c:delete', false) +
    valued('c:axPos', lying ? 'l' : 'b') +
    (categoryAxis.title ? titleXml(categoryAxis.title, 1000) : '') +
    labels('General', true) +
    valued('c:tickLblPos', 'low') +
    lineStyle('b3bac2', false, 9525) +
    textStyle(900) +
    valued('c:crossAx', VALUE_AXIS) +
    valued('c:crosses', 'autoZero') +
    valued('c:auto', false) +
    valued('c:lblAlgn', 'ctr') +
    valued('c:lblOffset', 100) +
    valued('c:tickLblSkip', 1) +
    valued('c:noMultiLvlLbl', true);
  const value =
    valued('c:axId', VALUE_AXIS) +
    wrapped(
      'c:scaling',
      valued('c:orientation', 'minMax') + valued('c:max', valueAxis.max) + valued('c:min', valueAxis.min),
    ) +
    valued('c:delete', false) +
    valued('c:axPos', lying ? 'b' : 'l') +
    grid +
    (valueAxis.title ? titleXml(valueAxis.title, 1000) : '') +
    labels(axisFormat(valueAxis), false) +
    valued('c:tickLblPos', 'nextTo') +
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    textStyle(900) +
    valued('c:crossAx', CATEGORY_AXIS) +
    valued('c:crosses', lying ? 'max' : 'autoZero') +
    valued('c:crossBetween', 'between');
  return wrapped('c:catAx', category) + wrapped('c:valAx', value);
}

/** Round steps need no decimals, unless the axis is so short that its steps are parts of one. */
const axisFormat = ({ format, min = 0, max }: ChartPicture['valueAxis']): string =>
  max === undefined || max - min >= 5 ? format.replace(/\.0+/g, '') : format;

const LEGEND: Readonly<Record<string, string>> = { top: 't', bottom: 'b', left: 'l', right: 'r' };

const legendXml = ({ legend }: ChartPicture): string =>
  legend === 'none'
    ? ''
    : wrapped(
        'c:legend',
        valued('c:legendPos', LEGEND[legend]) + valued('c:overlay', false) + textStyle(900),
      );

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

const textReference = (tag: string, reference: string, texts: readonly string[]): string =>
  wrapped(
    tag,
    wrapped(
      'c:strRef',
      wrapped('c:f', escaped(reference)) +
        wrapped('c:strCache', valued('c:ptCount', texts.length) + points(texts, (text) => text || undefined)),
    ),
  );

const numbers = (reference: string, { values, format }: PictureSeries): string =>
  wrapped(
    'c:val',
    wrapped(
      'c:numRef',
      wrapped('c:f', escaped(reference)) +
        wrapped(
          'c:numCache',
          wrapped('c:formatCode', escaped(format)) +
            valued('c:ptCount', values.length) +
            points(values, (value) => (value === undefined ? undefined : String(value))),
        ),
    ),
  );

/** A blank has no point at all: that is what makes the gap. */
const points = <T>(values: readonly T[], textOf: (value: T) => string | undefined): string =>
  values
    .map((value, index) => {
      const text = textOf(value);
      return text === undefined ? '' : `<c:pt idx="${index}">${wrapped('c:v', escaped(text))}</c:pt>`;
    })
    .join('');
