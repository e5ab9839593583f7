/** The country's side of it (Kazinform, 14.01.2026): «Ауыл мектебі – сапа алаңы» in 17 oblasts, and medals of Алматы oblast. */

import { roundHalfUp } from '../../core/rounding.ts';
import { countsOf, shareOut } from '../distribute.ts';
import { DISTRICT, SCHOOL } from '../districtSchools.ts';
import { bell, between, seededRandom } from '../random.ts';
import type { Both } from '../scenario.ts';
import type { Enrolled } from '../tabysty/schools.ts';
import { type BothCell, type BothSheet, both, same, totalOf } from '../twoLanguages.ts';

const OBLASTS: readonly Both[] = [
  both('Абай облысы', 'область Абай'),
  both('Ақмола облысы', 'Акмолинская область'),
  both('Ақтөбе облысы', 'Актюбинская область'),
  both('Алматы облысы', 'Алматинская область'),
  both('Атырау облысы', 'Атырауская область'),
  both('Батыс Қазақстан облысы', 'Западно-Казахстанская область'),
  both('Жамбыл облысы', 'Жамбылская область'),
  both('Жетісу облысы', 'область Жетісу'),
  both('Қарағанды облысы', 'Карагандинская область'),
  both('Қостанай облысы', 'Костанайская область'),
  both('Қызылорда облысы', 'Кызылординская область'),
  both('Маңғыстау облысы', 'Мангистауская область'),
  both('Павлодар облысы', 'Павлодарская область'),
  both('Солтүстік Қазақстан облысы', 'Северо-Казахстанская область'),
  both('Түркістан облысы', 'Туркестанская область'),
  both('Ұлытау облысы', 'область Ұлытау'),
  both('Шығыс Қазақстан облысы', 'Восточно-Казахстанская область'),
];

export const COUNTRY = both('Тірек және ШЖМ', 'Опорные и МКШ');
export const OBLAST = both('Өңір', 'Регион');
export const KIND = both('Бағыты', 'Направление');
export const COVERED = both('Қамтылды', 'Охвачено');
export const SUPPORT = both('тірек мектептер', 'опорные школы');
export const SMALL = both('шағын жинақты мектептер', 'малокомплектные школы');

/** Of how many schools of each kind, and how they divide among the oblasts, is made up. */
const KINDS = [
  { kind: SUPPORT, covered: 299, all: 342, seed: 299 },
  { kind: SMALL, covered: 1_122, all: 1_318, seed: 1_122 },
] as const;

export function countrySheet(): BothSheet {
  const rows = KINDS.flatMap(({ kind, covered, all, seed }) => {
    const random = seededRandom(seed);
    const schools = shareOut(
      all,
      OBLASTS.map(() => between(random, 0.6, 1.4)),
    );
    const part = countsOf(
      schools,
      schools.map(() => covered / all + 0.03 * bell(random)),
      covered,
    );
    return OBLASTS.map((oblast, at): BothCell[] => {
      const [whole, included] = [schools[at] ?? 0, part[at] ?? 0];
      const percent = roundHalfUp((100 * included) / whole, 1);
      return [both('2026 жылғы қаңтар', 'январь 2026 года'), oblast, kind, whole, included, percent];
    });
  });
  return {
    name: COUNTRY,
    title: [
      both(
        '«Ауыл мектебі – сапа алаңы» жобасымен қамтылған мектептер',
        'Школы, охваченные проектом «Ауыл мектебі – сапа алаңы»',
      ),
    ],
    columns: [
      { head: both('Ай', 'Месяц'), width: 140 },
      { head: OBLAST, width: 220 },
      { head: KIND, width: 180 },
      { head: both('Қамтылуға тиіс', 'Подлежит охвату'), width: 100 },
      { head: COVERED, width: 90 },
      { head: both('Қамту, %', 'Охват, %'), format: '0.0', width: 80 },
    ],
    rows,
    total: totalOf(rows, 3, 4),
  };
}

export const MEDALS = both('Медальдар', 'Медали');
export const MEDAL = both('Марапат түрі', 'Вид награды');
export const COUNT = both('Саны', 'Количество');
export const GOLD = both('алтын медаль', 'золотая медаль');
export const SILVER = both('күміс медаль', 'серебряная медаль');
export const BRONZE = both('қола медаль', 'бронзовая медаль');

/** Which of the fifty schools the eight medals went to is made up. */
export function medalsSheet(schools: readonly Enrolled[]): BothSheet {
  const medals = [GOLD, SILVER, SILVER, SILVER, SILVER, BRONZE, BRONZE, BRONZE];
  const rows = medals.map((medal, at): BothCell[] => {
    const { school } = schools[6 * at + 2] as Enrolled;
    return [
      school.district.name,
      school.name,
      medal,
      both('республикалық', 'республиканский'),
      1,
      same('2023-2024'),
    ];
  });
  return {
    name: MEDALS,
    title: [
      both(
        'Алматы облысының 50 мектебі: республикалық пәндік олимпиада медальдары',
        '50 школ Алматинской области: медали республиканской предметной олимпиады',
      ),
    ],
    columns: [
      { head: DISTRICT, width: 170 },
      { head: SCHOOL, width: 320 },
      { head: MEDAL, width: 150 },
      { head: both('Деңгейі', 'Уровень'), width: 130 },
      { head: COUNT, width: 80 },
      { head: both('Кезең', 'Период'), format: '@', width: 90 },
    ],
    rows,
    total: totalOf(rows, 4),
  };
}
