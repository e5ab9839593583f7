import * as z from 'zod/mini';
import { carriedRows } from '../../core/carry.ts';
import type { FormId } from '../../core/forms/form.ts';
import { FORMS, formOf } from '../../core/forms/index.ts';
import { ok } from '../../core/result.ts';
import type { Services } from '../../sheets/surface.ts';
import { writeTemplate } from '../../sheets/template.ts';
import { defineAction } from '../action.ts';
import { readWorkbook } from '../office.ts';
import { underLock } from '../summary/lock.ts';

const text = (longest: number) => z.string().check(z.maxLength(longest));

/**
 * Adds a ready sheet: headings, notes, drop-downs, an example row, and whom the last month or term was about. Answers with
 * the name it got, and how many rows were carried over.
 */
export const createTemplate = defineAction({
  name: 'template.create',
  input: () =>
    z.strictObject({
      form: z.enum(FORMS.map(({ id }) => id)),
      title: text(100),
      guard: text(300),
      columns: z
        .array(
          z.strictObject({
            id: text(40),
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
    underLock<{ sheet: string; carried: number }, never>(services, () => {
      const carried = hasPeriods(template.form) ? carriedIn(services, template.form) : undefined;
      const rows = (carried?.rows ?? []).map((row) => template.columns.map(({ id }) => row[id] ?? ''));
      return ok({ sheet: writeTemplate(services, template, rows), carried: rows.length });
    }),
});

/** A register or a road map is no sheet that is begun anew each month. */
const hasPeriods = (id: FormId): boolean =>
  formOf(id).columns.some(({ type }) => type === 'month' || type === 'part');

const carriedIn = (services: Services, id: FormId) =>
  carriedRows(
    readWorkbook(services).office.recognised.map(({ table }) => table),
    id,
  );
