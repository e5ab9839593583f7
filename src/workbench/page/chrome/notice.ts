/** A line at the bottom that says what has happened, and goes by itself unless it asks for something. */
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';
import { overlay } from './overlay.ts';
import { closeButton } from './window.ts';

const SECONDS = 8;

export interface Notice {
  readonly text: string;
  readonly kind?: 'problem';
  readonly actions?: readonly { readonly text: string; readonly run: () => void }[];
}

/** What was wrong with one workbook says nothing about the next one. */
const hearing = new WeakSet<Bench>();
function goWithTheBook(bench: Bench): void {
  if (hearing.has(bench)) return;
  hearing.add(bench);
  bench.on(['book'], () => document.querySelector('#notice.problem')?.remove());
}

export function showNotice(bench: Bench, { text, kind, actions = [] }: Notice): void {
  document.getElementById('notice')?.remove();
  const close = () => notice.remove();
  const notice = h(
    'div',
    { id: 'notice', class: kind === 'problem' ? 'notice problem' : 'notice' },
    h('span', { class: 'notice-text' }, text),
    ...actions.map((action) =>
      h(
        'button',
        {
          class: 'button',
          type: 'button',
          onclick: () => {
            close();
            action.run();
          },
        },
        action.text,
      ),
    ),
    closeButton(bench, close),
  );
  overlay().append(notice);
  goWithTheBook(bench);
  bench.say(text);
  if (kind !== 'problem' && actions.length === 0) setTimeout(close, SECONDS * 1000);
}
