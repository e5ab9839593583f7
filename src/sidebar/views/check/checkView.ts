import { fill, type Lang } from '../../../messages/catalog.ts';
import { numberWords } from '../../../messages/numbers.ts';
import { acceptWords } from '../../../messages/panel/accept.ts';
import { checkWords } from '../../../messages/panel/check.ts';
import { h, type View } from '../../dom.ts';
import { bySheet, countOf } from '../../findings/filter.ts';
import { isWhole, type Results } from '../../findings/results.ts';
import type { AcceptFlow } from '../../flows/accept.ts';
import type { CheckFlow } from '../../flows/check.ts';
import type { FixFlow } from '../../flows/fix.ts';
import type { State } from '../../state.ts';
import { busy, button, okMark } from '../controls.ts';
import { problem } from '../problem.ts';
import { filters } from './filters.ts';
import { fixNotice } from './fixNotice.ts';
import { sheetSection } from './groupList.ts';
import { slipSection } from './slip.ts';

export interface CheckEvents extends CheckFlow {
  readonly fix: FixFlow;
  readonly accept: AcceptFlow;
  readonly copy: (text: string) => void;
  readonly goToSummary: () => void;
}

/** Runs the check; then how much was found, what of it is shown, and the findings sheet by sheet and rule by rule. */
export function checkView(state: State, events: CheckEvents): View {
  const { check, lang } = state;
  const { results } = check;
  const isRunning = check.is === 'running';
  return h(
    'div',
    { 'aria-busy': String(isRunning) },
    results === undefined && !isRunning && h('p', { key: 'intro' }, checkWords.intro[lang]),
    h(
      'div',
      { class: 'actions' },
      button(
        {
          id: 'check',
          class: results === undefined ? 'primary' : '',
          isOff: isRunning,
          onclick: events.check,
        },
        (results === undefined ? checkWords.check : checkWords.recheck)[lang],
      ),
    ),
    isRunning && busy(checkWords.checking[lang], checkWords.checkingText[lang]),
    check.problem !== undefined &&
      check.is === 'failed' &&
      problem(check.problem, lang, 'retry-check', events.check),
    fixNotice(state, events),
    ...(results === undefined ? [] : found(results, state, events)),
  );
}

function found(results: Results, state: State, events: CheckEvents): readonly (View | false)[] {
  const { check, lang } = state;
  const accepted = results.accepted > 0 && acceptedLine(results.accepted, lang);
  if (results.total === 0 && check.filter.school === undefined) return [allWell(lang, events), accepted];
  const sheets = bySheet(results.groups, check.filter);
  const shown = sheets.reduce((sum, { groups }) => sum + countOf(groups), 0);
  return [
    check.startedAgain && h('p', { class: 'hint', key: 'again' }, checkWords.startedAgain[lang]),
    filters(results, check.filter, lang, events),
    shown < results.total && shownLine(shown, results.total, lang, events),
    slipSection(results, state, events),
    h(
      'div',
      { id: 'findings', tabindex: -1, key: 'findings' },
      ...sheets.map((sheet) => sheetSection(sheet, results, state, events)),
    ),
    check.more.is === 'failed' && problem(check.more.problem, lang, 'retry-more', events.fetchMore),
    check.more.is === 'loading' && !isWhole(results) && busy(checkWords.loadingMore[lang]),
    h(
      'div',
      { class: 'actions', key: 'report' },
      button({ id: 'report', onclick: () => void events.report('xlsx') }, checkWords.report[lang]),
      button(
        { id: 'report-csv', class: 'quiet', onclick: () => void events.report('csv') },
        checkWords.reportCsv[lang],
      ),
      button(
        { id: 'mark', isOff: check.isMarking, onclick: () => void events.mark(true) },
        checkWords.mark[lang],
      ),
      button(
        { id: 'unmark', class: 'quiet', isOff: check.isMarking, onclick: () => void events.mark(false) },
        checkWords.unmark[lang],
      ),
    ),
    accepted,
  ];
}

const acceptedLine = (n: number, lang: Lang): View =>
  h(
    'p',
    { class: 'hint', id: 'accepted', key: 'accepted' },
    fill(acceptWords.count[lang], { n: numberWords(n, lang), sheet: acceptWords.title[lang] }),
  );

const allWell = (lang: Lang, { goToSummary }: CheckEvents): View =>
  h(
    'div',
    { class: 'empty', key: 'all-well' },
    h('h2', {}, okMark(), checkWords.noFindings[lang]),
    h('p', {}, checkWords.noFindingsText[lang]),
    button({ id: 'go-summary', class: 'primary', onclick: goToSummary }, checkWords.goToSummary[lang]),
  );

function shownLine(shown: number, total: number, lang: Lang, { clearFilter }: CheckEvents): View {
  const values = { shown: numberWords(shown, lang), n: numberWords(total, lang) };
  return h(
    'div',
    { class: 'shown', key: 'shown' },
    h('p', {}, shown === 0 ? checkWords.nothingLeft[lang] : fill(checkWords.shown[lang], values)),
    button({ id: 'clear-filter', class: 'quiet', onclick: clearFilter }, checkWords.clearFilter[lang]),
  );
}
