import * as z from 'zod/mini';
import { a1 } from '../../core/a1.ts';
import { acceptanceKey } from '../../core/kept/accepted.ts';
import { ACCEPTED_MARK } from '../../core/kept/marks.ts';
import { ok, refuse } from '../../core/result.ts';
import { knownSheets } from '../../sheets/book.ts';
import { appendOnce, openJournal } from '../../sheets/journal.ts';
import { appendKept, findKept, makeKept } from '../../sheets/keptSheet.ts';
import { defineAction } from '../action.ts';
import { whoAndWhen } from '../fixes/tell.ts';
import { readWorkbook } from '../office.ts';
import { underLock } from '../summary/lock.ts';

const text = (longest: number) => z.string().check(z.maxLength(longest));
const place = () => z.int().check(z.minimum(0), z.maximum(10_000_000));
const WIDTHS = [140, 70, 200, 360, 260, 100, 160, 140];

/**
 * Takes a finding as it is, with a reason, until a day or for good: it is not told again until any cell of its row
 * changes. Kept in a sheet that anyone can read; a row taken out of it is no longer accepted.
 */
export const acceptFinding = defineAction({
  name: 'finding.accept',
  input: () =>
    z.strictObject({
      finding: z.strictObject({
        sheet: text(200),
        row: place(),
        column: z.optional(place()),
        rule: text(60),
        message: text(60),
      }),
      told: text(500),
      ruleTitle: text(200),
      reason: text(500),
      until: text(10),
      title: text(90),
      heads: z.array(text(100)).check(z.minLength(8), z.maxLength(8)),
      /** For the journal, before the reason. */
      word: text(40),
    }),
  run: ({ finding: asked, told, ruleTitle, reason, until, title, heads, word }, services) =>
    underLock(services, () => {
      const { office, grids } = readWorkbook(services);
      const finding = office.findings.find(
        ({ sheet, row, column, rule, message }) =>
          sheet === asked.sheet &&
          row === asked.row &&
          column === asked.column &&
          rule === asked.rule &&
          message === asked.message,
      );
      if (!finding) return refuse('finding-gone', { sheet: asked.sheet });
      const { who, at, lang } = whoAndWhen(services);
      const cell =
        asked.column === undefined ? (asked.row === 0 ? '' : String(asked.row)) : a1(asked.row, asked.column);
      const key = acceptanceKey(
        finding,
        grids.find(({ sheet }) => sheet === asked.sheet),
      );
      const kept =
        findKept(services, ACCEPTED_MARK) ??
        makeKept(services, { mark: ACCEPTED_MARK, title, heads, widths: WIDTHS, rows: [] });
      appendKept(kept, [key, asked.sheet, cell, ruleTitle, told, reason, until, who, at]);
      const book = services.SpreadsheetApp.getActiveSpreadsheet();
      const journal = openJournal(book, knownSheets(book.getSheets()), lang);
      appendOnce(journal, journal.getLastRow(), [
        [at, who, asked.sheet, cell, told, `${word}: ${reason}`, asked.rule],
      ]);
      return ok({ sheet: kept.getName() });
    }),
});
