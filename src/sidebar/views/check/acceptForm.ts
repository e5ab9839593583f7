import type { Finding } from '../../../core/finding.ts';
import { acceptWords as words } from '../../../messages/panel/accept.ts';
import { h, type View } from '../../dom.ts';
import type { State } from '../../state.ts';
import { button } from '../controls.ts';
import { problem } from '../problem.ts';
import type { CheckEvents } from './checkView.ts';

/** A button; once pressed, the reason and the last day, below the finding they are about. */
export function acceptForm(finding: Finding, id: string, state: State, events: CheckEvents): View {
  const { accept, lang } = state;
  if (accept?.id !== id)
    return h(
      'div',
      { class: 'accept' },
      button(
        { id: `${id}-accept`, class: 'quiet', 'aria-describedby': id, onclick: () => events.accept.open(id) },
        words.accept[lang],
      ),
    );
  const { reason, until, isSaving, isRefused, problem: trouble } = accept;
  const typed = (event: Event): string => (event.target as HTMLInputElement).value;
  const isMissing = isRefused && reason.trim() === '';
  return h(
    'div',
    { class: 'accept open' },
    h(
      'div',
      { class: 'field' },
      h('label', { for: `${id}-reason` }, words.reason[lang]),
      h('input', {
        id: `${id}-reason`,
        type: 'text',
        maxlength: 500,
        value: reason,
        'aria-describedby': `${id}-reason-hint`,
        'aria-invalid': isMissing ? 'true' : undefined,
        oninput: (event: Event) => events.accept.type({ reason: typed(event) }),
        onkeydown: (event: Event) => {
          const { key } = event as KeyboardEvent;
          if (key === 'Enter') events.accept.save(finding);
          if (key === 'Escape') events.accept.cancel(id);
        },
      }),
      isMissing && h('p', { class: 'wrong' }, words.reasonMissing[lang]),
      h('p', { id: `${id}-reason-hint`, class: 'hint' }, words.reasonText[lang]),
    ),
    h(
      'div',
      { class: 'field' },
      h('label', { for: `${id}-until` }, words.until[lang]),
      h('input', {
        id: `${id}-until`,
        type: 'date',
        value: until,
        'aria-describedby': `${id}-until-hint`,
        oninput: (event: Event) => events.accept.type({ until: typed(event) }),
      }),
      h('p', { id: `${id}-until-hint`, class: 'hint' }, words.untilText[lang]),
    ),
    trouble !== undefined && problem(trouble, lang, `${id}-retry`),
    h(
      'div',
      { class: 'actions' },
      button(
        { id: `${id}-save`, class: 'primary', isOff: isSaving, onclick: () => events.accept.save(finding) },
        (isSaving ? words.saving : words.save)[lang],
      ),
      button(
        { id: `${id}-cancel`, class: 'quiet', onclick: () => events.accept.cancel(id) },
        words.cancel[lang],
      ),
    ),
  );
}
