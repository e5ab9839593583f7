/**
 * Students of the oblast's colleges by field: 9 260 in technical, processing and building specialities, 2 755 in information
 * and communication. The first are said to be 27.5 %, which allows 33 612–33 734 students in all, the second 8.2 %, which
 * allows 33 394–33 804: 33 673, in the middle of what both allow, gives 27.50 and 8.18. The other fields and the colleges are
 * made up.
 */
import { OBLAST_UNITS } from '../almatySchools.ts';
import { shareOut } from '../distribute.ts';
import { DISTRICT } from '../districtSchools.ts';
import { between, seededRandom } from '../random.ts';
import type { Both } from '../scenario.ts';
import { type BothCell, type BothSheet, both, totalOf } from '../twoLanguages.ts';

interface Field {
  readonly name: Both;
  readonly students: number;
  /** Taught in one of so many colleges, from this one on. */
  readonly every: number;
  readonly from: number;
}

export const TECHNICAL = both(
  'Техникалық, өңдеу және құрылыс',
  'Технические, перерабатывающие и строительные',
);
export const ICT = both(
  'Ақпараттық-коммуникациялық технологиялар',
  'Информационно-коммуникационные технологии',
);

/** The last six are 21 658 = 33 673 − 9 260 − 2 755. */
const FIELDS: readonly Field[] = [
  { name: TECHNICAL, students: 9_260, every: 2, from: 0 },
  { name: ICT, students: 2_755, every: 3, from: 0 },
  { name: both('Білім беру', 'Образование'), students: 5_870, every: 4, from: 1 },
  { name: both('Денсаулық сақтау', 'Здравоохранение'), students: 4_120, every: 4, from: 3 },
  { name: both('Қызмет көрсету', 'Сфера обслуживания'), students: 3_960, every: 4, from: 2 },
  {
    name: both('Бизнес, басқару және құқық', 'Бизнес, управление и право'),
    students: 3_480,
    every: 5,
    from: 2,
  },
  {
    name: both('Ауыл шаруашылығы және ветеринария', 'Сельское хозяйство и ветеринария'),
    students: 2_260,
    every: 5,
    from: 3,
  },
  {
    name: both('Өнер және гуманитарлық ғылымдар', 'Искусство и гуманитарные науки'),
    students: 1_968,
    every: 6,
    from: 5,
  },
];

const COLLEGES_COUNT = 60;

export const COLLEGES = both('Колледждер', 'Колледжи');
export const FIELD = both('Мамандықтар тобы', 'Группа специальностей');
export const STUDENTS = both('Студент саны', 'Число студентов');

export function collegesSheet(): BothSheet {
  const random = seededRandom(33_673);
  // Colleges stand in towns rather than in villages.
  const counts = shareOut(
    COLLEGES_COUNT,
    OBLAST_UNITS.map(({ urban, rural }) => 3 * urban + rural / 4 + 1),
  );
  const districts = OBLAST_UNITS.flatMap(({ names }, unit) =>
    Array.from({ length: counts[unit] ?? 0 }, () => names),
  );
  const rows = FIELDS.flatMap(({ name, students, every, from }) => {
    const colleges = districts.flatMap((_, at) => (at % every === from ? [at] : []));
    const parts = shareOut(
      students,
      colleges.map(() => between(random, 0.6, 1.4)),
    );
    return colleges.map((college, at) => ({ college, name, students: parts[at] ?? 0 }));
  })
    .sort((a, b) => a.college - b.college)
    .map(({ college, name, students }): BothCell[] => [
      districts[college] ?? '',
      both(`№ ${college + 1} колледж`, `Колледж № ${college + 1}`),
      name,
      students,
    ]);
  return {
    name: COLLEGES,
    title: [both('Колледж студенттері, 2021-2022 оқу жылы', 'Студенты колледжей, 2021-2022 учебный год')],
    columns: [
      { head: DISTRICT, width: 190 },
      { head: both('Колледж', 'Колледж'), width: 150 },
      { head: FIELD, width: 330 },
      { head: STUDENTS, width: 100 },
    ],
    rows,
    total: totalOf(rows, 3),
  };
}
