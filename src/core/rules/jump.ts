import { comparability, previousPart, sameLastYear } from '../model/comparison.ts';
import { type PartOfYear, periodKey, type SchoolPeriod } from '../model/period.ts';
import { monthBefore } from '../parse/month.ts';
import { roundHalfUp } from '../rounding.ts';
import { limitOf } from './limits.ts';
import { errorOf } from './outlier.ts';
import { type BookViolation, defineBookRule } from './rule.ts';
import { percentIn, sharesCovered, sharesOfMarks, type UnitShare } from './unitShares.ts';

const LEAST_ERRORS = 3;

/**
 * A share that moved from one period to the next by more than five points and more than three standard errors of both
 * bases: for so many pupils it is a lot. Told of the school as a whole, else of its classes.
 */
export const jump = defineBookRule({
  id: 'jump',
  form: 'any',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'the difference of two shares against its standard error',
  *check(tables, settings) {
    const points = limitOf('jump', settings);
    const told = new Set<string>();
    const levels = [
      [...sharesOfMarks(tables, 'school'), ...sharesCovered(tables).filter(isOfOneGroup)],
      sharesOfMarks(tables, 'class'),
    ];
    for (const shares of levels) {
      const known = new Map(shares.map((share) => [keyOf(share, share.period), share]));
      const found: string[] = [];
      for (const share of shares) {
        const before = beforeOf(share, known);
        // Most move little: their names are not put together.
        if (!before || !isLarge(before, share, points)) continue;
        const unit = `${share.period}|${share.school}`;
        const one = `${unit}|${share.within}`;
        if (told.has(unit) || told.has(one)) continue;
        told.add(one);
        if (share.within === '') found.push(unit);
        yield violationOf(before, share);
      }
      for (const unit of found) told.add(unit);
    }
  },
});

/** Each session of a camp has other children, and they are added up: from one to the next nothing jumps. */
const isOfOneGroup = ({ series }: UnitShare): boolean => series !== 'covered camps';

const keyOf = ({ series, school, within }: UnitShare, period: string): string =>
  `${series}|${period}|${school}|${within}`;

/** The period before of the same kind, or the same one of the year before where the sheets do not have that. */
function beforeOf(share: UnitShare, known: ReadonlyMap<string, UnitShare>): UnitShare | undefined {
  const period = schoolPeriodOf(share.period);
  if (!period) return known.get(keyOf(share, monthBefore(share.period)));
  const previous = previousPart(period);
  // A new school year has other pupils in the class of the same name.
  const candidates = previous.schoolYear === period.schoolYear ? [previous] : [];
  if (share.within === '') candidates.push(sameLastYear(period));
  for (const candidate of candidates) {
    const before = known.get(keyOf(share, periodKey(candidate)));
    if (before && comparability(period, candidate).comparable) return before;
  }
  return undefined;
}

function schoolPeriodOf(key: string): SchoolPeriod | undefined {
  const [year = '', part = ''] = key.split('-');
  return /^[THYF]/.test(part) ? { schoolYear: Number(year), part: part as PartOfYear } : undefined;
}

/** `points`: so much a share may move whatever the number of pupils. */
function isLarge(before: UnitShare, now: UnitShare, points: number): boolean {
  if (before.base === 0 || now.base === 0) return false;
  const moved = Math.abs(percentIn(now) - percentIn(before));
  // Both are taken as samples of one share: a class that went from all to none has an error as well.
  const pooled = (100 * (before.part + now.part)) / (before.base + now.base);
  const error = Math.hypot(errorOf(pooled, before.base), errorOf(pooled, now.base));
  return moved > points && moved > LEAST_ERRORS * error;
}

function violationOf(before: UnitShare, now: UnitShare): BookViolation {
  const [first, second] = [roundHalfUp(percentIn(before), 1), roundHalfUp(percentIn(now), 1)];
  return {
    table: now.table,
    row: now.row,
    at: now.at,
    message: 'jump',
    values: { before: first, now: second, delta: roundHalfUp(second - first, 1), n: now.base },
  };
}
