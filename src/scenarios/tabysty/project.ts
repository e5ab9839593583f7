/**
 * What the project of fifty schools of Алматы oblast has done. Two articles speak of it:
 * - BAQ.KZ, autumn 2025: quality in the natural sciences rose by 4 to 12 points; 17 pupils with the best results of the
 *   republic; 5 200 teachers went through courses;
 * - Kazinform, 14.01.2026: in 2023-2024 physics rose by 10 points, chemistry by 6, biology by 9; 3 847 teachers; one
 *   gold, four silver and three bronze medals at the republican olympiad.
 * The rows hold both: schools between 4 and 12 points, the subjects together 10, 6 and 9.
 */

import { roundHalfUp } from '../../core/rounding.ts';
import { countsOf, shareOut, shareOutFrom } from '../distribute.ts';
import { DISTRICT, SCHOOL } from '../districtSchools.ts';
import { bell, between, seededRandom } from '../random.ts';
import type { Both } from '../scenario.ts';
import { type BothCell, type BothSheet, both, same, totalOf } from '../twoLanguages.ts';
import { DISTRICTS, type Enrolled, pupilsByDistrict } from './schools.ts';

export const PROJECT = both('«Табысты 50 мектеп» жобасы', 'Проект «Табысты 50 мектеп»');
export const BEFORE = both('Жобаға дейін, %', 'До проекта, %');
export const AFTER = both('Жобадан кейін, %', 'После проекта, %');
export const PUPILS = both('Оқушы саны', 'Число учащихся');
export const SUBJECT = both('Пән', 'Предмет');

interface Subject {
  readonly name: Both;
  /** Points gained by all fifty schools together, and how far from it a school may lie. */
  readonly gain: number;
  readonly spread: number;
  /** Share with good marks before. */
  readonly before: number;
}

export const SUBJECTS: readonly Subject[] = [
  { name: same('Физика'), gain: 10, spread: 0.8, before: 0.47 },
  { name: same('Химия'), gain: 6, spread: 0.6, before: 0.5 },
  { name: same('Биология'), gain: 9, spread: 1.5, before: 0.54 },
];

/** Pupils of grades 7–9 of the fifty schools, who have all three subjects: made up. */
const STUDYING = 9_400;

/** The ends of «4 to 12»: a school of 200 pupils gains 8 of them in chemistry, one of 150 gains 18 in physics. */
const LEAST = { school: 7, subject: 1, pupils: 200, before: 100, gained: 8 };
const MOST = { school: 23, subject: 0, pupils: 150, before: 72, gained: 18 };

export function projectSheet(schools: readonly Enrolled[]): BothSheet {
  const random = seededRandom(2_023);
  const ends = [LEAST, MOST];
  const others = schools.filter((_, at) => ends.every(({ school }) => school !== at));
  const free = shareOutFrom(
    110,
    STUDYING - LEAST.pupils - MOST.pupils,
    others.map(({ pupils }) => pupils),
  );
  const pupils = schools.map(
    (_, at) => ends.find(({ school }) => school === at)?.pupils ?? free.shift() ?? 0,
  );
  const counts = SUBJECTS.map(({ gain, spread, before }, subject) => {
    const fixed = ends.find((end) => end.subject === subject);
    const gained = countsOf(
      pupils.map((count, at) => (at === fixed?.school ? 0 : count)),
      pupils.map(() => (gain + spread * bell(random)) / 100),
      (STUDYING * gain) / 100 - (fixed?.gained ?? 0),
    );
    return pupils.map((count, at) =>
      at === fixed?.school
        ? { before: fixed.before, gained: fixed.gained }
        : { before: Math.round(count * (before + 0.08 * bell(random))), gained: gained[at] ?? 0 },
    );
  });
  const rows = schools.flatMap(({ school }, at) =>
    SUBJECTS.map(({ name }, subject): BothCell[] => {
      const count = pupils[at] ?? 0;
      const { before = 0, gained = 0 } = counts[subject]?.[at] ?? {};
      const percent = (part: number) => roundHalfUp((100 * part) / count, 1);
      const teachers = Math.max(1, Math.round(count / between(random, 70, 130)));
      return [
        same('«Табысты 50 мектеп»'),
        school.district.name,
        school.name,
        name,
        percent(before),
        percent(before + gained),
        count,
        teachers,
        '2023-2024',
      ];
    }),
  );
  return {
    name: PROJECT,
    title: [
      both(
        'Жаратылыстану пәндеріндегі білім сапасы, 7–9-сыныптар',
        'Качество знаний по естественным предметам, 7–9 классы',
      ),
    ],
    columns: [
      { head: both('Жоба', 'Проект'), width: 170 },
      { head: DISTRICT, width: 170 },
      { head: SCHOOL, width: 320 },
      { head: SUBJECT, width: 90 },
      { head: BEFORE, format: '0.0', width: 90 },
      { head: AFTER, format: '0.0', width: 90 },
      { head: PUPILS, width: 80 },
      { head: both('Педагог саны', 'Число педагогов'), width: 90 },
      { head: both('Кезең', 'Период'), format: '@', width: 90 },
    ],
    rows,
  };
}

export const TRAINED = both('Курстан өтті', 'Прошли курсы');
export const COURSES = both('Кадр және курстар', 'Кадры и курсы');

const STAFF_SUBJECTS = [
  same('Физика'),
  same('Химия'),
  same('Биология'),
  same('Математика'),
  same('География'),
  same('Информатика'),
  both('Бастауыш сынып', 'Начальные классы'),
];
/** Teachers of all these subjects in the oblast, made up at the size it has. */
const FILLED = 14_600;

/** Teachers by district and subject; so many of them together went through the courses. */
export function coursesSheet(enrolled: readonly Enrolled[], trained: number, month: Both): BothSheet {
  const random = seededRandom(trained);
  const heads = DISTRICTS.flatMap(({ name }, district) =>
    STAFF_SUBJECTS.map((subject, at) => ({ name, subject, district, weight: at === 6 ? 4 : 1 })),
  );
  const pupils = pupilsByDistrict(enrolled);
  const filled = shareOut(
    FILLED,
    heads.map(({ district, weight }) => (pupils[district] ?? 0) * weight * between(random, 0.8, 1.2)),
  );
  const through = countsOf(
    filled,
    heads.map(() => between(random, 0.25, 0.45)),
    trained,
  );
  const rows = heads.map(({ name, subject }, at): BothCell[] => {
    const working = filled[at] ?? 0;
    const need = Math.round(working * between(random, 0, 0.03));
    return [month, name, subject, working + need, working, need, through[at] ?? 0];
  });
  return {
    name: COURSES,
    title: [both('Педагог кадрлар және біліктілік курстары', 'Педагогические кадры и курсы')],
    columns: [
      { head: both('Ай', 'Месяц'), width: 150 },
      { head: DISTRICT, width: 170 },
      { head: SUBJECT, width: 140 },
      { head: both('Штат бірлігі', 'Штатных единиц'), width: 90 },
      { head: both('Жұмыс істейді', 'Занято'), width: 90 },
      { head: both('Қажеттілік', 'Потребность'), width: 90 },
      { head: TRAINED, width: 100 },
    ],
    rows,
    total: totalOf(rows, 3, 4, 5, 6),
  };
}
