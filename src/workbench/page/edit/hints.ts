/** While a formula is written: the functions that begin so, and what the open call expects. */
import { conventionsOf } from '../../../host/entry/conventions.ts';
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Bench } from '../bench.ts';
import { overlay } from '../chrome/overlay.ts';
import { h } from '../dom.ts';
import type { CaretPlace } from './formulaText.ts';
import { ourFunctions } from './ourFunctions.ts';
import { builtIns, type FunctionInfo } from './words.ts';

const MOST = 8;

export class Hints {
  readonly #functions: readonly FunctionInfo[] = [...ourFunctions(), ...builtIns()];
  readonly #box = h('div', { id: 'hints', class: 'hints', hidden: true });
  #found: readonly FunctionInfo[] = [];
  #chosen = 0;
  #field: HTMLElement | undefined;

  constructor(
    private readonly bench: Bench,
    private readonly onChoose: (name: string) => void,
  ) {
    overlay().append(this.#box);
  }

  show(field: HTMLElement, { word, call }: CaretPlace): void {
    this.#field = field;
    this.#found = word ? this.#beginningWith(word.text) : [];
    this.#chosen = 0;
    const open = call && this.#functions.find(({ name }) => name === call.name.toUpperCase());
    if (this.#found.length === 0 && !open?.isOurs) {
      this.close();
      return;
    }
    this.#box.replaceChildren(
      ...(this.#found.length > 0 ? [this.#list()] : open ? [this.#call(open, call?.argument ?? 0)] : []),
    );
    this.#box.hidden = false;
    this.#place(field);
    this.#announce();
  }

  close(): void {
    this.#found = [];
    this.#box.hidden = true;
    this.#field?.removeAttribute('aria-activedescendant');
  }

  /** Whether the key was for the list. */
  key(event: KeyboardEvent): boolean {
    if (this.#found.length === 0 || this.#box.hidden) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      this.#chosen = (this.#chosen + by + this.#found.length) % this.#found.length;
      this.#box.replaceChildren(this.#list());
      this.#announce();
    } else if (event.key === 'Tab' || event.key === 'Enter') {
      const chosen = this.#found[this.#chosen];
      if (!chosen) return false;
      this.onChoose(chosen.name);
    } else if (event.key === 'Escape') this.close();
    else return false;
    event.preventDefault();
    return true;
  }

  /** Ours first: that is what this spreadsheet is for. A name written out in full needs no list. */
  #beginningWith(text: string): FunctionInfo[] {
    const start = text.toUpperCase();
    const found = this.#functions.filter(({ name }) => name.startsWith(start) && name !== start);
    const inside = this.#functions.filter(
      ({ name, isOurs }) => isOurs && start.length > 1 && name.includes(start) && !name.startsWith(start),
    );
    return [...found, ...inside].slice(0, MOST);
  }

  #list(): HTMLElement {
    return h(
      'ul',
      { class: 'hint-list', role: 'listbox', 'aria-label': this.bench.text(W.functions) },
      ...this.#found.map((found, index) =>
        h(
          'li',
          {
            id: `hint-${index}`,
            role: 'option',
            'aria-selected': String(index === this.#chosen),
            onmousedown: (event: Event) => {
              event.preventDefault();
              this.onChoose(found.name);
            },
          },
          h('strong', {}, found.name),
          h(
            'span',
            { class: 'hint-about' },
            found.isOurs
              ? found.description?.[this.bench.lang] || this.bench.text(W.functionOfSapa)
              : this.bench.text(W.builtIn),
          ),
        ),
      ),
    );
  }

  #call({ name, parameters, description }: FunctionInfo, argument: number): HTMLElement {
    const separator = conventionsOf(this.bench.book.locale).decimal === ',' ? '; ' : ', ';
    const at = Math.min(argument, parameters.length - 1);
    const { lang } = this.bench;
    return h(
      'div',
      { class: 'hint-call' },
      h(
        'p',
        {},
        `${name}(`,
        ...parameters.flatMap((parameter, index) => [
          ...(index === 0 ? [] : [separator]),
          index === at ? h('strong', {}, parameter.name) : parameter.name,
        ]),
        ')',
      ),
      h('p', { class: 'hint-about' }, parameters[at]?.text[lang] || description?.[lang]),
    );
  }

  #announce(): void {
    const chosen = this.#found[this.#chosen];
    if (!chosen || !this.#field) return;
    this.#field.setAttribute('aria-activedescendant', `hint-${this.#chosen}`);
    this.bench.say(chosen.name);
  }

  #place(field: HTMLElement): void {
    const rect = field.getBoundingClientRect();
    const { height, width } = this.#box.getBoundingClientRect();
    const below = rect.bottom + 2;
    const top = below + height > innerHeight ? rect.top - height - 2 : below;
    this.#box.style.left = `${Math.max(4, Math.min(rect.left, innerWidth - width - 4))}px`;
    this.#box.style.top = `${Math.max(4, top)}px`;
  }
}
