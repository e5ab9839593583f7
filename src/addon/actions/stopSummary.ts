import * as z from 'zod/mini';
import { defineAction } from '../action.ts';
import { underLock } from '../summary/lock.ts';
import { stopSummary as stop } from '../summary/step.ts';

/** Lets go of a job that the user has stopped; it stays where it is and can be gone on with. */
export const stopSummary = defineAction({
  name: 'summary.stop',
  input: () => z.strictObject({ jobId: z.string().check(z.maxLength(60)) }),
  run: ({ jobId }, services) => underLock(services, () => stop(services, jobId)),
});
