import { parsePeriodKey } from '../../core/parse/periodKey.ts';
import { fill, type Lang } from '../../messages/catalog.ts';
import { panelWords } from '../../messages/panel.ts';
import { monthWords, periodWords } from '../../messages/period.ts';
import { h } from '../dom.ts';
import type { State } from '../state.ts';
import { problem } from './problem.ts';

export interface SummaryEvents {
  readonly onLoad: () => void;
  readonly onPeriod: (period: string) => void;
  readonly onMake: () => void;
  readonly onStop: () => void;
  readonly onResume: () => void;
}

/** Choose the period, make the summary, watch it being written; stop, and go on later. */
export function summaryView(state: State, events: SummaryEvents): Node {
  const { overview, summary, lang } = state;
  if (overview.is === 'failed') return problem(overview.problem, lang, events.onLoad);
  if (overview.is !== 'ready') return h('p', {}, panelWords.loading[lang]);
  if (overview.value.periods.length === 0) return h('p', {}, panelWords.noPeriods[lang]);
  const isBusy = ['starting', 'running', 'stopping'].includes(summary.is);
  const make = { id: 'make', class: 'primary', disabled: isBusy, onclick: events.onMake };
  return h(
    'div',
    {},
    periodField(overview.value.periods, state, isBusy, events.onPeriod),
    h('button', make, panelWords.makeSummary[lang]),
    progress(state, events),
  );
}

function periodField(
  periods: readonly string[],
  { period, lang }: State,
  isDisabled: boolean,
  onPeriod: (period: string) => void,
): Node {
  const onchange = (event: Event) => onPeriod((event.target as HTMLSelectElement).value);
  return h(
    'div',
    { class: 'field' },
    h('label', { for: 'period' }, panelWords.period[lang]),
    h(
      'select',
      { id: 'period', disabled: isDisabled, onchange },
      ...periods.map((key) => h('option', { value: key, selected: key === period }, periodLabel(key, lang))),
    ),
  );
}

function periodLabel(key: string, lang: Lang): string {
  const parsed = parsePeriodKey(key);
  if (!parsed.ok) return key;
  return parsed.value.kind === 'month'
    ? monthWords(parsed.value.month, lang)
    : periodWords(parsed.value.period, lang);
}

function progress({ summary, lang }: State, { onStop, onResume, onMake }: SummaryEvents): Node {
  const button = (id: string, label: string, onclick: () => void, disabled = false) =>
    h('button', { id, onclick, disabled }, label);
  const bar = (done: number, total: number) =>
    h('progress', { value: done, max: total, 'aria-hidden': 'true' });
  switch (summary.is) {
    case 'idle':
      return h('div');
    case 'starting':
      return h('p', {}, panelWords.running[lang]);
    case 'upToDate':
      return h('p', {}, panelWords.upToDate[lang]);
    case 'failed':
      return problem(summary.problem, lang, summary.job === undefined ? onMake : onResume);
    default: {
      const { done, total } = summary.job;
      const text = fill(panelWords.progress[lang], { done, total });
      return h(
        'div',
        { class: 'job' },
        bar(done, total),
        h('p', {}, summary.is === 'done' ? panelWords.done[lang] : text),
        summary.is === 'running' && button('stop', panelWords.stop[lang], onStop),
        summary.is === 'stopping' && button('stop', panelWords.stop[lang], onStop, true),
        summary.is === 'stopped' && button('resume', panelWords.resume[lang], onResume),
      );
    }
  }
}
