import type { Attributes, View } from './dom.ts';

type Listener = (event: Event) => void;

/** A view that stands in the page, with the nodes that show it. */
export interface Mounted {
  readonly node: Node;
  view: View | string;
  children: Mounted[];
  /** By the kind of event: what the present view wants done. */
  readonly listeners: Map<string, Listener>;
}

/**
 * Makes the children of an element look like the views, and keeps every element that is still wanted: the focus, the
 * caret in a field, the place scrolled to and an open list survive a redraw because their elements do.
 */
export function patchChildren(
  parent: Element,
  before: readonly Mounted[],
  views: readonly (View | string)[],
): Mounted[] {
  const find = finderOf(before);
  const after = views.map((view) => {
    const known = find(view);
    if (known === undefined) return mount(view);
    update(known, view);
    return known;
  });
  const kept = new Set(after);
  const order = before.filter((each) => kept.has(each) || !remove(each));
  let at = 0;
  for (const each of after) {
    if (order[at] === each) {
      at += 1;
      continue;
    }
    const elsewhere = order.indexOf(each, at);
    if (elsewhere >= 0) order.splice(elsewhere, 1);
    parent.insertBefore(each.node, order[at]?.node ?? null);
  }
  return after;
}

const remove = ({ node }: Mounted): boolean => {
  node.parentNode?.removeChild(node);
  return true;
};

/** An old element for a new view: the one of the same key, else the next without a key and of the same tag. */
function finderOf(before: readonly Mounted[]): (view: View | string) => Mounted | undefined {
  const byName = new Map<string, Mounted[]>();
  for (const each of before) {
    const name = nameOf(each.view);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [each]);
    else same.push(each);
  }
  return (view) => byName.get(nameOf(view))?.shift();
}

function nameOf(view: View | string): string {
  if (typeof view === 'string') return '';
  const { key, id } = view.attributes;
  return `${view.tag} ${String(key ?? id ?? '')}`;
}

function mount(view: View | string): Mounted {
  if (typeof view === 'string') {
    return { node: document.createTextNode(view), view, children: [], listeners: new Map() };
  }
  const empty: View = { tag: view.tag, attributes: {}, children: [] };
  const mounted: Mounted = {
    node: document.createElement(view.tag),
    view: empty,
    children: [],
    listeners: new Map(),
  };
  update(mounted, view);
  return mounted;
}

function update(mounted: Mounted, view: View | string): void {
  const before = mounted.view;
  // A view that is not made anew has not changed: tabs that are not shown cost nothing.
  if (before === view) return;
  mounted.view = view;
  if (typeof view === 'string' || typeof before === 'string') {
    mounted.node.nodeValue = String(view);
    return;
  }
  const element = mounted.node as Element;
  for (const name of Object.keys(before.attributes)) {
    if (!(name in view.attributes)) setAttribute(mounted, name, undefined);
  }
  for (const [name, value] of Object.entries(view.attributes)) {
    if (value !== before.attributes[name]) setAttribute(mounted, name, value);
  }
  mounted.children = patchChildren(element, mounted.children, view.children);
  setProperties(element, view.attributes);
}

function setAttribute({ node, listeners }: Mounted, name: string, value: Attributes[string]): void {
  const element = node as Element;
  if (name === 'key' || isProperty(element, name)) return;
  if (name.startsWith('on')) {
    const type = name.slice(2);
    const isNew = !listeners.has(type);
    listeners.set(type, typeof value === 'function' ? value : () => undefined);
    if (isNew) element.addEventListener(type, (event) => listeners.get(type)?.(event));
  } else if (value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

const FIELDS = new Set(['input', 'select', 'textarea']);

/** What the user can change too: the attribute would only be what it was at first. */
const isProperty = ({ tagName }: Element, name: string): boolean =>
  (name === 'value' || name === 'checked') && FIELDS.has(tagName.toLowerCase());

/** After the children, since a list has a value only with its options; and only when it differs: a caret would jump. */
function setProperties(element: Element, { value, checked }: Attributes): void {
  const field = element as HTMLInputElement;
  if (value !== undefined && isProperty(element, 'value') && field.value !== String(value))
    field.value = String(value);
  if (checked !== undefined && isProperty(element, 'checked') && field.checked !== checked)
    field.checked = checked === true;
}
