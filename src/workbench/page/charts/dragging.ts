/** Moving and sizing an element over the grid with the pointer or with arrows. */
import type { Rect } from '../grid/geometry.ts';

export interface Drag {
  readonly rect: () => Rect;
  readonly onEnd: (rect: Rect) => void;
  readonly onDelete: () => void;
  readonly onLeave: () => void;
  readonly onWheel: (event: WheelEvent) => void;
}

const SMALLEST = { width: 200, height: 140 };
const STEP = 20;

export function dragging(element: HTMLElement, corner: HTMLElement, drag: Drag): void {
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    element.focus();
    element.setPointerCapture(event.pointerId);
    follow(element, event, drag, event.target === corner);
  });
  // The grid must not take these for its own.
  for (const kind of ['pointerup', 'click', 'dblclick', 'contextmenu'])
    element.addEventListener(kind, (event) => event.stopPropagation());
  // A wheel turned over it scrolls the sheet below.
  element.addEventListener('wheel', (event) => drag.onWheel(event), { passive: true });
  element.addEventListener('keydown', (event) => onKey(event, drag));
}

function follow(element: HTMLElement, start: PointerEvent, drag: Drag, isSizing: boolean): void {
  const from = drag.rect();
  let rect = from;
  const move = (event: PointerEvent) => {
    rect = changed(from, event.clientX - start.clientX, event.clientY - start.clientY, isSizing);
    element.style.left = `${rect.left}px`;
    element.style.top = `${rect.top}px`;
    element.style.width = `${rect.width}px`;
    element.style.height = `${rect.height}px`;
  };
  const end = () => {
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', end);
    element.removeEventListener('pointercancel', end);
    if (rect !== from) drag.onEnd(rect);
  };
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
}

export function changed(from: Rect, x: number, y: number, isSizing: boolean): Rect {
  if (!isSizing) return { ...from, left: from.left + x, top: from.top + y };
  return {
    ...from,
    width: Math.max(SMALLEST.width, from.width + x),
    height: Math.max(SMALLEST.height, from.height + y),
  };
}

function onKey(event: KeyboardEvent, { rect, onEnd, onDelete, onLeave }: Drag): void {
  event.stopPropagation();
  if (event.key === 'Delete' || event.key === 'Backspace') onDelete();
  else if (event.key === 'Escape') onLeave();
  const by = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[
    event.key
  ];
  if (!by) return;
  event.preventDefault();
  onEnd(changed(rect(), by[0] ?? 0, by[1] ?? 0, event.shiftKey));
}
