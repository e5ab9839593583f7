import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { findingText } from '../../../src/messages/findings.ts';
import { officeOf, plainGrid } from '../../fixtures/marks.ts';

const HEAD = {
  text: 'Текст',
  indicator: 'Показатель',
  place: 'Территория',
  period: 'Период',
  value: 'Значение',
  part: 'Часть',
  percent: 'Доля, %',
  base: 'Всего',
  source: 'Источник',
} as const;
type Field = keyof typeof HEAD;
type Row = Partial<Record<Field, Cell>>;

const gridOf = (rows: readonly Row[]) => {
  const fields = Object.keys(HEAD) as Field[];
  return plainGrid([
    fields.map((field) => HEAD[field]),
    ...rows.map((row) => fields.map((field) => row[field] ?? '')),
  ]);
};

/** «warning bases-disjoint F3 …»: all that is said of the claims but what reading them says. */
const told = (rows: readonly Row[]): string[] =>
  officeOf([gridOf(rows)]).findings.map(
    (finding) => `${finding.severity} ${findingText(finding, 'ru').replace(/\u00a0/g, ' ')}`,
  );

const quality = (value: Cell, period: string, more: Row = {}): Row => ({
  indicator: 'Качество знаний',
  place: 'Алматинская область',
  period,
  value,
  source: 'коллегия',
  ...more,
});

describe('a part, its share and the total', () => {
  const students = (part: number, percent: Cell, more: Row = {}): Row => ({
    indicator: `Студенты ${part}`,
    place: 'Алматинская область',
    period: '2022 год',
    part,
    percent,
    source: 'коллегия',
    ...more,
  });
  test.each<[string, Row[], string[]]>([
    // 9260 / 0.2755 = 33 611.6 and 9260 / 0.2745 = 33 734.1; 2755 / 0.0825 = 33 393.9 and 2755 / 0.0815 = 33 803.7.
    ['9260 = 27,5 % and 2755 = 8,2 % allow one total', [students(9260, '27,5'), students(2755, '8,2')], []],
    // 3755 / 0.0825 = 45 515.2 and 3755 / 0.0815 = 46 073.6.
    [
      '3755 = 8,2 % does not',
      [students(9260, '27,5'), students(3755, '8,2')],
      ['warning G3 и G2: доли дают разные итоги: 45 516–46 073 и 33 612–33 734. Проверьте источник.'],
    ],
    [
      'of another year they are of another total',
      [students(9260, '27,5'), students(3755, '8,2', { period: '2023 год' })],
      [],
    ],
    ['said by another source too', [students(9260, '27,5'), students(3755, '8,2', { source: 'сайт' })], []],
    [
      'a pair that stands in the sentence',
      [
        { text: 'В колледжах 9260 студентов (27,5%)', source: 'сайт' },
        { text: 'На ИКТ учатся 3755 студентов (8,2 %)', source: 'сайт' },
      ],
      ['warning A3 и A2: доли дают разные итоги: 45 516–46 073 и 33 612–33 734. Проверьте источник.'],
    ],
    ['the total beside them', [students(9260, '27,5', { base: 33_700 })], []],
    [
      'another total beside them',
      [students(9260, '27,5', { base: 34_000 })],
      ['warning G2: если 9 260 — это 27,5 %, всего 33 612–33 734, а в «Всего» 34 000. Уточните базу.'],
    ],
    ['a share of nought tells nothing', [students(0, '0', { base: 34_000 })], []],
  ])('%s', (_, rows, expected) => expect(told(rows)).toEqual(expected));

  // 335 923 / 0.925 = 363 160.0 and / 0.915 = 367 128.96: the whole numbers between are 363 161 and 367 128.
  test('a known roll is set beside a share of those who are to be covered, as a note', () => {
    const meals: Row = {
      indicator: 'Горячее питание',
      place: 'Алматинская область',
      period: '2025',
      part: 335_923,
      percent: 92,
      source: 'управление',
    };
    const roll = (value: string, source: string): Row => ({
      indicator: 'Число учащихся',
      place: 'Алматинская область',
      period: '2024-2025',
      value,
      source,
    });
    expect(told([meals, roll('369 109', 'НОБД')])).toEqual([
      'info G2: если 335 923 — это 92 %, всего 363 161–367 128, а в «НОБД» 369 109. Уточните базу.',
    ]);
    expect(told([meals, roll('365 000', 'НОБД')])).toEqual([]);
    expect(told([meals, { ...roll('369 109', 'НОБД'), place: 'область Жетісу' }])).toEqual([]);
  });
});

describe('a whole and its two groups', () => {
  const city = (value: string) =>
    quality(value, 'II четверть 2021-2022', { indicator: 'Качество знаний, город' });
  const village = (value: string) =>
    quality(value, 'II четверть 2021-2022', { indicator: 'Качество знаний, село' });
  const all = (value: string) => quality(value, 'II четверть 2021-2022');
  test.each<[string, Row[], string[]]>([
    ['between them', [all('62,7 %'), city('62 %'), village('63,4 %')], []],
    [
      'above both',
      [all('65,6 %'), city('62 %'), village('63,4 %')],
      ['warning E2: общий показатель 65,6 % вне пределов частей 62–63,4 %. Пересчитайте.'],
    ],
    ['no further than rounding lets it', [all('61,6 %'), city('62 %'), village('63,4 %')], []],
    ['of one group alone nothing follows', [all('65,6 %'), city('62 %')], []],
  ])('%s', (_, rows, expected) => expect(told(rows)).toEqual(expected));

  test('counts of city and village add up', () => {
    const count = (value: number, group = ''): Row =>
      quality(value, '2025 год', { indicator: `Педагоги${group}` });
    expect(told([count(3847), count(2000, ', город'), count(1847, ', село')])).toEqual([]);
    expect(told([count(3900), count(2000, ', город'), count(1847, ', село')])).toEqual([
      'warning E2: город 2 000 + село 1 847 = 3 847, а всего 3 900. Исправьте.',
    ]);
  });

  // (55.465 − 55.065) / (60.5 − 55.065) = 7.36 % and (55.475 − 55.055) / (59.5 − 55.055) = 9.45 %.
  test('the share that 55,47 from 55,06 and 60 implies is a note beside 10 of 51 schools', () => {
    const of = (group: string, value: string) =>
      quality(value, 'I четверть 2021-2022', { indicator: `Качество знаний${group}`, place: 'Уральск' });
    const rows = [
      of('', '55,47 %'),
      of(': общеобразовательные школы', '55,06 %'),
      of(': гимназии и лицеи', '60 %'),
    ];
    const schools = (part: number): Row => ({
      indicator: 'Школы: гимназии и лицеи',
      place: 'Уральск',
      period: '2021 год',
      part,
      base: 51,
      source: 'отдел',
    });
    expect(told([...rows, schools(10)])).toEqual([
      'info E2: доля «гимназии и лицеи» выходит 7,4–9,4 %, а по числу школ 19,6 % (10 из 51). Уточните.',
    ]);
    // 4 of 51 is 7.8 %.
    expect(told([...rows, schools(4)])).toEqual([]);
  });
});

describe('a year beside a term', () => {
  const term = (value: string, group: string) =>
    quality(value, 'II четверть 2021-2022', { indicator: `Качество знаний, ${group}` });
  test('is one finding, with what holds whatever the weights', () => {
    expect(
      told([quality('65,6 %', '2020-2021 учебный год'), term('62 %', 'город'), term('63,4 %', 'село')]),
    ).toEqual([
      'warning E2: годовое 65,6, четверть 62–63,4 %, ниже не менее чем на 2,2 п.п. Возьмите ту же четверть.',
    ]);
  });
  test.each<[string, Row[], string[]]>([
    [
      'between them nothing holds whatever the weights',
      [quality('62,7 %', '2020-2021 учебный год'), term('62 %', 'город'), term('63,4 %', 'село')],
      ['warning E2: годовое 62,7 % рядом с четвертью (62–63,4 %). Возьмите ту же четверть прошлого года.'],
    ],
    ['two years', [quality('65,6 %', '2017-2018 учебный год'), quality('66 %', '2018-2019 учебный год')], []],
    [
      'a term and the same term of last year',
      [quality('62 %', 'II четверть 2017-2018'), quality('63 %', 'II четверть 2018-2019')],
      [],
    ],
    [
      'of another place',
      [
        quality('65,6 %', '2020-2021 учебный год'),
        quality('62 %', 'II четверть 2021-2022', { place: 'Уральск' }),
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => expect(told(rows)).toEqual(expected));
});

describe('a change and its ends', () => {
  const said = (text: string): string[] =>
    told([{ text, source: 'сайт' }]).filter((each) => !each.includes('процентных пунктах'));
  test.each<[string, string[]]>([
    ['Качество знаний выросло с 62 % до 63,4 %, на 1,4 п.п.', []],
    [
      'Качество знаний выросло с 62 % до 63,4 %, на 2,4 п.п.',
      ['warning A2: изменение указано 2,4 п.п., а 63,4 − 62 = 1,4 п.п. Исправьте.'],
    ],
    ['Качество знаний снизилось с 65 % до 62 %, на 3 процента', []],
    [
      'Качество знаний выросло с 65 % до 62 %',
      ['warning A2: в тексте «выросло», а показатель 65 → 62. Исправьте слово или число.'],
    ],
    [
      'Білім сапасы 62 %-дан 63,4 %-ға төмендеді',
      ['warning A2: в тексте «төмендеді», а показатель 62 → 63,4. Исправьте слово или число.'],
    ],
    ['Білім сапасы 65 пайыздан 62 пайызға төмендеді', []],
    ['Сапа 4-тен 12 пайызға дейін артты', []],
    ['Качество в городе выросло, в селе снизилось: с 62 % до 60 %', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  const change = (value: string) => quality(value, 'I четверть 2021-2022', { place: 'Уральск' });
  const levels = [
    quality('55,47 %', 'I четверть 2021-2022', { place: 'Уральск' }),
    quality('48,1 %', 'I четверть 2018-2019', { place: 'Уральск' }),
  ];
  test.each<[string, string[]]>([
    // 55.47 − 48.1 = 7.37, printed as 7 or as 7.4.
    ['+7 п.п.', []],
    ['+8 п.п.', ['warning E4: изменение указано 8 п.п., а 55,47 − 48,1 = 7,37 п.п. Исправьте.']],
    ['−7 п.п.', ['warning E4: изменение указано −7 п.п., а 55,47 − 48,1 = 7,37 п.п. Исправьте.']],
  ])('among claims: %s', (value, expected) => expect(told([...levels, change(value)])).toEqual(expected));
});

describe('words, sources, borders', () => {
  test.each<[string, Row[], string[]]>([
    [
      'a change of a share in percent',
      [quality('8 пайызға жоғары', 'I четверть 2021-2022')],
      ['info E2: изменение доли пишется в процентных пунктах. Вместо «8 пайызға»: «8 п.т.».'],
    ],
    ['in points', [quality('8 п.п.', 'I четверть 2021-2022')], []],
    ['a growth of money is in percent', [{ text: 'Бюджет вырос на 8 %', source: 'сайт' }], []],
    [
      'two sources, two values',
      [
        quality('62,4 %', '2018-2019 учебный год'),
        quality('63,1 %', '2018-2019 учебный год', { source: 'сайт' }),
      ],
      [
        'warning Качество знаний, 2018-2019 учебный год: 62,4 (коллегия) и 63,1 (сайт). Укажите официальное значение.',
      ],
    ],
    [
      'one of them rounded',
      [
        quality('62,4 %', '2018-2019 учебный год'),
        quality('62 %', '2018-2019 учебный год', { source: 'сайт' }),
      ],
      [],
    ],
    [
      'about so many',
      [
        { ...quality('около 10 000', '2022 год'), indicator: 'Студенты' },
        { ...quality('9260', '2022 год'), indicator: 'Студенты', source: 'сайт' },
      ],
      [],
    ],
    [
      'a plan and what came of it are two facts',
      [
        quality('62,4 %', '2018-2019 учебный год', { indicator: 'Качество знаний, план' }),
        quality('63,1 %', '2018-2019 учебный год'),
      ],
      [],
    ],
    [
      'a plan met to the last digit',
      [
        quality('62,4 %', '2018-2019 учебный год', { indicator: 'Качество знаний, план' }),
        quality('62,4 %', '2018-2019 учебный год'),
      ],
      ['warning E3: факт в точности равен плану (62,4). Проверьте, не переписан ли план.'],
    ],
    [
      'quality above the pass rate',
      [
        quality('99,9 %', '2018-2019 учебный год'),
        quality('55,47 %', '2018-2019 учебный год', { indicator: 'Успеваемость' }),
      ],
      ['error Строка 2: качество 99,9 % выше успеваемости (55,47 %). Не перепутаны ли графы?'],
    ],
    [
      'other borders',
      [quality('62 %', '2018-2019 учебный год'), quality('64 %', '2024-2025 учебный год')],
      [
        'info Алматинская область: с периодом «2018-2019 учебный год» несопоставимо (границы изменены в 2022 году). Не указывайте изменение.',
      ],
    ],
    [
      'lessons at a distance',
      [
        quality('62 %', '2020-2021 учебный год', { place: 'Уральск' }),
        quality('55 %', '2021-2022 учебный год', { place: 'Уральск' }),
      ],
      [
        'info Уральск: с периодом «2020-2021 учебный год» несопоставимо (дистанционное обучение). Не указывайте изменение.',
      ],
    ],
    [
      'the same borders',
      [
        quality('62 %', '2018-2019 учебный год', { place: 'Уральск' }),
        quality('64 %', '2024-2025 учебный год', { place: 'Уральск' }),
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => expect(told(rows)).toEqual(expected));
});

describe('a source that does not say when', () => {
  const teachers = (value: Cell, more: Row = {}): Row => ({
    indicator: 'Число педагогов: курсы',
    place: 'Алматинская область',
    value,
    source: 'BAQ.KZ',
    ...more,
  });
  const dated = (value: Cell, period: string): Row => teachers(value, { period, source: 'Kazinform' });
  test.each<[string, Row[], string[]]>([
    [
      'is set beside one that does, as a note',
      [teachers(5200), dated(3847, '2023-2024')],
      [
        'info Число педагогов: курсы: 3 847 (Kazinform, 2023-2024) и 5 200 (BAQ.KZ). Уточните период второго.',
      ],
    ],
    ['months are dates', [dated(3847, 'январь 2026 года'), teachers(5200, { period: 'март 2026 года' })], []],
    ['may be of any of several', [teachers(5200), dated(3847, '2022-2023'), dated(5200, '2023-2024')], []],
    ['of one source they are of two times', [teachers(5200), teachers(3847)], []],
    [
      'nor does the other: the second is told',
      [teachers(5200), teachers(3847, { source: 'сайт' })],
      ['info Число педагогов: курсы: 5 200 (BAQ.KZ, –) и 3 847 (сайт). Уточните период второго.'],
    ],
  ])('%s', (_, rows, expected) => expect(told(rows)).toEqual(expected));
});

describe('so many a year, and so many in all', () => {
  const courses = (value: string, period = '2023-2029'): Row => ({
    indicator: 'Курсы педагогов',
    place: 'город Алматы',
    period,
    value,
    source: 'журнал',
  });
  test.each<[string, Row[], string[]]>([
    // 2 000 give or take a tenth are 12 600–15 400 in seven years, 18 000 are 16 200–19 800.
    [
      'beyond what «about» allows',
      [courses('ежегодно около 2 тысяч'), courses('около 18 тысяч')],
      ['info E2: в год 2 000 × 7 = 14 000, а всего названо 18 000. Уточните.'],
    ],
    ['as near as that', [courses('жыл сайын 2 мыңға жуық'), courses('15 мыңға жуық')], []],
    ['of one year alone', [courses('ежегодно около 2 тысяч', '2023 год'), courses('около 18 тысяч')], []],
  ])('%s', (_, rows, expected) => expect(told(rows)).toEqual(expected));
});

describe('a pass rate that rose', () => {
  const risen = (value: string): Row => ({
    indicator: 'Рост успеваемости: физика',
    place: 'Алматинская область',
    value,
    source: 'сайт',
  });
  const asked =
    'info E2: успеваемость едва ли выросла на 10 п.п.: обычно она 97–100 %. Не качество ли знаний?';
  test.each<[string, Row[], string[]]>([
    ['by ten points', [risen('выросла на 10 п.п.')], [asked]],
    ['by two', [risen('выросла на 2 п.п.')], []],
    ['that fell', [risen('снизилась на 10 п.п.')], []],
    ['from a low one', [risen('выросла на 10 п.п.'), { ...risen('84 %'), source: 'отдел' }], []],
  ])('%s', (_, rows, expected) => expect(told(rows)).toEqual(expected));
});

test('the Kazakh and the Russian sentence hold the same figures', () => {
  const twin = (text: string): Row => ({
    text,
    indicator: 'Показатели колледжей',
    place: 'Алматинская область',
    period: '2022 год',
    source: 'сайт',
  });
  expect(
    told([
      twin('Колледждерде тоғыз мың екі жүз алпыс студент оқиды, бұған 21,6 млрд теңге бөлінді'),
      twin('В колледжах 9260 студентов, на это выделено 21,6 млрд тенге'),
    ]),
  ).toEqual([]);
  expect(told([twin('Колледждерде 9260 студент оқиды'), twin('В колледжах 10 000 студентов')])).toEqual([
    'warning A2: «9260» нет в тексте на другом языке (строка 3). Сверьте оба текста.',
    'warning A3: «10 000» нет в тексте на другом языке (строка 2). Сверьте оба текста.',
  ]);
});
