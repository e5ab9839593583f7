import { expect, test } from 'vitest';
import { plainGrid, toldBy } from '../../fixtures/marks.ts';

const HEAD = [
  'Школа',
  'Учебный год',
  'Четверть',
  'Класс',
  'Кол-во уч-ся',
  'на «3»',
  '% качества',
  '% успеваемости',
];
const told = (pupils: number, threes: number, quality: string, pass: string) =>
  toldBy('threes-share', [
    plainGrid([HEAD, ['СШ №1', '2025-2026', 'I', '5А', pupils, threes, quality, pass]]),
  ]);

test.each([
  [25, 9, '60', '96', []], // 96 − 60 = 36 = 9/25
  [30, 10, '63', '97', []], // 34 against 33.3: both shares are rounded
  [30, 10, '63,3', '96,7', []], // 33.4 against 33.3
  [25, 9, '60', '90', ['2 warning threesShare']], // 30 against 36
] as const)('%d pupils, %d threes, %s and %s: %j', (pupils, threes, quality, pass, expected) => {
  expect(told(pupils, threes, quality, pass).map((line) => line.replace(/error|info/, 'warning'))).toEqual(
    expected,
  );
});
