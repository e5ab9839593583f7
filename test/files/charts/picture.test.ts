import { expect, test } from 'vitest';
import { numberText } from '../../../src/files/charts/numberText.ts';
import { pictureOf } from '../../../src/files/charts/picture.ts';
import { bookWith, chartOver, formatNumbers } from '../books.ts';

const rows = [
  ['Тоқсан', 'Қала', 'Ауыл'],
  ['I тоқсан', 62, 63.4],
  ['II тоқсан', '', '–'],
  ['III тоқсан', 61.5, 0],
];

test('the first column holds the categories, the header row the names', () => {
  const made = bookWith(rows);
  formatNumbers(made.book, made.sheet, '0.0');
  const picture = pictureOf(chartOver(made, { type: 'LINE' }), made.book);
  expect(picture.categories).toEqual(['I тоқсан', 'II тоқсан', 'III тоқсан']);
  expect(picture.series.map(({ name, format, line }) => [name, format, line])).toEqual([
    ['Қала', '0.0', true],
    ['Ауыл', '0.0', true],
  ]);
});

test('a blank and a dash are no data; a zero is a zero', () => {
  const made = bookWith(rows);
  const picture = pictureOf(chartOver(made, { type: 'LINE' }), made.book);
  expect(picture.series.map(({ values }) => values)).toEqual([
    [62, undefined, 61.5],
    [63.4, undefined, 0],
  ]);
});

test('ranges added one by one stand side by side; a deleted sheet leaves none', () => {
  const made = bookWith(rows);
  const chart = chartOver(made, { type: 'COLUMN' });
  const box = (column: number) => ({ sheetId: made.sheet.id, box: { row: 1, column, rows: 4, columns: 1 } });
  chart.ranges = [box(1), box(3), { ...box(2), sheetId: 99 }];
  expect(pictureOf(chart, made.book).series.map(({ name }) => name)).toEqual(['Ауыл']);
});

test('options by dotted key', () => {
  const made = bookWith(rows);
  const options = {
    title: 'Білім сапасы, %',
    isStacked: true,
    colors: ['#111111', '#222222'],
    'series.1.color': '#333333',
    'series.1.type': 'line',
    'series.1.dataLabel': 'value',
    'series.1.lineDashStyle': 'dash',
    'vAxes.0.title': '%',
    'vAxes.0.viewWindow.max': 100,
    'legend.position': 'none',
  };
  const picture = pictureOf(chartOver(made, { type: 'COMBO', options }), made.book);
  expect(picture).toMatchObject({ kind: 'combo', title: 'Білім сапасы, %', stacked: true, legend: 'none' });
  expect(picture.valueAxis).toMatchObject({ title: '%', max: 100 });
  expect(picture.valueAxis.min).toBeUndefined();
  expect(picture.series).toMatchObject([
    { color: '#111111', line: false, labels: false, dashed: false },
    { color: '#333333', line: true, labels: true, dashed: true },
  ]);
});

test('the value axis of a bar chart is the horizontal one', () => {
  const made = bookWith(rows);
  const options = { 'hAxes.0.title': '%', 'hAxes.0.viewWindow.max': 100, 'vAxes.0.title': 'Аудан' };
  const picture = pictureOf(chartOver(made, { type: 'BAR', options }), made.book);
  expect([picture.valueAxis.title, picture.valueAxis.max, picture.categoryAxis.title]).toEqual([
    '%',
    100,
    'Аудан',
  ]);
});

test.each([
  [62, '0.0', '62,0'],
  [62.25, '0.0', '62,3'], // half up
  [1.005, '0.00', '1,01'], // on the digits as written, not on the nearest binary fraction
  [-1.4, '+0.0;-0.0;0.0', '−1,4'],
  [1.4, '+0.0;-0.0;0.0', '+1,4'],
  [0, '+0.0;-0.0;0.0', '0,0'],
  [-0.04, '0.0', '0,0'], // no minus before a zero
  [16727000000, '#,##0 "₸"', '16\u00a0727\u00a0000\u00a0000\u00a0₸'],
  [0.553, '0.0%', '55,3%'],
  [12, '0.##', '12'],
  [12.5, '0.##', '12,5'],
  [-3, '0;-0', '−3'],
])('%d by %j is %j', (value, pattern, text) => expect(numberText(value, pattern)).toBe(text));
