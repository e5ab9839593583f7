/** Press texts in the manner of real ones, marked up without a look at the reader: how much of them is read. */
import { expect, test } from 'vitest';
import { type Figure, figuresOf } from '../../../src/core/quantity/figures.ts';
import { type PressText, press } from './gold/press.ts';

type Marked = PressText['figures'][number];

const isSame = (figure: Figure, marked: Marked & { start: number }): boolean =>
  figure.start === marked.start &&
  figure.end === marked.start + marked.text.length &&
  figure.kind === marked.kind &&
  (marked.low === undefined
    ? figure.value === marked.value
    : figure.low === marked.low && figure.high === marked.high);

function placed(text: string, marked: Marked): Marked & { start: number } {
  let start = -1;
  for (let nth = 0; nth < marked.nth; nth += 1) start = text.indexOf(marked.text, start + 1);
  return { ...marked, start };
}

test('every marked figure lies in its text', () => {
  for (const { text, figures } of press)
    for (const marked of figures) expect(placed(text, marked).start, marked.text).toBeGreaterThanOrEqual(0);
});

test('of what is marked 96 in a hundred are found with their place, kind and value, and as few are added', () => {
  let [found, marked, agreeing] = [0, 0, 0];
  for (const { text, figures } of press) {
    const read = figuresOf(text);
    const gold = figures.map((each) => placed(text, each));
    found += read.length;
    marked += gold.length;
    agreeing += gold.filter((each) => read.some((figure) => isSame(figure, each))).length;
  }
  expect(marked).toBeGreaterThan(300);
  expect(agreeing / marked).toBeGreaterThanOrEqual(0.96);
  expect(agreeing / found).toBeGreaterThanOrEqual(0.96);
});
