import { roundHalfUp } from '../../rounding.ts';
import type { Change } from '../change.ts';
import { type ChartPlan, type Text, word } from '../plan.ts';
import type { Report } from '../report.ts';
import { districtId } from '../sections/attainment.ts';
import type { ShareDecimals } from '../shareDecimals.ts';
import { COLORS } from './palette.ts';

const FORMATS = { 1: '0.0', 2: '0.00' } as const;

interface Step {
  readonly name: Text;
  readonly change: number;
}

/**
 * From what it was to what it is, step by step: each district's own change, and how pupils stand among them. A change of one
 * point on sixty is nothing to be seen: the axis is cut, and its title says so.
 */
export function changeChart({
  changeByDistrict: change,
  headline,
  period,
  districts,
  total,
  shareDecimals: decimals,
}: Report) {
  if (change === undefined || headline === undefined || districts.length < 2) return undefined;
  const names = new Map(districts.map((unit) => [districtId(unit), { shortPlace: unit.district } as Text]));
  return waterfall(change, names, {
    decimals,
    from: { term: headline.period },
    to: { term: period.shown },
    title: word('chartChange', {
      from: { term: headline.period },
      to: { term: period.shown },
      n: { count: total.indicators.quality.denominator },
    }),
  });
}

function waterfall(
  change: Change,
  names: ReadonlyMap<string, Text>,
  { decimals, from, to, title }: { decimals: ShareDecimals; from: Text; to: Text; title: Text },
): ChartPlan {
  const format = FORMATS[decimals];
  const steps = stepsOf(change, names, decimals);
  const before = roundHalfUp(change.before, decimals);
  const tops: number[] = [];
  let level = before;
  const bars = steps.map(({ change: own }) => {
    const base = Math.min(level, level + own);
    level = roundHalfUp(level + own, decimals);
    tops.push(level);
    return { base: roundHalfUp(base, decimals), own };
  });
  const low = Math.min(before, ...tops, ...bars.map(({ base }) => base));
  const high = Math.max(before, ...tops);
  const min = Math.max(0, Math.floor(low - 1));
  const none = undefined;
  return {
    id: 'change',
    kind: 'waterfall',
    title,
    categories: [from, ...steps.map(({ name }) => name), to],
    series: [
      {
        name: word('chartLevel'),
        values: [none, ...bars.map(({ base }) => base), none],
        color: COLORS.unseen,
      },
      {
        name: word('qualityPercent'),
        values: [before, ...bars.map(() => none), level],
        color: COLORS.quality,
        labels: true,
      },
      {
        name: word('chartRise'),
        values: [none, ...bars.map(({ own }) => (own > 0 ? own : none)), none],
        color: COLORS.rise,
        labels: true,
        format: `+${format}`,
      },
      {
        name: word('chartFall'),
        values: [none, ...bars.map(({ own }) => (own < 0 ? -own : none)), none],
        color: COLORS.fall,
        labels: true,
        format: `"−"${format}`,
      },
    ],
    axis: {
      title: word('axisZoomed', { min: { count: min } }),
      min,
      max: Math.min(100, Math.ceil(high + 1)),
      format,
    },
  };
}

/** Printed steps that add up to the printed change: the last one takes what rounding has left. */
function stepsOf(
  { now, before, byPart }: Change,
  names: ReadonlyMap<string, Text>,
  decimals: ShareDecimals,
): Step[] {
  const own = [...names].flatMap(([key, name]): Step[] => {
    const change = byPart.get(key);
    return change === undefined ? [] : [{ name, change: roundHalfUp(change, decimals) }];
  });
  const told = own.filter(({ change }) => change !== 0).sort((a, b) => b.change - a.change);
  const plain = roundHalfUp(roundHalfUp(now, decimals) - roundHalfUp(before, decimals), decimals);
  const rest = roundHalfUp(plain - told.reduce((sum, { change }) => sum + change, 0), decimals);
  return rest === 0 ? told : [...told, { name: word('chartRest'), change: rest }];
}
