/** The sheets of the Орал workbook: this year by class, the two years before by parallel, and the register. */
import type { CellValue } from '../host/model/workbook.ts';
import { makeClasses } from './classes.ts';
import { scatter, shareOut } from './distribute.ts';
import {
  addMarks,
  clampShare,
  gradeEffect,
  type Marks,
  type MarkTotals,
  makeMarks,
  printedPassRate,
  printedQuality,
} from './marks.ts';
import type { OfficeColumn, OfficeSheet } from './officeSheet.ts';
import { GENERAL, GYMNASIA_AND_LYCEUMS, type OralSchool, SCHOOL_TYPE_NAMES } from './oralSchools.ts';
import { bell, type Random, seededRandom } from './random.ts';

const CITY = 'Орал қаласы';

interface Row {
  readonly school: OralSchool;
  readonly grade: number;
  readonly label: CellValue;
  readonly language: string;
  readonly base: number;
}

const shareOfRow = ({ school, grade }: Row, random: Random): number =>
  clampShare(school.level + gradeEffect(grade) + 0.09 * bell(random));

const markColumns: readonly OfficeColumn[] = [
  { head: 'Оқушы саны', width: 80 },
  { head: '«5» саны', width: 70 },
  { head: '«4» саны', width: 70 },
  { head: '«3» саны', width: 70 },
  { head: '«2» саны', width: 70 },
  { head: 'Аттестатталмаған', width: 120 },
  { head: 'Босатылған', width: 90 },
  { head: 'Білім сапасы, %', format: '0.0', width: 90 },
  { head: 'Үлгерім, %', format: '0.0', width: 90 },
];

const markCells = (pupils: number, marks: Marks, exempt: number): CellValue[] => [
  pupils,
  marks.mark5,
  marks.mark4,
  marks.mark3,
  marks.mark2,
  marks.notAttested,
  exempt,
  printedQuality(marks),
  printedPassRate(marks),
];

/** Grade 1 is on the roll and has no marks: its cells stay empty, which is not the same as zeros. */
const gradeOneCells = (pupils: number): CellValue[] => [pupils, '', '', '', '', '', '', '', ''];

const totalCells = (pupils: number, all: readonly Marks[], exempt: number): CellValue[] => {
  const sums = addMarks(all);
  const counts = markCells(pupils, sums, exempt).slice(0, -2);
  return [...counts, printedQuality(sums, 2), printedPassRate(sums, 1)];
};

/** Exempt pupils of the city, in a few classes: they are on the roll and outside the base. */
const EXEMPT = 35;

/** Term I of 2021-2022, a row a class, each with its year and term. */
export function currentSheet(schools: readonly OralSchool[]): OfficeSheet {
  const random = seededRandom(20_211);
  const rows = schools.flatMap((school) =>
    makeClasses(school.graded, { from: 2, to: 11 }, random).map(
      ({ grade, name, size }, index): Row => ({
        school,
        grade,
        label: name,
        language: school.language === 'аралас' ? (index % 2 === 0 ? 'қазақ' : 'орыс') : school.language,
        base: size,
      }),
    ),
  );
  const marks = marksByGroup(rows, random);
  const exempt = scatter(
    EXEMPT,
    rows.map(() => 1),
    random,
  );
  const cellsOf = new Map<OralSchool, CellValue[][]>(schools.map((school) => [school, []]));
  for (const school of schools) {
    const language = school.language === 'аралас' ? 'қазақ' : school.language;
    for (const { name, size } of makeClasses(school.gradeOne, { from: 1, to: 1 }, random)) {
      cellsOf.get(school)?.push([...headCells(school), name, language, ...gradeOneCells(size)]);
    }
  }
  rows.forEach(({ school, label, language, base }, index) => {
    const free = exempt[index] ?? 0;
    const counts = markCells(base + free, marks[index] as Marks, free);
    cellsOf.get(school)?.push([...headCells(school), label, language, ...counts]);
  });
  const pupils = schools.reduce((sum, school) => sum + school.graded + school.gradeOne, EXEMPT);
  return {
    name: 'I тоқсан 2021-2022',
    title: [
      'Орал қаласының білім беру бөлімі',
      '2021-2022 оқу жылының I тоқсанындағы білім сапасы мен үлгерім',
    ],
    columns: [
      { head: 'Аудан (қала)', width: 110 },
      { head: 'Мектеп атауы', width: 260 },
      { head: 'Оқу жылы', format: '@', width: 90 },
      { head: 'Тоқсан', format: '@', width: 70 },
      { head: 'Сынып', format: '@', width: 70 },
      { head: 'Оқыту тілі', width: 90 },
      ...markColumns,
    ],
    rows: [...cellsOf.values()].flat(),
    total: ['Барлығы', '', '', '', '', '', ...totalCells(pupils, marks, EXEMPT)],
    totalFormats: { 13: '0.00' },
  };
}

const headCells = ({ name }: OralSchool): CellValue[] => [CITY, name, '2021-2022', 'I'];

/** General schools and the other ten meet their published shares apart, and so the city meets its own. */
function marksByGroup(rows: readonly Row[], random: Random): Marks[] {
  const result: Marks[] = [];
  const notPassed = { general: { mark2: 30, notAttested: 17 }, others: { mark2: 2, notAttested: 1 } };
  for (const isGeneral of [true, false]) {
    const group = rows.flatMap((row, index) =>
      (row.school.type === 'general') === isGeneral ? [index] : [],
    );
    const totals = isGeneral
      ? { good: GENERAL.good, ...notPassed.general }
      : { good: GYMNASIA_AND_LYCEUMS.good, ...notPassed.others };
    const marks = makeMarks(
      group.map((index) => gradedOf(rows[index] as Row, random)),
      totals,
      random,
    );
    group.forEach((index, at) => {
      result[index] = marks[at] as Marks;
    });
  }
  return result;
}

const gradedOf = (row: Row, random: Random) => ({ base: row.base, share: shareOfRow(row, random) });

export interface ArchiveYear {
  readonly years: string;
  readonly seed: number;
  readonly graded: number;
  readonly totals: MarkTotals;
  readonly gradeOne: number;
}

/** An earlier term I as the archive has it: a row a parallel; the year and the term only in the title. */
export function archiveSheet(schools: readonly OralSchool[], year: ArchiveYear): OfficeSheet {
  const random = seededRandom(year.seed);
  const graded = shareOut(
    year.graded,
    schools.map((school) => school.graded * (1 + 0.05 * bell(random))),
  );
  const gradeOne = shareOut(year.gradeOne, graded);
  const rows = schools.flatMap((school, at) => {
    const sizes = shareOut(
      graded[at] ?? 0,
      GRADES.map((grade) => (grade >= 10 ? 0.6 : 1) * (1 + 0.1 * bell(random))),
    );
    return GRADES.map((grade, index): Row => {
      const { language } = school;
      return { school, grade, label: grade, language, base: sizes[index] ?? 0 };
    });
  });
  const marks = makeMarks(
    rows.map((row) => gradedOf(row, random)),
    year.totals,
    random,
  );
  const cells = rows.map(({ school, grade, base }, index): CellValue[] => [
    CITY,
    school.name,
    grade,
    ...markCells(base, marks[index] as Marks, 0),
  ]);
  const first = schools.map((school, at): CellValue[] => [
    CITY,
    school.name,
    1,
    ...gradeOneCells(gradeOne[at] ?? 0),
  ]);
  return {
    name: `I тоқсан ${year.years}`,
    title: ['Орал қаласының білім беру бөлімі', `${year.years} оқу жылының I тоқсаны`],
    columns: [
      { head: 'Аудан (қала)', width: 110 },
      { head: 'Мектеп атауы', width: 260 },
      { head: 'Параллель', width: 80 },
      ...markColumns,
    ],
    rows: first.flatMap((row, at) => [row, ...cells.slice(at * GRADES.length, (at + 1) * GRADES.length)]),
    total: ['Барлығы', '', '', ...totalCells(year.graded + year.gradeOne, marks, 0)],
    totalFormats: { 10: '0.00' },
  };
}

const GRADES = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

export const registerSheet = (schools: readonly OralSchool[]): OfficeSheet => ({
  name: 'Мектептер тізілімі',
  title: ['Орал қаласының мемлекеттік мектептері, 2021-2022 оқу жылы'],
  columns: [
    { head: 'КАТО коды', format: '@', width: 100 },
    { head: 'Аудан (қала)', width: 110 },
    { head: 'Мектеп атауы', width: 260 },
    { head: 'Мектеп түрі', width: 200 },
    { head: 'Қала немесе ауыл', width: 110 },
    { head: 'Оқыту тілі', width: 90 },
  ],
  rows: schools.map(({ name, type, language }) => [
    '271000000',
    CITY,
    name,
    SCHOOL_TYPE_NAMES[type],
    'қала',
    language,
  ]),
});
