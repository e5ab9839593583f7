import * as z from 'zod/mini';
import type { Severity } from '../../core/finding.ts';
import { schoolsOf } from '../../core/findingSchools.ts';
import { ok } from '../../core/result.ts';
import { groupFindings } from '../../core/rules/groups.ts';
import { hasRecord } from '../../sheets/fixRecord.ts';
import { defineAction } from '../action.ts';
import { type CheckPage, LARGEST_PAGE, PAGE_SIZE } from '../contract.ts';
import { inputHash, readOptionsSchema, readWorkbook } from '../office.ts';

/** A list to choose from holds no more; the others have the fewest findings. */
const MOST_SCHOOLS = 500;

/** Checks every sheet of the office and gives one page of the findings, with the counts of all of them. */
export const runCheck = defineAction({
  name: 'check.run',
  input: () =>
    z.strictObject({
      from: z.int().check(z.minimum(0)),
      size: z.optional(z.int().check(z.minimum(1), z.maximum(LARGEST_PAGE))),
      school: z.optional(z.string().check(z.maxLength(400))),
      options: readOptionsSchema(),
    }),
  run: ({ from, size = PAGE_SIZE, school, options }, services) => {
    const { known, office, grids, settings, answers } = readWorkbook(services, options);
    const findings =
      school === undefined ? office.findings : office.findings.filter((each) => each.school === school);
    const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
    const page: CheckPage = {
      hash: inputHash(grids, settings, [answers, options, school]),
      counts: { error: count('error'), warning: count('warning'), info: count('info') },
      groups: groupFindings(findings),
      from,
      findings: findings.slice(from, from + size),
      canUndo: hasRecord(known),
      schools: schoolsOf(
        office.findings,
        office.recognised.map(({ table }) => table),
        office.register,
      ).slice(0, MOST_SCHOOLS),
      accepted: office.accepted,
    };
    return ok(page);
  },
});
