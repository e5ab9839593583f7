import type { CellValue } from '../host/model/workbook.ts';
import { gradedBySchool, type OblastSchool } from './almatySchools.ts';
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

/** Grade 1 has no marks and is not in the collegium's table. */
const LEVELS = [
  { label: '2-4', middle: 3, weight: 3 },
  { label: '5-9', middle: 7, weight: 5 },
  { label: '10-11', middle: 10, weight: 1.3 },
] as const;

export interface OblastPeriod {
  readonly sheet: string;
  readonly title: string;
  readonly years: string;
  readonly term: string;
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
export function oblastSheet(schools: readonly OblastSchool[], period: OblastPeriod): OfficeSheet {
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
    name: period.sheet,
    title: ['Управление образования Алматинской области', period.title],
    columns: [
      { head: 'Район (город)', width: 170 },
      { head: 'Наименование школы', width: 300 },
      { head: 'Учебный год', format: '@', width: 90 },
      { head: 'Четверть', format: '@', width: 80 },
      { head: 'Классы', format: '@', width: 70 },
      { head: 'Число учащихся', width: 90 },
      { head: 'Кол-во «5»', width: 70 },
      { head: 'Кол-во «4»', width: 70 },
      { head: 'Кол-во «3»', width: 70 },
      { head: 'Кол-во «2»', width: 70 },
      { head: 'Не аттестовано', width: 100 },
      { head: 'Освобождено', width: 100 },
      { head: 'Качество знаний, %', format: '0.0', width: 90 },
      { head: 'Успеваемость, %', format: '0.0', width: 100 },
    ],
    rows: rows.map(({ school, label }, index) => [
      school.district,
      school.name,
      period.years,
      period.term,
      label,
      ...markCells(marks[index] as Marks, exempt[index] ?? 0),
    ]),
    total: ['Итого по области', '', '', '', '', ...markCells(all, period.exempt)],
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

export const oblastRegister = (schools: readonly OblastSchool[]): OfficeSheet => ({
  name: 'Реестр школ',
  title: ['Школы Алматинской области, 2021-2022 учебный год'],
  columns: [
    { head: 'Район (город)', width: 170 },
    { head: 'Наименование школы', width: 300 },
    { head: 'Тип школы', width: 200 },
    { head: 'Город или село', width: 110 },
    { head: 'Язык обучения', width: 110 },
  ],
  rows: schools.map(({ district, name, type, isUrban, language }) => [
    district,
    name,
    type,
    isUrban ? 'город' : 'село',
    language,
  ]),
});
