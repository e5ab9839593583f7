/** What the grid does with the keyboard, the pointer and the clipboard. */
import { a1, boxA1 } from '../../../core/a1.ts';
import { displayText } from '../../../host/entry/display.ts';
import type { StylePatch } from '../../../host/model/styles.ts';
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Bench } from '../bench.ts';
import { showNotice } from '../chrome/notice.ts';
import { styleOf } from '../chrome/toolbar.ts';
import type { Clipboard } from './clipboard.ts';
import { openCellMenu } from './contextMenu.ts';
import { Dropdown } from './dropdown.ts';
import type { Editor } from './editor.ts';
import { gridKey, type KeyActions } from './keys.ts';
import { NoteBubble } from './noteBubble.ts';

export interface GridActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly restyle: (patch: StylePatch) => void;
  readonly show: (sheetId: number) => void;
}

export class GridInput {
  readonly #dropdown: Dropdown;
  readonly #keys: KeyActions;

  constructor(
    private readonly bench: Bench,
    private readonly editor: Editor,
    private readonly clipboard: Clipboard,
    actions: GridActions,
  ) {
    const { container } = bench.grid;
    this.#dropdown = new Dropdown(bench);
    new NoteBubble(bench);
    container.append(editor.field);
    this.#keys = {
      startEditing: () => editor.start(undefined, 'cell'),
      clear: () => this.#clear(),
      undo: actions.undo,
      redo: actions.redo,
      toggle: (look) => actions.restyle({ [look]: styleOf(bench)[look] ? undefined : true }),
      fillDown: () => this.#fillDown(),
      openList: () => this.#dropdown.open(),
      contextMenu: () => this.#menu(undefined),
      nextSheet: (by) => this.#nextSheet(by, actions.show),
      dropCopy: () => clipboard.drop(),
    };
    // Before Univer, which has shortcuts of its own.
    container.addEventListener('keydown', (event) => this.#key(event), true);
    container.addEventListener('dblclick', (event) => this.#doubleClick(event));
    container.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.#menu(event);
    });
    container.addEventListener('pointerup', () => {
      if (!editor.isOpen) bench.grid.focus();
    });
    for (const kind of ['copy', 'cut', 'paste'] as const)
      document.addEventListener(kind, (event) => this.#clip(kind, event), true);
    bench.on(['selection', 'patch'], () => this.#nameCell());
    bench.on(['selection'], () => this.#announce());
    bench.on(['language'], () => this.#label());
    this.#label();
  }

  #label(): void {
    this.bench.grid.container.setAttribute('aria-label', this.bench.text(W.sheetArea));
    this.#nameCell();
  }

  #key(event: KeyboardEvent): void {
    if (this.editor.isOpen || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest('.chart')) return;
    if (gridKey(event, this.bench, this.#keys)) event.preventDefault();
    // Letters are the field's and other keys the browser's; Univer gets none.
    event.stopImmediatePropagation();
  }

  #doubleClick(event: MouseEvent): void {
    const { left, top } = this.bench.grid.container.getBoundingClientRect();
    if (event.target instanceof Element && event.target.closest('.chart, .cell-editor')) return;
    if (this.bench.grid.geometry.cellAt(event.clientX - left, event.clientY - top))
      this.editor.start(undefined, 'cell');
  }

  #menu(event: MouseEvent | undefined): void {
    const { bench } = this;
    const { grid } = bench;
    const frame = grid.container.getBoundingClientRect();
    const rect = grid.geometry.rectOf(bench.selection.row, bench.selection.column);
    const at = event
      ? { x: event.clientX, y: event.clientY }
      : { x: frame.left + (rect?.left ?? 0) + 20, y: frame.top + (rect?.top ?? 0) + 20 };
    openCellMenu(bench, at, {
      copy: (cut) => {
        grid.focus();
        document.execCommand(cut ? 'cut' : 'copy');
      },
      paste: () => void this.#pasteByMenu(),
      clear: () => this.#clear(),
    });
  }

  /** Only some browsers let a page read the clipboard without Ctrl+V. */
  async #pasteByMenu(): Promise<void> {
    try {
      const text = await navigator.clipboard.readText();
      const data = new DataTransfer();
      data.setData('text/plain', text);
      await this.clipboard.paste(data);
    } catch {
      showNotice(this.bench, { text: this.bench.text(W.pasteByKeys) });
    }
  }

  #clip(kind: 'copy' | 'cut' | 'paste', event: ClipboardEvent): void {
    const isHere = this.bench.grid.container.contains(document.activeElement);
    if (!isHere || this.editor.isOpen || !event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (kind === 'paste') void this.clipboard.paste(event.clipboardData);
    else this.clipboard.copy(event.clipboardData, kind === 'cut');
  }

  #clear(): void {
    const { sheetId, selection } = this.bench;
    void this.bench.ask('clear', { sheetId, box: selection.box });
  }

  #fillDown(): void {
    const { sheetId, selection } = this.bench;
    const { box } = selection;
    if (box.rows > 1) void this.bench.ask('fill', { sheetId, source: { ...box, rows: 1 }, target: box });
  }

  #nextSheet(by: 1 | -1, show: (sheetId: number) => void): void {
    const sheets = this.bench.book.visibleSheets;
    const at = sheets.findIndex(({ id }) => id === this.bench.sheetId);
    const next = sheets[at + by];
    if (next) show(next.id);
  }

  /** The canvas tells a reader nothing: each selected cell is said. */
  #announce(): void {
    const { bench } = this;
    if (!bench.grid.container.contains(document.activeElement) || this.editor.isOpen) return;
    const { box } = bench.selection;
    const isOne = box.rows * box.columns === 1;
    bench.say(isOne ? this.#cellText() : bench.text(W.selected, { range: boxA1(box) }));
  }

  /** The field is named by its cell, so that whoever comes to it hears where they are. */
  #nameCell(): void {
    if (this.bench.book === undefined || this.editor.isOpen) return;
    this.editor.field.setAttribute('aria-label', `${this.#cellText()}. ${this.bench.text(W.grid)}`);
  }

  #cellText(): string {
    const { bench } = this;
    const { row, column } = bench.selection;
    const cell = bench.book.cell(bench.sheetId, row, column);
    const shown = displayText(cell?.value, bench.book.styleOf(cell).numberFormat, bench.book.locale);
    return bench.text(W.cellIs, { cell: a1(row, column), text: shown === '' ? bench.text(W.blank) : shown });
  }
}
