/** The page put together: what each part may ask of the others. */
import type { StylePatch } from '../../host/model/styles.ts';
import type { Lang } from '../../messages/catalog.ts';
import { fill } from '../../messages/catalog.ts';
import { editRefusals } from '../../messages/refusals/edit.ts';
import { fileRefusals } from '../../messages/refusals/file.ts';
import { workbenchWords as W } from '../../messages/workbench.ts';
import type { Patch, Source } from '../protocol.ts';
import { connect, type DeskWorker } from './backend.ts';
import { Bench } from './bench.ts';
import { Book } from './book.ts';
import { ChartLayer } from './charts/layer.ts';
import { type FindBar, findBar } from './chrome/findBar.ts';
import { formulaBar } from './chrome/formulaBar.ts';
import { showNotice } from './chrome/notice.ts';
import { regions } from './chrome/regions.ts';
import { sheetTabs } from './chrome/sheetTabs.ts';
import { toolbar } from './chrome/toolbar.ts';
import { topBar } from './chrome/topBar.ts';
import { welcome } from './chrome/welcome.ts';
import { h } from './dom.ts';
import { Clipboard } from './edit/clipboard.ts';
import { Editor } from './edit/editor.ts';
import { gestures } from './edit/gestures.ts';
import { GridInput } from './edit/gridInput.ts';
import { move } from './edit/keys.ts';
import { Files } from './files/files.ts';
import { Grid } from './grid/grid.ts';
import { openInstall } from './install/dialog.ts';
import { rememberLang } from './language.ts';
import { type PanelFrame, panelFrame } from './panelFrame.ts';

/** Milliseconds before the page says that it is at work. */
const PATIENCE = 400;

export class App {
  readonly #bench: Bench;
  readonly #files: Files;
  readonly #panel: PanelFrame;
  readonly #editor: Editor;
  readonly #find: FindBar;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, live: HTMLElement, lang: Lang, worker: DeskWorker) {
    const bench = new Bench(lang, live);
    this.#bench = bench;
    const backend = connect(worker, {
      onPatch: (patch) => this.#apply(patch),
      onWaiting: (waiting) => this.#work(waiting > 0),
    });
    bench.ask = async (name, input) => {
      try {
        return await backend.ask(name, input);
      } catch (error) {
        this.#fault(error as Error);
        throw error;
      }
    };
    this.#files = new Files(bench, (source) => this.open(source));
    const bar = formulaBar(bench);
    const gridBox = h('div', { id: 'grid', class: 'grid', role: 'region', 'data-focus': 'cell-editor' });
    this.#panel = panelFrame(bench);
    const top = topBar(bench, {
      openFile: () => this.#files.choose(),
      save: () => void this.#files.save(),
      startEmpty: () => void this.#files.replace({ kind: 'empty', lang: bench.lang }),
      openScenario: (id) => void this.#files.replace({ kind: 'scenario', id, lang: bench.lang }),
      install: () => openInstall(bench),
      clickMenu: (caption) => void bench.ask('click', { caption }),
      chooseLang: (chosen) => void this.#chooseLang(chosen),
    });
    const tools = toolbar(bench, {
      undo: () => void this.#undo('undo'),
      redo: () => void this.#undo('redo'),
      restyle: (patch) => this.#restyle(patch),
      freeze: (rows, columns) => void bench.ask('freeze', { sheetId: bench.sheetId, rows, columns }),
      find: () => this.#find.open(),
    });
    const bottom = sheetTabs(bench, {
      show: (id) => this.#show(id),
      change: (request) => bench.ask('sheet', request),
    });
    this.#find = findBar(bench);
    const sheet = h('div', { class: 'sheet' }, gridBox, this.#find.element);
    const middle = h('div', { class: 'middle' }, sheet, this.#panel.element);
    root.replaceChildren(
      top,
      h(
        'main',
        { class: 'main' },
        welcome(bench, () => this.#files.choose()),
        tools,
        bar.element,
        middle,
      ),
      bottom,
    );
    bench.grid = new Grid(gridBox, {
      onSelect: (selection) => {
        bench.selection = selection;
        if (!this.#editor.pick(selection.box)) this.#editor.commit();
        bench.tell('selection');
        void backend.ask('look', { sheetId: bench.sheetId, box: selection.box });
      },
      onMove: () => bench.tell('moved'),
      ...gestures(bench),
    });
    this.#editor = new Editor(bench, bar.field, { onMove: (direction) => void move(bench, direction, {}) });
    new GridInput(bench, this.#editor, new Clipboard(bench), {
      undo: () => void this.#undo('undo'),
      redo: () => void this.#undo('redo'),
      restyle: (patch) => this.#restyle(patch),
      show: (id) => this.#show(id),
    });
    new ChartLayer(bench);
    regions([top, tools, bar.element, gridBox, bottom, this.#panel.element], this.#panel);
    document.addEventListener('keydown', (event) => this.#shortcut(event), true);
    new ResizeObserver(() => bench.tell('moved')).observe(gridBox);
  }

  async start(source: Source): Promise<void> {
    await this.open(source);
    this.#panel.open();
    await this.#files.offerKept();
  }

  /** Whether it could be opened; why not, the page has said. */
  async open(source: Source): Promise<boolean> {
    const bench = this.#bench;
    this.#editor.cancel();
    const opened = await bench.ask('open', source);
    if (!opened.ok) {
      const { code, values } = opened.error;
      showNotice(bench, { kind: 'problem', text: fill(fileRefusals[code][bench.lang], values) });
      return false;
    }
    const { book: view, menu } = opened.value;
    bench.book = new Book(view);
    bench.menu = menu;
    const first = bench.book.frame(view.activeSheetId);
    const sheetId =
      first && !first.hidden ? first.id : (bench.book.visibleSheets[0]?.id ?? view.activeSheetId);
    await bench.grid.open(bench.book, sheetId);
    bench.tell('book');
    bench.tell('sheet');
    if (this.#panel.isOpen()) this.#panel.open();
    bench.grid.focus();
    // For whoever measures: the workbook has been drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('sapa:shown')));
    return true;
  }

  #show(sheetId: number): void {
    const bench = this.#bench;
    if (bench.sheetId === sheetId) return;
    bench.grid.show(sheetId);
    bench.tell('sheet');
  }

  #apply(patch: Patch): void {
    const bench = this.#bench;
    const { activeSheetId } = patch;
    const changed = bench.book.apply(patch);
    bench.grid.forget(new Set(bench.book.sheets.map(({ id }) => id)));
    const frame = bench.book.frame(activeSheetId);
    if (patch.selection || (frame && !frame.hidden && activeSheetId !== bench.sheetId)) this.#follow(patch);
    if (changed.frames) bench.grid.reshape();
    else if (changed.cells.has(bench.sheetId)) bench.grid.repaint();
    if (changed.frames || changed.cells.size > 0) this.#files.changed();
    bench.tell('patch');
    if (patch.panelAsked) this.#panel.open();
    if (patch.refused) {
      const { code, values } = patch.refused;
      showNotice(bench, { kind: 'problem', text: fill(editRefusals[code][bench.lang], values) });
    }
  }

  /** The script has brought a sheet to the front or selected cells. */
  #follow({ activeSheetId, selection }: Patch): void {
    const { grid } = this.#bench;
    const sheetId = selection?.sheetId ?? activeSheetId;
    if (this.#bench.book.frame(sheetId)?.hidden) return;
    this.#show(sheetId);
    if (selection) grid.select(selection.box);
  }

  #work(isWorking: boolean): void {
    document.body.dataset.working = String(isWorking);
    clearTimeout(this.#patience);
    const show = () => {
      this.#bench.isWorking = isWorking;
      this.#bench.tell('work');
    };
    // What is done in a moment needs no word: it would only flicker.
    if (isWorking) this.#patience = setTimeout(show, PATIENCE);
    else show();
  }

  #fault({ message }: Error): void {
    showNotice(this.#bench, { kind: 'problem', text: this.#bench.text(W.fault, { message }) });
  }

  async #undo(name: 'undo' | 'redo'): Promise<void> {
    const bench = this.#bench;
    const where = await bench.ask(name, null);
    if (!where || !bench.book.frame(where.sheetId)) return;
    this.#show(where.sheetId);
    if (where.box && where.box.rows * where.box.columns > 0) bench.grid.select(where.box);
  }

  #restyle(patch: StylePatch): void {
    const { sheetId, selection, book } = this.#bench;
    const frame = book.frame(sheetId);
    if (!frame) return;
    const { row, column } = selection.box;
    const rows = Math.min(selection.box.rows, frame.rowCount - row + 1);
    const columns = Math.min(selection.box.columns, frame.columnCount - column + 1);
    void this.#bench.ask('restyle', { sheetId, box: { row, column, rows, columns }, patch });
  }

  async #chooseLang(lang: Lang): Promise<void> {
    const bench = this.#bench;
    bench.lang = lang;
    rememberLang(lang);
    document.documentElement.lang = lang;
    bench.tell('language');
    bench.menu = (await bench.ask('menu', { lang })).captions;
    this.#panel.speak(lang);
  }

  #shortcut(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const action = {
      KeyS: () => void this.#files.save(),
      KeyO: () => this.#files.choose(),
      KeyF: () => this.#find.open(),
    }[event.code];
    if (!action) return;
    event.preventDefault();
    this.#editor.commit();
    action();
  }
}
