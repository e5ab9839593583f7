/** Made-up schools of real districts, named in both languages; numbers of schools are what a scenario says. */
import { between, type Random } from './random.ts';
import type { Both } from './scenario.ts';
import { PATRON_COUNT, villageSchoolKk, villageSchoolRu } from './schoolNames.ts';
import { type BothSheet, both, same } from './twoLanguages.ts';

export interface District {
  readonly name: Both;
  readonly kato: string;
  /** State schools in its towns and in its villages, and private ones, which stand in towns. */
  readonly towns: number;
  readonly villages: number;
  readonly private?: number;
  /** How full its schools are against those of the others. */
  readonly fullness: number;
}

export interface DistrictSchool {
  readonly district: District;
  readonly name: Both;
  readonly type: keyof typeof TYPES;
  readonly isUrban: boolean;
  readonly isPrivate: boolean;
  readonly language: keyof typeof LANGUAGES;
  /** Size against the others. */
  readonly weight: number;
}

const TYPES = {
  general: both('жалпы білім беретін мектеп', 'общеобразовательная школа'),
  gymnasium: both('мектеп-гимназия', 'школа-гимназия'),
  lyceum: both('мектеп-лицей', 'школа-лицей'),
};
const TOWN_NAMES = {
  general: both('орта мектеп', 'Средняя школа'),
  gymnasium: both('мектеп-гимназия', 'Школа-гимназия'),
  lyceum: both('мектеп-лицей', 'Школа-лицей'),
};
const LANGUAGES = {
  kazakh: both('қазақ', 'казахский'),
  russian: both('орыс', 'русский'),
  mixed: both('аралас', 'смешанный'),
};

export function schoolsOf(districts: readonly District[], random: Random): DistrictSchool[] {
  return districts.flatMap((district) => [
    ...Array.from({ length: district.towns }, (_, at) => townSchool(district, at + 1, random)),
    ...Array.from({ length: district.villages }, (_, at) => villageSchool(district, at, random)),
    ...Array.from({ length: district.private ?? 0 }, (_, at) => privateSchool(district, at + 1, random)),
  ]);
}

function townSchool(district: District, number: number, random: Random): DistrictSchool {
  const type = number % 7 === 3 ? 'gymnasium' : number % 7 === 5 ? 'lyceum' : 'general';
  return {
    district,
    name: both(`№ ${number} ${TOWN_NAMES[type].kk}`, `${TOWN_NAMES[type].ru} № ${number}`),
    type,
    isUrban: true,
    isPrivate: false,
    language: number % 3 === 0 ? 'russian' : number % 3 === 1 ? 'kazakh' : 'mixed',
    weight: district.fullness * between(random, 0.9, 1.8),
  };
}

function villageSchool(district: District, at: number, random: Random): DistrictSchool {
  // A district with more village schools than there are patrons numbers the others.
  const number = at - PATRON_COUNT + district.towns + 1;
  const isNamed = at < PATRON_COUNT;
  return {
    district,
    name: isNamed
      ? both(villageSchoolKk(at, 'орта мектеп'), villageSchoolRu(at))
      : both(`№ ${number} орта мектеп`, `Средняя школа № ${number}`),
    type: 'general',
    isUrban: false,
    isPrivate: false,
    language: at % 6 === 4 ? 'mixed' : 'kazakh',
    weight: district.fullness * between(random, 0.25, 1.5),
  };
}

const privateSchool = (district: District, number: number, random: Random): DistrictSchool => ({
  district,
  name: both(`№ ${number} жекеменшік мектеп`, `Частная школа № ${number}`),
  type: 'general',
  isUrban: true,
  isPrivate: true,
  language: number % 2 === 0 ? 'mixed' : 'kazakh',
  weight: between(random, 0.5, 1.5),
});

export const REGISTER = both('Мектептер тізілімі', 'Реестр школ');
export const STATE = both('мемлекеттік', 'государственная');
export const PRIVATE = both('жекеменшік', 'частная');
export const OWNERSHIP = both('Меншік түрі', 'Форма собственности');
export const DISTRICT = both('Аудан (қала)', 'Район (город)');
export const SCHOOL = both('Мектеп атауы', 'Наименование школы');

/** The heading stands in row 3. `small` names the schools with few pupils and combined classes, where that is told. */
export function registerOf(
  schools: readonly DistrictSchool[],
  title: Both,
  small?: ReadonlySet<DistrictSchool>,
): BothSheet {
  const yes = (is: boolean) => (is ? both('иә', 'да') : both('жоқ', 'нет'));
  return {
    name: REGISTER,
    title: [title],
    columns: [
      { head: both('КАТО коды', 'Код КАТО'), format: '@', width: 100 },
      { head: DISTRICT, width: 170 },
      { head: SCHOOL, width: 320 },
      { head: both('Мектеп түрі', 'Тип школы'), width: 200 },
      { head: OWNERSHIP, width: 140 },
      { head: both('Қала немесе ауыл', 'Город или село'), width: 110 },
      { head: both('Оқыту тілі', 'Язык обучения'), width: 110 },
      ...(small ? [{ head: both('Шағын жинақты', 'Малокомплектная'), width: 130 }] : []),
    ],
    rows: schools.map((school) => [
      same(school.district.kato),
      school.district.name,
      school.name,
      TYPES[school.type],
      school.isPrivate ? PRIVATE : STATE,
      school.isUrban ? both('қала', 'город') : both('ауыл', 'село'),
      LANGUAGES[school.language],
      ...(small ? [yes(small.has(school))] : []),
    ]),
  };
}
