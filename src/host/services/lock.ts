import type { Lock, Services } from '../../sheets/surface.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Rules } from './guard.ts';
import { AUTHORISED, free } from './rules.ts';

export const LOCK: Rules<Lock> = {
  tryLock: free(AUTHORISED, 'Number'),
  releaseLock: free(AUTHORISED),
};

export const LOCK_SERVICE: Rules<Services['LockService']> = { getDocumentLock: free(AUTHORISED) };

export class LockService implements Lock {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  tryLock(milliseconds: number): boolean {
    return this.#kernel.tryLock(milliseconds);
  }

  releaseLock(): void {
    this.#kernel.releaseLock();
  }
}
