import * as z from 'zod/mini';
import { FORMS, formOf } from '../../core/forms/index.ts';
import { ok } from '../../core/result.ts';
import { LANGS } from '../../messages/catalog.ts';
import { writeTemplate } from '../../sheets/template.ts';
import { defineAction } from '../action.ts';
import { underLock } from '../summary/lock.ts';

/** Adds a ready sheet of a form: headings, drop-downs, an example row. Answers with the name it got. */
export const createTemplate = defineAction({
  name: 'template.create',
  input: () => z.strictObject({ form: z.enum(FORMS.map(({ id }) => id)), language: z.enum(LANGS) }),
  run: ({ form, language }, services) =>
    underLock<{ sheet: string }, never>(services, () =>
      ok({ sheet: writeTemplate(services, formOf(form), language) }),
    ),
});
