import * as z from 'zod/mini';
import { ok } from '../../core/result.ts';
import { inputSheets } from '../../sheets/book.ts';
import { markSheet } from '../../sheets/marks.ts';
import { defineAction } from '../action.ts';
import { readWorkbook } from '../office.ts';
import { underLock } from '../summary/lock.ts';

/** Marks every cell with an error or a warning in the sheets themselves, or takes all marks away. */
export const markCells = defineAction({
  name: 'marks.set',
  input: () => z.strictObject({ on: z.boolean() }),
  run: ({ on }, services) =>
    underLock<{ marked: number }, never>(services, () => {
      const { known, office } = readWorkbook(services);
      let marked = 0;
      for (const { sheet, name } of inputSheets(known)) {
        const cells = office.findings.filter(
          (finding) => on && finding.sheet === name && finding.row > 0 && finding.severity !== 'info',
        );
        marked += markSheet(services, sheet, cells);
      }
      return ok({ marked });
    }),
});
