import { fill, type Lang, type Words } from '../messages/catalog.ts';
import { frameWords } from '../messages/panel/frame.ts';
import type { Call } from './call.ts';
import type { Problem, State } from './state.ts';
import { problemText } from './views/problem.ts';

/** What a flow works with: the state, the script to ask, and a voice for those who listen to the panel. */
export class Panel {
  constructor(
    readonly call: Call,
    private current: State,
    private readonly draw: () => void,
    /** Read aloud when its text changes. */
    private readonly live: { textContent: string | null },
  ) {}

  get state(): State {
    return this.current;
  }

  get lang(): Lang {
    return this.current.lang;
  }

  set(change: Partial<State>): void {
    this.current = { ...this.current, ...change };
    this.draw();
  }

  /** For those who listen: results and errors appear away from where the focus is. */
  say(text: string): void {
    // The same text twice is no change, and would not be read: a blank at its end makes it one.
    this.live.textContent = this.live.textContent === text ? `${text}\u00a0` : text;
  }

  sayWords(message: Words, values: Readonly<Record<string, string | number>> = {}): void {
    this.say(fill(message[this.lang], values));
  }

  failed(problem: Problem): { is: 'failed'; problem: Problem } {
    this.say(problemText(problem, this.lang));
    return { is: 'failed', problem };
  }

  /** Takes the user to a cell, a row, or a sheet (row 0), and says so: the focus stays in the panel. */
  async select(sheet: string, row: number, column: number | undefined, place: string): Promise<void> {
    const at = { sheet, row, ...(column !== undefined && { column }) };
    const answer = await this.call('workbook.select', at);
    if (!answer.ok) return this.say(problemText(answer.error, this.lang));
    if (row === 0) return this.sayWords(frameWords.sheetOpened, { sheet });
    if (column === undefined) return this.sayWords(frameWords.rowSelected, { row });
    this.sayWords(frameWords.cellSelected, { a1: place });
  }
}
