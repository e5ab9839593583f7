import type { CheckPage, Job, Overview } from '../addon/contract.ts';
import type { Settings } from '../addon/settings.ts';
import type { Refusal } from '../core/result.ts';
import type { Lang } from '../messages/catalog.ts';
import type { CallRefusalCode } from '../messages/refusals/action.ts';

export const TABS = ['data', 'check', 'summary', 'settings'] as const;
export type Tab = (typeof TABS)[number];

export type Problem = Refusal<CallRefusalCode>;

/** Something that is asked of the script: not yet, under way, there, or refused. */
export type Loadable<T> =
  | { readonly is: 'idle' }
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly value: T }
  | { readonly is: 'failed'; readonly problem: Problem };

/** A summary is written sheet by sheet, a call each; between two calls it can be stopped, and taken up again. */
export type SummaryState =
  | { readonly is: 'idle' | 'starting' | 'upToDate' }
  | { readonly is: 'running' | 'stopping' | 'stopped' | 'done'; readonly job: Job }
  | { readonly is: 'failed'; readonly problem: Problem; readonly job?: Job };

export interface State {
  readonly tab: Tab;
  readonly lang: Lang;
  readonly settings: Loadable<Settings>;
  readonly overview: Loadable<Overview>;
  readonly check: Loadable<CheckPage>;
  readonly summary: SummaryState;
  /** Key of the period the summary is for; the latest one until another is chosen. */
  readonly period?: string;
}

export const initialState = (lang: Lang): State => ({
  tab: 'data',
  lang,
  settings: { is: 'idle' },
  overview: { is: 'idle' },
  check: { is: 'idle' },
  summary: { is: 'idle' },
});

/** What an answer makes of the summary. Whoever pressed «stop» meanwhile is obeyed unless all is written. */
export function afterStep(before: SummaryState, job: Job): SummaryState {
  if (job.done >= job.total) return before.is === 'starting' ? { is: 'upToDate' } : { is: 'done', job };
  return { is: before.is === 'stopping' ? 'stopped' : 'running', job };
}

/** Arrow keys, Home and End among tabs, as the ARIA pattern for tabs has them; undefined for any other key. */
export function tabByKey(tab: Tab, key: string): Tab | undefined {
  const at = TABS.indexOf(tab);
  const last = TABS.length - 1;
  if (key === 'ArrowRight') return TABS[at === last ? 0 : at + 1];
  if (key === 'ArrowLeft') return TABS[at === 0 ? last : at - 1];
  if (key === 'Home') return TABS[0];
  return key === 'End' ? TABS[last] : undefined;
}
