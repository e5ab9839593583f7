import * as z from 'zod/mini';
import { columnLetters } from '../../core/a1.ts';
import { columnOf, type Form, type Names } from '../../core/forms/form.ts';
import { termsClosedIn } from '../../core/model/calendar.ts';
import type { PartOfYear } from '../../core/model/period.ts';
import { ok } from '../../core/result.ts';
import { lastDayOf } from '../../core/summary/choosePeriod.ts';
import type { Words } from '../../messages/catalog.ts';
import { defineAction } from '../action.ts';
import type { Overview, SheetOverview } from '../contract.ts';
import { readWorkbook } from '../office.ts';

/** Every sheet of the office and what it was taken for, and the periods there are data for. */
export const readOverview = defineAction({
  name: 'workbook.overview',
  input: () => z.strictObject({}),
  run: (_input, services) => {
    const { office } = readWorkbook(services);
    const recognised = office.recognised.map(
      ({ mapping, table }): SheetOverview => ({
        name: table.sheet,
        form: wordsOf(mapping.form.names),
        formId: mapping.form.id,
        rows: table.length,
        columns: mapping.columns
          .filter(({ heading }) => heading !== '')
          .map(({ index, heading, column, state }) => ({
            heading,
            letters: columnLetters(index + 1),
            meaning: meaningOf(mapping.form, column),
            column,
            state,
            answered: false,
            candidates: [],
            samples: [],
          })),
      }),
    );
    const others = office.unrecognised.map(
      ({ sheet, values }): SheetOverview => ({
        name: sheet,
        form: null,
        formId: null,
        rows: values.length,
        columns: [],
      }),
    );
    const overview: Overview = {
      sheets: [...recognised, ...others],
      periods: periodsOf(office.facts.periods),
      districts: [],
      unfinished: null,
      canUndo: false,
    };
    return ok(overview);
  },
});

const wordsOf = ({ kk, ru, en }: Names): Words => ({ kk, ru, en });
const meaningOf = (form: Form, column: string | null): Words | null =>
  column === null ? null : wordsOf(columnOf(form, column).heading);

/** Months in which a term with data closed, then the terms and half-years themselves; the latest first. */
function periodsOf(keys: ReadonlySet<string>): string[] {
  const found = new Map<string, string>();
  for (const key of keys) {
    const [year = '', part = 'T1'] = key.split('-');
    const last = lastDayOf({ schoolYear: Number(year), part: part as PartOfYear });
    const month = last.slice(0, 7);
    if (part.startsWith('T') && termsClosedIn(month).length > 0) found.set(month, `${last}a`);
    if (part === 'Y') found.set(year, `${last}c`);
    else if (part !== 'F') found.set(key, `${last}b`);
  }
  return [...found].sort((a, b) => (a[1] < b[1] ? 1 : -1)).map(([key]) => key);
}
