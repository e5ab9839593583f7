import type { RefusalReason, RefusedRow } from '../finding.ts';
import { nameKey } from '../forms/readColumn.ts';
import { MEASURES, type Measure, type Sums } from '../indicators/indicator.ts';
import { type AttainmentSheet, isGradeOne, NO_MARKS, UNREADABLE_MARKS } from '../model/attainmentSheet.ts';
import { type PartOfYear, periodKey } from '../model/period.ts';
import { type CodeColumn, codeAt, type DistrictName, type Grades } from '../model/table.ts';
import type { Settings } from '../settings.ts';
import { districtKey, NO_SCHOOL, type Register, schoolKey } from './register.ts';

/** One group of rows: a school, a span of grades, a language, a subject (or none) in one period, with its sums. */
export interface Fact {
  readonly period: string;
  readonly district: number;
  readonly school: number;
  readonly grades: Grades | undefined;
  readonly language: string | undefined;
  readonly subject: string | undefined;
  readonly sums: Record<Measure, number>;
}

export interface SchoolFacts {
  readonly key: string;
  readonly name: string;
  readonly district: number;
  readonly schoolType: string | undefined;
  readonly locality: 'urban' | 'rural' | undefined;
  readonly isRegistered: boolean;
  /** Of rows that name no school there is one for each district. */
  readonly isNamed: boolean;
}

export interface Facts {
  readonly facts: readonly Fact[];
  readonly schools: readonly SchoolFacts[];
  readonly districts: readonly DistrictName[];
  readonly periods: ReadonlySet<string>;
  readonly refused: readonly RefusedRow[];
  readonly used: number;
  /** Rows of grade 1 that were left out of the base by the setting. */
  readonly gradeOne: number;
}

/**
 * Rows → sums per school and class, in one pass. A row is refused only when its marks cannot be read, its period is
 * unknown, or it repeats another; what is refused is listed, never dropped in silence.
 */
export function aggregate(
  sheets: readonly AttainmentSheet[],
  leftOut: readonly ReadonlyMap<number, RefusalReason>[],
  register: Register,
  settings: Settings,
): Facts {
  const collector = new Collector(register);
  sheets.forEach((sheet, index) => {
    addSheet(collector, sheet, leftOut[index] ?? new Map(), settings);
  });
  return collector.finish();
}

function addSheet(
  to: Collector,
  sheet: AttainmentSheet,
  leftOut: ReadonlyMap<number, RefusalReason>,
  settings: Settings,
): void {
  const { table } = sheet;
  const place = placeReader(to, sheet);
  for (const row of table.parts) to.refused.push({ sheet: table.sheet, row, reason: 'part' });
  for (let row = 0; row < table.length; row++) {
    const refuse = (reason: RefusedRow['reason']) =>
      to.refused.push({ sheet: table.sheet, row: table.rows[row] ?? 0, reason });
    const state = sheet.state[row];
    if (state === UNREADABLE_MARKS) {
      refuse('unreadableMarks');
      continue;
    }
    if (state === NO_MARKS) {
      // A class that has not reported is not an error; one that printed shares without counts cannot be pooled.
      if (isPrinted(sheet, row)) refuse('noMarks');
      continue;
    }
    const reason = leftOut.get(row);
    if (reason !== undefined) refuse(reason);
    else if (!settings.includeGradeOne && isGradeOne(sheet.gradesOf(row))) to.gradeOne++;
    else {
      const sums = place(row);
      if (sums === undefined) refuse('noPeriod');
      else {
        addRow(sums, sheet, row);
        to.used++;
      }
    }
  }
}

function addRow(sums: Record<Measure, number>, sheet: AttainmentSheet, row: number): void {
  sums.mark5 += sheet.mark5[row] ?? 0;
  sums.mark4 += sheet.mark4[row] ?? 0;
  sums.mark3 += sheet.mark3[row] ?? 0;
  sums.mark2 += sheet.mark2[row] ?? 0;
  sums.notAttested += sheet.notAttested[row] ?? 0;
  const pupils = sheet.table.numbers.pupils?.[row] ?? Number.NaN;
  if (!Number.isNaN(pupils)) sums.pupils += pupils;
}

const isPrinted = ({ table }: AttainmentSheet, row: number): boolean =>
  (['quality', 'passRate'] as const).some((id) => !Number.isNaN(table.numbers[id]?.[row] ?? Number.NaN));

/** For one sheet: row → the sums of the group it belongs to; undefined when the row has no period. */
function placeReader(
  to: Collector,
  sheet: AttainmentSheet,
): (row: number) => Record<Measure, number> | undefined {
  const groups = new Map<number, Record<Measure, number>>();
  const places = new Map<number, Place>();
  const spans: Grades[] = [];
  const spanOf = new Map<number, number>();
  const code = (column: CodeColumn | undefined, row: number) => (column?.codes[row] ?? -1) + 1;
  const size = (column: CodeColumn | undefined) => (column?.dictionary.length ?? 0) + 1;
  const spanCode = (grades: Grades | undefined): number => {
    if (!grades) return 0;
    const key = grades.from * 16 + grades.to;
    const known = spanOf.get(key) ?? spans.push(grades);
    spanOf.set(key, known);
    return known;
  };
  const { schoolYear, term, district, school, language, subject } = sheet;
  return (row) => {
    if (code(schoolYear, row) === 0 || code(term, row) === 0) return undefined;
    // One number for the group: every part is below the size of its dictionary, so no two groups share it.
    let key = code(schoolYear, row);
    for (const column of [term, district, school, language, subject] as const) {
      key = key * size(column as CodeColumn | undefined) + code(column as CodeColumn | undefined, row);
    }
    key = key * 256 + spanCode(sheet.gradesOf(row));
    const known = groups.get(key);
    if (known) return known;
    const placeKey = code(district, row) * size(school) + code(school, row);
    const place = places.get(placeKey) ?? to.placeOf(codeAt(district, row), codeAt(school, row));
    places.set(placeKey, place);
    const sums = to.groupOf({
      schoolYear: codeAt(schoolYear, row) ?? 0,
      term: codeAt(term, row) ?? 'F',
      place,
      grades: sheet.gradesOf(row),
      language: codeAt(language, row),
      subject: codeAt(subject, row),
    });
    groups.set(key, sums);
    return sums;
  };
}

interface Group {
  readonly schoolYear: number;
  readonly term: PartOfYear;
  readonly place: Place;
  readonly grades: Grades | undefined;
  readonly language: string | undefined;
  readonly subject: string | undefined;
}

/** Indices of a district and of a school in it. */
interface Place {
  readonly district: number;
  readonly school: number;
}

/** Joins the groups of all sheets: dictionaries differ from sheet to sheet, names do not. */
class Collector {
  readonly refused: RefusedRow[] = [];
  used = 0;
  gradeOne = 0;
  private readonly facts = new Map<string, Fact>();
  private readonly schools: SchoolFacts[] = [];
  private readonly schoolIndex = new Map<string, number>();
  private readonly districts: DistrictName[] = [];
  private readonly districtIndex = new Map<string, number>();
  private readonly periods = new Set<string>();
  /** The first spelling of each subject stands for all: «АЛГЕБРА» of one school is «Алгебра» of another. */
  private readonly subjects = new Map<string, string>();
  private readonly register: Register;

  constructor(register: Register) {
    this.register = register;
  }

  groupOf(group: Group): Record<Measure, number> {
    const period = periodKey({ schoolYear: group.schoolYear, part: group.term });
    const { district, school } = group.place;
    const language = group.language ?? this.register.get(this.schools[school]?.key ?? '')?.language;
    const span = group.grades ? `${group.grades.from}-${group.grades.to}` : '';
    const subject = group.subject === undefined ? '' : nameKey(group.subject);
    const subjectName = this.subjects.get(subject) ?? group.subject;
    if (subjectName !== undefined) this.subjects.set(subject, subjectName);
    const key = `${period}|${school}|${span}|${language ?? ''}|${subject}`;
    const known = this.facts.get(key);
    if (known) return known.sums;
    this.periods.add(period);
    const sums: Record<Measure, number> = { ...ZERO };
    this.facts.set(key, {
      period,
      district,
      school,
      grades: group.grades,
      language,
      subject: group.subject === undefined ? undefined : subjectName,
      sums,
    });
    return sums;
  }

  placeOf(named: DistrictName | undefined, name: string | undefined): Place {
    const district = this.districtOf(named ?? { kato: null, text: '–' });
    return { district, school: this.schoolOf(named, district, name) };
  }

  private districtOf(district: DistrictName): number {
    const key = districtKey(district);
    const known = this.districtIndex.get(key) ?? this.districts.push(district) - 1;
    this.districtIndex.set(key, known);
    return known;
  }

  private schoolOf(
    district: DistrictName | undefined,
    districtIndex: number,
    named: string | undefined,
  ): number {
    const name = named ?? NO_SCHOOL;
    const key = schoolKey(district, name);
    const known = this.schoolIndex.get(key);
    if (known !== undefined) return known;
    const registered = this.register.get(key);
    const index =
      this.schools.push({
        key,
        name: registered?.name ?? name,
        district: districtIndex,
        schoolType: registered?.schoolType,
        locality: registered?.locality,
        isRegistered: registered !== undefined,
        isNamed: named !== undefined,
      }) - 1;
    this.schoolIndex.set(key, index);
    return index;
  }

  finish(): Facts {
    return {
      facts: [...this.facts.values()],
      schools: this.schools,
      districts: this.districts,
      periods: this.periods,
      refused: this.refused,
      used: this.used,
      gradeOne: this.gradeOne,
    };
  }
}

const ZERO: Sums = { pupils: 0, mark5: 0, mark4: 0, mark3: 0, mark2: 0, notAttested: 0 };

/** Sums of the facts that pass, per key; `undefined` leaves a fact out. Integers are added, nothing is divided. */
export function sumBy<K>(facts: readonly Fact[], keyOf: (fact: Fact) => K | undefined): Map<K, Sums> {
  const groups = new Map<K, Record<Measure, number>>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === undefined) continue;
    let sums = groups.get(key);
    if (!sums) {
      sums = { ...ZERO };
      groups.set(key, sums);
    }
    for (const measure of MEASURES) sums[measure] += fact.sums[measure];
  }
  return groups;
}

export const addSums = (all: Iterable<Sums>): Sums => {
  const total: Record<Measure, number> = { ...ZERO };
  for (const sums of all) for (const measure of MEASURES) total[measure] += sums[measure];
  return total;
};
