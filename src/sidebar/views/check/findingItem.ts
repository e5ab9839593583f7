import type { Finding } from '../../../core/finding.ts';
import { fill, type Lang } from '../../../messages/catalog.ts';
import { findingText } from '../../../messages/findings.ts';
import { numberWords } from '../../../messages/numbers.ts';
import { fixWords } from '../../../messages/panel/fix.ts';
import { h, type View } from '../../dom.ts';
import { fixRequest } from '../../findings/fixes.ts';
import type { State } from '../../state.ts';
import { button } from '../controls.ts';
import { acceptForm } from './acceptForm.ts';
import type { CheckEvents } from './checkView.ts';

/** A press on the text selects the cell; where the rule knows better, what would change stands below it. */
export const findingItem = (finding: Finding, id: string, state: State, events: CheckEvents): View =>
  h(
    'li',
    { key: id },
    button(
      { id, class: 'finding', onclick: (event) => events.select(finding, event) },
      findingText(finding, state.lang),
    ),
    fixRow(finding, id, state, events),
    acceptForm(finding, id, state, events),
  );

function fixRow(finding: Finding, id: string, { fix, lang }: State, events: CheckEvents): View | false {
  const offered = finding.fix;
  if (offered === undefined || fixRequest(finding) === undefined) return false;
  const pairs = [offered, ...(offered.more ?? [])];
  const isCleared = pairs.length > 1 && pairs.every(({ after }) => after === '');
  return h(
    'div',
    { class: 'fix' },
    isCleared
      ? h('p', {}, fixWords.clears[lang])
      : h('dl', {}, ...pairs.flatMap(({ before, after }) => change(before, after, lang))),
    offered.rows !== undefined &&
      h('p', { class: 'hint' }, fill(fixWords.alsoRows[lang], { n: offered.rows.length })),
    button(
      {
        id: `${id}-fix`,
        isOff: ['gathering', 'fixing', 'undoing'].includes(fix.is),
        'aria-describedby': id,
        onclick: () => events.fix.fixOne(finding),
      },
      fixWords.fix[lang],
    ),
  );
}

const change = (before: string, after: string | number, lang: Lang): readonly View[] => [
  h('dt', {}, fixWords.before[lang]),
  h('dd', {}, typeof after === 'number' ? figure(before, lang) : shown(before, lang)),
  h('dt', {}, fixWords.after[lang]),
  h('dd', { class: 'after' }, typeof after === 'number' ? numberWords(after, lang) : shown(after, lang)),
];

/** What stood in the cell: a number is written as the one that comes in its place, any other text as it was. */
const figure = (text: string, lang: Lang): string =>
  /^-?\d+(\.\d+)?$/.test(text) ? numberWords(Number(text), lang) : shown(text, lang);

const shown = (text: string, lang: Lang): string => (text.trim() === '' ? fixWords.blank[lang] : text);
