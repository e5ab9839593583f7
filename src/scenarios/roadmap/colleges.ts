/** The 85 colleges of the city whose heads are to learn management, with made-up students by speciality. */
import { between, seededRandom } from '../random.ts';
import { type BothCell, type BothSheet, both, totalOf } from '../twoLanguages.ts';

const COLLEGES_COUNT = 85;

const SPECIALITIES = [
  both('Есептеу техникасы және ақпараттық желілер', 'Вычислительная техника и информационные сети'),
  both('Бағдарламалық қамтамасыз ету', 'Программное обеспечение'),
  both('Мейірбике ісі', 'Сестринское дело'),
  both('Электрмен жабдықтау', 'Электроснабжение'),
  both('Құрылыс және ғимараттарды пайдалану', 'Строительство и эксплуатация зданий'),
  both('Тамақтандыруды ұйымдастыру', 'Организация питания'),
  both('Мектепке дейінгі тәрбие', 'Дошкольное воспитание'),
  both('Дизайн', 'Дизайн'),
];

export const COLLEGES = both('Колледждер', 'Колледжи');
export const COLLEGE_NAME = both('Колледж атауы', 'Наименование колледжа');

/** Two specialities a college. */
export function collegesSheet(): BothSheet {
  const random = seededRandom(85);
  const rows = Array.from({ length: COLLEGES_COUNT }, (_, at) =>
    [0, 3].map((next): BothCell[] => [
      both(`№ ${at + 1} колледж`, `Колледж № ${at + 1}`),
      SPECIALITIES[(at + next) % SPECIALITIES.length] ?? '',
      Math.round(between(random, 120, 520)),
    ]),
  ).flat();
  return {
    name: COLLEGES,
    title: [both('Алматы қаласының колледждері, 2025 жыл', 'Колледжи города Алматы, 2025 год')],
    columns: [
      { head: COLLEGE_NAME, width: 200 },
      { head: both('Мамандық', 'Специальность'), width: 330 },
      { head: both('Студент саны', 'Число студентов'), width: 100 },
    ],
    rows,
    total: totalOf(rows, 2),
  };
}
