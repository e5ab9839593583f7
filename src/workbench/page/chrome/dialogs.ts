/** Questions that stand over the page until they are answered. The browser's own dialog keeps the focus inside. */
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';

/** Shows a dialog and answers with what its form was left with: the value of the button pressed, or ''. */
function ask(content: readonly Node[], label: string): Promise<string> {
  return new Promise((resolve) => {
    const form = h('form', { method: 'dialog', class: 'dialog-form' }, ...content);
    const dialog = h('dialog', { class: 'dialog', 'aria-label': label }, form);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

const buttons = (bench: Bench, action: string): HTMLElement =>
  h(
    'div',
    { class: 'dialog-buttons' },
    // Not one that submits: Enter in a field presses the first of those.
    h(
      'button',
      {
        class: 'button',
        type: 'button',
        onclick: (event: Event) => (event.target as Element).closest('dialog')?.close(''),
      },
      bench.text(W.cancel),
    ),
    h('button', { class: 'button primary', value: 'yes' }, action),
  );

export async function confirm(bench: Bench, question: string, action: string): Promise<boolean> {
  return (await ask([h('p', {}, question), buttons(bench, action)], question)) === 'yes';
}

/** A text, until `isGood` takes it; undefined when the user has changed his mind. */
export async function askText(
  bench: Bench,
  {
    label,
    value,
    action,
    wrong,
    isGood,
  }: {
    label: string;
    value: string;
    action: string;
    wrong: string;
    isGood: (text: string) => boolean;
  },
): Promise<string | undefined> {
  const input = h('input', { id: 'asked', class: 'field-input', type: 'text', maxlength: 100, value });
  const problem = h('p', { class: 'field-problem', role: 'alert' });
  const check = () => {
    const good = isGood(input.value.trim());
    input.setCustomValidity(good ? '' : wrong);
    if (good) problem.textContent = '';
    return good;
  };
  input.addEventListener('input', check);
  input.addEventListener('invalid', (event) => {
    event.preventDefault();
    problem.textContent = wrong;
  });
  const answer = ask([h('label', { for: 'asked' }, label), input, problem, buttons(bench, action)], label);
  input.select();
  check();
  return (await answer) === 'yes' ? input.value.trim() : undefined;
}
