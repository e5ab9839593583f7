import type { Table } from '../model/table.ts';
import { roundHalfUp } from '../rounding.ts';
import { limitOf } from './limits.ts';
import { type BookViolation, defineBookRule } from './rule.ts';
import { percentIn, sharesCovered, sharesOfMarks, type UnitShare } from './unitShares.ts';

/** Fewer peers say nothing about what is usual. */
const LEAST_PEERS = 8;
/** Points that no head of department would ask about: most pass rates lie between 97 and 100 %, and 96 is no error. */
const LEAST_POINTS = 5;
/** The standard deviation of a normal spread is so many MAD. */
const PER_MAD = 1.4826;

/**
 * A school whose share stands apart from those of the other schools of the same period. Half of all schools may be
 * wrong and the median and its deviation do not move. Where all print the same, as 100 % passed, nothing is
 * unusual; of a small school a wide swing is expected, so its own sampling error is added.
 */
export const outlier = defineBookRule({
  id: 'outlier',
  form: 'any',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'median and MAD of at least eight peers',
  *check(tables, settings) {
    const shares = [...sharesOfMarks(tables, 'school'), ...sharesCovered(tables)];
    const groups = new Map<string, UnitShare[]>();
    for (const share of shares) {
      if (share.base < settings.minimumBase) continue;
      const key = `${share.series}|${share.period}`;
      groups.set(key, [...(groups.get(key) ?? []), share]);
    }
    const told = new Map<Table, Set<number>>();
    for (const peers of groups.values())
      for (const violation of apart(peers, limitOf('outlier', settings))) {
        const rows = told.get(violation.table) ?? new Set();
        told.set(violation.table, rows);
        // Quality and pass rate of one school: the same marks, told once.
        if (violation.row === undefined || rows.has(violation.row)) continue;
        rows.add(violation.row);
        yield violation;
      }
  },
});

/** `limit`: how many standard deviations are no longer usual, the deviation told by the MAD. */
function* apart(peers: readonly UnitShare[], limit: number): Iterable<BookViolation> {
  if (peers.length < LEAST_PEERS) return;
  const values = peers.map(percentIn);
  const middle = medianOf(values);
  const spread = PER_MAD * medianOf(values.map((value) => Math.abs(value - middle)));
  if (spread === 0) return;
  const isApart = (share: UnitShare): boolean => {
    const apart = Math.abs(percentIn(share) - middle);
    return apart > LEAST_POINTS && apart > limit * Math.hypot(spread, errorOf(middle, share.base));
  };
  const usual = peers.filter((share) => !isApart(share)).map(percentIn);
  for (const share of peers.filter(isApart))
    yield {
      table: share.table,
      row: share.row,
      at: share.at,
      message: 'outlier',
      values: {
        value: roundHalfUp(percentIn(share), 1),
        low: roundHalfUp(Math.min(...usual), 1),
        high: roundHalfUp(Math.max(...usual), 1),
      },
    };
}

/** Standard error of a share among so many, in points. */
export const errorOf = (percent: number, base: number): number =>
  Math.sqrt((percent * (100 - percent)) / base);

function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}
