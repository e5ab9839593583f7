import { shareOut } from './distribute.ts';
import { bell, between, type Random, seededRandom } from './random.ts';
import { villageSchoolRu } from './schoolNames.ts';

export interface OblastSchool {
  readonly district: string;
  readonly name: string;
  readonly type: 'общеобразовательная школа' | 'школа-гимназия' | 'школа-лицей';
  readonly isUrban: boolean;
  readonly language: 'казахский' | 'русский' | 'смешанный' | 'уйгурский';
  /** Size against other schools of its kind. */
  readonly weight: number;
  readonly level: number;
}

interface District {
  readonly name: string;
  readonly rural: number;
  readonly urban: number;
  /** How full its schools are: those around Almaty city against those of the steppe. */
  readonly fullness: number;
}

/**
 * Алматы oblast in its borders of before June 2022, 17 districts and three cities, in the spellings of that time and of
 * the department's own Russian («Раимбекский», «Коксуйский», «Капшагай»). Numbers of schools are made up. Towns lie in
 * rural districts (Талғар, Қаскелең, Есік …), and villages under cities: locality is the school's, not the district's.
 */
const DISTRICTS: readonly District[] = [
  { name: 'Аксуский район', rural: 28, urban: 0, fullness: 0.6 },
  { name: 'Алакольский район', rural: 34, urban: 4, fullness: 0.7 },
  { name: 'Балхашский район', rural: 17, urban: 0, fullness: 0.7 },
  { name: 'Енбекшиказахский район', rural: 60, urban: 12, fullness: 1.3 },
  { name: 'Ескельдинский район', rural: 24, urban: 0, fullness: 0.7 },
  { name: 'Жамбылский район', rural: 59, urban: 0, fullness: 1 },
  { name: 'Илийский район', rural: 54, urban: 0, fullness: 1.7 },
  { name: 'Карасайский район', rural: 50, urban: 16, fullness: 1.9 },
  { name: 'Каратальский район', rural: 16, urban: 6, fullness: 0.7 },
  { name: 'Кегенский район', rural: 22, urban: 0, fullness: 0.6 },
  { name: 'Кербулакский район', rural: 40, urban: 0, fullness: 0.6 },
  { name: 'Коксуйский район', rural: 24, urban: 0, fullness: 0.7 },
  { name: 'Панфиловский район', rural: 40, urban: 10, fullness: 1.2 },
  { name: 'Раимбекский район', rural: 26, urban: 0, fullness: 0.6 },
  { name: 'Сарканский район', rural: 26, urban: 4, fullness: 0.6 },
  { name: 'Талгарский район', rural: 40, urban: 14, fullness: 1.8 },
  { name: 'Уйгурский район', rural: 26, urban: 0, fullness: 0.9 },
  { name: 'город Талдыкорган', rural: 6, urban: 34, fullness: 1.4 },
  { name: 'город Капшагай', rural: 4, urban: 14, fullness: 1.2 },
  { name: 'город Текели', rural: 0, urban: 7, fullness: 0.8 },
];

export function oblastSchools(): OblastSchool[] {
  const random = seededRandom(190_000_000);
  return DISTRICTS.flatMap((district) => {
    const level = 0.62 + 0.06 * bell(random);
    return [
      ...Array.from({ length: district.urban }, (_, at) => townSchool(district, at + 1, level, random)),
      ...Array.from({ length: district.rural }, (_, at) => villageSchool(district, at, level, random)),
    ];
  });
}

function townSchool(
  { name, fullness }: District,
  number: number,
  level: number,
  random: Random,
): OblastSchool {
  const kind = number % 7;
  const type = kind === 3 ? 'школа-гимназия' : kind === 5 ? 'школа-лицей' : 'общеобразовательная школа';
  const title = { 'школа-гимназия': 'Школа-гимназия', 'школа-лицей': 'Школа-лицей' }[type as string];
  return {
    district: name,
    name: `${title ?? 'Средняя школа'} № ${number}`,
    type,
    isUrban: true,
    language: number % 3 === 0 ? 'русский' : number % 3 === 1 ? 'казахский' : 'смешанный',
    weight: fullness * between(random, 0.6, 1.4),
    level: level + (type === 'общеобразовательная школа' ? 0 : 0.05) + 0.08 * bell(random),
  };
}

function villageSchool(
  { name, fullness }: District,
  at: number,
  level: number,
  random: Random,
): OblastSchool {
  const isUighur = name === 'Уйгурский район' && at % 3 === 0;
  return {
    district: name,
    name: villageSchoolRu(at),
    type: 'общеобразовательная школа',
    isUrban: false,
    language: isUighur ? 'уйгурский' : at % 6 === 4 ? 'смешанный' : 'казахский',
    weight: fullness * between(random, 0.25, 1.75),
    level: level + 0.11 * bell(random),
  };
}

/** Graded pupils of each school when the schools of one kind have so many together. */
export function gradedBySchool(
  schools: readonly OblastSchool[],
  totals: { readonly urban: number; readonly rural: number },
): number[] {
  const part = (isUrban: boolean, total: number) =>
    shareOut(
      total,
      schools.map((school) => (school.isUrban === isUrban ? school.weight : 0)),
    );
  const urban = part(true, totals.urban);
  const rural = part(false, totals.rural);
  return schools.map((_, index) => (urban[index] ?? 0) + (rural[index] ?? 0));
}
