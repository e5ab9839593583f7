import * as z from 'zod/mini';
import { LANGS } from '../../messages/catalog.ts';
import { defineAction } from '../action.ts';
import { readOptionsSchema } from '../office.ts';
import { underLock } from '../summary/lock.ts';
import { startSummary as start } from '../summary/start.ts';

/** Reads, computes and keeps the plan of a summary; the sheets are written step by step. */
export const startSummary = defineAction({
  name: 'summary.start',
  input: () =>
    z.strictObject({
      period: z.string().check(z.maxLength(20)),
      language: z.enum(LANGS),
      options: readOptionsSchema(),
    }),
  run: ({ period, language, options }, services) =>
    underLock(services, () => start(services, { period, language }, options ?? {})),
});
