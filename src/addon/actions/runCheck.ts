import * as z from 'zod/mini';
import type { Severity } from '../../core/finding.ts';
import { ok } from '../../core/result.ts';
import { groupFindings } from '../../core/rules/groups.ts';
import { hasRecord } from '../../sheets/fixRecord.ts';
import { defineAction } from '../action.ts';
import { type CheckPage, LARGEST_PAGE, PAGE_SIZE } from '../contract.ts';
import { inputHash, readOptionsSchema, readWorkbook } from '../office.ts';

/** Checks every sheet of the office and gives one page of the findings, with the counts of all of them. */
export const runCheck = defineAction({
  name: 'check.run',
  input: () =>
    z.strictObject({
      from: z.int().check(z.minimum(0)),
      size: z.optional(z.int().check(z.minimum(1), z.maximum(LARGEST_PAGE))),
      options: readOptionsSchema(),
    }),
  run: ({ from, size = PAGE_SIZE, options }, services) => {
    const { known, office, grids, settings, answers } = readWorkbook(services, options);
    const { findings } = office;
    const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
    const page: CheckPage = {
      hash: inputHash(grids, settings, [answers, options]),
      counts: { error: count('error'), warning: count('warning'), info: count('info') },
      groups: groupFindings(findings),
      from,
      findings: findings.slice(from, from + size),
      canUndo: hasRecord(known),
      accepted: office.accepted,
    };
    return ok(page);
  },
});
