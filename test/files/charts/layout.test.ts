import { describe, expect, test } from 'vitest';
import { layoutOf, naturalSize } from '../../../src/files/charts/layout.ts';
import { pictureOf } from '../../../src/files/charts/picture.ts';
import { renderSvg } from '../../../src/files/charts/svg.ts';
import { wrap } from '../../../src/files/charts/textWidth.ts';
import type { ChartModel } from '../../../src/host/model/workbook.ts';
import { bookWith, chartOver, formatNumbers } from '../books.ts';

const DISTRICTS = [
  'Ғабит Мүсірепов атындағы аудан',
  'Мағжан Жұмабаев ауданы',
  'Шал ақын ауданы',
  'Қызылжар ауданы',
  'Петропавл қаласы',
  'Бөкей ордасы ауданы',
];

function picture(count: number, type: string, options: ChartModel['options'] = {}) {
  const names = Array.from({ length: count }, (_, index) => DISTRICTS[index % DISTRICTS.length]!);
  const made = bookWith([
    ['Аудан', 'Сапа', 'Облыс'],
    ...names.map((name, index) => [name, 70 - index, 62.3]),
  ]);
  formatNumbers(made.book, made.sheet, '0.0');
  const level = { 'series.1.type': 'line', 'series.1.lineDashStyle': 'dash', 'series.0.dataLabel': 'value' };
  return pictureOf(
    chartOver(made, { type, options: { title: 'Білім сапасы', ...level, ...options } }),
    made.book,
  );
}

const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe('long names', () => {
  test('twenty districts lie down so that each name reads from left to right', () => {
    const ranked = picture(20, 'COMBO');
    const size = naturalSize(ranked);
    expect(layoutOf(ranked, size)).toMatchObject({ lying: true, rotate: 0 });
    expect(size.height).toBeGreaterThan(20 * 24);
  });

  test('a few stand, their names broken in lines', () => {
    const few = picture(6, 'COMBO');
    const { lying, categories } = layoutOf(few, naturalSize(few));
    expect(lying).toBe(false);
    expect(categories[0]!.split('\n').length).toBeLessThanOrEqual(3);
  });

  test('kept upright, they slant and the first one has room on the left', () => {
    const ranked = picture(20, 'COMBO');
    const { rotate, grid } = layoutOf(ranked, { width: 1100, height: 620 }, true);
    expect(rotate).toBe(45);
    expect(grid.left).toBeGreaterThan(100);
  });

  test.each([false, true])('every name is drawn, upright or not (%s)', (keepUpright) => {
    const ranked = picture(6, 'COLUMN');
    const drawn = textsIn(renderSvg(ranked, { width: 500, height: 500 }, { keepUpright })).join(' ');
    for (const word of DISTRICTS.flatMap((name) => name.split(' '))) expect(drawn).toContain(word);
  });
});

describe('what is drawn', () => {
  test('the oblast line with its name and value, once', () => {
    const drawn = textsIn(renderSvg(picture(20, 'COMBO')));
    expect(drawn.filter((text) => text!.includes('62,3'))).toEqual(['Облыс 62,3']);
  });

  test('a level above every column is inside the plot', () => {
    const made = bookWith([
      ['Аудан', 'Сапа', 'Облыс'],
      ['Есіл', 20, 95],
      ['Ақжар', 30, 95],
    ]);
    const options = { 'series.1.type': 'line', 'series.1.lineDashStyle': 'dash' };
    const drawn = textsIn(renderSvg(pictureOf(chartOver(made, { type: 'COMBO', options }), made.book)));
    expect(drawn).toContain('Облыс 95');
  });

  test('each value once, with a decimal comma', () => {
    const drawn = textsIn(renderSvg(picture(3, 'COMBO')));
    expect(drawn.filter((text) => /^\d+,\d$/.test(text!))).toEqual(['70,0', '69,0', '68,0']);
  });

  test('a gap has neither point nor number', () => {
    const made = bookWith([
      ['Тоқсан', 'Сапа'],
      ['I', 60],
      ['II', ''],
      ['III', 64],
    ]);
    const chart = chartOver(made, { type: 'LINE', options: { 'series.0.dataLabel': 'value' } });
    const drawn = textsIn(renderSvg(pictureOf(chart, made.book)));
    expect(drawn.filter((text) => text === '60' || text === '64')).toHaveLength(3); // 60 is also on the axis
    expect(drawn).not.toContain('NaN');
  });

  test('shares of a hundred', () => {
    const made = bookWith([
      ['Сынып', '«5»', '«4»'],
      ['5А', 5, 15],
    ]);
    const labels = { 'series.0.dataLabel': 'value', 'series.1.dataLabel': 'value' };
    const chart = chartOver(made, { type: 'COLUMN', options: { isStacked: 'percent', ...labels } });
    // 5 / 20 and 15 / 20
    expect(textsIn(renderSvg(pictureOf(chart, made.book)))).toEqual(
      expect.arrayContaining(['25,0%', '75,0%']),
    );
  });
});

test('a title longer than the picture is broken between words', () => {
  expect(wrap('бір екі үш', 45, 10)).toEqual(['бір екі', 'үш']);
});

describe('numbers on columns', () => {
  /** How many stand upright when each district has two columns, in a picture 620 wide. */
  const standing = (count: number): number => {
    const rows = Array.from({ length: count }, (_, at) => [`Қ${at}`, 62.5, 63.4]);
    const made = bookWith([['Аудан', 'Қала', 'Ауыл'], ...rows]);
    formatNumbers(made.book, made.sheet, '0.0');
    const labels = { 'series.0.dataLabel': 'value', 'series.1.dataLabel': 'value' };
    const chart = pictureOf(
      chartOver(made, { type: 'COLUMN', options: { title: 'Сапа', ...labels } }),
      made.book,
    );
    const svg = renderSvg(chart, { width: 620, height: 340 }, { keepUpright: true });
    return [...svg.matchAll(/<text[^>]*transform="matrix\(0[ ,]-1[^>]*>6[23],[54]</g)].length;
  };
  // A number of four signs is some 26 pixels; of about 500 two pairs have over 80 for each column, fourteen pairs 12.
  test.each([
    [2, 0],
    [14, 28],
  ])('of %s districts with two columns each, %s stand upright', (count, upright) => {
    expect(standing(count)).toBe(upright);
  });
});
