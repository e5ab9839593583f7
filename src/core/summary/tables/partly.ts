import type { Cube } from '../../cube/cube.ts';
import type { Times } from '../../cube/months.ts';
import type { Where } from '../../cube/sums.ts';
import type { FormData } from './formData.ts';
import type { FormTable } from './formTable.ts';

/**
 * A district of which fewer schools have sent the month than the one before it is not whole: its sum would pass for a fall. For
 * forms that schools send.
 */
export function partlyReader(
  { rows, columns: [first] }: FormTable,
  { sums }: FormData,
  cube: Cube,
  { now }: Times,
): (where: Where) => boolean {
  const last = now[now.length - 1];
  const before = [...new Set(cube.keys('month'))]
    .filter((month) => month !== '' && last !== undefined && month < last)
    .sort()
    .pop();
  const isBySchools = rows === 'district' && cube.keys('school').some((school) => school !== '');
  if (!isBySchools || first === undefined || last === undefined || before === undefined) return () => false;
  const countIn = (where: Where, month: string): number =>
    sums.figure({ ...first.indicator, overTime: 'last' }, { where, months: [month] })?.rows ?? 0;
  return (where) => {
    const sent = countIn(where, last);
    return sent > 0 && sent < countIn(where, before);
  };
}
