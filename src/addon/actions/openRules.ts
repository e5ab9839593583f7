import * as z from 'zod/mini';
import { RULES_MARK } from '../../core/kept/marks.ts';
import { RULE_COLUMNS } from '../../core/kept/ruleSheet.ts';
import { ok } from '../../core/result.ts';
import { findKept, makeKept } from '../../sheets/keptSheet.ts';
import { defineAction } from '../action.ts';
import { underLock } from '../summary/lock.ts';

const text = (longest: number) => z.string().check(z.maxLength(longest));
const WIDTHS = [260, 150, 90, 420];

/** Opens the sheet in which rules are set; where there is none it is made, with every rule as it is now. */
export const openRules = defineAction({
  name: 'rules.open',
  input: () =>
    z.strictObject({
      title: text(90),
      heads: z.array(text(100)).check(z.minLength(4), z.maxLength(4)),
      levels: z.array(text(40)).check(z.minLength(4), z.maxLength(4)),
      rules: z
        .array(
          z.strictObject({ id: text(60), title: text(200), limit: z.optional(z.number()), note: text(300) }),
        )
        .check(z.minLength(1), z.maxLength(200)),
    }),
  run: ({ title, heads, levels, rules }, services) =>
    underLock<{ sheet: string; isNew: boolean }, never>(services, () => {
      const standing = findKept(services, RULES_MARK);
      const sheet =
        standing ??
        makeKept(services, {
          mark: RULES_MARK,
          title,
          heads,
          widths: WIDTHS,
          rows: rules.map((rule) => [rule.id, rule.title, '', rule.limit ?? '', rule.note]),
          choice: { column: RULE_COLUMNS.level + 1, list: levels },
        });
      services.SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
      return ok({ sheet: sheet.getName(), isNew: standing === undefined });
    }),
});
