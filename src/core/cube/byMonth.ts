import { nameKey } from '../forms/readColumn.ts';
import type { Cube } from './cube.ts';

/**
 * Does each month of a budget stand for itself? Running totals never fall within a year; where one does, they are none. With
 * nothing to tell by they are taken as budgets are reported: as running totals.
 */
export function isByMonth(cube: Cube): boolean {
  const [months, paid] = [cube.keys('month'), cube.numbers('paid')];
  const lines = new Map<string, { month: string; paid: number }[]>();
  cube.rows.forEach((_, row) => {
    const month = months[row] ?? '';
    const amount = paid[row] ?? Number.NaN;
    if (month === '' || Number.isNaN(amount)) return;
    const about = ['district', 'programme', 'source'].map((id) => nameKey(cube.keys(id)[row] ?? ''));
    const key = [month.slice(0, 4), ...about].join('|');
    const line = lines.get(key);
    if (line) line.push({ month, paid: amount });
    else lines.set(key, [{ month, paid: amount }]);
  });
  return [...lines.values()].some((line) => {
    const inOrder = line.sort((a, b) => (a.month < b.month ? -1 : 1));
    return inOrder.some(({ paid: now }, at) => now < (inOrder[at - 1]?.paid ?? 0));
  });
}
