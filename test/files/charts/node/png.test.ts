import { expect, test } from 'vitest';
import { FONT_FAMILY } from '../../../../src/files/charts/ink.ts';
import { pngOfSvg, renderPng } from '../../../../src/files/charts/node/png.ts';
import { pictureOf } from '../../../../src/files/charts/picture.ts';
import { bookWith, chartOver } from '../../books.ts';

/** One letter as a picture; a private-use character stands for a glyph that the font does not have. */
const drawn = (letter: string, weight = 'normal') =>
  Buffer.from(
    pngOfSvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><text x="10" y="45" font-size="40" ` +
        `font-family="${FONT_FAMILY}" font-weight="${weight}">${letter}</text></svg>`,
      1,
    ),
  ).toString('base64');

test.each([...'₸ӘҒҚҢӨҰҮҺІәғқңөұүһі№«»−'])(
  '%s has a shape of its own without fonts of the machine',
  (letter) => {
    for (const weight of ['normal', 'bold']) {
      expect(drawn(letter, weight)).not.toBe(drawn('\ue000', weight));
      expect(drawn(letter, weight)).not.toBe(drawn(' ', weight));
    }
    expect(drawn(letter, 'bold')).not.toBe(drawn(letter));
  },
);

test('a chart becomes a PNG of the size asked for, with ink in it', () => {
  const made = bookWith([
    ['Аудан', 'Бюджет, ₸'],
    ['Есіл', 5],
    ['Қызылжар', 7],
  ]);
  const chart = chartOver(made, { type: 'COLUMN', options: { title: 'Бюджет, ₸' } });
  const png = Buffer.from(renderPng(pictureOf(chart, made.book), { width: 400, height: 300, scale: 2 }));
  expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 600]);
  const blank = Buffer.from(
    pngOfSvg('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>', 2),
  );
  expect(png.length).toBeGreaterThan(4 * blank.length);
});
