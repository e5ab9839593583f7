import type { SectionId } from '../../../addon/contract.ts';
import { fill } from '../../../messages/catalog.ts';
import { sectionWords, summaryTabWords as words } from '../../../messages/panel/summary.ts';
import { type DistrictOverview, districtKey, SECTIONS } from '../../choice.ts';
import { h, type View } from '../../dom.ts';
import type { State } from '../../state.ts';
import { button, toggle } from '../controls.ts';
import type { SummaryEvents } from './summaryView.ts';

interface ListOptions<Key extends string> {
  readonly id: 'districts' | 'sections';
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly { readonly key: Key; readonly text: string }[];
  readonly without: ReadonlySet<Key>;
  readonly isOff: boolean;
  readonly onToggle: (key: Key) => void;
  readonly onLeaveOut: (keys: readonly Key[]) => void;
}

export const districtList = (
  districts: readonly DistrictOverview[],
  state: State,
  isOff: boolean,
  events: SummaryEvents,
): View =>
  checklist(
    {
      id: 'districts',
      title: words.districts[state.lang],
      items: districts.map((district) => ({
        key: districtKey(district),
        text: district.name[state.lang],
      })),
      without: state.choice.withoutDistricts,
      isOff,
      onToggle: events.toggleDistrict,
      onLeaveOut: events.leaveOutDistricts,
    },
    state,
    events,
  );

export const sectionList = (state: State, isOff: boolean, events: SummaryEvents): View =>
  checklist<SectionId>(
    {
      id: 'sections',
      title: words.sections[state.lang],
      hint: words.sectionsText[state.lang],
      items: SECTIONS.map((key) => ({ key, text: sectionWords[key][state.lang] })),
      without: state.choice.withoutSections,
      isOff,
      onToggle: events.toggleSection,
      onLeaveOut: events.leaveOutSections,
    },
    state,
    events,
  );

/** A list to tick, closed at first: most offices want all of it, and then its head says so. */
function checklist<Key extends string>(
  { id, title, hint, items, without, isOff, onToggle, onLeaveOut }: ListOptions<Key>,
  { choice, lang }: State,
  events: SummaryEvents,
): View {
  const isOpen = choice.openLists.has(id);
  const chosen = items.filter(({ key }) => !without.has(key)).length;
  const count = chosen === items.length ? words.all : words.some;
  return h(
    'div',
    { class: 'checklist', key: id, role: 'group', 'aria-label': title },
    toggle(
      { id, isOpen, onclick: () => events.toggleList(id) },
      h('span', { class: 'title' }, title),
      h(
        'span',
        { class: 'count' },
        fill(count[lang], {
          n: items.length,
          total: items.length,
          ...(count === words.some && { n: chosen }),
        }),
      ),
    ),
    isOpen &&
      h(
        'div',
        { id: `${id}-content` },
        hint !== undefined && h('p', { class: 'hint' }, hint),
        h(
          'div',
          { class: 'all-none' },
          button(
            { id: `${id}-all`, class: 'quiet', isOff, onclick: () => onLeaveOut([]) },
            words.chooseAll[lang],
          ),
          button(
            {
              id: `${id}-none`,
              class: 'quiet',
              isOff,
              onclick: () => onLeaveOut(items.map(({ key }) => key)),
            },
            words.chooseNone[lang],
          ),
        ),
        h(
          'ul',
          {},
          ...items.map(({ key, text }) =>
            h(
              'li',
              { key },
              h(
                'label',
                { class: 'tick' },
                h('input', {
                  type: 'checkbox',
                  id: `${id}-${encodeURIComponent(key)}`,
                  checked: !without.has(key),
                  disabled: isOff,
                  onchange: () => onToggle(key),
                }),
                text,
              ),
            ),
          ),
        ),
      ),
    id === 'districts' && chosen === 0 && h('p', { class: 'wrong' }, words.noDistrict[lang]),
  );
}
