/** The same gains in annual marks: 2022-2023, before the project, and 2023-2024. */
import { roundHalfUp } from '../../core/rounding.ts';
import { DISTRICT, SCHOOL } from '../districtSchools.ts';
import { bell, seededRandom } from '../random.ts';
import { type BothCell, type BothSheet, both } from '../twoLanguages.ts';
import type { Gain } from './gains.ts';
import { SUBJECT } from './project.ts';

export const MARKS = both('Жылдық бағалар', 'Годовые оценки');

/** A row a school, subject and year: rows with a subject count marks, and there is no overall quality in them. */
export function marksSheet(gains: readonly Gain[]): BothSheet {
  const random = seededRandom(50);
  const rows = ['2022-2023', '2023-2024'].flatMap((year, at) =>
    gains.map(({ school, subject, pupils, before, after }): BothCell[] => {
      const good = at === 0 ? before : after;
      const mark5 = Math.round(good * (0.32 + 0.08 * bell(random)));
      const mark2 = random() < 0.12 ? 1 : 0;
      return [
        year,
        both('жылдық', 'годовая'),
        school.school.district.name,
        school.school.name,
        '7-9',
        subject,
        pupils,
        mark5,
        good - mark5,
        pupils - good - mark2,
        mark2,
        roundHalfUp((100 * good) / pupils, 1),
      ];
    }),
  );
  const mark = (figure: number) => ({ head: both(`«${figure}» саны`, `Кол-во «${figure}»`), width: 70 });
  return {
    name: MARKS,
    title: [
      both(
        'Жоба мектептерінің жаратылыстану пәндерінен жылдық бағалары',
        'Годовые оценки школ проекта по естественным предметам',
      ),
    ],
    columns: [
      { head: both('Оқу жылы', 'Учебный год'), format: '@', width: 90 },
      { head: both('Тоқсан', 'Четверть'), format: '@', width: 90 },
      { head: DISTRICT, width: 170 },
      { head: SCHOOL, width: 320 },
      { head: both('Сыныптар', 'Классы'), format: '@', width: 80 },
      { head: SUBJECT, width: 90 },
      { head: both('Оқушы саны', 'Число учащихся'), width: 80 },
      ...[5, 4, 3, 2].map(mark),
      { head: both('Білім сапасы, %', 'Качество знаний, %'), format: '0.0', width: 90 },
    ],
    rows,
  };
}
