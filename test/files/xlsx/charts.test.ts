import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/files/xlsx/read.ts';
import { writeWorkbook } from '../../../src/files/xlsx/write.ts';
import { addSheet } from '../../../src/host/model/create.ts';
import type { ChartModel } from '../../../src/host/model/workbook.ts';
import { bookWith, chartOver, formatNumbers } from '../books.ts';

const rows = [
  ['Аудан', 'Білім сапасы', 'Облыс бойынша'],
  ['Қызылжар ауданы', 68.1, 62.3],
  ['Ғабит Мүсірепов атындағы аудан', '', 62.3], // no data for the district
  ['Есіл & Жамбыл <2>', 51.4, 62.3],
];

async function writtenChart(type: string, options: ChartModel['options']) {
  const made = bookWith(rows);
  formatNumbers(made.book, made.sheet, '0.0');
  const chart = chartOver(made, { type, options });
  return { chart, bytes: await writeWorkbook(made.book) };
}

const common = {
  title: 'Білім сапасы, % · 2025-2026, I тоқсан · n = 12 345',
  'legend.position': 'top',
  'series.0.color': '#2f6b9a',
  'series.1.color': '#c2501c',
};
const upright = { 'vAxes.0.title': '%', 'vAxes.0.viewWindow.min': 0, 'vAxes.0.viewWindow.max': 100 };
const line = { 'series.1.dataLabel': 'value', 'series.1.lineDashStyle': 'dash' };

test.each<[string, ChartModel['options']]>([
  ['COLUMN', { ...common, ...upright, 'series.0.dataLabel': 'value' }],
  ['COLUMN', { ...common, ...upright, isStacked: true }],
  ['COLUMN', { ...common, isStacked: 'percent', 'legend.position': 'none' }],
  // The value axis of a bar chart lies at the bottom.
  ['BAR', { ...common, 'hAxes.0.title': 'Оқушы', 'hAxes.0.viewWindow.min': 0, 'vAxes.0.title': 'Аудан' }],
  ['LINE', { ...common, ...upright, ...line }],
  ['COMBO', { ...common, ...upright, ...line, 'series.0.type': 'bars', 'series.1.type': 'line' }],
])('a %s chart with %j comes back as it was', async (type, options) => {
  const { chart, bytes } = await writtenChart(type, options);
  const read = await readWorkbook(bytes, 'Кітап.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  const [sheet] = read.value.sheets;
  const [back] = sheet!.charts;
  expect(back).toEqual({
    ...chart,
    id: back!.id,
    ranges: [{ sheetId: sheet!.id, box: chart.ranges[0]!.box }],
  });
});

test('another reader finds columns and a line in the combined chart', async () => {
  const { bytes } = await writtenChart('COMBO', { ...common, ...line, 'series.1.type': 'line' });
  const [chart] = (await readXlsx(bytes)).sheets[0]!.charts!;
  expect(chart!.kinds).toEqual(['bar', 'line']);
  expect(chart!.title).toBe(common.title);
  expect(
    chart!.series!.map(({ name, valuesRef, categoriesRef }) => [name, valuesRef, categoriesRef]),
  ).toEqual([
    ['Білім сапасы', "'Парақ 1'!$B$2:$B$4", "'Парақ 1'!$A$2:$A$4"],
    ['Облыс бойынша', "'Парақ 1'!$C$2:$C$4", "'Парақ 1'!$A$2:$A$4"],
  ]);
});

test('columns and line stand on the same two axes, and a blank has no point', async () => {
  const { bytes } = await writtenChart('COMBO', { ...common, ...line, 'series.1.type': 'line' });
  const xml = strFromU8(unzipSync(bytes)['xl/charts/chart1.xml']!);
  const ids = (part: string) =>
    [
      ...(new RegExp(`<c:${part}>.*?</c:${part}>`, 's').exec(xml)?.[0] ?? '').matchAll(
        /<c:axId val="(\d+)"/g,
      ),
    ].map(([, id]) => id);
  expect(ids('barChart')).toHaveLength(2);
  expect(ids('lineChart')).toEqual(ids('barChart'));
  const [first] = [...xml.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].map(([cache]) => cache);
  expect([...first!.matchAll(/<c:pt idx="(\d)"><c:v>([^<]+)/g)].map(([, at, value]) => [at, value])).toEqual([
    ['0', '68.1'],
    ['2', '51.4'],
  ]);
});

test('charts of several sheets over a hidden block keep to their sheets', async () => {
  const made = bookWith(rows);
  made.sheet.hidden = true;
  for (const name of ['Бос парақ', 'Бірінші', 'Екінші']) addSheet(made.book, name);
  const [, , first, second] = made.book.sheets;
  for (const [sheet, title] of [
    [first!, 'бір'],
    [second!, 'екі'],
    [second!, 'үш'],
  ] as const) {
    chartOver(made, { type: 'LINE', options: { title } });
    sheet.charts.push(made.sheet.charts.pop()!);
  }
  const read = await readWorkbook(await writeWorkbook(made.book), 'Кітап.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  const titles = read.value.sheets.map(({ charts }) => charts.map(({ options }) => options.title));
  expect(titles).toEqual([[], [], ['бір'], ['екі', 'үш']]);
  expect(read.value.sheets[3]!.charts[1]!.ranges[0]!.sheetId).toBe(read.value.sheets[0]!.id);
});
