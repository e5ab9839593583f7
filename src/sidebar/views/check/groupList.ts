import type { FindingGroup } from '../../../addon/contract.ts';
import { fill, type Lang } from '../../../messages/catalog.ts';
import { numberWords } from '../../../messages/numbers.ts';
import { checkWords } from '../../../messages/panel/check.ts';
import { fixWords } from '../../../messages/panel/fix.ts';
import { ruleTitle } from '../../../messages/panel/rules.ts';
import { h, type View } from '../../dom.ts';
import type { SheetGroups } from '../../findings/filter.ts';
import { pageOf } from '../../findings/pages.ts';
import { findingsOf, groupKey, type Results } from '../../findings/results.ts';
import type { State } from '../../state.ts';
import { button, toggle } from '../controls.ts';
import { SEVERITY } from '../counts.ts';
import type { CheckEvents } from './checkView.ts';
import { findingItem } from './findingItem.ts';

/** One sheet, and in it a group for each rule, closed until it is asked for. */
export const sheetSection = (
  { sheet, count, groups }: SheetGroups,
  results: Results,
  state: State,
  events: CheckEvents,
): View =>
  h(
    'section',
    { class: 'sheet', key: sheet },
    h('h2', {}, sheet, h('span', { class: 'count' }, ` ${numberWords(count, state.lang)}`)),
    ...groups.map((group) => groupView(group, results, state, events)),
  );

function groupView(group: FindingGroup, results: Results, state: State, events: CheckEvents): View {
  const { sheet, rule, severity, count } = group;
  const { check, lang } = state;
  const key = groupKey(group);
  // Names of sheets hold blanks, which an id may not.
  const id = `group-${encodeURIComponent(key)}`;
  const isOpen = check.open.has(key);
  const { mark, word } = SEVERITY[severity];
  return h(
    'div',
    {
      class: `group ${severity}`,
      key,
      id: `${id}-box`,
      tabindex: -1,
      'data-rule': rule,
      'data-sheet': sheet,
    },
    h(
      'h3',
      {},
      toggle(
        { id, isOpen, onclick: () => events.toggleGroup(key) },
        h('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
        h('span', { class: 'unseen' }, `${word[lang]}: `),
        h('span', { class: 'title' }, ruleTitle(rule)[lang]),
        h('span', { class: 'count' }, numberWords(count, lang)),
      ),
    ),
    isOpen &&
      h(
        'div',
        { id: `${id}-content` },
        group.fixable > 1 && fixAlike(group, id, state, events),
        ...page(group, id, findingsOf(results, key), state, events),
      ),
  );
}

const fixAlike = (group: FindingGroup, id: string, { fix, lang }: State, events: CheckEvents): View =>
  h(
    'div',
    { class: 'fix-alike' },
    button(
      {
        id: `${id}-fix-all`,
        isOff: ['gathering', 'fixing', 'undoing'].includes(fix.is),
        onclick: () => void events.fix.fixAlike(groupKey(group)),
      },
      fill(fixWords.fixAlike[lang], { n: numberWords(group.fixable, lang) }),
    ),
  );

/** One page of the group; what of it is not loaded yet is said. */
function page(
  group: FindingGroup,
  id: string,
  findings: readonly Parameters<typeof findingItem>[0][],
  state: State,
  events: CheckEvents,
): readonly (View | false)[] {
  const { check, lang } = state;
  const key = groupKey(group);
  const at = pageOf(group.count, check.pages.get(key) ?? 0);
  const shown = findings.slice(at.from, at.to);
  const isMissing = shown.length < at.to - at.from;
  return [
    h(
      'ul',
      {},
      ...shown.map((finding, index) => findingItem(finding, `${id}-${at.from + index}`, state, events)),
    ),
    isMissing && check.more.is === 'loading' && h('p', { class: 'hint' }, checkWords.loadingMore[lang]),
    at.last > 0 && pager(id, at, group.count, lang, (to) => events.turnTo(key, to)),
  ];
}

function pager(
  id: string,
  { page: current, last, from, to }: ReturnType<typeof pageOf>,
  count: number,
  lang: Lang,
  onTurn: (page: number) => void,
): View {
  const number = (value: number) => numberWords(value, lang);
  const values = { from: number(from + 1), to: number(to), n: number(count) };
  return h(
    'nav',
    { class: 'pager', 'aria-label': fill(checkWords.range[lang], values) },
    button(
      { id: `${id}-previous`, isOff: current === 0, onclick: () => onTurn(current - 1) },
      h('span', { 'aria-hidden': 'true' }, '‹'),
      h('span', { class: 'unseen' }, checkWords.previousPage[lang]),
    ),
    h('p', {}, fill(checkWords.range[lang], values)),
    button(
      { id: `${id}-next`, isOff: current === last, onclick: () => onTurn(current + 1) },
      h('span', { 'aria-hidden': 'true' }, '›'),
      h('span', { class: 'unseen' }, checkWords.nextPage[lang]),
    ),
  );
}
