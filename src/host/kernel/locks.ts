/** The document lock, shared by all executions of a host and by holders outside it. */
export interface DocumentLock {
  holder: string | undefined;
  /** Moment on the virtual clock at which a foreign holder lets go; undefined: never by itself. */
  freeAt: number | undefined;
}

export const createLock = (): DocumentLock => ({ holder: undefined, freeAt: undefined });

/** Takes the lock for `who`, waiting on the virtual clock at most `patience`; says how long it waited. */
export function acquire(
  lock: DocumentLock,
  who: string,
  now: number,
  patience: number,
): { taken: boolean; waited: number } {
  if (lock.holder === undefined || lock.holder === who) return take(lock, who, 0);
  const wait = lock.freeAt === undefined ? Infinity : Math.max(0, lock.freeAt - now);
  return wait <= patience ? take(lock, who, wait) : { taken: false, waited: patience };
}

function take(lock: DocumentLock, who: string, waited: number): { taken: boolean; waited: number } {
  lock.holder = who;
  lock.freeAt = undefined;
  return { taken: true, waited };
}

export function release(lock: DocumentLock, who: string): void {
  if (lock.holder === who) lock.holder = undefined;
}
