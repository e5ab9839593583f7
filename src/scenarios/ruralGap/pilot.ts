/**
 * The project of Ақтөбе oblast in 2023-2024 (Kazinform, 14.01.2026): 134 small schools, 5 304 pupils, 223 teachers, five
 * subjects. 134 schools with 223 teachers are fewer than two a school: a teacher brings one subject and its pupils, so
 * that there are 223 rows with one teacher each, and a pupil is in one of them.
 *
 * Pupils of the subjects are made up so that whole pupils give the points published: 40 of 1 081, 25 of 1 042, 28 of
 * 1 036, 57 of 1 118 and 42 of 1 027 are 3.70, 2.40, 2.70, 5.10 and 4.09.
 */
import { roundHalfUp } from '../../core/rounding.ts';
import { countsOf, shareOutFrom } from '../distribute.ts';
import { DISTRICT, type DistrictSchool, SCHOOL } from '../districtSchools.ts';
import { bell, between, seededRandom } from '../random.ts';
import { type BothCell, type BothSheet, both, same, totalOf } from '../twoLanguages.ts';

const SUBJECTS = [
  { name: both('Ағылшын тілі', 'Английский язык'), pupils: 1_081, gained: 40, share: 0.46 },
  { name: same('Физика'), pupils: 1_042, gained: 25, share: 0.44 },
  { name: same('Химия'), pupils: 1_036, gained: 28, share: 0.47 },
  { name: same('Математика'), pupils: 1_118, gained: 57, share: 0.42 },
  { name: same('Биология'), pupils: 1_027, gained: 42, share: 0.5 },
] as const;

const TEACHERS = 223;
const LEAST_PUPILS = 8;

export const PILOT = both('Шағын жинақты мектептер', 'Малокомплектные школы');
export const SUBJECT = both('Пән', 'Предмет');
export const BEFORE = both('Жобаға дейін, %', 'До проекта, %');
export const AFTER = both('Жобадан кейін, %', 'После проекта, %');
export const PUPILS = both('Оқушы саны', 'Число учащихся');
export const TEACHER_COUNT = both('Педагог саны', 'Число педагогов');

interface Row {
  readonly school: DistrictSchool;
  readonly subject: number;
}

export function pilotSheet(schools: readonly DistrictSchool[]): BothSheet {
  const counts = countsBySubject(rowsOf(schools));
  const rows = counts.map(({ school, subject, pupils, before, after }): BothCell[] => {
    const percent = (part: number) => roundHalfUp((100 * part) / pupils, 1);
    return [
      both('Цифрлық технологиялар', 'Цифровые технологии'),
      school.district.name,
      school.name,
      SUBJECTS[subject]?.name ?? '',
      percent(before),
      percent(after),
      pupils,
      1,
      '2023-2024',
    ];
  });
  return {
    name: PILOT,
    title: [
      both(
        'Ақтөбе облысының шағын жинақты мектептеріндегі жоба, білім сапасы',
        'Проект в малокомплектных школах Актюбинской области, качество знаний',
      ),
    ],
    columns: [
      { head: both('Жоба', 'Проект'), width: 170 },
      { head: DISTRICT, width: 170 },
      { head: SCHOOL, width: 320 },
      { head: SUBJECT, width: 120 },
      { head: BEFORE, format: '0.0', width: 90 },
      { head: AFTER, format: '0.0', width: 90 },
      { head: PUPILS, width: 80 },
      { head: TEACHER_COUNT, width: 90 },
      { head: both('Кезең', 'Период'), format: '@', width: 90 },
    ],
    rows,
    total: totalOf(rows, 6, 7),
  };
}

/** One subject in each school, a second one in as many as there are teachers left; the subjects take turns. */
function rowsOf(schools: readonly DistrictSchool[]): Row[] {
  const second = TEACHERS - schools.length;
  const taught = schools.flatMap((school, at) => (at < second ? [school, school] : [school]));
  return taught.map((school, at) => ({ school, subject: at % SUBJECTS.length }));
}

function countsBySubject(rows: readonly Row[]) {
  const random = seededRandom(134);
  const made = SUBJECTS.map(({ pupils, gained, share }, subject) => {
    const own = rows.filter((row) => row.subject === subject);
    const bases = shareOutFrom(
      LEAST_PUPILS,
      pupils,
      own.map(({ school }) => school.weight),
    );
    const gains = countsOf(
      bases,
      own.map(() => (gained / pupils) * between(random, 0.2, 1.8)),
      gained,
    );
    return bases.map((base, at) => {
      const before = Math.round(base * (share + 0.12 * bell(random)));
      return { pupils: base, before, after: before + (gains[at] ?? 0) };
    });
  });
  return rows.map((row) => {
    const count = made[row.subject]?.shift();
    if (!count) throw new Error('a subject has fewer counts than rows');
    return { ...row, ...count };
  });
}
