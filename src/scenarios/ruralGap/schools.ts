/** Schools of Ақтөбе oblast; how many there are in each district, and which are small, is made up. */
import { type District, type DistrictSchool, schoolsOf } from '../districtSchools.ts';
import { seededRandom } from '../random.ts';
import { both } from '../twoLanguages.ts';

const unit = (
  kk: string,
  ru: string,
  kato: string,
  [towns, villages, fullness]: readonly [number, number, number],
): District => ({ name: both(kk, ru), kato, towns, villages, fullness });

const DISTRICTS: readonly District[] = [
  unit('Ақтөбе қаласы', 'город Актобе', '151000000', [52, 9, 1.6]),
  unit('Алға ауданы', 'Алгинский район', '153200000', [4, 22, 0.9]),
  unit('Әйтеке би ауданы', 'Айтекебийский район', '153400000', [0, 24, 0.6]),
  unit('Байғанин ауданы', 'Байганинский район', '153600000', [0, 19, 0.7]),
  unit('Қарғалы ауданы', 'Каргалинский район', '154000000', [0, 16, 0.6]),
  unit('Қобда ауданы', 'Кобдинский район', '154200000', [0, 21, 0.6]),
  unit('Мәртөк ауданы', 'Мартукский район', '154600000', [0, 29, 0.7]),
  unit('Мұғалжар ауданы', 'Мугалжарский район', '154800000', [9, 20, 0.9]),
  unit('Ойыл ауданы', 'Уилский район', '155200000', [0, 15, 0.6]),
  unit('Темір ауданы', 'Темирский район', '155600000', [0, 23, 0.8]),
  unit('Хромтау ауданы', 'Хромтауский район', '156000000', [5, 19, 0.8]),
  unit('Шалқар ауданы', 'Шалкарский район', '156400000', [7, 18, 0.9]),
  unit('Ырғыз ауданы', 'Иргизский район', '156800000', [0, 15, 0.7]),
];

export const aktobeSchools = (): DistrictSchool[] => schoolsOf(DISTRICTS, seededRandom(150_000_000));

/** Small schools of the oblast: more than took part in the project. */
const SMALL = 160;
const IN_PROJECT = 134;

/** The least of the village schools. */
export const smallSchools = (schools: readonly DistrictSchool[]): DistrictSchool[] =>
  schools
    .filter(({ isUrban }) => !isUrban)
    .sort((a, b) => a.weight - b.weight)
    .slice(0, SMALL);

/** Those that took part, in the order of the register. */
export function takingPart(schools: readonly DistrictSchool[]): DistrictSchool[] {
  const part = new Set(smallSchools(schools).slice(0, IN_PROJECT));
  return schools.filter((school) => part.has(school));
}
