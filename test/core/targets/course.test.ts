import { describe, expect, test } from 'vitest';
import { courseOf, type Measured } from '../../../src/core/targets/course.ts';

const row = (more: Partial<Measured> = {}): Measured => ({
  baseYear: 2022,
  base: 0,
  dueYear: 2029,
  target: 70,
  year: undefined,
  actual: undefined,
  ...more,
});

/** Way done, left, pace, best year, state. */
const told = (rows: readonly Measured[], until: number) => {
  const { done, left, pace, best, state } = courseOf(rows, until);
  return [done, left, pace, best, state];
};

describe('how far an aim has come', () => {
  // 28 of 70 are 40 %; 42 are left for the four years to 2029; the years brought 10, 12 and 6.
  const rows = [
    row({ year: 2023, actual: 10 }),
    row({ year: 2024, actual: 22 }),
    row({ year: 2025, actual: 28 }),
    row({ year: 2026, actual: 60 }),
  ];
  test('up to the year asked for: what comes later is not known yet', () => {
    expect(told(rows, 2025)).toEqual([40, 42, 10.5, 12, 'onTrack']);
  });

  test('behind only where more than twice the best year is needed', () => {
    // 60 left for two years are 30 a year: more than twice 5, exactly twice 15.
    const slow = [row({ dueYear: 2026, year: 2024, actual: 10 })];
    expect(told(slow, 2024)).toEqual([expect.closeTo(14.2857, 4), 60, 30, 5, 'behind']);
    const half = [row({ dueYear: 2026, base: -20, year: 2024, actual: 10 })];
    expect(told(half, 2024).slice(2)).toEqual([30, 15, 'onTrack']);
  });

  test('the due year is open until it ends; then it is overdue, and no pace helps', () => {
    const due = [row({ dueYear: 2025, year: 2025, actual: 60 })];
    expect(told(due, 2025).slice(1)).toEqual([10, 10, 20, 'onTrack']);
    expect(told(due, 2026).slice(1)).toEqual([10, undefined, 20, 'late']);
  });

  test('reached, and more than reached', () => {
    expect(told([row({ year: 2025, actual: 84 })], 2025)).toEqual([120, 0, 0, 28, 'reached']);
  });

  test('less is better where the target lies below the base', () => {
    // From 300 down to 0: 200 done in 2023–2025, the best year took 120 away.
    const shortage = [
      row({ base: 300, target: 0, year: 2023, actual: 180 }),
      row({ base: 300, target: 0, year: 2025, actual: 100 }),
    ];
    expect(told(shortage, 2025)).toEqual([expect.closeTo(66.6667, 4), -100, -25, -120, 'onTrack']);
  });

  test('a year without a figure is bridged evenly', () => {
    expect(courseOf([row({ year: 2024, actual: 30 })], 2025).best).toBe(15);
  });

  test('a target for each year: that of the last figure', () => {
    const yearly = [
      row({ base: 80, dueYear: undefined, target: 86, year: 2023, actual: 87 }),
      row({ base: 80, dueYear: undefined, target: 90, year: 2024, actual: 89 }),
      row({ base: 80, dueYear: undefined, target: 94, year: 2025, actual: 92 }),
    ];
    expect(courseOf(yearly, 2025)).toMatchObject({ target: { year: 2025, value: 94 }, left: 2 });
  });

  test('a figure without a year is of the year asked for', () => {
    expect(courseOf([row({ base: 84, target: 100, actual: 92 })], 2025)).toMatchObject({
      actual: { year: 2025, value: 92 },
      done: 50,
      left: 8,
    });
  });

  test('what goes the wrong way is behind', () => {
    const falling = [row({ base: 84, target: 100, year: 2025, actual: 72 })];
    expect(told(falling, 2025).slice(3)).toEqual([-4, 'behind']);
  });

  test('a ceiling that is kept, and one that is not', () => {
    const accidents = row({ base: 5, target: 5, betterWhen: 'lower', year: 2025 });
    expect(courseOf([{ ...accidents, actual: 2 }], 2025)).toMatchObject({ left: 0, state: 'reached' });
    const limit = row({ base: 100, target: 120, betterWhen: 'lower', year: 2025 });
    expect(courseOf([{ ...limit, actual: 130 }], 2025)).toMatchObject({ done: undefined, left: -10 });
  });

  test('nothing measured, or no base: nothing is said', () => {
    expect(told([row()], 2025)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(told([row({ base: undefined, year: 2025, actual: 3 })], 2025)[4]).toBeUndefined();
  });
});
