import type { Attributes, Children, View } from '../dom.ts';
import { h } from '../dom.ts';

export interface ButtonOptions extends Attributes {
  readonly id?: string;
  readonly class?: string;
  /** It can be focused but does nothing: a button that is truly disabled would drop the focus that is on it. */
  readonly isOff?: boolean;
  readonly onclick: (event: Event) => void;
}

export function button({ isOff = false, onclick, ...attributes }: ButtonOptions, ...label: Children): View {
  return h(
    'button',
    {
      type: 'button',
      ...attributes,
      'aria-disabled': isOff ? 'true' : undefined,
      onclick: (event: Event) => {
        if (!isOff) onclick(event);
      },
    },
    ...label,
  );
}

/** A button that shows and hides what follows it. */
export const toggle = (
  options: { readonly id: string; readonly isOpen: boolean; readonly onclick: () => void } & Attributes,
  ...label: Children
): View => {
  const { id, isOpen, onclick, ...attributes } = options;
  return button(
    {
      id,
      'aria-expanded': String(isOpen),
      'aria-controls': isOpen ? `${id}-content` : undefined,
      onclick,
      ...attributes,
    },
    h('span', { class: isOpen ? 'arrow open' : 'arrow', 'aria-hidden': 'true' }),
    ...label,
  );
};

/** A check mark drawn by the style: fonts of some systems have none. The words beside it say the same. */
export const okMark = (): View => h('span', { class: 'ok', 'aria-hidden': 'true' });

/** Words with a moving bar: something is under way, and nobody knows for how long. */
export const busy = (text: string, hint?: string): View =>
  h(
    'div',
    { class: 'busy', key: 'busy' },
    h('p', {}, text),
    h('div', { class: 'bar', 'aria-hidden': 'true' }, h('div', {})),
    hint !== undefined && h('p', { class: 'hint' }, hint),
  );

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A field to choose from a list, with its label above. */
export function choiceField(
  field: {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly isOff?: boolean;
    /** What it does, below it. */
    readonly hint?: string;
  },
  onChoose: (value: string) => void,
  ...options: Children
): View {
  const { id, label, value, isOff = false, hint } = field;
  const onchange = (event: Event) => onChoose((event.target as HTMLSelectElement).value);
  return h(
    'div',
    { class: 'field', key: id },
    h('label', { for: id }, label),
    h(
      'select',
      { id, value, disabled: isOff, onchange, 'aria-describedby': hint && `${id}-hint` },
      ...options,
    ),
    hint !== undefined && h('p', { id: `${id}-hint`, class: 'hint' }, hint),
  );
}

export const option = ({ value, text }: Option): View => h('option', { value, key: value }, text);

export const optionGroup = (label: string, options: readonly Option[]): View | false =>
  options.length > 0 && h('optgroup', { label, key: label }, ...options.map(option));
