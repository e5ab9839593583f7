import type { CellValue } from '../host/model/workbook.ts';
import type { BigSchool } from './bigSchools.ts';
import type { SchoolClass } from './classes.ts';
import { clampShare, gradeEffect, type Marks, printedPassRate, printedQuality } from './marks.ts';
import type { OfficeSheet } from './officeSheet.ts';
import { bell, type Random, seededRandom } from './random.ts';

/** Every class of every school in each of the terms given. */
export function bigSheet(
  schools: readonly BigSchool[],
  years: string,
  terms: readonly string[],
): OfficeSheet {
  const random = seededRandom(Number(years.slice(0, 4)));
  const rows: CellValue[][] = [];
  terms.forEach((term, at) => {
    for (const school of schools) {
      // Terms drift a little, each school in its own way.
      const level = school.level + 0.01 * at + 0.03 * bell(random);
      for (const each of school.classes) rows.push(rowOf({ ...school, level }, each, [years, term], random));
    }
  });
  return {
    name: `Үлгерім ${years}`,
    title: [`${years} оқу жылы, сыныптар бойынша`],
    columns: [
      { head: 'Аудан (қала)', width: 150 },
      { head: 'Мектеп атауы', width: 300 },
      { head: 'Оқу жылы', format: '@', width: 90 },
      { head: 'Тоқсан', format: '@', width: 70 },
      { head: 'Сынып', format: '@', width: 70 },
      { head: 'Оқушы саны', width: 80 },
      { head: '«5» саны', width: 70 },
      { head: '«4» саны', width: 70 },
      { head: '«3» саны', width: 70 },
      { head: '«2» саны', width: 70 },
      { head: 'Аттестатталмаған', width: 120 },
      { head: 'Білім сапасы, %', format: '0.0', width: 90 },
      { head: 'Үлгерім, %', format: '0.0', width: 90 },
    ],
    rows,
  };
}

function rowOf(
  { district, name, level }: BigSchool,
  { grade, name: classGroup, size }: SchoolClass,
  period: readonly [string, string],
  random: Random,
): CellValue[] {
  const head = [district, name, ...period, classGroup, size];
  // Grade 1 has no marks.
  if (grade === 1) return [...head, '', '', '', '', '', '', ''];
  const marks = marksOf(size, clampShare(level + gradeEffect(grade) + 0.12 * bell(random)), random);
  const { mark5, mark4, mark3, mark2, notAttested } = marks;
  return [...head, mark5, mark4, mark3, mark2, notAttested, printedQuality(marks), printedPassRate(marks)];
}

function marksOf(size: number, share: number, random: Random): Marks {
  const good = Math.round(size * share);
  const mark5 = Math.round(good * (0.3 + 0.15 * bell(random)));
  const left = size - good;
  const mark2 = left > 0 && random() < 0.02 ? 1 : 0;
  const notAttested = left > mark2 && random() < 0.01 ? 1 : 0;
  return { mark5, mark4: good - mark5, mark3: left - mark2 - notAttested, mark2, notAttested };
}

export const bigRegister = (schools: readonly BigSchool[]): OfficeSheet => ({
  name: 'Мектептер тізілімі',
  title: ['Облыс мектептері, 2025-2026 оқу жылы'],
  columns: [
    { head: 'Аудан (қала)', width: 150 },
    { head: 'Мектеп атауы', width: 300 },
    { head: 'Мектеп түрі', width: 200 },
    { head: 'Қала немесе ауыл', width: 110 },
    { head: 'Оқыту тілі', width: 90 },
  ],
  rows: schools.map(({ district, name, type, isUrban, language }) => [
    district,
    name,
    type,
    isUrban ? 'қала' : 'ауыл',
    language,
  ]),
});
