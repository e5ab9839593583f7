/** F6 and Shift+F6 go round the parts of the page, as in office programs: inside the grid Tab goes from cell to cell. */

interface Frame {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  focus(): void;
  /** Calls back when F6 was pressed in the frame, whose keys the page does not hear. */
  onLeave(listener: (back: boolean) => void): void;
}

export function regions(parts: readonly HTMLElement[], panel: Frame): void {
  const go = (back: boolean): void => {
    const at = parts.findIndex((part) => part.contains(document.activeElement));
    const by = back ? -1 : 1;
    for (let step = 1; step <= parts.length; step += 1) {
      const part = parts[(at + by * step + parts.length * 2) % parts.length];
      if (part && enter(part, panel)) return;
    }
  };
  panel.onLeave(go);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      go(event.shiftKey);
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
  const first = part.querySelector<HTMLElement>('button:not([tabindex="-1"]), input, textarea, select');
  (named ?? first)?.focus();
  return (named ?? first) !== null;
}
