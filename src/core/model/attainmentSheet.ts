import type { AttainmentColumn } from '../forms/attainment.ts';
import type { PartOfYear } from './period.ts';
import { type CodeColumn, codeAt, type DistrictName, type Grades, type Table } from './table.ts';

/** What became of a row's marks: there are none, one of them cannot be read, or they count. */
export const NO_MARKS = 0;
export const UNREADABLE_MARKS = 1;
export const COUNTED = 2;

/**
 * A table of marks with what every rule and every sum needs of it, worked out once. A blank count beside filled ones
 * is 0; a row whose counts are all blank has no marks, which is not the same as zeros.
 */
export interface AttainmentSheet {
  readonly table: Table<AttainmentColumn>;
  readonly state: Uint8Array;
  readonly mark5: Float64Array;
  readonly mark4: Float64Array;
  readonly mark3: Float64Array;
  readonly mark2: Float64Array;
  readonly notAttested: Float64Array;
  /** mark5 + mark4 + mark3 + mark2 + notAttested; never the number of pupils on the roll. */
  readonly base: Float64Array;
  readonly gradesOf: (row: number) => Grades | undefined;
  readonly hasSubject: (row: number) => boolean;
  readonly schoolYear: CodeColumn<number> | undefined;
  readonly term: CodeColumn<PartOfYear> | undefined;
  readonly district: CodeColumn<DistrictName> | undefined;
  readonly school: CodeColumn<string> | undefined;
  readonly language: CodeColumn<string> | undefined;
  readonly subject: CodeColumn<string> | undefined;
}

/**
 * Without a column of threes «5», «4» and «2» are not all who were graded, and what they add up to is no base. A sheet without
 * twos, or without those not attested, has none of them.
 */
export const hasAllMarks = ({ at }: Table): boolean =>
  at.mark5 !== undefined && at.mark4 !== undefined && at.mark3 !== undefined;

const MARKS = ['mark5', 'mark4', 'mark3', 'mark2', 'notAttested'] as const;

export function attainmentSheet(source: Table): AttainmentSheet {
  const table = source as Table<AttainmentColumn>;
  const { length, unreadable } = table;
  const state = new Uint8Array(length);
  const base = new Float64Array(length);
  const zeroed = {} as Record<(typeof MARKS)[number], Float64Array>;
  const isWhole = hasAllMarks(table);
  for (const id of MARKS) {
    const source = table.numbers[id];
    const target = new Float64Array(length);
    zeroed[id] = target;
    if (!source || !isWhole) continue;
    for (let row = 0; row < length; row++) {
      const value = source[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      target[row] = value;
      base[row] = (base[row] ?? 0) + value;
      state[row] = COUNTED;
    }
  }
  for (const id of isWhole ? MARKS : [])
    for (const row of unreadable[id] ?? []) state[row] = UNREADABLE_MARKS;
  const codes = table.codes as Record<AttainmentColumn, CodeColumn<never> | undefined>;
  return {
    table,
    state,
    ...zeroed,
    base,
    gradesOf: (row) =>
      codeAt<Grades>(codes.classGroup, row) ??
      codeAt<Grades>(codes.grade, row) ??
      codeAt<Grades>(codes.gradeRange, row),
    hasSubject: (row) => codeAt(codes.subject, row) !== undefined,
    schoolYear: codes.schoolYear,
    term: codes.term,
    district: codes.district,
    school: codes.school,
    language: codes.language,
    subject: codes.subject,
  };
}

export const isGradeOne = (grades: Grades | undefined): boolean => grades !== undefined && grades.to <= 1;
