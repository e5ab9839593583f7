/**
 * What the road map builds, repairs and equips, a row an object, as it stands in the autumn of 2025. Which district each
 * lies in and how far it has come is made up, in keeping with the sheet of targets.
 */
import { shareOut } from '../distribute.ts';
import { between, type Random, seededRandom } from '../random.ts';
import type { Both } from '../scenario.ts';
import { type BothCell, type BothSheet, both, totalOf } from '../twoLanguages.ts';

const DISTRICTS: readonly Both[] = [
  both('Алатау ауданы', 'Алатауский район'),
  both('Алмалы ауданы', 'Алмалинский район'),
  both('Әуезов ауданы', 'Ауэзовский район'),
  both('Бостандық ауданы', 'Бостандыкский район'),
  both('Жетісу ауданы', 'Жетысуский район'),
  both('Медеу ауданы', 'Медеуский район'),
  both('Наурызбай ауданы', 'Наурызбайский район'),
  both('Түрксіб ауданы', 'Турксибский район'),
];

export const BUILDING = both('құрылыс', 'строительство');
export const EXTENSION = both('қосымша құрылыс', 'пристройка');
export const OVERHAUL = both('күрделі жөндеу', 'капитальный ремонт');
export const EQUIPPING = both('жабдықтау', 'оснащение');

const STAGES = {
  done: both('аяқталды', 'завершено'),
  underway: both('жүріп жатыр', 'идёт'),
  planned: both('жоспарда', 'в плане'),
};
export const DONE = STAGES.done;
export const PLANNED = STAGES.planned;
type Stage = keyof typeof STAGES;

/** Day numbers as Sheets counts them: the first of September, and the last day of 2025. */
const DAYS = { 2024: 45_536, 2025: 45_901, 2026: 46_266, 2027: 46_631, endOf2025: 46_022 } as const;

export const DISTRICT = both('Аудан', 'Район');
export const OBJECT = both('Объект', 'Объект');
export const KIND = both('Жұмыс түрі', 'Вид работ');
export const PLACES = both('Орын саны', 'Число мест');
export const STAGE = both('Сатысы', 'Стадия');

interface Work {
  readonly object: Both;
  readonly kind: Both;
  readonly stage: Stage;
  readonly places?: number;
}

/** The first so many are done, the next are under way, the others planned. */
const stageOf = (at: number, done: number, underway: number): Stage =>
  at < done ? 'done' : at < done + underway ? 'underway' : 'planned';

const placesOf = (count: number, total: number, random: Random): number[] =>
  shareOut(
    total,
    Array.from({ length: count }, () => between(random, 0.7, 1.3)),
  );

export const COMFORT = both('«Жайлы мектеп»', '«Жайлы мектеп»');

/** «22 schools for 37 000 pupils», 1 682 places a school: 17 of them, with 28 600 places, were begun by 2025. */
export function comfortSheet(): BothSheet {
  const random = seededRandom(22);
  const places = [...placesOf(17, 28_600, random), ...placesOf(5, 8_400, random)];
  const works = places.map((count, at): Work => {
    const object = both(`№ ${at + 221} мектеп`, `Школа № ${at + 221}`);
    return { object, kind: BUILDING, stage: stageOf(at, 11, 6), places: count };
  });
  const title = both(
    '«Жайлы мектеп» жобасы бойынша салынатын мектептер',
    'Школы, строящиеся по проекту «Жайлы мектеп»',
  );
  return objectSheet(COMFORT, title, works, random);
}

export const SCHOOLS = both('Мектеп құрылысы', 'Строительство школ');

/** «30 schools and 9 extensions» that cut the shortage by 23 000 places until 2025: 24 and 8, 19 100 places, are done. */
export function schoolsSheet(): BothSheet {
  const random = seededRandom(39);
  const weights = Array.from({ length: 39 }, (_, at) =>
    at < 30 ? between(random, 0.8, 1.4) : between(random, 0.3, 0.5),
  );
  const stages = weights.map((_, at) => (at < 30 ? stageOf(at, 24, 6) : stageOf(at - 30, 8, 1)));
  const share = (stage: Stage, total: number) =>
    shareOut(
      total,
      weights.map((weight, at) => (stages[at] === stage ? weight : 0)),
    );
  const [done, underway] = [share('done', 19_100), share('underway', 3_900)];
  const works = stages.map((stage, at): Work => {
    const isSchool = at < 30;
    const number = isSchool ? at + 243 : 7 * at - 150;
    return {
      object: isSchool
        ? both(`№ ${number} мектеп`, `Школа № ${number}`)
        : both(`№ ${number} гимназия`, `Гимназия № ${number}`),
      kind: isSchool ? BUILDING : EXTENSION,
      stage,
      places: (done[at] ?? 0) + (underway[at] ?? 0),
    };
  });
  return objectSheet(SCHOOLS, both('Мектептер мен қосымша құрылыстар', 'Школы и пристройки'), works, random);
}

export const REPAIRS = both('Күрделі жөндеу', 'Капитальный ремонт');

/** «50 objects of education», schools and kindergartens: 26 are done. */
export function repairsSheet(): BothSheet {
  const works = Array.from({ length: 50 }, (_, at): Work => {
    const object =
      at % 5 === 4
        ? both(`№ ${3 * at + 5} балабақша`, `Детский сад № ${3 * at + 5}`)
        : both(`№ ${4 * at + 3} мектеп`, `Школа № ${4 * at + 3}`);
    return { object, kind: OVERHAUL, stage: stageOf(at, 26, 9) };
  });
  const title = both('Күрделі жөндеуден өтетін нысандар', 'Объекты капитального ремонта');
  return objectSheet(REPAIRS, title, works, seededRandom(50));
}

export const EQUIPPED = both('Жабдықтау', 'Оснащение');

/** «About 200 schools» get subject rooms and interactive boards: 104 have them. */
export function equippedSheet(): BothSheet {
  const works = Array.from({ length: 200 }, (_, at): Work => {
    const object = both(`№ ${at + 1} мектеп`, `Школа № ${at + 1}`);
    return { object, kind: EQUIPPING, stage: stageOf(at, 104, 30) };
  });
  const title = both(
    'Пән кабинеттері мен интерактивті тақталар',
    'Предметные кабинеты и интерактивные доски',
  );
  return objectSheet(EQUIPPED, title, works, seededRandom(200));
}

export const CENTRES = both('Колледждер мен орталықтар', 'Колледжи и центры');
export const COLLEGE = both('колледж құрылысы', 'строительство колледжа');
export const DORMITORY = both('жатақхана құрылысы', 'строительство общежития');
export const CENTRE = both('орталық құрылысы', 'строительство центра');
export const CAMP = both('лагерь құрылысы', 'строительство лагеря');

/** Two colleges, dormitories of 600 places in two colleges, four creative centres, two summer camps. */
export function centresSheet(): BothSheet {
  const numbered = (name: Both, kind: Both, stages: readonly Stage[], places?: number): Work[] =>
    stages.map((stage, at) => ({
      object: both(`№ ${at + 1} ${name.kk}`, `${name.ru} № ${at + 1}`),
      kind,
      stage,
      ...(places === undefined ? {} : { places }),
    }));
  const works = [
    ...numbered(both('жаңа колледж', 'Новый колледж'), COLLEGE, ['underway', 'underway']),
    ...numbered(both('колледж жатақханасы', 'Общежитие колледжа'), DORMITORY, ['done', 'underway'], 300),
    ...numbered(both('шығармашылық орталық', 'Творческий центр'), CENTRE, [
      'done',
      'done',
      'underway',
      'planned',
    ]),
    ...numbered(both('жазғы лагерь', 'Летний лагерь'), CAMP, ['done', 'planned']),
  ];
  const title = both(
    'Колледждер, жатақханалар, шығармашылық орталықтар, лагерьлер',
    'Колледжи, общежития, творческие центры, лагеря',
  );
  return objectSheet(CENTRES, title, works, seededRandom(10));
}

function objectSheet(name: Both, title: Both, works: readonly Work[], random: Random): BothSheet {
  const hasPlaces = works.some(({ places }) => places !== undefined);
  const rows = works.map(({ object, kind, stage, places }, at): BothCell[] => [
    DISTRICTS[(3 * at + works.length) % DISTRICTS.length] ?? '',
    object,
    kind,
    ...(hasPlaces ? [places ?? ''] : []),
    dueOf(name, stage, at),
    STAGES[stage],
    stage === 'done' ? 100 : stage === 'planned' ? 0 : Math.round(between(random, 25, 90)),
  ]);
  return {
    name,
    title: [title],
    columns: [
      { head: DISTRICT, width: 150 },
      { head: OBJECT, width: 220 },
      { head: KIND, width: 180 },
      ...(hasPlaces ? [{ head: PLACES, width: 90 }] : []),
      { head: both('Аяқтау мерзімі', 'Срок завершения'), format: 'dd.mm.yyyy', width: 110 },
      { head: STAGE, width: 110 },
      { head: both('Дайындығы, %', 'Готовность, %'), width: 100 },
    ],
    rows,
    ...(hasPlaces && { total: totalOf(rows, 3) }),
  };
}

function dueOf(sheet: Both, stage: Stage, at: number): number {
  if (stage === 'done') return at % 2 === 0 ? DAYS[2024] : DAYS[2025];
  if (sheet === SCHOOLS) return DAYS.endOf2025;
  return stage === 'underway' ? DAYS[2026] : DAYS[2027];
}
