/**
 * Term II of two years in all schools of Ақтөбе oblast: the gap between city and village, which the article is about and
 * names no number of. All of it is made up: 64.5 and 58.5 % now, 64 and 57 % a year before.
 */
import { shareOut } from '../distribute.ts';
import { DISTRICT, type DistrictSchool, SCHOOL } from '../districtSchools.ts';
import {
  addMarks,
  baseOf,
  clampShare,
  gradeEffect,
  type Marks,
  makeMarks,
  printedPassRate,
  printedQuality,
} from '../marks.ts';
import { bell, type Random, seededRandom } from '../random.ts';
import type { Both } from '../scenario.ts';
import { type BothCell, type BothSheet, both, TOTAL } from '../twoLanguages.ts';

const LEVELS = [
  { label: '2-4', middle: 3, weight: 3 },
  { label: '5-9', middle: 7, weight: 5 },
  { label: '10-11', middle: 10, weight: 1.3 },
] as const;

interface Term {
  readonly name: Both;
  readonly years: string;
  readonly seed: number;
  readonly urban: { readonly graded: number; readonly good: number };
  readonly rural: { readonly graded: number; readonly good: number };
}

export const NOW: Term = {
  name: both('II тоқсан 2025-2026', 'II четверть 2025-2026'),
  years: '2025-2026',
  seed: 20_252,
  urban: { graded: 88_000, good: 56_760 },
  rural: { graded: 52_000, good: 30_420 },
};

export const YEAR_BEFORE: Term = {
  name: both('II тоқсан 2024-2025', 'II четверть 2024-2025'),
  years: '2024-2025',
  seed: 20_242,
  urban: { graded: 86_000, good: 55_040 },
  rural: { graded: 53_000, good: 30_210 },
};

interface Row {
  readonly school: DistrictSchool;
  readonly label: string;
  readonly base: number;
  readonly share: number;
}

export function termSheet(schools: readonly DistrictSchool[], term: Term): BothSheet {
  const levels = levelsOf(schools);
  const random = seededRandom(term.seed);
  const groups = ([true, false] as const).map((isUrban) => {
    const own = schools.filter((school) => school.isUrban === isUrban);
    const { graded, good } = isUrban ? term.urban : term.rural;
    const rows = rowsOf(own, graded, levels, random);
    const notPassed = { mark2: Math.round(graded / 1_200), notAttested: Math.round(graded / 4_000) };
    const marks = makeMarks(rows, { good, ...notPassed }, random);
    return rows.map((row, at) => ({ row, marks: marks[at] as Marks }));
  });
  const order = new Map(schools.map((school, at) => [school, at]));
  const all = groups.flat().sort((a, b) => (order.get(a.row.school) ?? 0) - (order.get(b.row.school) ?? 0));
  return {
    name: term.name,
    title: [
      both(
        `Ақтөбе облысы мектептерінің үлгерімі, ${term.years} оқу жылының II тоқсаны`,
        `Успеваемость школ Актюбинской области за II четверть ${term.years} учебного года`,
      ),
    ],
    columns: [
      { head: DISTRICT, width: 170 },
      { head: SCHOOL, width: 320 },
      { head: both('Оқу жылы', 'Учебный год'), format: '@', width: 90 },
      { head: both('Тоқсан', 'Четверть'), format: '@', width: 80 },
      { head: both('Сыныптар', 'Классы'), format: '@', width: 90 },
      { head: both('Оқушы саны', 'Число учащихся'), width: 90 },
      ...[5, 4, 3, 2].map((mark) => ({ head: both(`«${mark}» саны`, `Кол-во «${mark}»`), width: 70 })),
      { head: both('Аттестатталмаған', 'Не аттестовано'), width: 125 },
      { head: both('Білім сапасы, %', 'Качество знаний, %'), format: '0.0', width: 90 },
      { head: both('Үлгерім, %', 'Успеваемость, %'), format: '0.0', width: 100 },
    ],
    rows: all.map(({ row: { school, label }, marks }) => [
      school.district.name,
      school.name,
      term.years,
      'II',
      label,
      ...markCells(marks),
    ]),
    total: [TOTAL, '', '', '', '', ...markCells(addMarks(all.map(({ marks }) => marks)))],
  };
}

const markCells = (marks: Marks): BothCell[] => [
  baseOf(marks),
  marks.mark5,
  marks.mark4,
  marks.mark3,
  marks.mark2,
  marks.notAttested,
  printedQuality(marks),
  printedPassRate(marks),
];

/** A school's own level is the same in both years. */
function levelsOf(schools: readonly DistrictSchool[]): ReadonlyMap<DistrictSchool, number> {
  const random = seededRandom(1_500);
  return new Map(
    schools.map((school) => [school, 0.6 + (school.type === 'general' ? 0 : 0.05) + 0.08 * bell(random)]),
  );
}

function rowsOf(
  schools: readonly DistrictSchool[],
  graded: number,
  levels: ReadonlyMap<DistrictSchool, number>,
  random: Random,
): Row[] {
  const bySchool = shareOut(
    graded,
    schools.map(({ weight }) => weight),
  );
  return schools.flatMap((school, at) => {
    const bases = shareOut(
      bySchool[at] ?? 0,
      LEVELS.map(({ weight }) => weight),
    );
    return LEVELS.map(({ label, middle }, level): Row => {
      const share = clampShare((levels.get(school) ?? 0) + gradeEffect(middle) + 0.03 * bell(random));
      return { school, label, base: bases[level] ?? 0, share };
    });
  });
}
