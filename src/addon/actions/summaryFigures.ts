import * as z from 'zod/mini';
import { ok } from '../../core/result.ts';
import { figuresOf } from '../../core/summary/figures.ts';
import { defineAction } from '../action.ts';
import { readOptionsSchema, readWorkbook } from '../office.ts';
import { readPeriod, reportOf } from '../summary/prepare.ts';

/** The figures of a summary as JSON; nothing is written. */
export const summaryFigures = defineAction({
  name: 'summary.figures',
  input: () => z.strictObject({ period: z.string().check(z.maxLength(20)), options: readOptionsSchema() }),
  run: ({ period, options }, services) => {
    const asked = readPeriod(period);
    if (!asked.ok) return asked;
    const workbook = readWorkbook(services, options);
    const report = reportOf(workbook, asked.value, period);
    return report.ok ? ok(figuresOf(report.value, workbook.settings)) : report;
  },
});
