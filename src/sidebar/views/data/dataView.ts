import type { Overview, SheetOverview } from '../../../addon/contract.ts';
import { fill, type Lang } from '../../../messages/catalog.ts';
import { numberWords } from '../../../messages/numbers.ts';
import { dataWords } from '../../../messages/panel/data.ts';
import { h, type View } from '../../dom.ts';
import type { BoardFlow } from '../../flows/board.ts';
import type { DataFlow } from '../../flows/data.ts';
import { presentValue, type State } from '../../state.ts';
import { busy, button } from '../controls.ts';
import { problem } from '../problem.ts';
import { boardSection } from './board.ts';
import { doubtList } from './doubtList.ts';
import { otherSheets, sheetList } from './sheetList.ts';
import { templates } from './templates.ts';

export interface DataEvents extends DataFlow {
  readonly board: BoardFlow;
  readonly check: () => void;
}

/** What the workbook holds: first what has to be answered, then what was recognised, then what can be made. */
export function dataView(state: State, events: DataEvents): View {
  const { overview, data, lang } = state;
  const value = presentValue(overview);
  const isLoading = overview.is === 'loading';
  return h(
    'div',
    { 'aria-busy': String(isLoading) },
    overview.is === 'failed' && problem(overview.problem, lang, 'retry-overview', () => void events.load()),
    data.problem !== undefined && problem(data.problem, lang, 'retry-data'),
    value === undefined && overview.is !== 'failed' && busy(dataWords.reading[lang]),
    ...(value === undefined ? [] : contents(value, state, events)),
  );
}

function contents(overview: Overview, state: State, events: DataEvents): readonly (View | false)[] {
  const { data, lang } = state;
  const recognised = overview.sheets.filter(({ form }) => form !== null);
  const others = overview.sheets.filter(({ form, rows }) => form === null && rows > 0);
  return [
    doubtList(overview, data, lang, events),
    recognised.length === 0 && nothing(others.length > 0, lang),
    nextStep(recognised, state, events),
    recognised.length > 0 && sheetList(recognised, data, lang, events),
    recognised.length > 0 && boardSection(state, events.board),
    templates(data, lang, events),
    others.length > 0 && otherSheets(others, lang, events),
  ];
}

/** Two sentences to somebody who opens the panel for the first time. */
function nothing(hasOthers: boolean, lang: Lang): View {
  const title = hasOthers ? dataWords.noneRecognisedTitle : dataWords.emptyTitle;
  const text = hasOthers ? dataWords.noneRecognised : dataWords.emptyText;
  return h(
    'div',
    { class: 'empty', key: 'empty' },
    h('p', {}, dataWords.whatSapaDoes[lang]),
    h('h2', {}, title[lang]),
    h('p', {}, text[lang]),
  );
}

/** With data the next step is the check; without, the workbook has to be read again once something is pasted. */
function nextStep(recognised: readonly SheetOverview[], { overview, lang }: State, events: DataEvents): View {
  const isLoading = overview.is === 'loading';
  const hasData = recognised.length > 0;
  const rows = recognised.reduce((sum, sheet) => sum + sheet.rows, 0);
  const counts = { n: numberWords(recognised.length, lang), rows: numberWords(rows, lang) };
  return h(
    'div',
    { class: 'actions', key: 'actions' },
    hasData && h('p', { key: 'counts' }, fill(dataWords.recognised[lang], counts)),
    hasData && button({ id: 'go-check', class: 'primary', onclick: events.check }, dataWords.runCheck[lang]),
    button(
      {
        id: 'recognise',
        class: hasData ? '' : 'primary',
        isOff: isLoading,
        onclick: () => void events.load(),
      },
      dataWords.recognise[lang],
    ),
    isLoading && h('p', { class: 'hint', key: 'loading' }, dataWords.reading[lang]),
  );
}
