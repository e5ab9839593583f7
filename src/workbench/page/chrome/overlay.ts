/** Where menus, hints and notices stand: inside the main part of the page, so that a reader finds them in it. */
export function overlay(): HTMLElement {
  const main = document.querySelector('main');
  if (!main) throw new Error('the page has no main part');
  return main;
}
