import { parsePeriodKey, type SummaryPeriod } from '../core/parse/periodKey.ts';
import type { Lang } from '../messages/catalog.ts';
import { monthWords, periodWords } from '../messages/period.ts';

export type PeriodKind = SummaryPeriod['kind'];

export interface PeriodGroup {
  readonly kind: PeriodKind;
  readonly keys: readonly string[];
}

/** An office reports by the month; the longer the period, the rarer it is asked for. */
const KINDS: readonly PeriodKind[] = ['month', 'term', 'half', 'year'];

/** Keys by their kind, each kind in the order given; a key that is none of ours is left out. */
export const periodsByKind = (keys: readonly string[]): readonly PeriodGroup[] =>
  KINDS.map((kind) => ({ kind, keys: keys.filter((key) => kindOf(key) === kind) })).filter(
    (group) => group.keys.length > 0,
  );

const kindOf = (key: string): PeriodKind | undefined => {
  const parsed = parsePeriodKey(key);
  return parsed.ok ? parsed.value.kind : undefined;
};

/** «Ноябрь 2025 года»: a line of its own begins with a capital, though a month is written small. */
export function periodLabel(key: string, lang: Lang): string {
  const parsed = parsePeriodKey(key);
  if (!parsed.ok) return key;
  const { value } = parsed;
  const text = value.kind === 'month' ? monthWords(value.month, lang) : periodWords(value.period, lang);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
