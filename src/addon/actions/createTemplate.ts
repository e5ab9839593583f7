import * as z from 'zod/mini';
import { ok } from '../../core/result.ts';
import { writeTemplate } from '../../sheets/template.ts';
import { defineAction } from '../action.ts';
import { underLock } from '../summary/lock.ts';

const text = (longest: number) => z.string().check(z.maxLength(longest));

/** Adds a ready sheet: headings, notes, drop-downs, an example row. Answers with the name it got. */
export const createTemplate = defineAction({
  name: 'template.create',
  input: () =>
    z.strictObject({
      title: text(100),
      guard: text(300),
      columns: z
        .array(
          z.strictObject({
            heading: text(100),
            note: text(500),
            example: text(300),
            format: z.enum(['@', '0', '0.##']),
            list: z.optional(z.array(text(100)).check(z.maxLength(100))),
            least: z.optional(z.number()),
            most: z.optional(z.number()),
          }),
        )
        .check(z.minLength(1), z.maxLength(60)),
    }),
  run: (template, services) =>
    underLock<{ sheet: string }, never>(services, () => ok({ sheet: writeTemplate(services, template) })),
});
