import * as z from 'zod/mini';
import { Fingerprint } from '../core/fingerprint.ts';
import { FORMS } from '../core/forms/index.ts';
import type { SheetContext } from '../core/forms/parseForm.ts';
import type { Grid } from '../core/model/grid.ts';
import { type Office, readOffice } from '../core/office.ts';
import { type Settings as CoreSettings, DEFAULT_SETTINGS } from '../core/settings.ts';
import { inputSheets, type KnownSheet, knownSheets, readGrids } from '../sheets/book.ts';
import type { Services } from '../sheets/surface.ts';
import type { ReadOptions } from './contract.ts';
import { asAnswers, type HeadingAnswer, readAnswers } from './headings.ts';
import { readSettings } from './settings.ts';

const said = () => z.optional(z.string().check(z.maxLength(200)));

export const readOptionsSchema = () =>
  z.optional(
    z.strictObject({
      form: z.optional(z.enum(FORMS.map(({ id }) => id))),
      school: said(),
      district: said(),
      year: said(),
      term: said(),
      month: said(),
    }),
  );

/** The workbook as the office sees it: its own sheets read, checked and summed. Nothing is written. */
export interface ReadWorkbook {
  readonly known: readonly KnownSheet[];
  readonly grids: readonly Grid[];
  readonly office: Office;
  readonly settings: CoreSettings;
  readonly answers: readonly HeadingAnswer[];
}

export function readWorkbook(services: Services, options: ReadOptions = {}): ReadWorkbook {
  const known = knownSheets(services.SpreadsheetApp.getActiveSpreadsheet().getSheets());
  const { language: _, executor: __, ...ofWorkbook } = readSettings(services);
  const settings: CoreSettings = { ...DEFAULT_SETTINGS, ...ofWorkbook };
  const answers = readAnswers(services);
  const grids = readGrids(services, inputSheets(known), FORMS, asAnswers(answers));
  const office = readOffice(grids, {
    settings,
    answers: asAnswers(answers),
    ...(options.form === undefined ? {} : { form: options.form }),
    context: contextOf(options),
    said: new Map(known.map(({ id, said }) => [id, said])),
    today: todayIn(services),
  });
  return { known, grids, office, settings, answers };
}

/** As the spreadsheet's zone has it. */
export function todayIn({ SpreadsheetApp, Utilities }: Services): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd');
}

/** Asked for once, and said for every sheet that lacks the column. */
function contextOf({ school, district, year, term, month }: ReadOptions): SheetContext {
  const given = { school, district, schoolYear: year, term, month };
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Grows when a change of ours makes another sheet of the same input: then "up to date" must not be said. */
const WRITER_VERSION = 2;

/** Everything that what was asked depends on, as one text: of equal texts nothing has to be written or read again. */
export function inputHash(grids: readonly Grid[], settings: object, asked: readonly unknown[]): string {
  const print = new Fingerprint().add(JSON.stringify([WRITER_VERSION, settings, asked]));
  for (const grid of grids) {
    print.add(grid.sheet).add(JSON.stringify(grid.merges ?? []));
    grid.values.forEach((row, index) => {
      print.add(JSON.stringify(row));
      // A share is read by its format: 0.5547 is 55.47 % under one and half a percent under another.
      const formats = grid.formats?.[index];
      if (formats?.some((format) => format.includes('%'))) print.add(JSON.stringify(formats));
    });
  }
  return print.text();
}
