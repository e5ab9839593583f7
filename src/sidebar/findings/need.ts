import type { CheckState } from '../state.ts';
import { passes } from './filter.ts';
import { pageOf } from './pages.ts';
import { findingsOf, groupKey, isWhole, type Results } from './results.ts';

/** Findings in one further chunk: each chunk is a whole check for the script. */
export const CHUNK = 2_000;

/** Where everything is wanted: some megabytes an answer. */
export const LARGE_CHUNK = 20_000;

/**
 * Up to here all findings are fetched unasked. Beyond it only what is looked at: every chunk costs the user script time,
 * of which Google gives an hour and a half a day.
 */
export const UNASKED = 10_000;

/** Whether another chunk should be fetched now. `whole`: the key of a group of which every finding is wanted. */
export function isMoreNeeded(check: CheckState, whole?: string): boolean {
  const { results } = check;
  if (results === undefined || isWhole(results)) return false;
  if (results.total <= UNASKED) return true;
  return results.groups.some((group) => {
    const key = groupKey(group);
    const there = findingsOf(results, key).length;
    if (key === whole) return there < group.count;
    if (!check.open.has(key) || !passes(check.filter, group)) return false;
    return there < pageOf(group.count, check.pages.get(key) ?? 0).to;
  });
}

/** Groups open after the first check: all of a handful of findings, else the first, to show what is inside. */
export function openAtFirst({ groups, total }: Results): ReadonlySet<string> {
  const shown = total <= 10 ? groups : groups.slice(0, 1);
  return new Set(shown.map(groupKey));
}
