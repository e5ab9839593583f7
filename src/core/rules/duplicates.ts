import type { Finding } from '../finding.ts';
import { nameKey } from '../forms/readColumn.ts';
import type { AttainmentSheet } from '../model/attainmentSheet.ts';
import { codeAt } from '../model/table.ts';
import { gradesKey } from '../parse/grades.ts';

export interface Duplicates {
  readonly findings: readonly Finding[];
  /** Rows that repeat an earlier one, by sheet in the order given: they stay out of the sums. */
  readonly repeated: readonly ReadonlySet<number>[];
}

/**
 * One row per school, class, language, subject and period, in all sheets together: the first one counts, each later
 * one is reported and left out, since adding it would count its pupils twice.
 */
export function findDuplicates(sheets: readonly AttainmentSheet[]): Duplicates {
  const seen = new Map<string, { sheet: AttainmentSheet; row: number }>();
  const findings: Finding[] = [];
  const repeated = sheets.map((sheet) => {
    const again = new Set<number>();
    const keyOf = keyReader(sheet);
    for (let row = 0; row < sheet.table.length; row++) {
      const key = keyOf(row);
      if (key === undefined) continue;
      const first = seen.get(key);
      if (!first) seen.set(key, { sheet, row });
      else {
        again.add(row);
        findings.push(findingOf(sheet, row, first));
      }
    }
    return again;
  });
  return { findings, repeated };
}

/** A row without a school or a period has no key: it is reported as incomplete, not as repeated. */
function keyReader(sheet: AttainmentSheet): (row: number) => string | undefined {
  const schools = sheet.school?.dictionary.map(nameKey) ?? [];
  const subjects = sheet.subject?.dictionary.map(nameKey) ?? [];
  const districts = sheet.district?.dictionary.map(({ kato, text }) => kato ?? nameKey(text)) ?? [];
  return (row) => {
    const school = schools[sheet.school?.codes[row] ?? -1];
    const year = codeAt(sheet.schoolYear, row);
    const term = codeAt(sheet.term, row);
    if (school === undefined || year === undefined || term === undefined) return undefined;
    const grades = sheet.gradesOf(row);
    return [
      year,
      term,
      districts[sheet.district?.codes[row] ?? -1] ?? '',
      school,
      grades ? gradesKey(grades) : '',
      codeAt(sheet.language, row) ?? '',
      subjects[sheet.subject?.codes[row] ?? -1] ?? '',
    ].join('|');
  };
}

function findingOf(
  sheet: AttainmentSheet,
  row: number,
  first: { sheet: AttainmentSheet; row: number },
): Finding {
  const { table } = sheet;
  const other = first.sheet.table.rows[first.row] ?? 0;
  return {
    rule: 'duplicate',
    severity: 'error',
    sheet: table.sheet,
    row: table.rows[row] ?? 0,
    ...(table.at.school === undefined ? {} : { column: table.at.school }),
    message: 'duplicate',
    values: {
      other: first.sheet === sheet ? String(other) : `${first.sheet.table.sheet}!${other}`,
      school: codeAt(sheet.school, row) ?? '–',
      classGroup: [sheet.gradesOf(row)?.name, codeAt(sheet.subject, row)].filter(Boolean).join(', ') || '–',
      period: `@${codeAt(sheet.term, row)} ${codeAt(sheet.schoolYear, row)}`,
    },
  };
}
