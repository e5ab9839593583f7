import { nameKey } from '../forms/readColumn.ts';
import type { Cube } from './cube.ts';

/** A running total may be corrected downwards; a month alone is often far below the one before. */
const FALL = 0.9;
/** Of the steps from one month to the next: of months that stand alone about a half fall, of running totals none. */
const MANY = 0.25;

/**
 * Does each month of a budget stand for itself? Told by how often payments fall from one month to the next within a year. With
 * nothing to tell by they are taken as budgets are reported: as running totals. Returned money is below zero, and says nothing.
 */
export function isByMonth(cube: Cube): boolean {
  const [months, paid] = [cube.keys('month'), cube.numbers('paid')];
  const lines = new Map<string, { month: string; paid: number }[]>();
  cube.rows.forEach((_, row) => {
    const month = months[row] ?? '';
    const amount = paid[row] ?? Number.NaN;
    if (month === '' || !(amount >= 0)) return;
    const about = ['district', 'programme', 'source'].map((id) => nameKey(cube.keys(id)[row] ?? ''));
    const key = [month.slice(0, 4), ...about].join('|');
    const line = lines.get(key);
    if (line) line.push({ month, paid: amount });
    else lines.set(key, [{ month, paid: amount }]);
  });
  let [steps, falls] = [0, 0];
  for (const line of lines.values()) {
    line.sort((a, b) => (a.month < b.month ? -1 : 1));
    line.slice(1).forEach(({ paid: now }, at) => {
      steps += 1;
      if (now < FALL * (line[at]?.paid ?? 0)) falls += 1;
    });
  }
  return falls > 0 && falls >= MANY * steps;
}
