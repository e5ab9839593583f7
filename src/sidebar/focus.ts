/** The ids of an element and of everything around it, from the inside out. */
export function idsAround(element: Element | null | undefined): string[] {
  const ids: string[] = [];
  for (let each = element; each; each = each.parentElement) if (each.id !== '') ids.push(each.id);
  return ids;
}

/**
 * Gives the focus back after a redraw. What had it may be gone, as a finding that was fixed: then what stood around it
 * gets it, so that the next key does not start from the top of the page.
 */
export function giveFocusBack(had: readonly string[]): void {
  const [own] = had;
  if (own === undefined || idsAround(document.activeElement).length > 0) return;
  for (const id of had) {
    const element = document.getElementById(id);
    if (element === null) continue;
    element.focus();
    if (document.activeElement === element) return;
  }
}

export const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** The id of what belongs to a column of a sheet: names of sheets hold blanks, which an id may not. */
export const columnId = (what: 'edit' | 'change', place: string): string =>
  `${what}-${encodeURIComponent(place)}`;
