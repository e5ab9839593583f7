import type { FixOutcome } from '../../../addon/contract.ts';
import { a1 } from '../../../core/a1.ts';
import { fill, type Lang } from '../../../messages/catalog.ts';
import { numberWords } from '../../../messages/numbers.ts';
import { fixWords, refusedFixWords } from '../../../messages/panel/fix.ts';
import { h, type View } from '../../dom.ts';
import type { FixState, State } from '../../state.ts';
import { busy, button, okMark } from '../controls.ts';
import { problem } from '../problem.ts';
import type { CheckEvents } from './checkView.ts';

/** What the last fix has done, what it left alone and why, and the way back. */
export function fixNotice({ fix, canUndo, lang }: State, events: CheckEvents): View | false {
  if (fix.is === 'gathering' || fix.is === 'fixing' || fix.is === 'undoing')
    return busy(fixWords[fix.is][lang]);
  if (fix.is === 'idle' && !canUndo) return false;
  return h(
    'div',
    {
      class: CLASS[hasDone(fix) ? 'done' : fix.is],
      id: 'fix-notice',
      tabindex: -1,
      key: 'fix-notice',
    },
    fix.is === 'failed' && problem(fix.problem, lang, 'retry-fix'),
    fix.is === 'undone' && h('p', {}, okMark(), line(fixWords.undone[lang], fix.restored, lang)),
    fix.is === 'fixed' && outcome(fix.outcome, fix.left, lang, events),
    canUndo && button({ id: 'undo', onclick: () => void events.fix.undo() }, fixWords.undo[lang]),
  );
}

/** Green only where something was done; a refusal has a box of its own. */
const CLASS = {
  done: 'notice done',
  fixed: 'notice',
  undone: 'notice',
  failed: 'undo',
  idle: 'undo',
} as const;

const hasDone = (fix: FixState): boolean =>
  fix.is === 'fixed' ? fix.outcome.applied > 0 : fix.is === 'undone';

const line = (template: string, n: number, lang: Lang): string => fill(template, { n: numberWords(n, lang) });

const outcome = ({ applied, refused }: FixOutcome, left: number, lang: Lang, events: CheckEvents): View =>
  h(
    'div',
    {},
    h('p', {}, applied > 0 && okMark(), line(fixWords.fixed[lang], applied, lang)),
    left > 0 && h('p', {}, line(fixWords.more[lang], left, lang)),
    refused.length > 0 &&
      h(
        'details',
        { open: refused.length <= 5 },
        h('summary', {}, line(fixWords.left[lang], refused.length, lang)),
        h('ul', {}, ...refused.slice(0, SHOWN).map((each) => refusedItem(each, lang, events))),
      ),
  );

/** Cells listed one by one; whoever left more than these alone had one reason for all of them. */
const SHOWN = 50;

const refusedItem = (
  { sheet, row, column, reason }: FixOutcome['refused'][number],
  lang: Lang,
  events: CheckEvents,
): View =>
  h(
    'li',
    { key: `${sheet} ${row} ${column}` },
    button(
      { class: 'link', onclick: (event) => events.select({ sheet, row, column }, event) },
      a1(row, column),
    ),
    ` ${refusedFixWords[reason][lang]}`,
  );
