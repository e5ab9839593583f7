/** What a view is made of: a tree of plain data. `patch.ts` makes the page look like it. */
export interface View {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (View | string)[];
}

type Child = View | string | false | undefined;
export type Children = readonly (Child | readonly Child[])[];

export interface Attributes {
  /** Tells an element from its neighbours when they change places; without one the `id` does. */
  readonly key?: string;
  readonly [name: string]: string | number | boolean | undefined | ((event: Event) => void);
}

/**
 * An element with its attributes, listeners (`onclick`) and children. Texts become text nodes, never HTML: what a cell
 * holds is shown as it is. An attribute that is false or undefined is left out, true is an empty one.
 */
export const h = (tag: string, attributes: Attributes = {}, ...children: Children): View => ({
  tag,
  attributes,
  children: (children.flat() as readonly Child[]).filter(
    (child): child is View | string => child !== undefined && child !== false && child !== '',
  ),
});
