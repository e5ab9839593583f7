/** A menu that drops down from a button or opens at a point; arrows, Home, End, Escape and first letters work in it. */
import { h } from '../dom.ts';
import { icon as iconOf } from './icons.ts';
import { overlay } from './overlay.ts';

export interface MenuItem {
  readonly text: string;
  /** Shown at the right: the key that does the same. */
  readonly keys?: string;
  readonly isChecked?: boolean;
  readonly isDisabled?: boolean;
  /** A small square of this colour before the text. */
  readonly swatch?: string;
  /** A line of explanation below the text. */
  readonly hint?: string;
  readonly run: () => void;
}

export type MenuEntry = MenuItem | 'line';

export type Anchor = HTMLElement | { readonly x: number; readonly y: number };

let closeOpen: (() => void) | undefined;

/** Opens the menu, closing any other one; `back` gets the focus when it closes without a choice. */
export function openMenu(
  anchor: Anchor,
  label: string,
  entries: readonly MenuEntry[],
  back?: () => void,
): void {
  closeOpen?.();
  const button = anchor instanceof HTMLElement ? anchor : undefined;
  const items: HTMLButtonElement[] = [];
  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': label, tabindex: -1 });
  const close = (returnsFocus: boolean) => {
    if (closeOpen !== closeThis) return;
    closeOpen = undefined;
    menu.remove();
    button?.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
    if (!returnsFocus) return;
    if (back) back();
    else button?.focus();
  };
  const closeThis = () => close(false);
  const outside = (event: Event) => {
    if (!menu.contains(event.target as Node) && !button?.contains(event.target as Node)) close(false);
  };
  for (const entry of entries) {
    if (entry === 'line') {
      menu.append(h('div', { class: 'menu-line', role: 'separator' }));
      continue;
    }
    const item = itemOf(entry, () => {
      close(true);
      entry.run();
    });
    items.push(item);
    menu.append(item);
  }
  menu.addEventListener('keydown', (event) => onKey(event, items, () => close(true)));
  overlay().append(menu);
  place(menu, anchor);
  closeOpen = closeThis;
  button?.setAttribute('aria-expanded', 'true');
  document.addEventListener('pointerdown', outside, true);
  (items.find((item) => item.getAttribute('aria-checked') === 'true') ?? items[0] ?? menu).focus();
}

function itemOf(
  { text, keys, isChecked, isDisabled, swatch, hint }: MenuItem,
  onclick: () => void,
): HTMLButtonElement {
  return h(
    'button',
    {
      class: 'menu-item',
      type: 'button',
      role: isChecked === undefined ? 'menuitem' : 'menuitemradio',
      tabindex: -1,
      ...(isChecked !== undefined && { 'aria-checked': String(isChecked) }),
      ...(isDisabled && { 'aria-disabled': 'true' }),
      onclick: () => {
        if (!isDisabled) onclick();
      },
    },
    isChecked !== undefined &&
      // Drawn: the fonts of some systems have no such letter.
      h('span', { class: 'menu-check', 'aria-hidden': 'true' }, isChecked && iconOf('check')),
    swatch !== undefined && swatchOf(swatch),
    h('span', { class: 'menu-text' }, text, hint !== undefined && h('span', { class: 'menu-hint' }, hint)),
    keys !== undefined && h('span', { class: 'menu-keys' }, keys),
  );
}

function swatchOf(color: string): HTMLElement {
  const swatch = h('span', { class: 'swatch', 'aria-hidden': 'true' });
  swatch.style.background = color;
  return swatch;
}

function onKey(event: KeyboardEvent, items: readonly HTMLButtonElement[], close: () => void): void {
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  const go = (index: number) => items[(index + items.length) % items.length]?.focus();
  event.stopPropagation();
  switch (event.key) {
    case 'ArrowDown':
      go(at + 1);
      break;
    case 'ArrowUp':
      go(at < 0 ? -1 : at - 1);
      break;
    case 'Home':
      go(0);
      break;
    case 'End':
      go(-1);
      break;
    case 'Escape':
    case 'Tab':
      close();
      break;
    default: {
      if (event.key.length !== 1 || event.key === ' ') return;
      const letter = event.key.toLowerCase();
      const ordered = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      ordered.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
    }
  }
  event.preventDefault();
}

/** Below the button or at the point, and never out of the window. */
function place(menu: HTMLElement, anchor: Anchor): void {
  const gap = 4;
  const rect =
    anchor instanceof HTMLElement
      ? anchor.getBoundingClientRect()
      : { left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y };
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.min(rect.left, innerWidth - width - gap);
  const below = rect.bottom + 2;
  const top = below + height > innerHeight - gap ? Math.max(gap, rect.top - height - 2) : below;
  menu.style.left = `${Math.max(gap, left)}px`;
  menu.style.top = `${top}px`;
}

/** A button that opens a menu. The entries are made when it is pressed. */
export function menuButton(
  { id, text, label, icon }: { id: string; text?: string; label: string; icon?: Node },
  entries: () => readonly MenuEntry[],
): HTMLButtonElement {
  const button: HTMLButtonElement = h(
    'button',
    {
      id,
      type: 'button',
      class: text === undefined ? 'tool' : 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      ...(text === undefined && { 'aria-label': label, title: label }),
      onclick: () => openMenu(button, label, entries()),
    },
    icon,
    text,
    h('span', { class: 'caret', 'aria-hidden': 'true' }),
  );
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    openMenu(button, label, entries());
  });
  return button;
}
