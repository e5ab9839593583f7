import * as z from 'zod/mini';
import { FORMS, formOf } from '../../core/forms/index.ts';
import { codeReader } from '../../core/forms/readColumn.ts';
import { SAID_ONCE } from '../../core/forms/saidOnce.ts';
import { resolvePlace } from '../../core/places/resolve.ts';
import { ok, refuse } from '../../core/result.ts';
import { knownSheets } from '../../sheets/book.ts';
import { type Said, writeSaid } from '../../sheets/said.ts';
import { defineAction } from '../action.ts';
import { underLock } from '../summary/lock.ts';

const text = (longest: number) => z.string().check(z.maxLength(longest));

/**
 * What a sheet lacks and is the same for all its rows, said once and kept with the sheet; a blank forgets it. It stands in no
 * cell where a check could find it, so it is judged here.
 */
export const answerSheet = defineAction({
  name: 'sheet.answer',
  input: () =>
    z.strictObject({
      sheet: text(200),
      form: z.enum(FORMS.map(({ id }) => id)),
      values: z.array(z.strictObject({ column: z.enum(SAID_ONCE), value: text(200) })).check(z.maxLength(10)),
    }),
  run: ({ sheet: name, form, values }, services) =>
    underLock(services, () => {
      const known = knownSheets(services.SpreadsheetApp.getActiveSpreadsheet().getSheets());
      const own = known.find((each) => each.name === name);
      if (!own) return refuse('sheet-gone', { sheet: name });
      const columns = formOf(form).columns;
      for (const { column, value } of values) {
        const definition = columns.find(({ id }) => id === column);
        if (value.trim() === '' || !definition) continue;
        const isRead =
          column === 'district' ? resolvePlace(value).ok : 'value' in codeReader(definition).read(value);
        if (!isRead) return refuse('value-unreadable', { text: value });
      }
      const said: Record<string, string> = { ...own.said };
      for (const { column, value } of values)
        if (value.trim() === '') delete said[column];
        else said[column] = value.trim();
      writeSaid(own.sheet, said satisfies Said);
      return ok(null);
    }),
});
