/** What the project of fifty schools of Алматы oblast has done: shares before and after it, and courses for teachers. */
import { roundHalfUp } from '../../core/rounding.ts';
import { countsOf, shareOut } from '../distribute.ts';
import { DISTRICT, SCHOOL } from '../districtSchools.ts';
import { between, seededRandom } from '../random.ts';
import type { Both } from '../scenario.ts';
import { type BothCell, type BothSheet, both, same, totalOf } from '../twoLanguages.ts';
import type { Gain } from './gains.ts';
import { DISTRICTS, type Enrolled, pupilsByDistrict } from './schools.ts';

export const PROJECT = both('«Табысты 50 мектеп» жобасы', 'Проект «Табысты 50 мектеп»');
export const SUBJECT = both('Пән', 'Предмет');

export function projectSheet(gains: readonly Gain[]): BothSheet {
  const random = seededRandom(2_024);
  const rows = gains.map(({ school: { school }, subject, pupils, before, after }): BothCell[] => {
    const percent = (part: number) => roundHalfUp((100 * part) / pupils, 1);
    const teachers = Math.max(1, Math.round(pupils / between(random, 70, 130)));
    return [
      same('«Табысты 50 мектеп»'),
      school.district.name,
      school.name,
      subject,
      percent(before),
      percent(after),
      pupils,
      teachers,
      '2023-2024',
    ];
  });
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
      { head: both('Жобаға дейін, %', 'До проекта, %'), format: '0.0', width: 90 },
      { head: both('Жобадан кейін, %', 'После проекта, %'), format: '0.0', width: 90 },
      { head: both('Оқушы саны', 'Число учащихся'), width: 80 },
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
