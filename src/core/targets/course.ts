import { isReached } from './isReached.ts';

/** A row of the road map: what was aimed at, and what has come of it by one year. */
export interface Measured {
  readonly baseYear: number | undefined;
  readonly base: number | undefined;
  readonly dueYear: number | undefined;
  readonly target: number | undefined;
  readonly year: number | undefined;
  readonly actual: number | undefined;
}

export interface Point {
  readonly year: number | undefined;
  readonly value: number;
}

export type CourseState = 'reached' | 'onTrack' | 'behind' | 'late';

/** How far one aim has come. */
export interface Course {
  readonly base: Point | undefined;
  readonly target: Point | undefined;
  /** What was measured, year by year, up to the year asked for. */
  readonly path: readonly (Point & { readonly year: number })[];
  /** The last of the path. */
  readonly actual: Point | undefined;
  /** Percent of the way from base to target; above 100 where more was done. */
  readonly done: number | undefined;
  /** What is missing, in the direction of the target; 0 when it is reached. */
  readonly left: number | undefined;
  /** What each year to come must bring. */
  readonly pace: number | undefined;
  /** What the best year so far has brought. */
  readonly best: number | undefined;
  readonly state: CourseState | undefined;
}

/** Years bring more and less: only a pace twice that of the best one so far is called behind. */
const TIMES_BEST = 2;

/** Rows of one aim → its course up to a year. Years without a figure are bridged evenly. */
export function courseOf(rows: readonly Measured[], until: number): Course {
  const said = <Key extends keyof Measured>(key: Key) =>
    rows.map((row) => row[key]).find((each) => each !== undefined);
  const [base, target] = [pointOf(said('baseYear'), said('base')), pointOf(said('dueYear'), said('target'))];
  const path = rows
    .flatMap(({ year, actual }) =>
      year !== undefined && actual !== undefined && year <= until ? [{ year, value: actual }] : [],
    )
    .sort((a, b) => a.year - b.year);
  const actual = path[path.length - 1];
  const open = {
    base,
    target,
    path,
    actual,
    done: undefined,
    left: undefined,
    pace: undefined,
    best: undefined,
  };
  if (base === undefined || target === undefined || actual === undefined)
    return { ...open, state: undefined };
  const way = target.value - base.value;
  const hasReached = isReached({ base: base.value, target: target.value, actual: actual.value });
  const left = hasReached ? 0 : tidy(target.value - actual.value);
  const isPastDue = target.year !== undefined && until > target.year;
  // In the due year itself the whole rest is to come before it ends.
  const years = target.year === undefined ? undefined : Math.max(1, target.year - actual.year);
  const pace = hasReached ? 0 : years === undefined || isPastDue ? undefined : tidy(left / years);
  const best = bestYear(
    [...(base.year === undefined ? [] : [{ ...base, year: base.year }]), ...path],
    Math.sign(way),
  );
  return {
    ...open,
    done: way === 0 ? undefined : (100 * (actual.value - base.value)) / way,
    left,
    pace,
    best,
    state: stateOf(hasReached, isPastDue, pace, best),
  };
}

const pointOf = (year: number | undefined, value: number | undefined): Point | undefined =>
  value === undefined ? undefined : { year, value };

/** The largest step towards the target that a year has brought. */
function bestYear(path: readonly { readonly year: number; readonly value: number }[], direction: number) {
  const steps = path.slice(1).flatMap(({ year, value }, at) => {
    const before = path[at];
    return before !== undefined && year > before.year ? [(value - before.value) / (year - before.year)] : [];
  });
  if (steps.length === 0 || direction === 0) return undefined;
  return tidy(steps.reduce((best, step) => (step * direction > best * direction ? step : best)));
}

function stateOf(
  hasReached: boolean,
  isPastDue: boolean,
  pace: number | undefined,
  best: number | undefined,
): CourseState {
  if (hasReached) return 'reached';
  if (isPastDue) return 'late';
  return pace !== undefined && best !== undefined && Math.abs(pace) > TIMES_BEST * Math.abs(best)
    ? 'behind'
    : 'onTrack';
}

const tidy = (value: number): number => Number(value.toFixed(10));
