/** Schools of Алматы oblast as it is since 2022, Алатау city among its units, with their pupils of May 2025. */
import { shareOut } from '../distribute.ts';
import { DISTRICT, type District, type DistrictSchool, SCHOOL, schoolsOf } from '../districtSchools.ts';
import { between, seededRandom } from '../random.ts';
import { type BothSheet, both, totalOf } from '../twoLanguages.ts';

/** Told of 2024-2025 (inform.kz, 7.08.2025): 437 state schools with 352 856 pupils, 47 private ones with 16 253. */
const STATE_PUPILS = 352_856;
const PRIVATE_PUPILS = 16_253;

const unit = (
  kk: string,
  ru: string,
  kato: string,
  [towns, villages, own, fullness]: readonly [number, number, number, number],
): District => ({ name: both(kk, ru), kato, towns, villages, private: own, fullness });

/** How the 437 and the 47 divide was not published; the districts around Almaty city are the full ones. */
export const DISTRICTS: readonly District[] = [
  unit('Балқаш ауданы', 'Балхашский район', '193600000', [0, 22, 0, 0.5]),
  unit('Еңбекшіқазақ ауданы', 'Енбекшиказахский район', '194000000', [12, 64, 4, 1.1]),
  unit('Жамбыл ауданы', 'Жамбылский район', '194200000', [0, 58, 1, 0.9]),
  unit('Кеген ауданы', 'Кегенский район', '194400000', [0, 24, 0, 0.45]),
  unit('Қарасай ауданы', 'Карасайский район', '195200000', [14, 50, 14, 2]),
  unit('Райымбек ауданы', 'Райымбекский район', '195800000', [0, 28, 0, 0.45]),
  unit('Талғар ауданы', 'Талгарский район', '196200000', [12, 44, 13, 1.9]),
  unit('Ұйғыр ауданы', 'Уйгурский район', '196600000', [0, 30, 0, 0.7]),
  unit('Іле ауданы', 'Илийский район', '196800000', [0, 52, 8, 1.9]),
  unit('Қонаев қаласы', 'город Қонаев', '191000000', [14, 3, 4, 1.2]),
  unit('Алатау қаласы', 'город Алатау', '191800000', [6, 4, 3, 1.6]),
];

export interface Enrolled {
  readonly school: DistrictSchool;
  readonly pupils: number;
}

export function tabystySchools(): Enrolled[] {
  const schools = schoolsOf(DISTRICTS, seededRandom(191_000_000));
  const pupilsOf = (isPrivate: boolean, total: number) => {
    const part = schools.filter((school) => school.isPrivate === isPrivate);
    const pupils = shareOut(
      total,
      part.map(({ weight }) => weight),
    );
    return new Map(part.map((school, at) => [school, pupils[at] ?? 0]));
  };
  const pupils = new Map([...pupilsOf(false, STATE_PUPILS), ...pupilsOf(true, PRIVATE_PUPILS)]);
  return schools.map((school) => ({ school, pupils: pupils.get(school) ?? 0 }));
}

/** Pupils of each district, in the order of the districts. */
export const pupilsByDistrict = (enrolled: readonly Enrolled[]): number[] =>
  DISTRICTS.map((district) =>
    enrolled.reduce((sum, { school, pupils }) => sum + (school.district === district ? pupils : 0), 0),
  );

export const ROLL = both('Контингент', 'Контингент');
export const PUPILS_END = both('Ай соңындағы оқушы', 'Учащихся на конец месяца');

/** May 2025, a row a school; few come and go in the last month of a school year. */
export function rollSheet(enrolled: readonly Enrolled[]): BothSheet {
  const random = seededRandom(202_505);
  const rows = enrolled.map(({ school, pupils }) => {
    const arrived = Math.floor(between(random, 0, 4));
    const left = Math.floor(between(random, 0, 4));
    // No class of an ordinary school is larger than 24 on average, and no village school has fewer than nine classes.
    const classes = Math.max(9, Math.ceil(pupils / 24));
    const month = both('2025 жылғы мамыр', 'май 2025 года');
    return [
      month,
      school.district.name,
      school.name,
      pupils - arrived + left,
      arrived,
      left,
      pupils,
      classes,
    ];
  });
  return {
    name: ROLL,
    title: [both('Оқушылар контингентінің қозғалысы', 'Движение контингента учащихся')],
    columns: [
      { head: both('Ай', 'Месяц'), width: 130 },
      { head: DISTRICT, width: 170 },
      { head: SCHOOL, width: 320 },
      { head: both('Ай басындағы оқушы', 'Учащихся на начало месяца'), width: 110 },
      { head: both('Келгені', 'Прибыло'), width: 80 },
      { head: both('Кеткені', 'Выбыло'), width: 80 },
      { head: PUPILS_END, width: 110 },
      { head: both('Сынып саны', 'Число классов'), width: 90 },
    ],
    rows,
    total: totalOf(rows, 3, 4, 5, 6, 7),
  };
}

/** The fifty schools of the project: village schools large enough to have several classes of each grade. */
export function projectSchools(enrolled: readonly Enrolled[]): Enrolled[] {
  const large = enrolled.filter(({ school, pupils }) => !school.isUrban && pupils >= 380);
  return Array.from({ length: 50 }, (_, at) => large[Math.floor((at * large.length) / 50)]) as Enrolled[];
}
