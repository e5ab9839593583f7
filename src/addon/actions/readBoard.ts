import * as z from 'zod/mini';
import { boardOf, boardPeriods } from '../../core/board.ts';
import { FORMS } from '../../core/forms/index.ts';
import { ok } from '../../core/result.ts';
import { districtWords } from '../../messages/text.ts';
import { defineAction } from '../action.ts';
import type { BoardView } from '../contract.ts';
import { readWorkbook, todayIn } from '../office.ts';

/** Who has sent the data of a form for a period; the latest one that the sheets hold until another is asked for. */
export const readBoard = defineAction({
  name: 'board.read',
  input: () =>
    z.strictObject({
      form: z.optional(z.enum(FORMS.map(({ id }) => id))),
      period: z.optional(z.string().check(z.maxLength(20))),
    }),
  run: (asked, services) => {
    const { office } = readWorkbook(services);
    const tables = office.recognised.map(({ table }) => table);
    const choices = boardPeriods(tables);
    const chosen =
      choices.find(({ form, period }) => form === asked.form && period === asked.period) ?? choices[0];
    if (chosen === undefined) return ok<BoardView>({ choices, board: null });
    const { form, period, due, expectedFrom, schools } = boardOf(
      tables,
      office.register,
      chosen.form,
      chosen.period,
    );
    const today = todayIn(services);
    return ok<BoardView>({
      choices,
      board: {
        form,
        period,
        due,
        isLate: today > due,
        expectedFrom,
        districts: byDistrict(schools),
      },
    });
  },
});

type Districts = NonNullable<BoardView['board']>['districts'];

function byDistrict(schools: ReturnType<typeof boardOf>['schools']): Districts {
  const districts = new Map<string, { -readonly [Key in keyof Districts[number]]: Districts[number][Key] }>();
  for (const { name, district, isReceived } of schools) {
    const key = district?.kato ?? district?.text ?? '';
    const known = districts.get(key) ?? {
      name: districtWords(district?.kato ?? null, district?.text ?? '–'),
      expected: 0,
      received: 0,
      missing: [],
    };
    districts.set(key, known);
    known.expected += 1;
    if (isReceived) known.received += 1;
    else known.missing = [...known.missing, name];
  }
  return [...districts.values()];
}
