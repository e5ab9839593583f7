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

export interface State {
  readonly tab: Tab;
  readonly lang: Lang;
  readonly settings: Loadable<Settings>;
}

export const initialState = (lang: Lang): State => ({ tab: 'data', lang, settings: { is: 'idle' } });

/** Arrow keys, Home and End among tabs, as the ARIA pattern for tabs has them; undefined for any other key. */
export function tabByKey(tab: Tab, key: string): Tab | undefined {
  const at = TABS.indexOf(tab);
  const last = TABS.length - 1;
  if (key === 'ArrowRight') return TABS[at === last ? 0 : at + 1];
  if (key === 'ArrowLeft') return TABS[at === 0 ? last : at - 1];
  if (key === 'Home') return TABS[0];
  return key === 'End' ? TABS[last] : undefined;
}
