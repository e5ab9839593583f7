/** What the user has done to the workbook, to be taken back and done again. */
import type { LineMove, Undone } from '../protocol.ts';

/** One thing done. Both ways give the lines that moved. */
export interface Change {
  readonly where: NonNullable<Undone>;
  /** What it puts back when it is undone: names of `touchOf`. */
  readonly touches: ReadonlySet<string>;
  back(): readonly LineMove[];
  forward(): readonly LineMove[];
}

/** A part of a sheet: its cells, with their places, or a property of its frame. */
export const touchOf = (sheetId: number, part: string): string => `${sheetId}.${part}`;

/** More steps than anybody counts back; each keeps the cells it changed. */
const MOST = 200;

export class History {
  #done: Change[] = [];
  #undone: Change[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** After a change has been made. */
  push(change: Change): void {
    this.#done.push(change);
    if (this.#done.length > MOST) this.#done.shift();
    this.#undone = [];
  }

  undo(): { where: Undone; moves: readonly LineMove[] } {
    const change = this.#done.pop();
    if (!change) return { where: null, moves: [] };
    this.#undone.push(change);
    return { where: change.where, moves: change.back() };
  }

  redo(): { where: Undone; moves: readonly LineMove[] } {
    const change = this.#undone.pop();
    if (!change) return { where: null, moves: [] };
    this.#done.push(change);
    return { where: change.where, moves: change.forward() };
  }

  /**
   * Somebody else has moved or rewritten these parts: a change of one of them no longer knows where it was. Steps are
   * taken back in their order, so those beyond such a change can no longer be reached either.
   */
  forget(parts: ReadonlySet<string>): void {
    this.#done = reachable(this.#done, parts);
    this.#undone = reachable(this.#undone, parts);
  }
}

function reachable(changes: readonly Change[], parts: ReadonlySet<string>): Change[] {
  let from = changes.length;
  while (from > 0 && ![...(changes[from - 1]?.touches ?? [])].some((part) => parts.has(part))) from -= 1;
  return changes.slice(from);
}
