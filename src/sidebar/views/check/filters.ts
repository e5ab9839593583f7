import type { Lang } from '../../../messages/catalog.ts';
import { checkWords } from '../../../messages/panel/check.ts';
import { ruleTitle } from '../../../messages/panel/rules.ts';
import { h, type View } from '../../dom.ts';
import { type Filter, rulesOf, SEVERITIES, sheetsOf } from '../../findings/filter.ts';
import type { Results } from '../../findings/results.ts';
import { button, choiceField, option } from '../controls.ts';
import { countText, SEVERITY } from '../counts.ts';
import type { CheckEvents } from './checkView.ts';

/** The counts are the switches of what is shown: pressed means shown. Lists only where there is something to choose. */
export const filters = (results: Results, filter: Filter, lang: Lang, events: CheckEvents): View =>
  h(
    'div',
    { class: 'filters', role: 'group', 'aria-label': checkWords.filter[lang], key: 'filters' },
    severities(results, filter, lang, events),
    h(
      'div',
      { class: 'two' },
      select('filter-sheet', sheetsOf(results.groups), filter.sheet, {
        label: checkWords.sheet[lang],
        all: checkWords.allSheets[lang],
        text: (sheet) => sheet,
        onChoose: events.chooseSheet,
      }),
      select('filter-rule', rulesOf(results.groups), filter.rule, {
        label: checkWords.rule[lang],
        all: checkWords.allRules[lang],
        text: (rule) => ruleTitle(rule)[lang],
        onChoose: events.chooseRule,
      }),
    ),
    select(
      'filter-school',
      results.schools.map(({ name }) => name),
      filter.school,
      {
        label: checkWords.school[lang],
        all: checkWords.allSchools[lang],
        text: (school) => school,
        onChoose: events.chooseSchool,
      },
    ),
  );

const severities = ({ counts }: Results, { without }: Filter, lang: Lang, events: CheckEvents): View =>
  h(
    'div',
    { class: 'severities', role: 'group', 'aria-label': checkWords.severity[lang] },
    ...SEVERITIES.map((severity) =>
      button(
        {
          id: `show-${severity}`,
          class: `severity ${severity}`,
          'aria-pressed': String(!without.has(severity)),
          onclick: () => events.toggleSeverity(severity),
        },
        h('span', { class: 'mark', 'aria-hidden': 'true' }, SEVERITY[severity].mark),
        h('span', { class: 'word' }, countText(severity, counts[severity], lang)),
      ),
    ),
  );

interface SelectOptions {
  readonly label: string;
  readonly all: string;
  readonly text: (value: string) => string;
  readonly onChoose: (value: string | undefined) => void;
}

/** The blank value stands for all: no sheet and no rule is called that. */
function select(
  id: string,
  values: readonly string[],
  chosen: string | undefined,
  { label, all, text, onChoose }: SelectOptions,
): View | false {
  if (values.length < 2) return false;
  return choiceField(
    { id, label, value: chosen ?? '' },
    (value) => onChoose(value === '' ? undefined : value),
    option({ value: '', text: all }),
    ...values.map((value) => option({ value, text: text(value) })),
  );
}
