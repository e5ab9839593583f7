import { type CheckPage, PAGE_SIZE } from '../../addon/contract.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { fill, type Lang, type Words } from '../../messages/catalog.ts';
import { findingText } from '../../messages/findings.ts';
import { panelWords } from '../../messages/panel.ts';
import { h } from '../dom.ts';
import type { Loadable } from '../state.ts';
import { problem } from './problem.ts';

export interface CheckEvents {
  /** `from`: the first finding of the page, counted from 0. */
  readonly onCheck: (from: number) => void;
  readonly onSelect: (finding: Finding) => void;
}

const SEVERITY: Readonly<Record<Severity, { readonly mark: string; readonly word: Words }>> = {
  error: { mark: '✖', word: panelWords.error },
  warning: { mark: '▲', word: panelWords.warning },
  info: { mark: 'ℹ', word: panelWords.info },
};

/** Runs the check and lists what it found, page by page, sheet by sheet; a press on a finding selects its cell. */
export function checkView(check: Loadable<CheckPage>, lang: Lang, events: CheckEvents): Node {
  if (check.is === 'failed') return problem(check.problem, lang, () => events.onCheck(0));
  const label = check.is === 'ready' ? panelWords.recheck[lang] : panelWords.check[lang];
  const run = {
    id: 'check',
    class: 'primary',
    disabled: check.is === 'loading',
    onclick: () => events.onCheck(0),
  };
  return h(
    'div',
    {},
    h('button', run, label),
    check.is === 'loading' && h('p', {}, panelWords.running[lang]),
    check.is === 'ready' && results(check.value, lang, events),
  );
}

/** «Ошибок: 3 · Предупреждений: 0 · К сведению: 12»; also what a listener hears when the check ends. */
export const countsText = ({ counts }: CheckPage, lang: Lang): string =>
  [
    fill(panelWords.errors[lang], { n: counts.error }),
    fill(panelWords.warnings[lang], { n: counts.warning }),
    fill(panelWords.notes[lang], { n: counts.info }),
  ].join(' · ');

function results(page: CheckPage, lang: Lang, events: CheckEvents): Node {
  const total = totalOf(page);
  if (total === 0) return h('p', {}, panelWords.noFindings[lang]);
  return h(
    'div',
    {},
    h('p', {}, countsText(page, lang)),
    ...bySheet(page.findings).map(([sheet, findings]) =>
      h(
        'section',
        {},
        h('h2', {}, sheet),
        h('ul', { class: 'findings' }, ...findings.map((finding) => findingItem(finding, lang, events))),
      ),
    ),
    pages(page, total, lang, events),
  );
}

function findingItem(finding: Finding, lang: Lang, { onSelect }: CheckEvents): Node {
  const { mark, word } = SEVERITY[finding.severity];
  return h(
    'li',
    {},
    h(
      'button',
      { class: `finding ${finding.severity}`, onclick: () => onSelect(finding) },
      h('span', { 'aria-hidden': 'true' }, `${mark} `),
      h('strong', {}, `${word[lang]} `),
      findingText(finding, lang),
    ),
  );
}

function pages(page: CheckPage, total: number, lang: Lang, { onCheck }: CheckEvents): Node {
  const { from, findings } = page;
  const to = from + findings.length;
  return h(
    'nav',
    { class: 'pages' },
    h('p', {}, fill(panelWords.shown[lang], { from: from + 1, to, n: total })),
    from > 0 &&
      h(
        'button',
        { id: 'previous', onclick: () => onCheck(Math.max(0, from - PAGE_SIZE)) },
        panelWords.previousPage[lang],
      ),
    to < total && h('button', { id: 'next', onclick: () => onCheck(to) }, panelWords.nextPage[lang]),
  );
}

const totalOf = ({ counts }: CheckPage): number => counts.error + counts.warning + counts.info;

/** In the order of the answer, which is the order of the workbook. */
function bySheet(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.sheet);
    if (group === undefined) groups.set(finding.sheet, [finding]);
    else group.push(finding);
  }
  return [...groups];
}
