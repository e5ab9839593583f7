import { a1 } from '../a1.ts';
import type { Table } from '../model/table.ts';
import type { PrintedShare } from '../plausible/printedShare.ts';
import { basesOf, partsOf, type Wholes } from '../plausible/wholes.ts';
import { roundHalfUp } from '../rounding.ts';
import { defineTableRule, type Violation } from './rule.ts';

interface Pair {
  readonly row: number;
  readonly part: number;
  readonly share: PrintedShare;
  /** The totals that the pair allows. */
  readonly bases: Wholes;
}

/**
 * Students by speciality with their share of all: each pair allows an interval of totals, and one total must lie in
 * all of them. Where a total of the students is known, because the shares add up to a hundred, each share is of it.
 */
export const sharesOfOneTotal = defineTableRule({
  id: 'bases-disjoint',
  form: 'colleges',
  severity: 'error',
  needs: ['students', 'percent'],
  whenMissing: 'skip',
  source: 'R8 of the office checks: several shares of one total allow one total',
  *check(table) {
    const pairs = pairsOf(table);
    if (pairs.length < 2) return;
    const whole = wholeOf(table, pairs);
    if (whole !== undefined) yield* againstWhole(pairs, whole);
    else yield* againstEachOther(table, pairs);
  },
});

function pairsOf({ numbers, printed, length }: Table): Pair[] {
  const pairs: Pair[] = [];
  for (let row = 0; row < length; row++) {
    const part = numbers.students?.[row] ?? Number.NaN;
    const percent = numbers.percent?.[row] ?? Number.NaN;
    const decimals = printed.percent?.[row] ?? -1;
    if (Number.isNaN(part) || Number.isNaN(percent) || decimals < 0) continue;
    const share = { units: Math.round(percent * 10 ** decimals), decimals };
    const bases = basesOf(part, share);
    if (bases) pairs.push({ row, part, share, bases });
  }
  return pairs;
}

/** The sum of all rows where their shares make a hundred, as far as rounding lets them. */
function wholeOf({ numbers, length }: Table, pairs: readonly Pair[]): number | undefined {
  if (pairs.length < length) return undefined;
  const percent = pairs.reduce((sum, { share }) => sum + share.units / 10 ** share.decimals, 0);
  const slack = pairs.reduce((sum, { share }) => sum + 0.5 / 10 ** share.decimals, 0);
  if (Math.abs(percent - 100) > slack) return undefined;
  return numbers.students?.reduce((sum, count) => sum + count, 0);
}

function* againstWhole(pairs: readonly Pair[], whole: number): Iterable<Violation> {
  for (const { row, part, share } of pairs) {
    const parts = partsOf(share, whole);
    if (parts !== undefined && part >= parts.low && part <= parts.high) continue;
    const printed = share.units / 10 ** share.decimals;
    const computed = roundHalfUp((100 * part) / whole, Math.max(1, share.decimals));
    yield { row, at: 'percent', message: 'printedShare', values: { printed, computed } };
  }
}

/** The pair that meets the fewest others is the one to look at; it is told beside one that it does not meet. */
function* againstEachOther(table: Table, pairs: readonly Pair[]): Iterable<Violation> {
  let rest = [...pairs];
  for (;;) {
    const missed = rest.map((pair) => rest.filter((other) => !meet(pair.bases, other.bases)));
    const most = Math.max(...missed.map((others) => others.length));
    if (most === 0) return;
    // Of two that contradict each other, the later one.
    const at = missed.map((others) => others.length).lastIndexOf(most);
    const [pair, other] = [rest[at], missed[at]?.[0]];
    if (!pair || !other) return;
    yield {
      row: pair.row,
      at: 'percent',
      message: 'basesDisjoint',
      values: {
        b1: a1(table.rows[other.row] ?? 0, table.at.percent ?? 1),
        low1: pair.bases.low,
        high1: pair.bases.high,
        low2: other.bases.low,
        high2: other.bases.high,
      },
    };
    rest = rest.filter((each) => each !== pair);
  }
}

const meet = (a: Wholes, b: Wholes): boolean => a.low <= b.high && b.low <= a.high;
