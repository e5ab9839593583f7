/**
 * Stands in the panel's frame before the panel's own script: `google.script` as Google's frame has it, over messages to
 * the page. The frame has no origin, so the page hands it a port and it talks to nobody else.
 */
import { callable } from 'sapa:callable';
import { createPanelRun, type PanelAnswer } from '../../host/runtime/panelRun.ts';

type FromPage = { readonly id: number; readonly answer: PanelAnswer } | { readonly lang: string };

const answers = new Map<number, (answer: PanelAnswer) => void>();
const waiting: unknown[] = [];
let port: MessagePort | undefined;
let last = 0;

const send = (message: unknown): void => {
  if (port) port.postMessage(message);
  else waiting.push(message);
};

addEventListener('message', (event) => {
  if (port !== undefined || event.source !== parent || event.ports[0] === undefined) return;
  port = event.ports[0];
  port.onmessage = ({ data }: MessageEvent<FromPage>) => {
    if ('lang' in data) {
      // The panel's own switch is pressed, so that it changes without losing what it shows.
      document.getElementById(`lang-${data.lang}`)?.click();
      return;
    }
    const answer = answers.get(data.id);
    answers.delete(data.id);
    answer?.(data.answer);
  };
  for (const message of waiting.splice(0)) port.postMessage(message);
});

const run = createPanelRun({
  names: callable,
  send(name, json, answer) {
    last += 1;
    answers.set(last, answer);
    send({ id: last, name, json });
  },
  complain: (error) => console.error(error),
});

const host = {
  origin: 'null',
  close: () => send({ close: true }),
  setHeight: () => undefined,
  setWidth: () => undefined,
  editor: { focus: () => send({ focus: true }) },
};

// Inside the frame the page hears no keys: those that mean the page are passed on.
addEventListener('keydown', (event) => {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isPages = (ctrlKey || metaKey) && !altKey && !shiftKey && (code === 'KeyS' || code === 'KeyO');
  if (key === 'F6') send({ leave: shiftKey ? 'back' : 'on' });
  else if (isPages) send({ shortcut: code });
  else return;
  event.preventDefault();
});

Object.assign(globalThis, { google: { script: { run, host } } });
