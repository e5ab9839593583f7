/** For those who cannot run clasp: what to do at Google, step by step, and the texts to paste there. */

import type { ProjectFile } from '../../../host/project/project.ts';
import { installWords as I } from '../../../messages/install.ts';
import { numberWords } from '../../../messages/numbers.ts';
import type { Bench } from '../bench.ts';
import { openWindow } from '../chrome/window.ts';
import { h } from '../dom.ts';
import { projectFiles } from '../project.ts';
import { picture } from './picture.ts';
import { STEPS } from './steps.ts';

/** In the order in which they are pasted. */
const ORDER = ['Code', 'Entry', 'Sidebar', 'appsscript'];

export const openInstall = (bench: Bench): void =>
  openWindow(
    bench,
    { id: 'install-dialog', title: bench.text(I.title), kind: 'install' },
    h('p', { class: 'install-lead' }, bench.text(I.lead)),
    h('ol', { class: 'steps' }, ...STEPS.map((_step, index) => stepItem(bench, index))),
    h('h3', {}, bench.text(I.filesTitle)),
    h('ul', { class: 'install-files' }, ...filesInOrder().map((file) => fileItem(bench, file))),
    h('p', { class: 'install-note' }, bench.text(I.rights)),
  );

function stepItem(bench: Bench, index: number): HTMLElement {
  const step = STEPS[index];
  if (!step) throw new Error(`no step ${index}`);
  const text = bench.text(step.text);
  return h(
    'li',
    { class: 'step' },
    picture(step.shapes(bench.lang), text),
    h('p', {}, h('strong', {}, `${bench.text(I.step, { n: index + 1 })}.`), ' ', text),
  );
}

const filesInOrder = (): ProjectFile[] =>
  ORDER.flatMap((name) => projectFiles().find((file) => file.name === name) ?? []);

function fileItem(bench: Bench, { name, type, source }: ProjectFile): HTMLElement {
  const kind = type === 'HTML' ? I.html : type === 'JSON' ? I.manifestKind : I.script;
  const shown = type === 'JSON' ? `${name}.json` : name;
  const size = Math.max(1, Math.round(new TextEncoder().encode(source).length / 1024));
  const button: HTMLButtonElement = h(
    'button',
    {
      id: `copy-${name}`,
      class: 'button',
      type: 'button',
      'aria-label': bench.text(I.copyOf, { file: shown }),
      onclick: () => void copy(bench, source, button),
    },
    bench.text(I.copy),
  );
  return h(
    'li',
    {},
    h('strong', {}, shown),
    h(
      'span',
      { class: 'file-kind' },
      `${bench.text(kind)} · ${bench.text(I.kilobytes, { n: numberWords(size, bench.lang) })}`,
    ),
    button,
  );
}

async function copy(bench: Bench, text: string, button: HTMLButtonElement): Promise<void> {
  const done = await writeText(text);
  button.textContent = bench.text(done ? I.copied : I.copy);
  button.classList.toggle('done', done);
  bench.say(bench.text(done ? I.copied : I.notCopied));
  button.parentElement?.querySelector('.field-problem')?.remove();
  if (!done)
    button.insertAdjacentElement('afterend', h('span', { class: 'field-problem' }, bench.text(I.notCopied)));
}

/** The newer way is refused on pages opened from a disk by some browsers; the older one asks nobody. */
async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = h('textarea', { 'aria-hidden': 'true', class: 'unseen' });
    field.value = text;
    (document.querySelector('dialog[open]') ?? document.body).append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
