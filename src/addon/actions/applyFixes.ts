import * as z from 'zod/mini';
import { defineAction } from '../action.ts';
import { applyFixes as apply } from '../fixes/apply.ts';
import { underLock } from '../summary/lock.ts';

const place = () => z.int().check(z.minimum(1), z.maximum(10_000_000));
const text = (longest: number) => z.string().check(z.maxLength(longest));

/** Puts right what has one right answer, where it still stands as it was seen; all of it is one step to take back. */
export const applyFixes = defineAction({
  name: 'fix.apply',
  input: () =>
    z.strictObject({
      fixes: z
        .array(
          z.strictObject({
            sheet: text(200),
            row: place(),
            column: place(),
            rule: text(60),
            before: text(50_000),
          }),
        )
        .check(z.maxLength(2000)),
    }),
  run: ({ fixes }, services) => underLock(services, () => apply(services, fixes)),
});
