/** A cell with a list has a small arrow when it is selected; a press or Alt+↓ opens the list. */
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Bench } from '../bench.ts';
import { openMenu } from '../chrome/menu.ts';
import { h } from '../dom.ts';

export class Dropdown {
  readonly #arrow = h('button', {
    id: 'cell-list',
    class: 'cell-list',
    type: 'button',
    tabindex: -1,
    hidden: true,
    onclick: () => this.open(),
  });

  constructor(private readonly bench: Bench) {
    bench.grid.container.append(this.#arrow);
    bench.on(['selection', 'moved', 'patch', 'book', 'sheet', 'language'], () => this.#place());
  }

  /** False when the cell has no list. */
  open(): boolean {
    const options = this.#options();
    if (options === undefined) return false;
    const { bench } = this;
    const { row, column } = bench.selection;
    const value = bench.book.value(bench.sheetId, row, column);
    const rect = bench.grid.geometry.rectOf(row, column);
    const frame = bench.grid.container.getBoundingClientRect();
    const at = { x: frame.left + (rect?.left ?? 0), y: frame.top + (rect?.top ?? 0) + (rect?.height ?? 0) };
    openMenu(
      at,
      bench.text(W.choose),
      options.map((text) => ({
        text,
        isChecked: String(value ?? '') === text,
        run: () => void bench.ask('enter', { sheetId: bench.sheetId, row, column, text }),
      })),
      () => bench.grid.focus(),
    );
    return true;
  }

  #options(): string[] | undefined {
    const { bench } = this;
    const { row, column } = bench.selection;
    const validation = bench.book.cell(bench.sheetId, row, column)?.validation;
    return validation?.criterion === 'VALUE_IN_LIST' ? validation.values.map(String) : undefined;
  }

  #place(): void {
    const { row, column } = this.bench.selection;
    const rect = this.#options() && this.bench.grid.geometry.rectOf(row, column);
    this.#arrow.hidden = rect === undefined;
    if (!rect) return;
    this.#arrow.setAttribute('aria-label', this.bench.text(W.choose));
    this.#arrow.style.left = `${rect.left + rect.width - 20}px`;
    this.#arrow.style.top = `${rect.top + (rect.height - 19) / 2}px`;
  }
}
