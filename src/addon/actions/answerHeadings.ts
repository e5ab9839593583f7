import * as z from 'zod/mini';
import { FORMS } from '../../core/forms/index.ts';
import { ok, refuse } from '../../core/result.ts';
import { defineAction } from '../action.ts';
import { addAnswers, type HeadingAnswer, LONGEST_HEADING } from '../headings.ts';
import { underLock } from '../summary/lock.ts';

/** Remembers what headings mean in this document; every reading from now on goes by it. */
export const answerHeadings = defineAction({
  name: 'headings.answer',
  input: () =>
    z.strictObject({
      answers: z
        .array(
          z.strictObject({
            heading: z.string().check(z.minLength(1), z.maxLength(LONGEST_HEADING)),
            column: z.nullable(z.enum(FORMS.flatMap(({ columns }) => columns.map(({ id }) => id)))),
          }),
        )
        .check(z.maxLength(100)),
    }),
  run: ({ answers }, services) =>
    underLock(services, () => {
      const given = answers.map(({ heading, column }): HeadingAnswer => [heading, column]);
      return addAnswers(given, services) ? ok(null) : refuse('no-storage');
    }),
});
