import type { CellValue } from '../host/model/workbook.ts';
import { gradedBySchool, type OblastSchool, schoolName } from './almatySchools.ts';
import { almatyWords } from './almatyWords.ts';
import { scatter, shareOut } from './distribute.ts';
import {
  addMarks,
  baseOf,
  clampShare,
  gradeEffect,
  type Marks,
  type MarkTotals,
  makeMarks,
  printedPassRate,
  printedQuality,
} from './marks.ts';
import type { OfficeSheet } from './officeSheet.ts';
import { bell, type Random, seededRandom } from './random.ts';
import type { ScenarioLanguage } from './scenario.ts';

/** Grade 1 has no marks and is not in the collegium's table. */
const LEVELS = [
  { label: '2-4', middle: 3, weight: 3 },
  { label: '5-9', middle: 7, weight: 5 },
  { label: '10-11', middle: 10, weight: 1.3 },
] as const;

export interface OblastPeriod {
  readonly kind: 'term' | 'year';
  readonly years: string;
  readonly seed: number;
  readonly urban: MarkTotals & { readonly graded: number };
  readonly rural: MarkTotals & { readonly graded: number };
  readonly exempt: number;
}

interface Row {
  readonly school: OblastSchool;
  readonly label: string;
  readonly base: number;
  readonly share: number;
}

/** A row a school and level of classes, as the oblast department collects it. */
export function oblastSheet(
  schools: readonly OblastSchool[],
  period: OblastPeriod,
  language: ScenarioLanguage,
): OfficeSheet {
  const { department, heads, total, [period.kind]: kind } = almatyWords[language];
  const random = seededRandom(period.seed);
  const rows = rowsOf(schools, period, random);
  const marks = marksByLocality(rows, period, random);
  const exempt = scatter(
    period.exempt,
    rows.map(() => 1),
    random,
  );
  const all = addMarks(marks);
  return {
    name: kind.sheet,
    title: [department, kind.title],
    columns: [
      { head: heads.district, width: 170 },
      { head: heads.school, width: 300 },
      { head: heads.years, format: '@', width: 90 },
      { head: heads.term, format: '@', width: 80 },
      { head: heads.grades, format: '@', width: 95 },
      { head: heads.pupils, width: 90 },
      ...[5, 4, 3, 2].map((mark) => ({ head: heads.mark(mark), width: 70 })),
      { head: heads.notAttested, width: 125 },
      { head: heads.exempt, width: 100 },
      { head: heads.quality, format: '0.0', width: 90 },
      { head: heads.passRate, format: '0.0', width: 100 },
    ],
    rows: rows.map(({ school, label }, index) => [
      school.district[language],
      schoolName(school, language),
      period.years,
      kind.cell,
      label,
      ...markCells(marks[index] as Marks, exempt[index] ?? 0),
    ]),
    total: [total, '', '', '', '', ...markCells(all, period.exempt)],
  };
}

const markCells = (marks: Marks, exempt: number): CellValue[] => [
  baseOf(marks) + exempt,
  marks.mark5,
  marks.mark4,
  marks.mark3,
  marks.mark2,
  marks.notAttested,
  exempt,
  printedQuality(marks),
  printedPassRate(marks),
];

function rowsOf(schools: readonly OblastSchool[], { urban, rural }: OblastPeriod, random: Random): Row[] {
  const graded = gradedBySchool(schools, { urban: urban.graded, rural: rural.graded });
  return schools.flatMap((school, index) => {
    const bases = shareOut(
      graded[index] ?? 0,
      LEVELS.map(({ weight }) => weight * (1 + 0.1 * bell(random))),
    );
    return LEVELS.map(({ label, middle }, at): Row => {
      const share = clampShare(school.level + gradeEffect(middle) + 0.05 * bell(random));
      return { school, label, base: bases[at] ?? 0, share };
    });
  });
}

/** City and village schools meet their published shares apart. */
function marksByLocality(rows: readonly Row[], period: OblastPeriod, random: Random): Marks[] {
  const result: Marks[] = [];
  for (const isUrban of [true, false]) {
    const group = rows.flatMap(({ school }, index) => (school.isUrban === isUrban ? [index] : []));
    const marks = makeMarks(
      group.map((index) => rows[index] as Row),
      isUrban ? period.urban : period.rural,
      random,
    );
    group.forEach((index, at) => {
      result[index] = marks[at] as Marks;
    });
  }
  return result;
}

export function oblastRegister(schools: readonly OblastSchool[], language: ScenarioLanguage): OfficeSheet {
  const { register, heads, types, localities, languages } = almatyWords[language];
  return {
    name: register.sheet,
    title: [register.title],
    columns: [
      { head: heads.district, width: 170 },
      { head: heads.school, width: 300 },
      { head: heads.type, width: 200 },
      { head: heads.locality, width: 130 },
      { head: heads.language, width: 110 },
    ],
    rows: schools.map((school) => [
      school.district[language],
      schoolName(school, language),
      types[school.type],
      localities[school.isUrban ? 'urban' : 'rural'],
      languages[school.language],
    ]),
  };
}
