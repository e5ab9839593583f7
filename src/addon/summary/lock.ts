import { type Result, refuse } from '../../core/result.ts';
import type { Services } from '../../sheets/surface.ts';

const WAIT = 20_000;

/**
 * Does the work while nobody else writes. What was written reaches the sheet before the lock is given back; a lock
 * that cannot be had is a refusal, never a write without one.
 */
export function underLock<T, Code extends string>(
  services: Services,
  work: () => Result<T, Code>,
): Result<T, Code | 'locked'> {
  const lock = services.LockService.getDocumentLock();
  if (lock === null || !lock.tryLock(WAIT)) return refuse('locked');
  try {
    return work();
  } finally {
    services.SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
