import type { Overview } from '../../../addon/contract.ts';
import type { Lang } from '../../../messages/catalog.ts';
import { dataWords } from '../../../messages/panel/data.ts';
import { summaryTabWords as words } from '../../../messages/panel/summary.ts';
import { h, type View } from '../../dom.ts';
import type { SummaryFlow } from '../../flows/summary.ts';
import type { TraceFlow } from '../../flows/trace.ts';
import { type PeriodKind, periodLabel, periodsByKind } from '../../periods.ts';
import { presentValue, type State } from '../../state.ts';
import { busy, button, choiceField, optionGroup } from '../controls.ts';
import { problem } from '../problem.ts';
import { districtList, sectionList } from './lists.ts';
import { progress } from './progress.ts';
import { traceSection } from './trace.ts';

export interface SummaryEvents extends SummaryFlow {
  readonly load: () => void;
  readonly goToData: () => void;
  readonly trace: TraceFlow;
}

/** Choose the period and what goes in, make the summary, watch it being written; stop, and go on later. */
export function summaryView(state: State, events: SummaryEvents): View {
  const { overview, lang } = state;
  const value = presentValue(overview);
  return h(
    'div',
    {},
    overview.is === 'failed' && problem(overview.problem, lang, 'retry-periods', events.load),
    value === undefined && overview.is !== 'failed' && busy(dataWords.reading[lang]),
    ...(value === undefined
      ? []
      : value.periods.length === 0
        ? [noPeriods(lang, events)]
        : form(value, state, events)),
  );
}

const noPeriods = (lang: Lang, { goToData }: SummaryEvents): View =>
  h(
    'div',
    { class: 'empty' },
    h('h2', {}, words.noPeriodsTitle[lang]),
    h('p', {}, words.noPeriods[lang]),
    button({ id: 'go-data', class: 'primary', onclick: goToData }, words.goToData[lang]),
  );

function form(overview: Overview, state: State, events: SummaryEvents): readonly (View | false)[] {
  const { summary, choice, lang } = state;
  const isBusy = ['starting', 'running', 'stopping'].includes(summary.is);
  const isAnother = summary.is === 'idle' && overview.unfinished !== null;
  return [
    isAnother && progress(state, events),
    choiceField(
      { id: 'period', label: words.period[lang], value: choice.period ?? '', isOff: isBusy },
      events.choosePeriod,
      ...periodsByKind(overview.periods).map(({ kind, keys }) =>
        optionGroup(
          KINDS[kind][lang],
          keys.map((key) => ({ value: key, text: periodLabel(key, lang) })),
        ),
      ),
    ),
    overview.districts.length > 1 && districtList(overview.districts, state, isBusy, events),
    sectionList(state, isBusy, events),
    liveField(state, isBusy, events),
    h(
      'div',
      { class: 'actions' },
      button({ id: 'make', class: 'primary', isOff: isBusy, onclick: events.make }, words.make[lang]),
    ),
    !isAnother && progress(state, events),
    traceSection(state, events.trace),
  ];
}

/** Values by default: formulas make a workbook slow, and show whoever changes the input at once. */
const liveField = ({ choice, lang }: State, isBusy: boolean, { chooseLive }: SummaryEvents): View =>
  h(
    'div',
    { class: 'field', key: 'live' },
    h(
      'label',
      { class: 'tick' },
      h('input', {
        id: 'as-formulas',
        type: 'checkbox',
        checked: choice.isLive,
        disabled: isBusy,
        'aria-describedby': 'as-formulas-hint',
        onchange: (event: Event) => chooseLive((event.target as HTMLInputElement).checked),
      }),
      words.live[lang],
    ),
    h('p', { id: 'as-formulas-hint', class: 'hint' }, words.liveText[lang]),
  );

const KINDS = {
  month: words.months,
  term: words.terms,
  half: words.halfYears,
  year: words.years,
} satisfies Record<PeriodKind, object>;
