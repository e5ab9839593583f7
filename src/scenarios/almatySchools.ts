import { almatyWords, type OblastWords } from './almatyWords.ts';
import { shareOut } from './distribute.ts';
import { bell, between, type Random, seededRandom } from './random.ts';
import type { ScenarioLanguage } from './scenario.ts';
import { villageSchoolKk, villageSchoolRu } from './schoolNames.ts';

type Names = Readonly<Record<ScenarioLanguage, string>>;

export interface OblastSchool {
  readonly district: Names;
  /** Of a town school its number, of a village school whose name it bears. */
  readonly number: number;
  readonly type: keyof OblastWords['types'];
  readonly isUrban: boolean;
  readonly language: keyof OblastWords['languages'];
  /** Size against other schools of its kind. */
  readonly weight: number;
  readonly level: number;
}

export interface OblastUnit {
  readonly names: Names;
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
export const OBLAST_UNITS: readonly OblastUnit[] = [
  { names: { kk: 'Ақсу ауданы', ru: 'Аксуский район' }, rural: 28, urban: 0, fullness: 0.6 },
  { names: { kk: 'Алакөл ауданы', ru: 'Алакольский район' }, rural: 34, urban: 4, fullness: 0.7 },
  { names: { kk: 'Балқаш ауданы', ru: 'Балхашский район' }, rural: 17, urban: 0, fullness: 0.7 },
  { names: { kk: 'Еңбекшіқазақ ауданы', ru: 'Енбекшиказахский район' }, rural: 60, urban: 12, fullness: 1.3 },
  { names: { kk: 'Ескелді ауданы', ru: 'Ескельдинский район' }, rural: 24, urban: 0, fullness: 0.7 },
  { names: { kk: 'Жамбыл ауданы', ru: 'Жамбылский район' }, rural: 59, urban: 0, fullness: 1 },
  { names: { kk: 'Іле ауданы', ru: 'Илийский район' }, rural: 54, urban: 0, fullness: 1.7 },
  { names: { kk: 'Қарасай ауданы', ru: 'Карасайский район' }, rural: 50, urban: 16, fullness: 1.9 },
  { names: { kk: 'Қаратал ауданы', ru: 'Каратальский район' }, rural: 16, urban: 6, fullness: 0.7 },
  { names: { kk: 'Кеген ауданы', ru: 'Кегенский район' }, rural: 22, urban: 0, fullness: 0.6 },
  { names: { kk: 'Кербұлақ ауданы', ru: 'Кербулакский район' }, rural: 40, urban: 0, fullness: 0.6 },
  { names: { kk: 'Көксу ауданы', ru: 'Коксуйский район' }, rural: 24, urban: 0, fullness: 0.7 },
  { names: { kk: 'Панфилов ауданы', ru: 'Панфиловский район' }, rural: 40, urban: 10, fullness: 1.2 },
  { names: { kk: 'Райымбек ауданы', ru: 'Раимбекский район' }, rural: 26, urban: 0, fullness: 0.6 },
  { names: { kk: 'Сарқан ауданы', ru: 'Сарканский район' }, rural: 26, urban: 4, fullness: 0.6 },
  { names: { kk: 'Талғар ауданы', ru: 'Талгарский район' }, rural: 40, urban: 14, fullness: 1.8 },
  { names: { kk: 'Ұйғыр ауданы', ru: 'Уйгурский район' }, rural: 26, urban: 0, fullness: 0.9 },
  { names: { kk: 'Талдықорған қаласы', ru: 'город Талдыкорган' }, rural: 6, urban: 34, fullness: 1.4 },
  { names: { kk: 'Қапшағай қаласы', ru: 'город Капшагай' }, rural: 4, urban: 14, fullness: 1.2 },
  { names: { kk: 'Текелі қаласы', ru: 'город Текели' }, rural: 0, urban: 7, fullness: 0.8 },
];

/** How large a unit is against the others. */
export const sizeOf = ({ rural, urban, fullness }: OblastUnit): number => (rural + urban) * fullness;

export function oblastSchools(): OblastSchool[] {
  const random = seededRandom(190_000_000);
  return OBLAST_UNITS.flatMap((district) => {
    const level = 0.62 + 0.06 * bell(random);
    return [
      ...Array.from({ length: district.urban }, (_, at) => townSchool(district, at + 1, level, random)),
      ...Array.from({ length: district.rural }, (_, at) => villageSchool(district, at, level, random)),
    ];
  });
}

function townSchool(
  { names, fullness }: OblastUnit,
  number: number,
  level: number,
  random: Random,
): OblastSchool {
  const kind = number % 7;
  const type = kind === 3 ? 'gymnasium' : kind === 5 ? 'lyceum' : 'general';
  return {
    district: names,
    number,
    type,
    isUrban: true,
    language: number % 3 === 0 ? 'russian' : number % 3 === 1 ? 'kazakh' : 'mixed',
    weight: fullness * between(random, 0.6, 1.4),
    level: level + (type === 'general' ? 0 : 0.05) + 0.08 * bell(random),
  };
}

function villageSchool(
  { names, fullness }: OblastUnit,
  at: number,
  level: number,
  random: Random,
): OblastSchool {
  const isUighur = names.kk === 'Ұйғыр ауданы' && at % 3 === 0;
  return {
    district: names,
    number: at,
    type: 'general',
    isUrban: false,
    language: isUighur ? 'uighur' : at % 6 === 4 ? 'mixed' : 'kazakh',
    weight: fullness * between(random, 0.25, 1.75),
    level: level + 0.11 * bell(random),
  };
}

export function schoolName({ isUrban, type, number }: OblastSchool, language: ScenarioLanguage): string {
  if (isUrban) return almatyWords[language].townSchool(type, number);
  return language === 'kk' ? villageSchoolKk(number, 'орта мектеп') : villageSchoolRu(number);
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
