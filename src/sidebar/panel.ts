import { a1 } from '../core/a1.ts';
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
    /** Gives the keyboard to the spreadsheet; a page that stands alone has none. */
    private readonly focusSheet: () => void = () => undefined,
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

  /**
   * Takes the user to a cell, a row, or a sheet (row 0), and says so. Who pressed with a pointer can type into the cell
   * at once; who pressed a key stays in the panel, or the keyboard would have to find its way back each time.
   */
  async select({ sheet, row, column }: Place, pressed?: Event): Promise<void> {
    const at = { sheet, row, ...(column !== undefined && { column }) };
    const answer = await this.call('workbook.select', at);
    if (!answer.ok) return this.say(problemText(answer.error, this.lang));
    if (row === 0) this.sayWords(frameWords.sheetOpened, { sheet });
    else if (column === undefined) this.sayWords(frameWords.rowSelected, { row });
    else this.sayWords(frameWords.cellSelected, { a1: a1(row, column) });
    if (isByPointer(pressed)) this.focusSheet();
  }
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column?: number;
}

/** A click that a key has made counts no presses. */
const isByPointer = (event: Event | undefined): boolean => ((event as UIEvent | undefined)?.detail ?? 0) > 0;
