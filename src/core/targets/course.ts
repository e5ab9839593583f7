/** A row of the road map: what was aimed at, and what has come of it by one year. */
export interface Measured {
  readonly baseYear: number | undefined;
  readonly base: number | undefined;
  readonly dueYear: number | undefined;
  readonly target: number | undefined;
  readonly year: number | undefined;
  readonly actual: number | undefined;
  /** Where the office says it: a ceiling that is not reached yet is well kept. */
  readonly betterWhen?: 'higher' | 'lower' | undefined;
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

/**
 * Rows of one aim → its course up to a year. Years without a figure are bridged evenly. A road map may have a target for each
 * year: that of the last figure counts, the last one where there is none.
 */
export function courseOf(rows: readonly Measured[], until: number): Course {
  const first = <Key extends keyof Measured>(key: Key) =>
    rows.map((row) => row[key]).find((each) => each !== undefined);
  const measured = rows
    .flatMap((row) => {
      const year = row.year ?? until;
      return row.actual !== undefined && year <= until ? [{ row, year, value: row.actual }] : [];
    })
    .sort((a, b) => a.year - b.year);
  const path = measured.map(({ year, value }) => ({ year, value }));
  const aimed = [...rows.filter(({ target }) => target !== undefined)].sort(
    (a, b) => (a.year ?? 0) - (b.year ?? 0),
  );
  const own = measured[measured.length - 1]?.row;
  const aim = own?.target !== undefined ? own : aimed[aimed.length - 1];
  const base = pointOf(first('baseYear'), first('base'));
  // A target of a year without a year to be reached in is to be reached in that year.
  const target = pointOf(
    aim?.dueYear ?? first('dueYear') ?? (aimed.length > 1 ? aim?.year : undefined),
    aim?.target,
  );
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
  const way = base === undefined || target === undefined ? 0 : Math.sign(target.value - base.value);
  const said = first('betterWhen');
  const direction = said === 'higher' ? 1 : said === 'lower' ? -1 : way;
  if (target === undefined || actual === undefined) return { ...open, state: undefined };
  if (direction === 0 && (base === undefined || actual.value !== target.value))
    return base === undefined
      ? { ...open, state: undefined }
      : { ...open, left: tidy(target.value - actual.value), state: undefined };
  const hasReached = direction * (actual.value - target.value) >= 0;
  const left = hasReached ? 0 : tidy(target.value - actual.value);
  const isPastDue = target.year !== undefined && until > target.year;
  // In the due year itself the whole rest is to come before it ends.
  const years = target.year === undefined ? undefined : Math.max(1, target.year - actual.year);
  const pace = hasReached ? 0 : years === undefined || isPastDue ? undefined : tidy(left / years);
  const steps = [...(base?.year === undefined ? [] : [{ ...base, year: base.year }]), ...path];
  const best = bestYear(steps, direction);
  return {
    ...open,
    done:
      base === undefined || way === 0 || way !== direction
        ? undefined
        : (100 * (actual.value - base.value)) / (target.value - base.value),
    left,
    pace,
    best,
    state: stateOf(hasReached, isPastDue, pace, best === undefined ? undefined : best * direction),
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
  // A best year that led away from the target says that it is behind.
  const isBehind = pace !== undefined && best !== undefined && Math.abs(pace) > TIMES_BEST * best;
  return isBehind ? 'behind' : 'onTrack';
}

const tidy = (value: number): number => Number(value.toFixed(10));
