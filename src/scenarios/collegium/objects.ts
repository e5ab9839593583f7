/**
 * What is to be built and rebuilt in 2022, as planned at the end of 2021: «38 objects of education» for 21,599 млрд tenge,
 * and 136 schools that are rebuilt, whose money was not told. Which objects they are, how large, where and until when is made
 * up.
 */
import { OBLAST_UNITS, type OblastSchool, schoolName, sizeOf } from '../almatySchools.ts';
import { shareOut, shareOutFrom } from '../distribute.ts';
import { DISTRICT } from '../districtSchools.ts';
import { between, seededRandom } from '../random.ts';
import { type BothCell, type BothColumn, type BothSheet, both, totalOf } from '../twoLanguages.ts';

const OBJECTS = 38;
/** Thousands of tenge: the three decimals of «21,599 млрд» are a fraction, not groups of digits. */
const MONEY_THOUSAND = 21_599_000;
const REBUILT = 136;

/** Day numbers as Sheets counts them. */
const DAYS = { september2022: 44_805, endOf2022: 44_926, september2023: 45_170 } as const;

export const BUILDING = both('Құрылыс 2022', 'Строительство 2022');
export const REBUILDING = both('Қайта жаңарту 2022', 'Реконструкция 2022');
export const OBJECT = both('Объект', 'Объект');
export const MONEY = both('Бөлінген қаражат, мың теңге', 'Выделено, тыс. тенге');
const KIND = both('Жұмыс түрі', 'Вид работ');
const PLANNED = both('жоспарда', 'в плане');

/** Where schools are full, around Almaty city and in towns, larger ones are built. */
const LARGE_SCHOOLS = [600, 900, 600, 1_200] as const;
const SMALL_SCHOOLS = [300, 150, 200, 300, 120] as const;
const KINDERGARTENS = [140, 240, 90, 280] as const;

const due: BothColumn = {
  head: both('Аяқтау мерзімі', 'Срок завершения'),
  format: 'dd.mm.yyyy',
  width: 110,
};
const stage: BothColumn = { head: both('Сатысы', 'Стадия'), width: 110 };

/** Every unit gets an object, the larger ones more; every fifth is a kindergarten. */
export function buildingSheet(): BothSheet {
  const random = seededRandom(21_599);
  const counts = shareOutFrom(1, OBJECTS, OBLAST_UNITS.map(sizeOf));
  const works = OBLAST_UNITS.flatMap(({ names, fullness }, unit) =>
    Array.from({ length: counts[unit] ?? 0 }, () => ({ district: names, isFull: fullness > 1 })),
  ).map(({ district, isFull }, at) => {
    const isKindergarten = at % 5 === 4;
    const all = isKindergarten ? KINDERGARTENS : isFull ? LARGE_SCHOOLS : SMALL_SCHOOLS;
    const places = all[at % all.length] ?? 0;
    return { district, isKindergarten, places, weight: places * between(random, 0.8, 1.2) };
  });
  const money = shareOut(
    MONEY_THOUSAND,
    works.map(({ weight }) => weight),
  );
  const rows = works.map(({ district, isKindergarten, places }, at): BothCell[] => [
    district,
    isKindergarten
      ? both(`№ ${at + 1} нысан: жаңа балабақша`, `Объект № ${at + 1}: новый детский сад`)
      : both(`№ ${at + 1} нысан: жаңа мектеп`, `Объект № ${at + 1}: новая школа`),
    both('құрылыс', 'строительство'),
    places,
    money[at] ?? 0,
    places >= 600 ? DAYS.september2023 : at % 2 === 0 ? DAYS.september2022 : DAYS.endOf2022,
    PLANNED,
  ]);
  return {
    name: BUILDING,
    title: [both('Салынатын білім беру нысандары', 'Объекты образования, планируемые к строительству')],
    columns: [
      { head: DISTRICT, width: 190 },
      { head: OBJECT, width: 250 },
      { head: KIND, width: 130 },
      { head: both('Орын саны', 'Число мест'), width: 90 },
      { head: MONEY, format: '#,##0', width: 130 },
      due,
      stage,
    ],
    rows,
    total: totalOf(rows, 3, 4),
  };
}

/** Schools of the register, evenly through it. */
export function rebuildingSheet(schools: readonly OblastSchool[]): BothSheet {
  const rows = Array.from({ length: REBUILT }, (_, at): BothCell[] => {
    const school = schools[Math.floor((at * schools.length) / REBUILT)] as OblastSchool;
    return [
      school.district,
      both(schoolName(school, 'kk'), schoolName(school, 'ru')),
      both('қайта жаңарту', 'реконструкция'),
      DAYS.endOf2022,
      PLANNED,
    ];
  });
  return {
    name: REBUILDING,
    title: [both('Қайта жаңартылатын мектептер', 'Школы, планируемые к реконструкции')],
    columns: [
      { head: DISTRICT, width: 190 },
      { head: OBJECT, width: 320 },
      { head: KIND, width: 130 },
      due,
      stage,
    ],
    rows,
  };
}
