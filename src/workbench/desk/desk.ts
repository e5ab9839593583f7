/**
 * The workbook on the desk: its model, the host that runs the add-on over it, its formulas, what the user has done,
 * and what the page has been told.
 */
import type { BoxModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import type { ProjectFile } from '../../host/project/project.ts';
import { createHostIn, type Execution, type Host } from '../../host/runtime/host.ts';
import type { RealmMaker } from '../../host/runtime/realm.ts';
import { type Recalculation, recalculationOf } from '../../host/runtime/recalculation.ts';
import type { Lang } from '../../messages/catalog.ts';
import type { BookView, LineMove, Patch, Undone } from '../protocol.ts';
import { isRefused, type Refused } from './change.ts';
import { type Change, History } from './history.ts';
import { forgetChosenLanguage } from './personal.ts';
import { watchScript } from './script.ts';
import { keepInFront } from './sheets.ts';
import { Told } from './told.ts';

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
  #refused: Refused | undefined;

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
    forgetChosenLanguage(this.book);
  }

  /** An edit of the user's, to be taken back later; or why there was none, for the page to say. */
  did(outcome: Change | Refused): boolean {
    if (isRefused(outcome)) this.#refused = outcome;
    else this.#history.push(outcome);
    return !isRefused(outcome);
  }

  /** Lines came or went, so the cells behind them need not be told one by one. */
  moved(moves: readonly LineMove[]): void {
    for (const move of moves) this.#told.move(move);
    this.#moves.push(...moves);
  }

  undo(): Undone {
    return this.#step(() => this.#history.undo());
  }

  redo(): Undone {
    return this.#step(() => this.#history.redo());
  }

  #step(take: () => { where: Undone; moves: readonly LineMove[] }): Undone {
    const before = this.#order();
    const { where, moves } = take();
    this.moved(moves);
    keepInFront(this.book, before);
    const sheet = this.book.sheets.find(({ id }) => id === where?.sheetId);
    // What is gone or hidden again cannot be shown.
    if (!where || !sheet || sheet.hidden) return null;
    return { sheetId: sheet.id, ...(where.box && { box: onGrid(where.box, sheet) }) };
  }

  /** Work that may take away the sheet in front. */
  keepingFront<Result>(work: () => Result): Result {
    const before = this.#order();
    const result = work();
    keepInFront(this.book, before);
    return result;
  }

  #order(): number[] {
    return this.book.sheets.map(({ id }) => id);
  }

  /** One execution of the script. */
  execute(run: (host: Host) => Execution): Execution {
    const { sidebar, selection } = this.host;
    const rewritten = watchScript(this.book);
    const execution = run(this.host);
    if (this.host.sidebar !== sidebar) this.#panelAsked = true;
    if (this.host.selection !== selection) this.#selected = true;
    this.#history.forget(rewritten());
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
    const refused = this.#refused;
    this.#refused = undefined;
    return {
      ...this.#told.difference(),
      moves,
      activeSheetId: this.book.activeSheetId,
      ...(selection && { selection }),
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
      ...(panelAsked && { panelAsked: true }),
      ...(refused && { refused: { code: refused.refused, values: refused.values ?? {} } }),
    };
  }

  dispose(): void {
    this.#recalculation.dispose();
  }
}

/** The part of a box that is on the sheet: the lines that were there may be gone again. */
function onGrid(box: BoxModel, { rowCount, columnCount }: SheetModel): BoxModel {
  const row = Math.min(box.row, rowCount);
  const column = Math.min(box.column, columnCount);
  const rows = Math.min(box.rows, rowCount - row + 1);
  const columns = Math.min(box.columns, columnCount - column + 1);
  return { row, column, rows, columns };
}
