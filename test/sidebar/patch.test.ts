import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { h, type View } from '../../src/sidebar/dom.ts';
import { type Mounted, patchChildren } from '../../src/sidebar/patch.ts';
import { type Element, Page } from './page.ts';

let page: Page;
let mounted: Mounted[];

beforeEach(() => {
  page = new Page();
  mounted = [];
  vi.stubGlobal('document', page);
});
afterEach(() => vi.unstubAllGlobals());

const draw = (...views: (View | string)[]) => {
  mounted = patchChildren(page.root as never, mounted, views);
};
const child = (at: number) => page.root.children[at] as Element;

test('an element that is still wanted is the same element', () => {
  draw(h('p', {}, 'бір'), h('input', { id: 'a', value: '1' }));
  const input = child(1);
  input.focus();
  draw(h('input', { id: 'a', value: '1' }));
  expect(child(0)).toBe(input);
  expect(page.activeElement).toBe(input);
});

test.each([
  ['something before it comes', ['a', 'b'], ['x', 'a', 'b']],
  ['something before it goes', ['x', 'a', 'b'], ['a', 'b']],
  ['something behind it comes and goes', ['a', 'b', 'c'], ['a', 'b', 'd']],
])('what has the focus is not moved when %s', (_what, before, after) => {
  const items = (ids: readonly string[]) => ids.map((id) => h('li', { key: id }, id));
  draw(...items(before));
  const wanted = child(before.indexOf('b'));
  wanted.focus();
  draw(...items(after));
  expect(page.root.textContent).toBe(after.join(''));
  expect(page.activeElement).toBe(wanted);
});

test('a list in another order is in that order', () => {
  const items = (ids: string) => [...ids].map((id) => h('li', { key: id }, id));
  for (const order of ['abcd', 'dcba', 'badc', 'cxay', 'abcd']) {
    draw(...items(order));
    expect(page.root.textContent).toBe(order);
  }
});

test('a listener is the one of the present view, and one that is gone does nothing', () => {
  const first = vi.fn();
  const second = vi.fn();
  draw(h('button', { onclick: first }));
  draw(h('button', { onclick: second }));
  child(0).listeners.get('click')?.({});
  draw(h('button'));
  child(0).listeners.get('click')?.({});
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
});

test('attributes come, change and go; true is an empty one', () => {
  draw(h('p', { class: 'a', hidden: true }));
  expect(Object.fromEntries(child(0).attributes)).toEqual({ class: 'a', hidden: '' });
  draw(h('p', { class: 'b', hidden: false, title: 1 }));
  expect(Object.fromEntries(child(0).attributes)).toEqual({ class: 'b', title: '1' });
});

test('a field is written to only when it shows something else: a caret would jump', () => {
  draw(h('input', { value: 'а' }));
  const input = child(0);
  const written = vi.fn();
  Object.defineProperty(input, 'value', { get: () => 'ab', set: written });
  draw(h('input', { value: 'ab' }));
  expect(written).not.toHaveBeenCalled();
  draw(h('input', { value: 'abc' }));
  expect(written).toHaveBeenCalledWith('abc');
});

test('a list gets its value when it has its options', () => {
  draw(h('select', { value: 'b' }, h('option', { value: 'a' }), h('option', { value: 'b' })));
  expect(child(0).value).toBe('b');
});
