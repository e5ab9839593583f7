import type { Where } from '../../cube/sums.ts';
import { type ChartPlan, word } from '../plan.ts';
import type { FormData } from '../tables/formData.ts';
import { type Target, targetsOf } from '../tables/targets.ts';
import { COLORS } from './palette.ts';

/** Paths that are drawn one by one: those that are late or behind first, or the first of the list. */
const MOST_PATHS = 4;

/** How far all aims have come, and the paths of those that ask for attention. */
export function targetCharts(data: FormData, scope: Where): ChartPlan[] {
  const targets = targetsOf(data, scope);
  const inTrouble = targets.filter(({ state }) => state === 'late' || state === 'behind');
  const others = targets.filter((target) => !inTrouble.includes(target));
  const paths = [...inTrouble, ...others].flatMap((target) => pathChart(target) ?? []).slice(0, MOST_PATHS);
  const way = wayChart(targets, data.span.to.slice(0, 4));
  return [...(way ? [way] : []), ...paths];
}

function wayChart(targets: readonly Target[], year: string): ChartPlan | undefined {
  const known = targets.filter(({ done }) => done !== undefined);
  if (known.length < 2) return undefined;
  const most = Math.max(100, ...known.map(({ done }) => done ?? 0));
  const least = Math.min(0, ...known.map(({ done }) => done ?? 0));
  return {
    id: 'targets',
    kind: 'bar',
    title: word('chartWay', { year }),
    categories: known.map(({ indicator }) => indicator),
    series: [
      {
        name: word('wayDone'),
        values: known.map(({ done }) => done),
        color: COLORS.quality,
        labels: true,
      },
    ],
    axis: {
      title: word('axisPercent'),
      min: Math.floor(least / 10) * 10,
      max: Math.ceil(most / 10) * 10,
      format: '0',
    },
  };
}

/** What was measured year by year, beside the straight way from the base to the target. */
function pathChart({ key, indicator, unit, base, target, path }: Target): ChartPlan | undefined {
  const [from, to] = [base?.year, target?.year];
  if (base === undefined || target === undefined || from === undefined || to === undefined) return undefined;
  if (to <= from || path.length === 0) return undefined;
  const last = Math.max(to, path[path.length - 1]?.year ?? to);
  const years = Array.from({ length: last - from + 1 }, (_, at) => from + at);
  const measured = new Map([[from, base.value], ...path.map(({ year, value }) => [year, value] as const)]);
  const values = [base.value, target.value, ...path.map(({ value }) => value)];
  const isWhole = values.every(Number.isInteger);
  return {
    id: `path~${key.replace(/[:#.|]/g, '_')}`,
    kind: 'line',
    title: word('chartPath', { name: indicator, unit, from: String(from), to: String(to) }),
    categories: years.map(String),
    series: [
      {
        name: word('actual'),
        values: years.map((year) => measured.get(year)),
        color: COLORS.quality,
        labels: true,
      },
      {
        name: word('chartStraight'),
        values: years.map((year) =>
          year <= to ? base.value + ((target.value - base.value) * (year - from)) / (to - from) : undefined,
        ),
        color: COLORS.plan,
      },
    ],
    axis: { title: unit, ...(Math.min(...values) >= 0 && { min: 0 }), format: isWhole ? '#,##0' : '0.0' },
  };
}
