/**
 * Teachers of school subjects in December 2021, by district and subject: 891 of them are missing, as told at the collegium.
 * How the 891 divide was not published but for this: the need is greatest in twelve districts and three cities, which are
 * named. Each of those lacks more teachers here than any of the other five.
 */
import { OBLAST_UNITS, type OblastUnit, sizeOf } from '../almatySchools.ts';
import { shareOut, shareOutFrom } from '../distribute.ts';
import { DISTRICT } from '../districtSchools.ts';
import { between, seededRandom } from '../random.ts';
import { type BothCell, type BothSheet, both, same, totalOf } from '../twoLanguages.ts';

/** Not among the fifteen units that the collegium names. */
const OTHERS: ReadonlySet<string> = new Set([
  'Балқаш ауданы',
  'Ескелді ауданы',
  'Кеген ауданы',
  'Панфилов ауданы',
  'Ұйғыр ауданы',
]);
const isNamed = ({ names }: OblastUnit): boolean => !OTHERS.has(names.kk);

/** 831 + 60 = 891: the first for the fifteen, at least 25 each, the second for the five, at least 8 each. */
const NEEDED = { named: { total: 831, least: 25 }, others: { total: 60, least: 8 } } as const;

const SUBJECTS = [
  { name: same('Математика'), weight: 1.6 },
  { name: same('Физика'), weight: 0.9 },
  { name: same('Химия'), weight: 0.6 },
  { name: same('Биология'), weight: 0.7 },
  { name: same('География'), weight: 0.6 },
  { name: same('Информатика'), weight: 0.8 },
  { name: both('Ағылшын тілі', 'Английский язык'), weight: 1.5 },
  { name: both('Қазақ тілі мен әдебиеті', 'Казахский язык и литература'), weight: 1.4 },
  { name: both('Орыс тілі мен әдебиеті', 'Русский язык и литература'), weight: 1 },
] as const;

/** Those who work, made up at the size that the oblast has. */
const FILLED = 19_800;

export const STAFF = both('Мұғалім қажеттілігі', 'Потребность в учителях');
export const NEED = both('Қажеттілік', 'Потребность');
export const SUBJECT = both('Пән', 'Предмет');

export function staffSheet(): BothSheet {
  const random = seededRandom(891);
  const weights = SUBJECTS.map(({ weight }) => weight);
  const filled = shareOut(
    FILLED,
    OBLAST_UNITS.flatMap((unit) =>
      weights.map((weight) => sizeOf(unit) * weight * between(random, 0.9, 1.1)),
    ),
  );
  const rows = needByUnit().flatMap((need, at) => {
    const bySubject = shareOut(
      need,
      weights.map((weight) => weight * between(random, 0.5, 1.5)),
    );
    return SUBJECTS.map(({ name }, subject): BothCell[] => {
      const missing = bySubject[subject] ?? 0;
      const working = filled[at * SUBJECTS.length + subject] ?? 0;
      const trained = Math.round(working * between(random, 0.2, 0.35));
      return [
        both('2021 жылғы желтоқсан', 'декабрь 2021 года'),
        OBLAST_UNITS[at]?.names ?? '',
        name,
        working + missing,
        working,
        missing,
        trained,
      ];
    });
  });
  return {
    name: STAFF,
    title: [both('Пән мұғалімдеріне қажеттілік', 'Потребность в учителях-предметниках')],
    columns: [
      { head: both('Ай', 'Месяц'), width: 150 },
      { head: DISTRICT, width: 190 },
      { head: SUBJECT, width: 190 },
      { head: both('Штат бірлігі', 'Штатных единиц'), width: 90 },
      { head: both('Жұмыс істейді', 'Занято'), width: 90 },
      { head: NEED, width: 90 },
      { head: both('Курстан өтті', 'Прошли курсы'), width: 100 },
    ],
    rows,
    total: totalOf(rows, 3, 4, 5, 6),
  };
}

/** In the order of the units. */
function needByUnit(): number[] {
  const part = (named: boolean, { total, least }: { total: number; least: number }) =>
    shareOutFrom(least, total, OBLAST_UNITS.filter((unit) => isNamed(unit) === named).map(sizeOf));
  const [named, others] = [part(true, NEEDED.named), part(false, NEEDED.others)];
  return OBLAST_UNITS.map((unit) => (isNamed(unit) ? named : others).shift() ?? 0);
}
