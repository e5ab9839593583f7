/**
 * Typing into cells. The field is the browser's own, over the cell or in the bar, so that carets, dead keys, dictation
 * and readers work as everywhere. It has the focus of the grid all the time, unseen until something is typed into it;
 * what was typed goes to the desk as text and is read there by the locale.
 */
import { a1, boxA1 } from '../../../core/a1.ts';
import { conventionsOf } from '../../../host/entry/conventions.ts';
import { editText } from '../../../host/entry/editText.ts';
import type { BoxModel } from '../../../host/model/workbook.ts';
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';
import { caretPlace, isFormulaText } from './formulaText.ts';
import { Hints } from './hints.ts';
import type { Direction } from './place.ts';
import { type EditSession, referenceText, withReference } from './session.ts';

export interface EditorEvents {
  /** The selection is to go on from the edited cell. */
  readonly onMove: (direction: Direction) => void;
}

export class Editor {
  readonly field: HTMLTextAreaElement;
  #session: EditSession | undefined;
  /** The one of the two fields that is written in. */
  #active: HTMLTextAreaElement;
  readonly #hints: Hints;

  constructor(
    private readonly bench: Bench,
    private readonly bar: HTMLTextAreaElement,
    private readonly events: EditorEvents,
  ) {
    this.field = h('textarea', {
      id: 'cell-editor',
      class: 'cell-editor idle',
      rows: 1,
      spellcheck: 'false',
    });
    this.#active = this.field;
    this.#hints = new Hints(bench, (name) => this.#complete(name));
    for (const field of [this.field, bar]) {
      field.addEventListener('input', () => this.#typed(field));
      field.addEventListener('keydown', (event) => this.#key(event));
      field.addEventListener('click', () => this.#clicked(field));
      field.addEventListener('blur', () => setTimeout(() => this.#left()));
    }
    bar.addEventListener('focus', () => {
      if (!this.#session) this.start(undefined, 'bar');
    });
    bench.on(['moved', 'patch', 'sheet', 'selection', 'book'], () => this.#place());
    bench.on(['selection', 'patch', 'book', 'sheet'], () => this.#showInBar());
  }

  get isOpen(): boolean {
    return this.#session !== undefined;
  }

  /** Begins with what the cell holds, or with what was typed into the field. */
  start(text: string | undefined, where: 'cell' | 'bar'): void {
    const { bench } = this;
    const { row, column } = bench.selection;
    const before = this.textOf(row, column);
    this.#session = {
      sheetId: bench.sheetId,
      row,
      column,
      before,
      text: text ?? before,
      arrowsMove: text !== undefined,
    };
    this.#active = where === 'cell' ? this.field : this.bar;
    this.field.classList.remove('idle');
    this.field.setAttribute('aria-label', bench.text(W.cellEditor, { cell: a1(row, column) }));
    // A letter that is still being composed is lost when its field is written to.
    for (const field of [this.field, this.bar])
      if (field.value !== this.#session.text) field.value = this.#session.text;
    this.#place();
    if (where === 'cell' && text === undefined) {
      this.field.focus();
      this.field.setSelectionRange(this.field.value.length, this.field.value.length);
    }
    this.#hint();
  }

  /** A cell was clicked or reached while a formula is written: its address goes into the formula. */
  pick(box: BoxModel): boolean {
    const session = this.#session;
    if (!session || !isFormulaText(session.text)) return false;
    const caret = this.#active.selectionStart;
    if (!session.picked && !this.#caret(session.text, caret).takesReference) return false;
    const { bench } = this;
    const sheet = bench.sheetId === session.sheetId ? undefined : bench.book.frame(bench.sheetId)?.name;
    const { text, picked } = withReference(session, caret, referenceText(box, boxA1, sheet));
    this.#write(text, picked.end);
    session.picked = picked;
    this.#active.focus();
    return true;
  }

  /** Hands the text over; the cell shows it at once, as it was typed, until the desk has read it. */
  commit(): void {
    const session = this.#session;
    if (!session) return;
    this.#close();
    const { sheetId, row, column, text, before } = session;
    if (text === before) return;
    const { bench } = this;
    const answered = bench.book.type(sheetId, row, column, text);
    bench.grid.repaint();
    void bench.ask('enter', { sheetId, row, column, text }).finally(() => {
      answered();
      bench.grid.repaint();
    });
  }

  cancel(): void {
    if (!this.#session) return;
    this.#close();
    this.bench.grid.focus();
  }

  textOf(row: number, column: number): string {
    const { book, sheetId } = this.bench;
    const cell = book.cell(sheetId, row, column);
    return (
      book.pending(sheetId, row, column) ??
      (cell ? editText(cell, book.styleOf(cell).numberFormat, book.locale) : '')
    );
  }

  #close(): void {
    const session = this.#session;
    this.#session = undefined;
    this.field.value = '';
    this.field.classList.add('idle');
    this.#hints.close();
    if (session && session.sheetId !== this.bench.sheetId) this.bench.grid.show(session.sheetId);
    this.#showInBar();
  }

  #typed(field: HTMLTextAreaElement): void {
    if (!this.#session) this.start(field.value, field === this.bar ? 'bar' : 'cell');
    const session = this.#session;
    if (!session) return;
    this.#active = field;
    session.text = field.value;
    session.picked = undefined;
    const other = field === this.bar ? this.field : this.bar;
    other.value = field.value;
    this.#place();
    this.#hint();
  }

  #write(text: string, caret: number): void {
    if (!this.#session) return;
    this.#session.text = text;
    this.field.value = text;
    this.bar.value = text;
    this.#active.setSelectionRange(caret, caret);
    this.#place();
    this.#hint();
  }

  #clicked(field: HTMLTextAreaElement): void {
    if (!this.#session) return;
    this.#active = field;
    this.#session.arrowsMove = false;
    this.#session.picked = undefined;
    this.#hint();
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    const session = this.#session;
    if (event.isComposing || !session || this.#hints.key(event)) return;
    const direction = this.#directionOf(event, session);
    if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) this.#newLine();
    else if (event.key === 'Escape') this.cancel();
    else if (event.key === 'F2') session.arrowsMove = !session.arrowsMove;
    else if (direction && ARROWS[event.key] && this.#takesReference()) this.events.onMove(direction);
    else if (direction) this.#leave(direction);
    else return;
    event.preventDefault();
  }

  /** Where a key leads when the text is done; arrows only while they do not move the caret. */
  #directionOf({ key, shiftKey }: KeyboardEvent, { arrowsMove }: EditSession): Direction | undefined {
    if (key === 'Enter') return shiftKey ? 'up' : 'down';
    if (key === 'Tab') return shiftKey ? 'left' : 'right';
    return arrowsMove && this.#active !== this.bar ? ARROWS[key] : undefined;
  }

  #leave(direction: Direction): void {
    const { row, column } = this.#session ?? { row: 1, column: 1 };
    this.commit();
    this.bench.grid.select({ row, column, rows: 1, columns: 1 });
    this.events.onMove(direction);
    this.bench.grid.focus();
  }

  #newLine(): void {
    const { value, selectionStart, selectionEnd } = this.#active;
    this.#write(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`, selectionStart + 1);
  }

  #takesReference(): boolean {
    const session = this.#session;
    if (!session) return false;
    if (!isFormulaText(session.text)) return false;
    return (
      session.picked !== undefined || this.#caret(session.text, this.#active.selectionStart).takesReference
    );
  }

  #caret(text: string, caret: number) {
    return caretPlace(text, caret, conventionsOf(this.bench.book.locale).decimal === ',' ? ';' : ',');
  }

  #complete(name: string): void {
    const session = this.#session;
    if (!session) return;
    const caret = this.#active.selectionStart;
    const { word } = this.#caret(session.text, caret);
    const start = word?.start ?? caret;
    this.#write(
      `${session.text.slice(0, start)}${name}(${session.text.slice(caret)}`,
      start + name.length + 1,
    );
    this.#active.focus();
  }

  #hint(): void {
    const session = this.#session;
    if (session && isFormulaText(session.text))
      this.#hints.show(this.#active, this.#caret(session.text, this.#active.selectionStart));
    else this.#hints.close();
  }

  /** The focus has gone to another part of the page; sheets may be turned to pick cells from. */
  #left(): void {
    const { activeElement } = document;
    const isNear = activeElement?.closest('#grid, .formula-bar, .sheet-tabs, .hints') != null;
    if (this.#session && !isNear && document.hasFocus()) this.commit();
  }

  /** Over its cell, as wide as its text needs; unseen, it still marks where a candidate list is to appear. */
  #place(): void {
    const { sheetId, row, column, text } = this.#session ?? {
      ...this.bench.selection,
      sheetId: this.bench.sheetId,
      text: '',
    };
    const rect = sheetId === this.bench.sheetId ? this.bench.grid.geometry.rectOf(row, column) : undefined;
    const { style } = this.field;
    style.opacity = rect && this.#session ? '1' : '0';
    if (!rect) return;
    const room = this.bench.grid.container.clientWidth - rect.left - 2;
    const longest = Math.max(...text.split('\n').map((line) => line.length));
    style.left = `${rect.left}px`;
    style.top = `${rect.top}px`;
    style.width = `${Math.min(Math.max(rect.width + 1, longest * 8 + 24), Math.max(room, 120))}px`;
    style.height = 'auto';
    style.height = `${Math.max(this.#session ? this.field.scrollHeight : 0, rect.height + 1)}px`;
  }

  #showInBar(): void {
    if (this.#session) return;
    const { row, column } = this.bench.selection;
    this.bar.value = this.textOf(row, column);
  }
}

const ARROWS: Readonly<Record<string, Direction | undefined>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
