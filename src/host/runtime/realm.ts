import type { Kernel } from '../kernel/kernel.ts';
import type { RealmCalls } from '../services/transfer.ts';

/** A fresh global scope with the services installed: a vm context in Node, a frame in the page. */
export interface Realm {
  readonly calls: RealmCalls;
  /** Runs a file in the global scope; throws what the file throws. */
  load(source: string, name: string): void;
  /** The value of a global name, or of `object.method`; undefined when there is none. */
  resolve(path: string): unknown;
  /** Runs a call, and ends it by force when it takes longer than this in real time. */
  within<T>(milliseconds: number, work: () => T): T;
}

export interface RealmMaker {
  open(kernel: Kernel): Realm;
  /** Local time of `Date` is the script's zone, as far as the platform can set it. */
  inTimeZone<T>(timeZone: string, work: () => T): T;
  /** Real milliseconds, for measuring loads. */
  clock(): number;
  /** Thrown by `within` when the time was up. */
  isTimeout(error: unknown): boolean;
}
