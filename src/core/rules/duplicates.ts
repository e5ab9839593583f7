import type { Finding } from '../finding.ts';
import { clearFix } from '../fixes/clearFix.ts';
import { type AttainmentSheet, COUNTED } from '../model/attainmentSheet.ts';
import { cellAt } from '../model/grid.ts';
import { codeAt, saidAt } from '../model/table.ts';
import { gradesKey } from '../parse/grades.ts';
import { rowName, schoolPeriodKeys } from './rowKey.ts';

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

function keyReader(sheet: AttainmentSheet): (row: number) => string | undefined {
  const { table } = sheet;
  const keyOf = schoolPeriodKeys(sheet);
  const classOf = (row: number): string => {
    const grades = sheet.gradesOf(row);
    if (grades) return gradesKey(grades);
    // A class that cannot be read is not "no class": two of them are two, as long as they are written differently.
    const id = CLASS_COLUMNS.find((column) => table.unreadable[column]?.has(row));
    return id === undefined
      ? ''
      : `?${String(cellAt(table.grid, (table.rows[row] ?? 0) - 1, (table.at[id] ?? 0) - 1))}`;
  };
  return (row) => {
    // A row without marks counts nobody and cannot be counted twice.
    if (sheet.state[row] !== COUNTED) return undefined;
    const key = keyOf(row);
    return key === undefined ? undefined : `${key}|${classOf(row)}|${codeAt(sheet.language, row) ?? ''}`;
  };
}

const CLASS_COLUMNS = ['classGroup', 'grade', 'gradeRange'] as const;

function findingOf(
  sheet: AttainmentSheet,
  row: number,
  first: { sheet: AttainmentSheet; row: number },
): Finding {
  const { table } = sheet;
  const differing = differences(sheet, row, first);
  const own = table.rows[row] ?? 0;
  const fix =
    first.sheet === sheet
      ? clearFix(table.grid, own, table.rows[first.row] ?? 0, table.at.school)
      : undefined;
  return {
    ...(fix && { fix }),
    rule: 'duplicate',
    severity: 'error',
    sheet: table.sheet,
    row: own,
    ...(table.at.school === undefined ? {} : { column: table.at.school }),
    message: differing === '' ? 'duplicate' : 'duplicateDiffers',
    values: {
      ...(differing !== '' && { what: differing }),
      other: rowName(sheet, first),
      school: codeAt(sheet.school, row) ?? '–',
      classGroup:
        [sheet.gradesOf(row)?.name, saidAt(table, 'subject', row)].filter(Boolean).join(', ') || '–',
      period: `@${codeAt(sheet.term, row)} ${codeAt(sheet.schoolYear, row)}`,
    },
  };
}

/** So many are enough to see which of two sheets is the later one. */
const MOST_SHOWN = 3;
const MARKS = { mark5: '5', mark4: '4', mark3: '3', mark2: '2', notAttested: 'н/а' } as const;

/**
 * Two systems, or an old and a new export, that give one class other marks: «4»: 8 and 9. Blank where they say the same, and
 * the class is only written twice.
 */
function differences(
  sheet: AttainmentSheet,
  row: number,
  first: { sheet: AttainmentSheet; row: number },
): string {
  const found: string[] = [];
  for (const [id, name] of Object.entries(MARKS) as [keyof typeof MARKS, string][]) {
    const [before, now] = [first.sheet[id][first.row] ?? 0, sheet[id][row] ?? 0];
    if (before !== now) found.push(`«${name}»: ${before} / ${now}`);
  }
  return found.slice(0, MOST_SHOWN).join('; ');
}
