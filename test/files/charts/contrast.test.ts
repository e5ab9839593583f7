import { expect, test } from 'vitest';
import { asInk, readableOn } from '../../../src/files/charts/contrast.ts';

test.each([
  ['#1f5f99', '#ffffff'], // the dark blue of «5»
  ['#7fb3d9', '#1d2733'],
  ['#f2c078', '#1d2733'],
  ['#c2501c', '#ffffff'],
])('on %s letters are %s', (color, ink) => expect(readableOn(color)).toBe(ink));

test('a colour dark enough stays as it is, a light one is darkened to a contrast of 4.5', () => {
  expect(asInk('#2f6b9a')).toBe('#2f6b9a');
  // sRGB luminance of the result by the exact WCAG curve, which the code only approximates
  const channel = (at: number) => {
    const part = Number.parseInt(asInk('#d98310').slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const contrast = 1.05 / (0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) + 0.05);
  expect(contrast).toBeGreaterThan(4.4);
  expect(contrast).toBeLessThan(5.5);
});
