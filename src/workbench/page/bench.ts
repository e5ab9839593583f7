/** What the parts of the page share: the open book, the grid, the language, and how to ask the desk. */
import type { Lang, Words } from '../../messages/catalog.ts';
import { fill } from '../../messages/catalog.ts';
import type { Ask } from './backend.ts';
import type { Book } from './book.ts';
import type { Grid } from './grid/grid.ts';
import type { Selection } from './grid/selections.ts';

/**
 * What happened: another book, another sheet in front, another selection, cells or frames of the book changed,
 * something moved on the screen, another language, the desk took up or finished work.
 */
export type Happening = 'book' | 'sheet' | 'selection' | 'patch' | 'moved' | 'language' | 'work';

export class Bench {
  lang: Lang;
  /** There is none until the first one has been opened. */
  book!: Book;
  grid!: Grid;
  ask!: Ask;
  /** Cells that are selected in the sheet shown. */
  selection: Selection = { box: { row: 1, column: 1, rows: 1, columns: 1 }, row: 1, column: 1 };
  /** Captions of the script's own menu. */
  menu: readonly string[] = [];
  /** Whether the book holds changes that are in no file. */
  isDirty = false;
  /** Whether the browser has put these changes away. */
  isKept = false;
  isWorking = false;
  readonly #listeners = new Map<Happening, (() => void)[]>();

  constructor(
    lang: Lang,
    private readonly live: HTMLElement,
  ) {
    this.lang = lang;
  }

  get sheetId(): number {
    return this.grid.sheetId;
  }

  on(happenings: readonly Happening[], listener: () => void): void {
    for (const happening of happenings)
      this.#listeners.set(happening, [...(this.#listeners.get(happening) ?? []), listener]);
  }

  /** Nobody is told anything of a sheet while there is none. */
  tell(happening: Happening): void {
    if (this.book === undefined && happening !== 'language' && happening !== 'work') return;
    for (const listener of this.#listeners.get(happening) ?? []) listener();
  }

  /** A text of ours in the language chosen. */
  text(word: Words, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(word[this.lang], values);
  }

  /** For those who listen to the page. */
  say(text: string): void {
    // The same text twice would not be read twice.
    this.live.textContent = this.live.textContent === text ? `${text}\u00a0` : text;
  }
}
