import type { BoardView, FixOutcome, Job, Overview, SectionId, Traced } from '../addon/contract.ts';
import type { Settings } from '../addon/settings.ts';
import type { FormId } from '../core/forms/form.ts';
import type { Refusal } from '../core/result.ts';
import type { Lang } from '../messages/catalog.ts';
import type { CallRefusalCode } from '../messages/refusals/action.ts';
import { ALL, type Filter } from './findings/filter.ts';
import type { Results } from './findings/results.ts';
import type { SettingsDraft } from './settingsDraft.ts';

export const TABS = ['data', 'check', 'summary', 'settings'] as const;
export type Tab = (typeof TABS)[number];

export type Problem = Refusal<CallRefusalCode>;

/** Something that is asked of the script. What was there before stays while it is asked for again. */
export type Loadable<T> =
  | { readonly is: 'idle' }
  | { readonly is: 'loading'; readonly value?: T }
  | { readonly is: 'ready'; readonly value: T }
  | { readonly is: 'failed'; readonly problem: Problem; readonly value?: T };

/** What the user does on the tab «Data» while the sheets are there. */
export interface DataState {
  /** Answers chosen and not yet saved: heading → column of the form, `null` for none of ours. */
  readonly answers: ReadonlyMap<string, string | null>;
  /** The column whose meaning is being changed: "Sheet1!C". */
  readonly editing?: string;
  /** Typed and not yet saved, by sheet and column: what a sheet lacks. */
  readonly said: ReadonlyMap<string, string>;
  readonly busy?:
    | { readonly is: 'answering' }
    | { readonly is: 'saying'; readonly sheet: string }
    | { readonly is: 'creating'; readonly form: FormId };
  /** A ready sheet that has just been made. */
  readonly created?: string;
  /** Rows of the last period that it was given. */
  readonly carried?: number;
  readonly problem?: Problem;
}

export interface CheckState {
  readonly is: 'idle' | 'running' | 'ready' | 'failed';
  readonly problem?: Problem;
  /** Of the last run that came through; they stay while the next one runs. */
  readonly results?: Results;
  readonly filter: Filter;
  /** Keys of the groups that are open, and the page each stands at. */
  readonly open: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, number>;
  /** Further findings are on their way, or could not be had. */
  readonly more: { readonly is: 'idle' | 'loading' } | { readonly is: 'failed'; readonly problem: Problem };
  /** Cells being marked in the sheets. */
  readonly isMarking: boolean;
  /** The data changed under the list, so it was made anew. */
  readonly startedAgain: boolean;
}

/** The last thing that was done about fixes. */
export type FixState =
  | { readonly is: 'idle' | 'gathering' | 'fixing' | 'undoing' }
  /** `left`: fixes that did not go into this request. */
  | { readonly is: 'fixed'; readonly outcome: FixOutcome; readonly left: number }
  | { readonly is: 'undone'; readonly restored: number }
  | { readonly is: 'failed'; readonly problem: Problem };

export interface AcceptState {
  /** Id of the finding in the list. */
  readonly id: string;
  readonly reason: string;
  /** "2026-05-31", or blank for good. */
  readonly until: string;
  readonly isSaving: boolean;
  readonly isRefused: boolean;
  readonly problem: Problem | undefined;
}

/** A summary is written sheet by sheet, a call each; between two calls it can be stopped, and taken up again. */
export type SummaryState =
  | { readonly is: 'idle' | 'starting' }
  | { readonly is: 'running' | 'stopping' | 'stopped' | 'done' | 'upToDate'; readonly job: Job }
  | { readonly is: 'failed'; readonly problem: Problem; readonly job?: Job };

/** What a summary is made of. Those left out are kept, not those chosen: a new district is in by itself. */
export interface Choice {
  /** Key of the period; the latest one until another is chosen. */
  readonly period?: string;
  readonly withoutDistricts: ReadonlySet<string>;
  readonly withoutSections: ReadonlySet<SectionId>;
  readonly openLists: ReadonlySet<'districts' | 'sections'>;
  /** Figures of the overview as formulas. */
  readonly isLive: boolean;
}

export interface SettingsState {
  readonly saved: Loadable<{ readonly settings: Settings; readonly accountLanguage: Lang }>;
  /** What was typed and not yet saved. */
  readonly draft: Partial<SettingsDraft>;
  readonly saving:
    | { readonly is: 'idle' | 'saving' | 'saved' | 'refused' }
    | { readonly is: 'failed'; readonly problem: Problem };
  /** The sheet of rules being opened. */
  readonly rules: { readonly is: 'idle' | 'opening' } | { readonly is: 'failed'; readonly problem: Problem };
}

export interface State {
  readonly tab: Tab;
  readonly lang: Lang;
  readonly settings: SettingsState;
  readonly overview: Loadable<Overview>;
  readonly data: DataState;
  readonly board: Loadable<BoardView>;
  readonly check: CheckState;
  readonly fix: FixState;
  /** Whether there is an application of fixes to take back. */
  readonly canUndo: boolean;
  /** The finding whose acceptance is being written. */
  readonly accept: AcceptState | undefined;
  readonly choice: Choice;
  readonly summary: SummaryState;
  readonly trace: Loadable<Traced>;
}

export const initialState = (lang: Lang): State => ({
  tab: 'data',
  lang,
  settings: { saved: { is: 'idle' }, draft: {}, saving: { is: 'idle' }, rules: { is: 'idle' } },
  overview: { is: 'idle' },
  data: { answers: new Map(), said: new Map() },
  board: { is: 'idle' },
  check: {
    is: 'idle',
    filter: ALL,
    open: new Set(),
    pages: new Map(),
    more: { is: 'idle' },
    isMarking: false,
    startedAgain: false,
  },
  fix: { is: 'idle' },
  canUndo: false,
  accept: undefined,
  choice: { withoutDistricts: new Set(), withoutSections: new Set(), openLists: new Set(), isLive: false },
  summary: { is: 'idle' },
  trace: { is: 'idle' },
});

export const presentValue = <T>(loadable: Loadable<T>): T | undefined =>
  loadable.is === 'idle' ? undefined : loadable.value;

/** What an answer makes of the summary. Whoever pressed «stop» meanwhile is obeyed unless all is written. */
export function afterStep(before: SummaryState, job: Job): SummaryState {
  if (job.done >= job.total) return { is: before.is === 'starting' ? 'upToDate' : 'done', job };
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

/** A set with the member added if it was not there, and taken out if it was. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const after = new Set(set);
  if (!after.delete(member)) after.add(member);
  return after;
}
