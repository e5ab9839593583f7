import type { BoardView } from '../../../addon/contract.ts';
import { formOf } from '../../../core/forms/index.ts';
import { fill, type Lang } from '../../../messages/catalog.ts';
import { numberWords } from '../../../messages/numbers.ts';
import { askForData, boardWords as words } from '../../../messages/panel/board.ts';
import { h, type View } from '../../dom.ts';
import type { BoardFlow } from '../../flows/board.ts';
import { periodLabel } from '../../periods.ts';
import { presentValue, type State } from '../../state.ts';
import { busy, button, choiceField, okMark, option } from '../controls.ts';
import { problem } from '../problem.ts';

type Board = NonNullable<BoardView['board']>;

/** Asked for by a press: reading all sheets once more costs time, and not every day is a day of reminders. */
export function boardSection({ board, lang }: State, events: BoardFlow): View {
  const value = presentValue(board);
  return h(
    'section',
    { key: 'board', id: 'board', tabindex: -1, 'aria-labelledby': 'board-title' },
    h('h2', { id: 'board-title' }, words.title[lang]),
    value === undefined && h('p', { class: 'hint' }, words.intro[lang]),
    button(
      { id: 'board-show', isOff: board.is === 'loading', onclick: events.read },
      (value === undefined ? words.show : words.again)[lang],
    ),
    board.is === 'loading' && busy(words.loading[lang]),
    board.is === 'failed' && problem(board.problem, lang, 'retry-board', events.read),
    ...(value === undefined ? [] : contents(value, lang, events)),
  );
}

function contents({ choices, board }: BoardView, lang: Lang, events: BoardFlow): readonly (View | false)[] {
  if (board === null) return [h('p', { key: 'none' }, words.none[lang])];
  const sum = (of: (district: Board['districts'][number]) => number) =>
    board.districts.reduce((total, district) => total + of(district), 0);
  const [received, expected] = [sum((each) => each.received), sum((each) => each.expected)];
  const values = {
    received: numberWords(received, lang),
    expected: numberWords(expected, lang),
    due: dayText(board.due),
  };
  return [
    choices.length > 1 &&
      choiceField(
        { id: 'board-period', label: words.period[lang], value: keyOf(board) },
        events.choose,
        ...choices.map((choice) => option({ value: keyOf(choice), text: choiceText(choice, lang) })),
      ),
    choices.length === 1 && h('p', { key: 'which' }, choiceText(board, lang)),
    h(
      'p',
      { key: 'count', class: 'facts' },
      fill(words.count[lang], values),
      board.isLate && received < expected && h('strong', {}, ` ${words.late[lang]}`),
    ),
    board.expectedFrom === 'sheets' && h('p', { class: 'hint', key: 'from' }, words.fromSheets[lang]),
    received === expected && h('p', { class: 'notice done', key: 'all' }, okMark(), words.all[lang]),
    ...board.districts
      .filter(({ missing }) => missing.length > 0)
      .map((each) => districtItem(each, board, lang, events)),
  ];
}

function districtItem(
  district: Board['districts'][number],
  board: Board,
  lang: Lang,
  events: BoardFlow,
): View {
  const name = district.name[lang];
  const counts = {
    received: numberWords(district.received, lang),
    expected: numberWords(district.expected, lang),
  };
  return h(
    'details',
    { key: name, class: 'card' },
    h('summary', {}, fill(words.district[lang], { name, ...counts })),
    h(
      'ul',
      { class: 'missing' },
      ...district.missing.map((school) =>
        h(
          'li',
          { key: school },
          h('span', {}, school),
          button(
            {
              class: 'quiet',
              'aria-label': fill(words.copyFor[lang], { school }),
              onclick: () => events.copy(messageFor(school, board, lang)),
            },
            words.copy[lang],
          ),
        ),
      ),
    ),
  );
}

const messageFor = (school: string, { form, period, due }: Board, lang: Lang): string =>
  askForData(lang, {
    school,
    form: formOf(form).names[lang],
    period: periodLabel(period, lang),
    due: dayText(due),
  });

const keyOf = ({ form, period }: { readonly form: string; readonly period: string }): string =>
  `${form}|${period}`;

const choiceText = ({ form, period }: Pick<Board, 'form' | 'period'>, lang: Lang): string =>
  `${formOf(form).names[lang]}: ${periodLabel(period, lang)}`;

/** "2025-11-05" → «05.11.2025». */
const dayText = (day: string): string => day.split('-').reverse().join('.');
