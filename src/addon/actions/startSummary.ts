import * as z from 'zod/mini';
import { PARTS } from '../../core/summary/parts.ts';
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
      districts: z.optional(z.array(z.string().check(z.maxLength(20))).check(z.maxLength(300))),
      sections: z.optional(z.array(z.enum(PARTS)).check(z.maxLength(PARTS.length))),
      live: z.optional(z.boolean()),
    }),
  run: ({ period, language, options, districts, sections, live }, services) => {
    const choice = {
      ...(districts && { districts: [...new Set(districts)].sort() }),
      ...(live && { live }),
      ...(sections && { parts: PARTS.filter((part) => sections.includes(part)) }),
    };
    return underLock(services, () => start(services, { period, language, ...choice }, options ?? {}));
  },
});
