import * as z from 'zod/mini';
import { defineAction } from '../action.ts';
import { underLock } from '../summary/lock.ts';
import { stepSummary as step } from '../summary/step.ts';

/** Writes the next sheet of a job; when it was the last one, `done` is `total` and the job is gone. */
export const stepSummary = defineAction({
  name: 'summary.step',
  input: () => z.strictObject({ jobId: z.string().check(z.maxLength(60)) }),
  run: ({ jobId }, services) => underLock(services, () => step(services, jobId)),
});
