import { a1 } from '../a1.ts';
import { districtKey } from '../aggregate/register.ts';
import { nameKey } from '../forms/readColumn.ts';
import { codeIn, type DistrictName, type Table } from '../model/table.ts';
import { agreedTotal, disjoint, disjointValues } from '../plausible/disjoint.ts';
import { type PrintedShare, shareValue } from '../plausible/printedShare.ts';
import { basesOf, type Wholes } from '../plausible/wholes.ts';
import { roundHalfUp } from '../rounding.ts';
import { fitOf } from './fits.ts';
import { defineTableRule, type Violation } from './rule.ts';

interface Pair {
  readonly row: number;
  readonly part: number;
  readonly share: PrintedShare;
  /** The totals that the pair allows; a share of nought tells of none. */
  readonly bases: Wholes | undefined;
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
    // «Of all» may be said of the oblast, of a district or of a college: as the shares contradict each other least.
    const readings = groupingsOf(table).map((groups) =>
      groups.flatMap((pairs) => contradictions(table, pairs)),
    );
    const errors = readings.map((found) => found.filter(({ severity }) => severity === undefined).length);
    yield* readings[errors.indexOf(Math.min(...errors))] ?? [];
  },
});

/** The wider grouping first. A narrower one tells something only where each of its groups can contradict itself. */
function groupingsOf(table: Table): Pair[][][] {
  const pairs = pairsOf(table);
  const district = ({ row }: Pair) => districtKey(codeIn<DistrictName>(table, 'district', row));
  const college = (pair: Pair) =>
    `${district(pair)}|${nameKey(codeIn<string>(table, 'college', pair.row) ?? '')}`;
  const narrower = [district, college].map((keyOf) => {
    const groups = new Map<string, Pair[]>();
    for (const pair of pairs) groups.set(keyOf(pair), [...(groups.get(keyOf(pair)) ?? []), pair]);
    return [...groups.values()];
  });
  const isTold = (group: Pair[]) => group.length > 1 || wholeOf(group) !== undefined;
  return [[pairs], ...narrower.filter((groups) => groups.every(isTold))];
}

function pairsOf({ numbers, printed, length }: Table): Pair[] {
  const pairs: Pair[] = [];
  for (let row = 0; row < length; row++) {
    const part = numbers.students?.[row] ?? Number.NaN;
    const percent = numbers.percent?.[row] ?? Number.NaN;
    const decimals = printed.percent?.[row] ?? -1;
    if (Number.isNaN(part) || Number.isNaN(percent) || decimals < 0) continue;
    const share = { units: Math.round(percent * 10 ** decimals), decimals };
    pairs.push({ row, part, share, bases: basesOf(part, share) });
  }
  return pairs;
}

function contradictions(table: Table, pairs: readonly Pair[]): Violation[] {
  const whole = wholeOf(pairs);
  if (whole !== undefined) return pairs.flatMap((pair) => againstWhole(pair, whole));
  // Nobody is no share of any total.
  const nobody = pairs.filter(({ part, share }) => part === 0 && share.units > 0);
  return [...nobody.flatMap((pair) => againstWhole(pair, 1)), ...againstEachOther(table, pairs)];
}

/** The sum of all rows where their shares make a hundred, as far as rounding lets them. */
function wholeOf(pairs: readonly Pair[]): number | undefined {
  const percent = pairs.reduce((sum, { share }) => sum + shareValue(share), 0);
  const slack = pairs.reduce((sum, { share }) => sum + 0.5 / 10 ** share.decimals, 0);
  const whole = pairs.reduce((sum, { part }) => sum + part, 0);
  return whole > 0 && Math.abs(percent - 100) <= slack ? whole : undefined;
}

/** The last share is often made up to a hundred: one unit of the last digit is a note. */
function againstWhole({ row, part, share }: Pair, whole: number): Violation[] {
  const printed = shareValue(share);
  const fit = fitOf(printed, share.decimals, (100 * part) / whole);
  if (fit === 'same') return [];
  const computed = roundHalfUp((100 * part) / whole, Math.max(1, share.decimals));
  const severity = fit === 'unit' ? { severity: 'info' as const } : {};
  return [{ row, at: 'percent', message: 'printedShare', values: { printed, computed }, ...severity }];
}

/** The total on which the most shares agree is taken, of several that of the upper rows; the others are told beside it. */
function againstEachOther(table: Table, pairs: readonly Pair[]): Violation[] {
  const told = pairs.flatMap(({ row, bases }) => (bases ? [{ row, bases }] : []));
  const total = agreedTotal(told) ?? 0;
  // 685 of no whole number of students are 39.38 %: what it should be is told by the others.
  const ofNone = pairs.filter(({ part, share, bases }) => part > 0 && share.units > 0 && !bases);
  const impossible = total > 0 ? ofNone.flatMap((pair) => againstWhole(pair, total)) : [];
  const apart = disjoint(told).map(([one, other]): Violation => {
    const cell = a1(table.rows[other.row] ?? 0, table.at.percent ?? 1);
    return {
      row: one.row,
      at: 'percent',
      message: 'basesDisjoint',
      values: disjointValues(one, other, cell),
    };
  });
  return [...impossible, ...apart];
}
