/** Find: a small bar over the sheet, as the browser's own search does not see what is drawn. */
import { a1 } from '../../../core/a1.ts';
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';
import { findNext } from '../edit/search.ts';
import { icon } from './icons.ts';
import { closeButton } from './window.ts';

export interface FindBar {
  readonly element: HTMLElement;
  open(): void;
}

export function findBar(bench: Bench): FindBar {
  const input = h('input', { id: 'find', class: 'field-input', type: 'text', autocomplete: 'off' });
  const answer = h('span', { id: 'find-answer', class: 'find-answer', role: 'status' });
  const element = h('div', { class: 'find-bar', role: 'search', hidden: true });
  let asked = 0;
  const find = async (back: boolean): Promise<void> => {
    asked += 1;
    const mine = asked;
    answer.textContent = '';
    const { sheetId, selection: from } = bench;
    const isStale = () => mine !== asked || bench.sheetId !== sheetId;
    const found = await findNext(bench.book, { sheetId, text: input.value, from, back, isStale });
    if (isStale() || input.value.trim() === '') return;
    answer.textContent = found ? a1(found.row, found.column) : bench.text(W.notFound);
    if (found) bench.grid.select({ ...found, rows: 1, columns: 1 });
  };
  const close = () => {
    asked += 1;
    element.hidden = true;
    bench.grid.focus();
  };
  const step = (name: 'findPrevious' | 'findNext', back: boolean): HTMLElement =>
    h(
      'button',
      {
        class: 'tool',
        type: 'button',
        'aria-label': bench.text(W[name]),
        title: `${bench.text(W[name])} (${back ? 'Shift+Enter' : 'Enter'})`,
        onclick: () => void find(back),
      },
      icon(back ? 'up' : 'down'),
    );
  const draw = () => {
    input.placeholder = bench.text(W.find);
    input.setAttribute('aria-label', bench.text(W.find));
    answer.textContent = '';
    element.replaceChildren(
      input,
      answer,
      step('findPrevious', true),
      step('findNext', false),
      closeButton(bench, close),
    );
  };
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === input) void find(event.shiftKey);
    else return;
    event.preventDefault();
  });
  bench.on(['language'], draw);
  bench.on(['book', 'sheet'], () => {
    answer.textContent = '';
  });
  draw();
  return {
    element,
    open: () => {
      element.hidden = false;
      input.focus();
      input.select();
    },
  };
}
