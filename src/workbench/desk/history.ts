/** What the user has done to the workbook, to be taken back and done again. */
import type { LineMove, Undone } from '../protocol.ts';

/** One thing done. Both ways give the lines that moved. */
export interface Change {
  readonly where: NonNullable<Undone>;
  back(): readonly LineMove[];
  forward(): readonly LineMove[];
}

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

  /** A script has moved lines or sheets: earlier changes no longer know where they were. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}
