/**
 * The panel as it is pushed, in a frame without an origin: it can reach neither this page nor anything outside. It
 * talks through one port, and the page passes its calls on to the desk as Google's frame would.
 */

import type { Lang } from '../../messages/catalog.ts';
import { workbenchWords as W } from '../../messages/workbench.ts';
import type { Bench } from './bench.ts';
import { icon } from './chrome/icons.ts';
import { h } from './dom.ts';
import { panelPage } from './project.ts';

type Message =
  | { readonly id: number; readonly name: string; readonly json: string }
  | { readonly close: true }
  | { readonly focus: true }
  | { readonly leave: 'on' | 'back' }
  /** A key with Ctrl that means the page. */
  | { readonly shortcut: string };

export interface PanelFrame {
  readonly element: HTMLElement;
  open(): void;
  close(): void;
  readonly isOpen: () => boolean;
  focus(): void;
  /** Calls back when F6 was pressed inside. */
  onLeave(listener: (back: boolean) => void): void;
  /** The panel changes its language along with the page. */
  speak(lang: Lang): void;
}

/** As if the key had been pressed on the page. */
function press(code: string): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { code, ctrlKey: true }));
}

export function panelFrame(bench: Bench): PanelFrame {
  const title = h('h2', { class: 'panel-title' }, 'Sapa');
  const shut = h(
    'button',
    { id: 'close-panel', class: 'tool', type: 'button', onclick: () => close() },
    icon('close'),
  );
  const holder = h('div', { class: 'panel-holder' });
  const element = h(
    'aside',
    { id: 'panel', class: 'side', hidden: true },
    h('div', { class: 'panel-head' }, title, shut),
    holder,
  );
  let frame: HTMLIFrameElement | undefined;
  let port: MessagePort | undefined;
  let leave: (back: boolean) => void = () => undefined;

  const answer = async (port: MessagePort, message: Message): Promise<void> => {
    if ('close' in message) return close();
    if ('focus' in message) return bench.grid.focus();
    if ('leave' in message) return leave(message.leave === 'back');
    if ('shortcut' in message) return press(message.shortcut);
    const { id, name, json } = message;
    const ran = await bench
      .ask('run', { name, json })
      .catch((error: Error) => ({ ok: false as const, message: error.message }));
    port.postMessage({ id, answer: ran });
  };
  const open = (): void => {
    frame?.remove();
    const opened = h('iframe', {
      id: 'panel-frame',
      sandbox: 'allow-scripts allow-downloads',
      title: bench.text(W.panel),
    });
    frame = opened;
    opened.addEventListener('load', () => {
      const { port1, port2 } = new MessageChannel();
      port = port1;
      port1.onmessage = ({ data }: MessageEvent<Message>) => void answer(port1, data);
      // The frame has no origin to name; only what stands in it can hear this.
      opened.contentWindow?.postMessage('port', '*', [port2]);
    });
    opened.srcdoc = panelPage();
    holder.replaceChildren(opened);
    element.hidden = false;
    bench.tell('moved');
  };
  const close = (): void => {
    element.hidden = true;
    frame?.remove();
    frame = undefined;
    port = undefined;
    bench.tell('moved');
    bench.grid.focus();
  };
  const label = (): void => {
    element.setAttribute('aria-label', bench.text(W.panel));
    shut.setAttribute('aria-label', bench.text(W.closePanel));
    shut.title = bench.text(W.closePanel);
    if (frame) frame.title = bench.text(W.panel);
  };
  bench.on(['language'], label);
  label();
  return {
    element,
    open,
    close,
    isOpen: () => frame !== undefined,
    focus: () => frame?.focus(),
    onLeave(listener) {
      leave = listener;
    },
    speak: (lang) => port?.postMessage({ lang }),
  };
}
