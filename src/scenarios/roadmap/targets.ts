/**
 * The road map of Almaty city for 2023–2029, as signed in 2023 (journal «Современное образование», after the ministry of
 * education): what is to be reached, when. What was reached in 2023, 2024 and 2025 is made up; so are the bases of the two
 * levels. Where the article names no year, the last of the road map is taken.
 */
import type { Both } from '../scenario.ts';
import { type BothCell, type BothSheet, both, same } from '../twoLanguages.ts';

interface Target {
  readonly name: Both;
  readonly unit: Both;
  readonly due: number;
  readonly target: number;
  /** In 2023, 2024 and 2025: of increments what was added since the beginning. */
  readonly reached: readonly [number, number, number];
  /** Of a level, where it stood in 2022; an increment starts from nothing. */
  readonly base?: number;
}

const YEARS = [2023, 2024, 2025] as const;
const LAST = 2029;

const PLACES = both('орын', 'мест');
const SCHOOLS = both('мектеп', 'школ');
const TEACHERS = both('педагог', 'педагогов');
const UNITS = both('бірлік', 'ед.');
const OBJECTS = both('нысан', 'объектов');
const PERCENT = same('%');

const added = (
  name: Both,
  unit: Both,
  target: number,
  reached: Target['reached'],
  due: number = LAST,
): Target => ({ name, unit, due, target, reached });

export const TARGETS: readonly Target[] = [
  added(
    both('Балабақшалардағы мемлекеттік тапсырыс', 'Госзаказ в детских садах'),
    PLACES,
    35_000,
    [4_100, 9_300, 14_800],
  ),
  added(
    both('«Жайлы мектеп»: құрылысы басталған мектеп', '«Жайлы мектеп»: школы, которые начали строить'),
    SCHOOLS,
    22,
    [6, 13, 17],
  ),
  added(
    both('«Жайлы мектеп»: оқушы орны', '«Жайлы мектеп»: ученические места'),
    PLACES,
    37_000,
    [10_100, 21_900, 28_600],
  ),
  added(both('Салынған мектеп', 'Построенные школы'), SCHOOLS, 30, [9, 17, 24], 2025),
  added(both('Қосымша құрылыс', 'Пристройки'), OBJECTS, 9, [3, 6, 8], 2025),
  added(
    both('Мектептердегі орын тапшылығының азаюы', 'Сокращение дефицита мест в школах'),
    PLACES,
    23_000,
    [6_800, 13_400, 19_100],
    2025,
  ),
  added(
    both('Күрделі жөндеуден өткен нысан', 'Капитально отремонтированные объекты'),
    OBJECTS,
    50,
    [8, 17, 26],
  ),
  added(
    both(
      'Пән кабинеті мен интерактивті тақта алған мектеп',
      'Школы, получившие кабинеты и интерактивные доски',
    ),
    SCHOOLS,
    200,
    [31, 68, 104],
  ),
  {
    name: both('Жылына курстан өтетін педагог', 'Педагоги, проходящие курсы за год'),
    unit: TEACHERS,
    due: LAST,
    target: 2_000,
    reached: [1_940, 2_060, 2_015],
    base: 1_760,
  },
  added(
    both('Мектепке дейінгі тәрбиенің ресурстық орталығы', 'Ресурсный центр дошкольного воспитания'),
    UNITS,
    1,
    [1, 1, 1],
    2023,
  ),
  added(
    both('Біліктілік курсынан өткен педагог', 'Педагоги, прошедшие курсы'),
    TEACHERS,
    18_000,
    [2_450, 4_900, 7_600],
  ),
  added(
    both('Менеджмент бағдарламасында оқыған мектеп басшысы', 'Руководители школ, изучившие менеджмент'),
    both('адам', 'человек'),
    450,
    [60, 130, 195],
  ),
  added(
    both(
      'Функционалдық сауаттылық пен цифрлық дағдыларға оқыған педагог',
      'Педагоги, обученные функциональной грамотности и цифровым навыкам',
    ),
    TEACHERS,
    9_000,
    [1_150, 2_500, 3_900],
  ),
  {
    name: both('Тегін техникалық және кәсіптік біліммен қамту', 'Охват бесплатным ТиПО'),
    unit: PERCENT,
    due: LAST,
    target: 100,
    reached: [82.5, 87.1, 91.4],
    base: 78.4,
  },
  added(
    both('Колледждердегі мемлекеттік тапсырыс', 'Госзаказ в колледжах'),
    PLACES,
    20_000,
    [2_600, 5_700, 8_900],
  ),
  added(both('Құрылысы басталған колледж', 'Колледжи, которые начали строить'), UNITS, 2, [0, 1, 2], 2025),
  added(both('Студенттік жатақхана орны', 'Места в студенческих общежитиях'), PLACES, 600, [0, 300, 300]),
  added(
    both('Курстан өткен ТжКБ оқытушысы', 'Преподаватели ТиПО, прошедшие курсы'),
    TEACHERS,
    4_000,
    [520, 1_150, 1_730],
  ),
  added(
    both('Халықаралық тағылымдамадан өткен шебер', 'Мастера, прошедшие международную стажировку'),
    both('адам', 'человек'),
    600,
    [70, 160, 245],
  ),
  added(
    both('Басшылары менеджментке оқыған колледж', 'Колледжи, руководство которых изучило менеджмент'),
    both('колледж', 'колледжей'),
    85,
    [12, 28, 41],
  ),
  added(
    both('Ерекше қажеттілігі бар балаларға көмек', 'Помощь детям с особыми потребностями'),
    PLACES,
    1_400,
    [190, 430, 640],
  ),
  added(
    both('Қалалық инклюзивті ресурстық орталық', 'Городской инклюзивный ресурсный центр'),
    UNITS,
    1,
    [0, 1, 1],
  ),
  added(both('Инновациялық шығармашылық орталық', 'Инновационные творческие центры'), UNITS, 4, [0, 1, 2]),
  added(both('Жазғы лагерь құрылысы', 'Строительство летних лагерей'), UNITS, 2, [0, 0, 1]),
];

export const ROAD_MAP = both('Жол картасы', 'Дорожная карта');
export const INDICATOR = both('Көрсеткіш', 'Показатель');
export const TARGET = both('Межелі мән', 'Целевое значение');
export const YEAR = both('Есепті жыл', 'Отчётный год');

/** A row an indicator and year of report. */
export function roadMapSheet(): BothSheet {
  const rows = TARGETS.flatMap(({ name, unit, due, target, reached, base }) =>
    YEARS.map((year, at): BothCell[] => [
      name,
      unit,
      base === undefined ? both('өсім', 'прирост') : both('деңгей', 'уровень'),
      both('жоғары', 'выше'),
      2022,
      base ?? 0,
      due,
      target,
      year,
      reached[at] ?? 0,
    ]),
  );
  return {
    name: ROAD_MAP,
    title: [
      both(
        'Алматы қаласында білім беруді дамытудың 2023–2029 жылдарға арналған жол картасы',
        'Дорожная карта развития образования города Алматы на 2023–2029 годы',
      ),
    ],
    columns: [
      { head: INDICATOR, width: 400 },
      { head: both('Өлшем бірлігі', 'Ед. изм.'), width: 90 },
      { head: both('Мән түрі', 'Вид значения'), width: 100 },
      { head: both('Қайсысы жақсы', 'Что лучше'), width: 90 },
      { head: both('Бастапқы жыл', 'Базовый год'), width: 80 },
      { head: both('Бастапқы мән', 'Исходное значение'), width: 90 },
      { head: both('Орындау жылы', 'Год достижения'), width: 90 },
      { head: TARGET, width: 90 },
      { head: YEAR, width: 80 },
      { head: both('Нақты мән', 'Фактическое значение'), width: 110 },
    ],
    rows,
  };
}
