/** A window over the page with something to read: its name, a way out, and the page behind it as it was. */
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';
import { icon } from './icons.ts';

export interface Window {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** Stands before the title. */
  readonly sign?: Element;
}

export function openWindow(bench: Bench, { id, title, kind, sign }: Window, ...body: HTMLElement[]): void {
  const name = `${id}-title`;
  const dialog = h(
    'dialog',
    { id, class: `dialog ${kind}`, 'aria-labelledby': name },
    h(
      'div',
      { class: 'window-head' },
      ...(sign ? [sign] : []),
      h('h2', { id: name }, title),
      closeButton(bench, () => dialog.close()),
    ),
    ...body,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

export const closeButton = (bench: Bench, onclick: () => void): HTMLElement =>
  h(
    'button',
    {
      class: 'tool',
      type: 'button',
      'aria-label': bench.text(W.close),
      title: bench.text(W.close),
      onclick,
    },
    icon('close'),
  );
