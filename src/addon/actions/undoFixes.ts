import * as z from 'zod/mini';
import { defineAction } from '../action.ts';
import { undoFixes as undo } from '../fixes/undo.ts';
import { underLock } from '../summary/lock.ts';

/** Takes the last application of fixes back. */
export const undoFixes = defineAction({
  name: 'fix.undo',
  input: () => z.strictObject({}),
  run: (_input, services) => underLock(services, () => undo(services)),
});
