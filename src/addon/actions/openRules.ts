import * as z from 'zod/mini';
import type { Severity } from '../../core/finding.ts';
import { RULES_MARK } from '../../core/kept/marks.ts';
import { RULE_COLUMNS } from '../../core/kept/ruleSheet.ts';
import { ok } from '../../core/result.ts';
import { RULES } from '../../core/rules/index.ts';
import { findKept, makeKept } from '../../sheets/keptSheet.ts';
import { defineAction } from '../action.ts';
import { underLock } from '../summary/lock.ts';

const text = (longest: number) => z.string().check(z.maxLength(longest));
const WIDTHS = [260, 130, 130, 80, 420];
const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** Opens the sheet in which rules are set; where there is none it is made, with every rule as it is now. */
export const openRules = defineAction({
  name: 'rules.open',
  input: () =>
    z.strictObject({
      title: text(90),
      heads: z.array(text(100)).check(z.minLength(5), z.maxLength(5)),
      levels: z.array(text(40)).check(z.minLength(4), z.maxLength(4)),
      rules: z
        .array(
          z.strictObject({ id: text(60), title: text(200), limit: z.optional(z.number()), note: text(300) }),
        )
        .check(z.minLength(1), z.maxLength(200)),
    }),
  run: ({ title, heads, levels, rules }, services) =>
    underLock<{ sheet: string; isNew: boolean }, never>(services, () => {
      // A rule that speaks in two voices is listed by the louder one; what reading says has no weight of its own.
      const usual = new Map(RULES.map(({ id, severity }) => [id, levels[LEVELS.indexOf(severity)] ?? '']));
      const standing = findKept(services, RULES_MARK);
      const sheet =
        standing ??
        makeKept(services, {
          mark: RULES_MARK,
          title,
          heads,
          widths: WIDTHS,
          rows: rules.map(({ id, title: name, limit, note }) => [
            id,
            name,
            usual.get(id) ?? '',
            '',
            limit ?? '',
            note,
          ]),
          choice: { column: RULE_COLUMNS.level + 1, list: levels },
        });
      services.SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
      return ok({ sheet: sheet.getName(), isNew: standing === undefined });
    }),
});
