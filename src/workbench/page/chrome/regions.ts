/** F6 and Shift+F6 go round the parts of the page, as in office programs: inside the grid Tab goes from cell to cell. */

interface Frame {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  focus(): void;
}

export function regions(parts: readonly HTMLElement[], panel: Frame): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const at = parts.findIndex((part) => part.contains(document.activeElement));
      const by = event.shiftKey ? -1 : 1;
      for (let step = 1; step <= parts.length; step += 1) {
        const part = parts[(at + by * step + parts.length * 2) % parts.length];
        if (part && enter(part, panel)) return;
      }
    },
    true,
  );
}

function enter(part: HTMLElement, panel: Frame): boolean {
  if (part === panel.element) {
    if (!panel.isOpen()) return false;
    panel.focus();
    return true;
  }
  const named = document.getElementById(part.dataset.focus ?? '');
  if (named) {
    named.focus();
    return true;
  }
  const first = part.querySelector<HTMLElement>('button:not([tabindex="-1"]), input, textarea, select');
  first?.focus();
  return first !== null;
}
