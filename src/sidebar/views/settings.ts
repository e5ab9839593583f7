import type { Settings } from '../../addon/settings.ts';
import type { Lang, Words } from '../../messages/catalog.ts';
import { panelWords } from '../../messages/panel.ts';
import { h } from '../dom.ts';
import type { Loadable } from '../state.ts';
import { problem } from './problem.ts';

export interface SettingsEvents {
  readonly onLoad: () => void;
  readonly onSave: (settings: Settings) => void;
}

/** Name, base of quality and smallest group; saved together, so that no half of them is ever in force. */
export function settingsView(
  settings: Loadable<Settings>,
  lang: Lang,
  { onLoad, onSave }: SettingsEvents,
): Node {
  if (settings.is === 'failed') return problem(settings.problem, lang, onLoad);
  if (settings.is !== 'ready') return h('p', {}, panelWords.loading[lang]);
  const { value } = settings;
  const executor = h('input', {
    id: 'executor',
    maxlength: 120,
    autocomplete: 'name',
    value: value.executor,
  });
  const gradeOne = h('input', { id: 'grade-one', type: 'checkbox', checked: value.includeGradeOne });
  const minimum = h('input', {
    id: 'minimum-base',
    type: 'number',
    min: 1,
    max: 10_000,
    step: 1,
    required: true,
    value: value.minimumBase,
  });
  const onsubmit = (event: Event) => {
    event.preventDefault();
    onSave({
      ...value,
      executor: executor.value.trim(),
      includeGradeOne: gradeOne.checked,
      minimumBase: minimum.valueAsNumber,
    });
  };
  return h(
    'form',
    { onsubmit },
    field(executor, panelWords.executor, panelWords.executorHint, lang),
    checkField(gradeOne, panelWords.includeGradeOne, panelWords.includeGradeOneHint, lang),
    field(minimum, panelWords.minimumBase, panelWords.minimumBaseHint, lang),
    h('button', { id: 'save', class: 'primary', type: 'submit' }, panelWords.save[lang]),
  );
}

function field(input: HTMLInputElement, label: Words, hint: Words, lang: Lang): Node {
  return h(
    'div',
    { class: 'field' },
    h('label', { for: input.id }, label[lang]),
    input,
    hintOf(input, hint, lang),
  );
}

function checkField(input: HTMLInputElement, label: Words, hint: Words, lang: Lang): Node {
  return h(
    'div',
    { class: 'field check' },
    input,
    h('label', { for: input.id }, ` ${label[lang]}`),
    hintOf(input, hint, lang),
  );
}

function hintOf(input: HTMLInputElement, hint: Words, lang: Lang): Node {
  const id = `${input.id}-hint`;
  input.setAttribute('aria-describedby', id);
  return h('p', { id, class: 'hint' }, hint[lang]);
}
