/** What a selected cell has to say for itself: why its formula failed, or its note. */
import { a1 } from '../../../core/a1.ts';
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';

export class NoteBubble {
  readonly #bubble = h('div', { id: 'note', class: 'note', hidden: true });

  constructor(private readonly bench: Bench) {
    bench.grid.container.append(this.#bubble);
    bench.on(['selection', 'patch', 'moved', 'sheet', 'book', 'language'], () => this.#show());
  }

  #text(): string | undefined {
    const { bench } = this;
    const { row, column } = bench.selection;
    const cell = bench.book.cell(bench.sheetId, row, column);
    const value = cell?.value;
    if (typeof value !== 'object') return cell?.note;
    const isUnread = value.note === 'Formula parse error.';
    return isUnread ? bench.text(W.formulaUnread, { cell: a1(row, column) }) : value.note;
  }

  #show(): void {
    const { bench } = this;
    const text = this.#text();
    const { row, column } = bench.selection;
    const rect = text === undefined ? undefined : bench.grid.geometry.rectOf(row, column);
    this.#bubble.hidden = rect === undefined;
    if (!rect || text === undefined) return;
    if (this.#bubble.textContent !== text) {
      this.#bubble.textContent = text;
      bench.say(text);
    }
    const width = 280;
    const room = bench.grid.container.clientWidth;
    const right = rect.left + rect.width + 6;
    this.#bubble.style.left = `${right + width < room ? right : Math.max(4, rect.left - width - 6)}px`;
    this.#bubble.style.top = `${rect.top}px`;
  }
}
