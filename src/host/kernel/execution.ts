/** One execution of a script: its clock, its call counts, the faults that hit it. */
import { restoreSnapshot, type Snapshot, takeSnapshot } from '../model/snapshot.ts';
import type { WorkbookModel } from '../model/workbook.ts';
import type { AuthMode, Effect, Halt } from './kernel.ts';

export const TIMED_OUT = 'Exceeded maximum execution time';

/** Milliseconds: custom functions and simple triggers, and everything else. */
export const SHORT_LIMIT = 30_000;
export const LONG_LIMIT = 360_000;

/** What happens to the call with this number, counted from 1 over all executions since the plan was set. */
export interface Fault {
  at: number;
  /** `fail` throws an error the script may catch; `cutOff` ends the execution whatever it catches. */
  kind: 'fail' | 'cutOff';
  /** What becomes of writes since the last flush or read when the execution is cut off; `kept` unless said. */
  unflushed?: 'kept' | 'lost';
}

export interface FaultPlan {
  readonly faults: readonly Fault[];
  /** Service calls since the plan was set. */
  calls: number;
}

export const planFaults = (faults: readonly Fault[]): FaultPlan => ({ faults, calls: 0 });

/** What an execution has done to the services, as tests and budgets read it. */
export interface CallCounts {
  /** By method: `{ 'Range.getValues': 2 }`. */
  calls: Record<string, number>;
  total: number;
  /** Exchanges with the server: each read, and each batch of writes that a read, a flush or the end sends. */
  roundTrips: number;
  /** The lock was given back while writes were still in the buffer: others may read the old state. */
  releasedUnflushed: boolean;
}

export class ExecutionState {
  readonly counts: CallCounts = { calls: {}, total: 0, roundTrips: 0, releasedUnflushed: false };
  /** Virtual milliseconds spent so far. */
  elapsed = 0;
  /** Set once the execution is over by force; no call gets through any more. */
  cutOff: string | undefined;
  #unflushed = false;
  #flushed: Snapshot | undefined;

  constructor(
    private readonly book: WorkbookModel,
    readonly authMode: AuthMode,
    private readonly limit: number,
    private readonly millisecondsPerCall: number,
    private readonly plan: FaultPlan,
  ) {}

  enter(call: string, effect: Effect): Halt | undefined {
    if (this.cutOff !== undefined) return { kind: 'stop', message: this.cutOff };
    this.#count(call);
    this.pass(this.millisecondsPerCall);
    this.plan.calls += 1;
    const fault = this.plan.faults.find(({ at }) => at === this.plan.calls);
    if (fault?.kind === 'cutOff') this.#cut(fault.unflushed === 'lost');
    if (this.cutOff !== undefined) return { kind: 'stop', message: this.cutOff };
    if (fault) {
      return {
        kind: 'fail',
        message: `Service Spreadsheets failed while accessing document with id ${this.book.id}.`,
      };
    }
    this.#buffer(effect);
    return undefined;
  }

  /** Lets virtual time go by; past the limit the execution is over. */
  pass(milliseconds: number): void {
    this.elapsed += milliseconds;
    if (this.elapsed > this.limit) this.cutOff ??= TIMED_OUT;
  }

  /** Sends what is still in the buffer. */
  finish(): void {
    if (this.#unflushed) this.counts.roundTrips += 1;
    this.#unflushed = false;
    this.#flushed = undefined;
  }

  noteRelease(): void {
    if (this.#unflushed) this.counts.releasedUnflushed = true;
  }

  #count(call: string): void {
    this.counts.calls[call] = (this.counts.calls[call] ?? 0) + 1;
    this.counts.total += 1;
  }

  #buffer(effect: Effect): void {
    if (effect === 'write') {
      // Only a planned loss needs the state before the batch.
      if (!this.#unflushed && this.plan.faults.some(({ unflushed }) => unflushed === 'lost')) {
        this.#flushed = takeSnapshot(this.book);
      }
      this.#unflushed = true;
    } else if (effect !== 'local') {
      this.finish();
      if (effect === 'read') this.counts.roundTrips += 1;
    }
  }

  #cut(loses: boolean): void {
    this.cutOff = TIMED_OUT;
    if (loses && this.#flushed) restoreSnapshot(this.book, this.#flushed);
    this.#unflushed = false;
    this.#flushed = undefined;
  }
}
