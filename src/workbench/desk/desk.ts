/**
 * The workbook on the desk: its model, the host that runs the add-on over it, its formulas, what the user has done,
 * and what the page has been told.
 */
import type { BoxModel, WorkbookModel } from '../../host/model/workbook.ts';
import type { ProjectFile } from '../../host/project/project.ts';
import { createHostIn, type Execution, type Host } from '../../host/runtime/host.ts';
import type { RealmMaker } from '../../host/runtime/realm.ts';
import { type Recalculation, recalculationOf } from '../../host/runtime/recalculation.ts';
import type { Lang } from '../../messages/catalog.ts';
import type { BookView, LineMove, Patch, Undone } from '../protocol.ts';
import { type Change, History } from './history.ts';
import { Told } from './told.ts';

/** Where the add-on keeps what belongs to a person. */
const PERSONAL = 'sapa.settings';

export interface DeskOptions {
  readonly realms: RealmMaker;
  readonly files: readonly ProjectFile[];
  readonly lang: Lang;
}

export class Desk {
  readonly host: Host;
  lang: Lang;
  readonly #told: Told;
  readonly #history = new History();
  readonly #recalculation: Recalculation;
  #moves: LineMove[] = [];
  #panelAsked = false;
  #selected = false;

  constructor(
    readonly book: WorkbookModel,
    { realms, files, lang }: DeskOptions,
  ) {
    this.lang = lang;
    const account = () => this.lang;
    this.host = createHostIn(realms, {
      files,
      workbook: book,
      // The language of the account is the one chosen on the page, and may change while the workbook is open.
      get userLocale() {
        return account();
      },
    });
    this.#recalculation = recalculationOf(this.host, { strict: false });
    this.#told = new Told(book);
  }

  async first(): Promise<BookView> {
    await this.#recalculation.recalculate();
    return this.#told.first();
  }

  /** The account's language is another one now, and a choice made in the panel before it no longer stands. */
  speak(lang: Lang): void {
    this.lang = lang;
    const { user } = this.book.properties;
    const personal = JSON.parse(user[PERSONAL] ?? '{}') as object;
    user[PERSONAL] = JSON.stringify({ ...personal, language: null });
  }

  /** An edit of the user's, to be taken back later. */
  did(change: Change): void {
    this.#history.push(change);
  }

  /** Lines came or went, so the cells behind them need not be told one by one. */
  moved(moves: readonly LineMove[]): void {
    for (const move of moves) this.#told.move(move);
    this.#moves.push(...moves);
  }

  undo(): Undone {
    const { where, moves } = this.#history.undo();
    this.moved(moves);
    return where;
  }

  redo(): Undone {
    const { where, moves } = this.#history.redo();
    this.moved(moves);
    return where;
  }

  /** One execution of the script. */
  execute(run: (host: Host) => Execution): Execution {
    const { sidebar, selection } = this.host;
    const sizes = sizesOf(this.book);
    const execution = run(this.host);
    if (this.host.sidebar !== sidebar) this.#panelAsked = true;
    if (this.host.selection !== selection) this.#selected = true;
    const now = sizesOf(this.book);
    // Earlier edits would no longer find their cells.
    if ([...sizes].some(([id, size]) => now.get(id) !== size)) this.#history.clear();
    return execution;
  }

  look(sheetId: number, box: BoxModel | undefined): void {
    this.book.activeSheetId = sheetId;
    this.host.selection = box && { sheetId, box };
  }

  /** Computes what has to be computed anew, and what the page must be told. */
  async patch(): Promise<Patch> {
    await this.#recalculation.recalculate();
    const moves = this.#moves;
    this.#moves = [];
    const panelAsked = this.#panelAsked;
    const selection = this.#selected ? this.host.selection : undefined;
    this.#panelAsked = false;
    this.#selected = false;
    return {
      ...this.#told.difference(),
      moves,
      activeSheetId: this.book.activeSheetId,
      ...(selection && { selection }),
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
      ...(panelAsked && { panelAsked: true }),
    };
  }

  dispose(): void {
    this.#recalculation.dispose();
  }
}

/** Sizes of the office's sheets; those that the script writes itself come and go and grow. */
const sizesOf = ({ sheets }: WorkbookModel): Map<number, string> =>
  new Map(
    sheets
      .filter(({ metadata, name }) => metadata.length === 0 && !name.startsWith('_'))
      .map(({ id, rowCount, columnCount }) => [id, `${rowCount} ${columnCount}`]),
  );
