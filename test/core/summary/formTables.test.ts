import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import type { Grid } from '../../../src/core/model/grid.ts';
import { parsePeriodKey } from '../../../src/core/parse/periodKey.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import { planSummaries } from '../../../src/core/summary/planSummaries.ts';
import { reportOf } from '../../../src/core/summary/reportOf.ts';
import { sectionId } from '../../../src/core/summary/tables/buildTable.ts';
import { textWords } from '../../../src/messages/text.ts';
import { officeOf, plainGrid } from '../../fixtures/marks.ts';

type Rows = readonly (readonly Cell[])[];

/** Sheets as an office keeps them, by their names. */
const sheets = (all: Readonly<Record<string, Rows>>): Grid[] =>
  Object.entries(all).map(([sheet, rows], at) =>
    plainGrid(
      rows.map((row) => [...row]),
      { sheet, sheetId: at + 1 },
    ),
  );

/** A table of a summary, a line for each row: heading, heads, rows, notes; money and shares to two decimals. */
function tableOf(
  grids: readonly Grid[],
  period: string,
  id: string,
  sheet = 0,
  settings: Settings = DEFAULT_SETTINGS,
): string[] {
  const asked = parsePeriodKey(period);
  const report = asked.ok ? reportOf(officeOf(grids), settings, asked.value, period) : undefined;
  if (report === undefined) throw new Error(period);
  const plans = planSummaries(report, { settings, madeAt: '', inputHash: '' });
  const section = plans[sheet]?.blocks.find((block) => block.kind === 'table' && block.id === id);
  if (section?.kind !== 'table') return [];
  const say = (cell: unknown): string =>
    cell === undefined
      ? '–'
      : typeof cell === 'number'
        ? String(Number(cell.toFixed(2)))
        : textWords(cell as string, 'ru');
  return [
    say(section.heading),
    section.columns.map(({ head, group }) => (group ? `${say(group)}/${say(head)}` : say(head))).join(' | '),
    ...section.rows.map(({ cells }) => cells.map(say).join(' | ')),
    ...section.notes.map(say),
  ];
}

const ROLL_HEAD = [
  'Месяц',
  'Район',
  'Школа',
  'На начало месяца',
  'Прибыло',
  'Выбыло',
  'На конец месяца',
  'Число классов',
];
const TALGAR = 'Талгарский район';
const ILE = 'Илийский район';

describe('roll', () => {
  const grids = sheets({
    Контингент: [
      ROLL_HEAD,
      ['2025-11', TALGAR, 'СШ № 1', 500, 4, 2, 502, 20],
      ['2025-11', TALGAR, 'СШ № 2', 300, 1, 3, 298, 15],
      ['2025-11', ILE, 'СШ № 5', 410, 0, 1, 409, 16],
      ['2025-10', TALGAR, 'СШ № 1', 501, 0, 1, 500, 20],
      ['2024-11', TALGAR, 'СШ № 1', 490, 2, 2, 490, 20],
      ['2024-11', TALGAR, 'СШ № 2', 305, 0, 5, 300, 15],
      ['2024-11', ILE, 'СШ № 5', 400, 0, 0, 400, 16],
    ],
  });

  // 502 + 298 = 800 of 500 + 300 and + 5 − 5; 800 / 35 = 22.857…; 1 209 / 51 = 23.705…
  test('a month by district, against the same month of last year', () => {
    expect(tableOf(grids, '2025-11', 'roll')).toEqual([
      'Движение контингента · ноябрь 2025 года',
      'Район (город) | На начало | Прибыло | Выбыло | Учащихся/ноябрь 2025 года | Учащихся/ноябрь 2024 года | Учащихся/Изменение | Классов | Учащихся в классе',
      'Талгарский район | 800 | 5 | 5 | 800 | 790 | 10 | 35 | 22.86',
      'Илийский район | 410 | 0 | 1 | 409 | 400 | 9 | 16 | 25.56',
      'Всего | 1210 | 5 | 6 | 1209 | 1190 | 19 | 51 | 23.71',
    ]);
  });

  // Жетісу was taken out of Алматы oblast on 8 June 2022: the total of May 2022 is of another land, Талғар is the same.
  test('figures from before new borders are told', () => {
    const grids = sheets({
      Контингент: [
        ROLL_HEAD,
        ['2022-11', TALGAR, 'СШ № 1', 500, 0, 0, 500, 20],
        ['2021-11', TALGAR, 'СШ № 1', 480, 0, 0, 480, 20],
      ],
    });
    const told =
      'Примечание: после периода «ноябрь 2021 года», в 2022 году, изменились границы областей: строку «Всего» не сравнивать, районы сравнимы.';
    expect(tableOf(grids, '2022-11', 'roll')).toContain(told);
    expect(tableOf(grids, '2022-11', 'roll', 1)).not.toContain(told);
  });

  test('the sheet of a district has its schools, in their order', () => {
    expect(tableOf(grids, '2025-11', 'roll', 1).slice(2)).toEqual([
      'СШ № 1 | 500 | 4 | 2 | 502 | 490 | 12 | 20 | 25.1',
      'СШ № 2 | 300 | 1 | 3 | 298 | 300 | -2 | 15 | 19.87',
      'Всего | 800 | 5 | 5 | 800 | 790 | 10 | 35 | 22.86',
    ]);
  });

  // Term I of 2025-26 is September and October: it begins with its first month, ends with its last, and adds up between.
  test('a term: flows add up, stocks are the last', () => {
    const term = sheets({
      Контингент: [
        ROLL_HEAD,
        ['2025-09', TALGAR, 'СШ № 1', 500, 4, 2, 502, 20],
        ['2025-10', TALGAR, 'СШ № 1', 502, 3, 1, 504, 21],
        ['2025-11', TALGAR, 'СШ № 1', 504, 9, 0, 513, 21],
      ],
    });
    expect(tableOf(term, '2025-T1', 'roll').slice(0, 3)).toEqual([
      'Движение контингента · сентябрь – октябрь 2025 года',
      'Район (город) | На начало | Прибыло | Выбыло | Учащихся | Классов | Учащихся в классе',
      'Талгарский район | 500 | 7 | 3 | 504 | 21 | 24',
    ]);
  });

  test('a month without data shows the last one, and says so; a district without that month is a dash and is not added', () => {
    expect(tableOf(grids, '2025-12', 'roll')).toContain(
      'Примечание: это последние поступившие данные; за декабрь 2025 года данных нет.',
    );
    expect(tableOf(grids.slice(), '2025-10', 'roll').slice(2)).toEqual([
      // Of its two schools one has sent October.
      'Талгарский район (неполные данные) | 501 | 0 | 1 | 500 | 20 | 25',
      'Илийский район | – | – | – | – | – | –',
      'Всего (неполные данные) | 501 | 0 | 1 | 500 | 20 | 25',
      'Примечание: строк без данных — 1; во «Всего» они не входят.',
    ]);
  });

  test('a row that is written twice counts once', () => {
    const twice = sheets({
      Контингент: [
        ROLL_HEAD,
        ['2025-11', TALGAR, 'СШ № 1', 500, 4, 2, 502, 20],
        ['2025-11', TALGAR, 'СШ №1', 500, 4, 2, 502, 20],
      ],
    });
    expect(tableOf(twice, '2025-11', 'roll')[2]).toBe('Талгарский район | 500 | 4 | 2 | 502 | 20 | 25.1');
    expect(tableOf(twice, '2025-11', 'refused').slice(2)).toEqual(['Контингент | 3 | строка повторяется']);
  });
});

describe('staff', () => {
  const grids = sheets({
    Кадры: [
      ['Месяц', 'Район', 'Предмет', 'Штатных единиц', 'Занято', 'Потребность', 'Прошли курсы'],
      ['2025-11', TALGAR, 'Физика', 20.5, 18, 2.5, 7],
      ['2025-11', TALGAR, 'Химия', 10, 9, 1, 3],
      ['2025-11', ILE, 'Физика', 12, 12, 0, 5],
      ['2025-10', TALGAR, 'Физика', 20.5, 17, 3.5, 7],
      ['2025-10', TALGAR, 'Химия', 10, 9, 1, 3],
      ['2025-10', ILE, 'Физика', 12, 11, 1, 5],
    ],
  });

  // 27 of 30.5 are 88.52 %; the need was 3.5 + 1 = 4.5 in October.
  test('posts, how many are filled, and the need against the month before', () => {
    expect(tableOf(grids, '2025-11', 'staff').slice(2)).toEqual([
      'Талгарский район | 30.5 | 27 | 88.52 | 3.5 | 4.5 | -1 | 10',
      'Илийский район | 12 | 12 | 100 | 0 | 1 | -1 | 5',
      'Всего | 42.5 | 39 | 91.76 | 3.5 | 5.5 | -2 | 15',
    ]);
  });

  test('the need by district and subject adds up both ways', () => {
    expect(tableOf(grids, '2025-11', 'staffNeed').slice(1)).toEqual([
      'Район (город) | Всего | Физика | Химия',
      'Талгарский район | 3.5 | 2.5 | 1',
      'Илийский район | 0 | 0 | –',
      'Всего | 3.5 | 2.5 | 1',
    ]);
  });
});

describe('coverage', () => {
  const head = ['Месяц', 'Район', 'Направление', 'Подлежит охвату', 'Охвачено', 'Сумма, тыс. тенге'];

  // 190 of 200 are 95.0 %, 176 of 200 were 88.0 %; 950 thousand for 190 children are 5 thousand each.
  test('a table for each programme: never one share of two programmes', () => {
    const grids = sheets({
      Охват: [
        head,
        ['2025-11', TALGAR, 'горячее питание', 200, 190, 950],
        ['2025-11', ILE, 'горячее питание', 100, 60, 330],
        ['2025-11', TALGAR, 'подвоз', 40, 40, 100],
        ['2024-11', TALGAR, 'горячее питание', 200, 176, 800],
        ['2024-11', ILE, 'горячее питание', 100, 50, 250],
      ],
    });
    expect(tableOf(grids, '2025-11', 'coverage~meals')).toEqual([
      'Охват: горячее питание · ноябрь 2025 года',
      'Район (город) | Подлежит охвату | Охвачено | Охват, %/ноябрь 2025 года | Охват, %/ноябрь 2024 года | Охват, %/Изменение, п.п. | Средства, тыс. ₸ | На одного ребёнка, тыс. ₸',
      'Талгарский район | 200 | 190 | 95 | 88 | 7 | 950 | 5',
      'Илийский район | 100 | 60 | 60 | 50 | 10 | 330 | 5.5',
      'Всего | 300 | 250 | 83.33 | 75.33 | 8 | 1280 | 5.12',
    ]);
    expect(tableOf(grids, '2025-11', 'coverage~buses').slice(2)).toEqual([
      'Талгарский район | 40 | 40 | 100 | 100 | 2.5',
      'Всего | 40 | 40 | 100 | 100 | 2.5',
    ]);
  });

  // Two sessions of 60 and 80 children of the same 200: 140 are 70 %, not 140 of 400.
  test('sessions of a summer add up, those who are to rest do not', () => {
    const grids = sheets({
      Лагеря: [
        head,
        ['2025-06', TALGAR, 'летний лагерь', 200, 60, 600],
        ['2025-07', TALGAR, 'летний лагерь', 200, 80, 800],
      ],
    });
    expect(tableOf(grids, '2024', 'coverage~camps').slice(2, 3)).toEqual([
      'Талгарский район | 200 | 140 | 70 | 1400 | 10',
    ]);
  });

  // Those who eat for nothing are among those who eat: two lines of one school are not one line twice.
  test('free meals stand beside hot meals, and buses are buses however they are called', () => {
    const grids = sheets({
      Охват: [
        head,
        ['2025-11', TALGAR, 'горячее питание', 200, 190, 950],
        ['2025-11', TALGAR, 'бесплатное горячее питание', 50, 50, 250],
        ['2025-11', TALGAR, 'Подвоз детей', 40, 30, 100],
      ],
    });
    expect(tableOf(grids, '2025-11', 'coverage~meals')[2]).toBe(
      'Талгарский район | 200 | 190 | 95 | 950 | 5',
    );
    expect(
      tableOf(grids, '2025-11', 'coverage~freemeals')
        .filter((_, at) => at % 2 === 0)
        .slice(0, 2),
    ).toEqual(['Охват: бесплатное питание · ноябрь 2025 года', 'Талгарский район | 50 | 50 | 100 | 250 | 5']);
    expect(tableOf(grids, '2025-11', 'coverage~buses')[2]).toBe(
      'Талгарский район | 40 | 30 | 75 | 100 | 3.33',
    );
    expect(tableOf(grids, '2025-11', 'refused')).toEqual([]);
  });

  test('a row of which only the covered are known is no part of the share', () => {
    const grids = sheets({
      Охват: [
        head,
        ['2025-11', TALGAR, 'горячее питание', 200, 190, ''],
        ['2025-11', ILE, 'горячее питание', '–', 60, ''],
      ],
    });
    expect(tableOf(grids, '2025-11', 'coverage~meals').slice(2)).toEqual([
      'Талгарский район | 200 | 190 | 95',
      'Илийский район | – | 60 | –',
      'Всего | 200 | 250 | 95',
      'Примечание: строк, где одно из чисел неизвестно, — 1; в расчётные показатели они не входят.',
    ]);
  });
});

describe('budget', () => {
  const head = [
    'Месяц',
    'Район',
    'Программа',
    'Источник',
    'План на год, тыс. тенге',
    'План на период, тыс. тенге',
    'Оплачено, тыс. тенге',
  ];

  // 60 of 80 are 75 %, 60 of 120 are 50 %; 60 thousand thousands for 500 pupils are 120 thousand each.
  test('plan, paid, what is left, per pupil', () => {
    const grids = sheets({
      Бюджет: [
        head,
        ['2025-11', TALGAR, 'Питание', 'местный бюджет', 120_000, 80_000, 60_000],
        ['2025-11', ILE, 'Питание', 'местный бюджет', 30_000, 20_000, 20_000],
      ],
      Контингент: [ROLL_HEAD, ['2025-11', TALGAR, 'СШ № 1', 500, 0, 0, 500, 20]],
    });
    expect(tableOf(grids, '2025-11', 'finance').slice(1)).toEqual([
      'Район (город) | План на год, тыс. ₸ | План на период, тыс. ₸ | Оплачено, тыс. ₸ | К плану на период, % | К плану на год, % | Остаток плана на год, тыс. ₸ | Оплачено на одного учащегося, тыс. ₸',
      'Талгарский район | 120000 | 80000 | 60000 | 75 | 50 | 60000 | 120',
      'Илийский район | 30000 | 20000 | 20000 | 100 | 66.67 | 10000 | –',
      // Per pupil of the one district whose pupils are known: 60 000 / 500.
      'Всего | 150000 | 100000 | 80000 | 80 | 53.33 | 70000 | 120',
      'Примечание: на одного учащегося (педагога) — по районам, где известны оба числа: 1 из 2.',
      'Примечание: суммы взяты как нарастающие с начала года.',
      'Примечание: это определено по оплатам; если иначе, укажите на вкладке «Настройки».',
    ]);
  });

  test('payments that fall from one month to the next are of each month alone, and add up from January', () => {
    const grids = sheets({
      Бюджет: [
        head,
        ['2024-12', TALGAR, 'Питание', 'местный бюджет', 100_000, 9_000, 9_000],
        ['2025-01', TALGAR, 'Питание', 'местный бюджет', 120_000, 10_000, 8_000],
        ['2025-02', TALGAR, 'Питание', 'местный бюджет', 120_000, 10_000, 7_000],
        ['2025-03', TALGAR, 'Питание', 'местный бюджет', 120_000, 20_000, 15_000],
      ],
    });
    // 8 + 7 + 15 = 30 of 10 + 10 + 20 = 40 are 75 %, of 120 they are 25 %.
    expect(tableOf(grids, '2025-03', 'finance').slice(1)).toEqual([
      'Район (город) | План на год, тыс. ₸ | План на период, тыс. ₸ | Оплачено, тыс. ₸ | К плану на период, % | К плану на год, %',
      'Талгарский район | 120000 | 40000 | 30000 | 75 | 25',
      'Всего | 120000 | 40000 | 30000 | 75 | 25',
      'Примечание: в листах суммы каждого месяца отдельно, они сложены с января.',
      'Примечание: это определено по оплатам; если иначе, укажите на вкладке «Настройки».',
    ]);
  });

  // 6 + 7 + 15 = 28 of 40 where each month stands alone; where they run from January, 15 of 20 are 75 % all the same.
  test.each([
    ['sinceJanuary', 'Всего | 120000 | 20000 | 15000 | 75 | 12.5 | 105000', 'суммы взяты как нарастающие'],
    ['monthAlone', 'Всего | 120000 | 40000 | 28000 | 70 | 23.33', 'суммы каждого месяца отдельно'],
  ] as const)('the office says what its amounts are: %s', (budgetAmounts, total, note) => {
    const grids = sheets({
      Бюджет: [
        head,
        ['2025-01', TALGAR, 'Питание', 'местный бюджет', 120_000, 10_000, 6_000],
        ['2025-02', TALGAR, 'Питание', 'местный бюджет', 120_000, 10_000, 7_000],
        ['2025-03', TALGAR, 'Питание', 'местный бюджет', 120_000, 20_000, 15_000],
      ],
    });
    const lines = tableOf(grids, '2025-03', 'finance', 0, { ...DEFAULT_SETTINGS, budgetAmounts });
    expect(lines).toContain(total);
    expect(lines[lines.length - 1]).toContain(note);
  });

  test('an adjusted plan stands for the approved one; a transfer shown by the oblast and by its districts is one', () => {
    const withKind = (row: readonly Cell[], kind: string) => [...row, kind];
    const grids = sheets({
      Бюджет: [
        withKind(head, 'Вид плана'),
        withKind(['2025-11', TALGAR, 'Питание', 'местный бюджет', 100_000, 80_000, 70_000], 'утверждённый'),
        withKind(['2025-11', TALGAR, 'Питание', 'местный бюджет', 120_000, 90_000, 70_000], 'уточнённый'),
        withKind(['2025-11', TALGAR, 'Учебники', 'республиканский бюджет', 40_000, 40_000, 39_000], ''),
        withKind(
          ['2025-11', 'Алматинская область', 'Учебники', 'целевые трансферты из РБ', 40_000, 40_000, 39_000],
          '',
        ),
      ],
    });
    expect(tableOf(grids, '2025-11', 'finance').slice(2, 4)).toEqual([
      'Талгарский район | 160000 | 130000 | 109000 | 83.85 | 68.13 | 51000',
      'Всего | 160000 | 130000 | 109000 | 83.85 | 68.13 | 51000',
    ]);
  });
});

// Of 600 million paid in August 1 000 pupils of September are no base; those of May, 500, are.
test.each([
  ['a roll of later months alone', ['2025-09', '2025-10'], '–'],
  ['the last roll before', ['2025-05', '2025-09'], '1200'],
  ['a roll of more than a year before', ['2024-05'], '–'],
] as const)('money per pupil: %s', (_, months, perPupil) => {
  const grids = sheets({
    Бюджет: [
      ['Месяц', 'Район', 'Программа', 'План на год, тыс. тенге', 'Оплачено, тыс. тенге'],
      ['2025-08', TALGAR, 'Питание', 900_000, 600_000],
    ],
    Контингент: [
      ROLL_HEAD,
      ...months.map((month) => {
        const pupils = month.endsWith('05') ? 500 : 1000;
        return [month, TALGAR, 'СШ № 1', pupils, 0, 0, pupils, 20];
      }),
    ],
  });
  const [heads = '', row = ''] = tableOf(grids, '2025-08', 'finance').slice(1, 3);
  const at = heads.split(' | ').indexOf('Оплачено на одного учащегося, тыс. ₸');
  expect(row.split(' | ')[at] ?? '–').toBe(perPupil);
});

describe('buildings, colleges, honours', () => {
  test('objects by district: done, and overdue by the end of the period', () => {
    const grids = sheets({
      Объекты: [
        ['Район', 'Объект', 'Вид работ', 'Число мест', 'Срок завершения', 'Стадия'],
        [TALGAR, 'Школа на 600 мест', 'строительство', 600, '01.09.2025', 'завершено'],
        [TALGAR, 'Школа на 300 мест', 'строительство', 300, '01.10.2025', 'идёт'],
        [ILE, 'Пристройка', 'пристройка', 150, '01.09.2026', 'идёт'],
      ],
    });
    expect(tableOf(grids, '2025-11', 'facilities').slice(1)).toEqual([
      'Район (город) | Объектов | Мест | Завершено | Просрочено',
      'Талгарский район | 2 | 900 | 1 | 1',
      'Илийский район | 1 | 150 | 0 | 0',
      'Всего | 3 | 1050 | 1 | 1',
    ]);
  });

  // 9 260 + 2 755 + 21 658 = 33 673: 27.5 %, 8.18 %, 64.32 %.
  test('students by speciality, the largest first, with their share of all', () => {
    const grids = sheets({
      Колледжи: [
        ['Колледж', 'Специальность', 'Число студентов'],
        ['№ 1', 'Технические', 9_000],
        ['№ 2', 'Технические', 260],
        ['№ 2', 'ИКТ', 2_755],
        ['№ 3', 'Прочие', 21_658],
      ],
    });
    expect(tableOf(grids, '2025-11', 'collegesSpecialities').slice(1)).toEqual([
      'Специальность | Студентов | Доля, %',
      'Прочие | 21658 | 64.32',
      'Технические | 9260 | 27.5',
      'ИКТ | 2755 | 8.18',
      'Всего | 33673 | 100',
    ]);
  });

  // 300 + 150 are 450; the 200 and the 60 are among them.
  test('«в т.ч.» is a part of the row above, and is listed', () => {
    const grids = sheets({
      Колледжи: [
        ['Месяц', 'Колледж', 'Специальность', 'Студентов'],
        ['2025-11', 'Колледж', 'Сестринское дело', 300],
        ['2025-11', 'Колледж', 'в т.ч. по госзаказу', 200],
        ['2025-11', 'Колледж', 'Программное обеспечение', 150],
        ['2025-11', 'Колледж', 'оның ішінде қыздар', 60],
        ['', 'Итого', '', 450],
        ['', '', 'из них по госзаказу', 260],
      ],
    });
    expect(tableOf(grids, '2025-11', 'collegesSpecialities').slice(2)).toEqual([
      'Сестринское дело | 300 | 66.67',
      'Программное обеспечение | 150 | 33.33',
      'Всего | 450 | 100',
    ]);
    expect(tableOf(grids, '2025-11', 'refused').slice(2)).toEqual(
      [3, 5, 7].map((row) => `Колледжи | ${row} | часть строки выше, уже учтена в ней`),
    );
  });

  test('under a total that stands first «в т.ч.» opens the list of its items', () => {
    const grids = sheets({
      Колледжи: [
        ['Месяц', 'Специальность', 'Студентов'],
        ['', 'Всего', 450],
        ['2025-11', 'в т.ч. Сестринское дело', 300],
        ['2025-11', 'Программное обеспечение', 150],
      ],
    });
    expect(tableOf(grids, '2025-11', 'collegesSpecialities').slice(-1)).toEqual(['Всего | 450 | 100']);
    expect(tableOf(grids, '2025-11', 'refused')).toEqual([]);
  });

  test('medals by district and kind, a table for each year', () => {
    const grids = sheets({
      Награды: [
        ['Район', 'Школа', 'Вид награды', 'Уровень', 'Количество', 'Период'],
        [TALGAR, 'СШ № 1', 'золотая медаль', 'республиканский', 1, '2024-2025'],
        [TALGAR, 'СШ № 2', 'бронзовая медаль', 'областной', 3, '2024-2025'],
        [ILE, 'СШ № 5', 'золотая медаль', 'областной', 2, '2024-2025'],
        [ILE, 'СШ № 5', 'золотая медаль', 'областной', 5, '2023-2024'],
      ],
    });
    expect(tableOf(grids, '2025-11', 'honours~2024-2025').slice(1)).toEqual([
      'Район (город) | Всего | золотая медаль | бронзовая медаль',
      'Талгарский район | 4 | 1 | 3',
      'Илийский район | 2 | 2 | –',
      'Всего | 6 | 3 | 3',
    ]);
    expect(tableOf(grids, '2025-11', 'honours~2023-2024').slice(1)).toEqual([
      'Район (город) | Наград',
      'Илийский район | 5',
      'Всего | 5',
    ]);
  });
});

describe('projects', () => {
  const head = [
    'Проект',
    'Район',
    'Школа',
    'Участник',
    'Предмет',
    'До проекта, %',
    'После проекта, %',
    'Число учащихся',
    'Число педагогов',
  ];

  // (40·30 + 60·10) / 40 = 45; (46·30 + 64·10) / 40 = 50.5; the others (50·20) / 20 = 50 → 52. 5.5 − 2 = 3.5.
  test('before and after are weighed by pupils; beside the others, the difference of the gains', () => {
    const grids = sheets({
      Пилот: [
        head,
        ['STEM', TALGAR, 'СШ № 1', 'да', 'Физика', 40, 46, 30, 2],
        ['STEM', TALGAR, 'СШ № 2', 'да', 'Физика', 60, 64, 10, 1],
        ['STEM', ILE, 'СШ № 5', 'нет', 'Физика', 50, 52, 20, 1],
      ],
    });
    expect(tableOf(grids, '2025-11', 'programme~stem+').slice(1)).toEqual([
      [
        'Предмет',
        'Школы проекта/Школ',
        'Школы проекта/Учащихся',
        'Школы проекта/Педагогов',
        'Школы проекта/До проекта, %',
        'Школы проекта/После проекта, %',
        'Школы проекта/Изменение, п.п.',
        'Остальные школы/До проекта, %',
        'Остальные школы/После проекта, %',
        'Остальные школы/Изменение, п.п.',
        'Разница с остальными, п.п.',
      ].join(' | '),
      'Физика | 2 | 40 | 3 | 45 | 50.5 | 5.5 | 50 | 52 | 2 | 3.5',
    ]);
  });

  test('a school of which is not said whether it takes part is told, and is on neither side', () => {
    const grids = sheets({
      Пилот: [
        head,
        ['STEM', TALGAR, 'СШ № 1', 'да', 'Физика', 40, 46, 30, 2],
        ['STEM', TALGAR, 'СШ № 2', '', 'Физика', 60, 64, 10, 1],
        ['STEM', ILE, 'СШ № 5', 'нет', 'Физика', 50, 52, 20, 1],
      ],
    });
    expect(tableOf(grids, '2025-11', 'programme~stem+').slice(2)).toEqual([
      'Физика | 1 | 30 | 2 | 40 | 46 | 6 | 50 | 52 | 2 | 4',
      'Примечание: строк, где не указано, участвует ли школа в проекте, — 1; в таблицу они не входят.',
    ]);
  });

  // 45.44 and 45.46 print as 45.4 and 45.5: the table shows a gain of 0.1, as it adds up on paper.
  test('a gain is the difference of what is printed', () => {
    const grids = sheets({
      Пилот: [
        ['Проект', 'Школа', 'Предмет', 'До проекта, %', 'После проекта, %', 'Число учащихся'],
        ['STEM', 'СШ № 1', 'Физика', 45.44, 45.46, 30],
      ],
    });
    expect(tableOf(grids, '2025-11', 'programme~stem+').slice(2)).toEqual([
      'Физика | 1 | 30 | 45.44 | 45.46 | 0.1',
    ]);
  });

  test('a row whose pupils are not known is counted as a school, and is no part of the shares', () => {
    const grids = sheets({
      Пилот: [
        ['Проект', 'Школа', 'Предмет', 'До проекта, %', 'После проекта, %', 'Число учащихся'],
        ['STEM', 'СШ № 1', 'Физика', 40, 50, 30],
        ['STEM', 'СШ № 2', 'Физика', 90, 90, '–'],
      ],
    });
    expect(tableOf(grids, '2025-11', 'programme~stem+').slice(2)).toEqual([
      'Физика | 2 | 30 | 40 | 50 | 10',
      'Примечание: строк, где одно из чисел неизвестно, — 1; в расчётные показатели они не входят.',
    ]);
  });
});

// Two percentages without numbers: 92 and 95.5 have a mean of 93.75, and are no part of the 80 of 100.
test('a coverage without its numbers stands apart, and its mean is called one', () => {
  const grids = sheets({
    Охват: [
      ['Месяц', 'Район', 'Направление', 'Подлежит охвату', 'Охвачено', 'Охват, %'],
      ['2025-11', TALGAR, 'горячее питание', 100, 80, 80],
      ['2025-11', ILE, 'горячее питание', '', '', 92],
      ['2025-11', 'Карасайский район', 'горячее питание', '', 45, '95,5 %'],
    ],
  });
  expect(tableOf(grids, '2025-11', 'coverage~meals').slice(1, 6)).toEqual([
    'Район (город) | Подлежит охвату | Охвачено | Охват, % | Охват без численности, % (среднее по строкам)',
    'Карасайский район | – | 45 | – | 95.5',
    'Талгарский район | 100 | 80 | 80 | –',
    'Илийский район | – | – | – | 92',
    'Всего | 100 | 125 | 80 | 93.75',
  ]);
});

describe('the road map', () => {
  const head = [
    'Показатель',
    'Ед. изм.',
    'Базовый год',
    'Исходное значение',
    'Год достижения',
    'Целевое значение',
    'Отчётный год',
    'Фактическое значение',
  ];

  // 35 of 40 are 87.5 %; the best year brought 3, and 4 left for four years are 1 a year.
  test('an aim, its way and its state', () => {
    const grids = sheets({
      'Дорожная карта': [
        head,
        ['Охват дошкольным воспитанием', '%', 2022, 84, 2029, 100, 2023, 87],
        ['Охват дошкольным воспитанием', '%', 2022, 84, 2029, 100, 2025, 92],
        ['Новые школы', 'школ', 2022, 0, 2024, 8, 2025, 6],
      ],
    });
    expect(tableOf(grids, '2025-11', 'targets').slice(2, 4)).toEqual([
      'Охват дошкольным воспитанием | % | 2022 | 84 | 2025 | 92 | 2029 | 100 | 50 | 8 | 2 | 3 | выполняется',
      'Новые школы | школ | 2022 | 0 | 2025 | 6 | 2024 | 8 | 75 | 2 | – | 2 | срок прошёл',
    ]);
  });

  // Of 100 − 84.1 = 15.9 points 7.6 are gone: 47.8 %; 8.3 in four years are 2.075 a year, the best year of three brought 2.53.
  test.each([
    ['typed with its sign', ['84,1 %', '100%', '91,7 пайыз'], undefined],
    ['in cells that show percentages', [0.841, 1, 0.917], '0.0%'],
  ] as const)('a share %s is the number of its per cent', (_, [base, target, actual], format) => {
    const row = ['Охват дошкольным воспитанием', '%', 2022, base, 2029, target, 2025, actual];
    const [grid] = sheets({ 'Дорожная карта': [head, row] });
    const grids = [{ ...grid, ...(format && { formats: [[], row.map(() => format)] }) } as Grid];
    expect(tableOf(grids, '2025-11', 'targets')[2]).toBe(
      'Охват дошкольным воспитанием | % | 2022 | 84.1 | 2025 | 91.7 | 2029 | 100 | 47.8 | 8.3 | 2.08 | 2.53 | выполняется',
    );
  });

  test('places and percentages of one list keep their own formats', () => {
    const grids = sheets({
      'Дорожная карта': [
        head,
        ['Места', 'мест', 2022, 0, 2029, 35_000, 2025, 14_800],
        ['Охват', '%', 2022, 84.1, 2029, 100, 2025, 91.7],
      ],
    });
    const asked = parsePeriodKey('2025-11');
    const report = asked.ok && reportOf(officeOf(grids), DEFAULT_SETTINGS, asked.value, '2025-11');
    if (!report) throw new Error('no report');
    const [plan] = planSummaries(report, { settings: DEFAULT_SETTINGS, madeAt: '', inputHash: '' });
    const targets = plan?.blocks.find((block) => block.kind === 'table' && block.id === 'targets');
    const formats = targets?.kind === 'table' ? targets.rows.map((row) => row.formats?.[5]) : [];
    expect(formats).toEqual(['count', 'decimal1']);
  });
});

test('the sheet of a district lists its objects, those first that are due first', () => {
  const grids = sheets({
    Объекты: [
      [
        'Район',
        'Объект',
        'Вид работ',
        'Число мест',
        'Сумма, млн тенге',
        'Срок завершения',
        'Стадия',
        'Готовность, %',
      ],
      [TALGAR, 'Школа на 600 мест', 'строительство', 600, 2_400, '01.09.2026', 'идёт', 45],
      [TALGAR, 'Школа № 3', 'капитальный ремонт', '', 310.5, '01.09.2025', 'завершено', 100],
    ],
  });
  expect(tableOf(grids, '2025-11', 'objects', 1)).toEqual([
    'Перечень объектов',
    'Объект | Вид | Мест | Средства, тыс. ₸ | Срок завершения | Стадия | Готовность, %',
    'Школа № 3 | капитальный ремонт | – | 310500 | 01.09.2025 | завершено | 100',
    'Школа на 600 мест | строительство | 600 | 2400000 | 01.09.2026 | идёт | 45',
  ]);
});

test('the name of a programme cannot break the names of sections', () => {
  expect(sectionId('coverage', 'а#б:в.г')).toBe('coverage~а_б_в_г');
});

test('a form of another year is not shown, and the summary says so', () => {
  const grids = sheets({
    Контингент: [ROLL_HEAD, ['2023-05', TALGAR, 'СШ № 1', 500, 0, 0, 500, 20]],
    Кадры: [
      ['Месяц', 'Район', 'Предмет', 'Штатных единиц', 'Занято', 'Потребность'],
      ['2025-11', TALGAR, 'Физика', 20, 18, 2],
    ],
  });
  expect(tableOf(grids, '2025-11', 'roll')).toEqual([]);
  const asked = parsePeriodKey('2025-11');
  const report = asked.ok && reportOf(officeOf(grids), DEFAULT_SETTINGS, asked.value, '2025-11');
  if (!report) throw new Error('no report');
  const [plan] = planSummaries(report, { settings: DEFAULT_SETTINGS, madeAt: '', inputHash: '' });
  const lines = plan?.blocks.flatMap((block) => (block.kind === 'line' ? [textWords(block.text, 'ru')] : []));
  expect(lines).toContain(
    '«Движение контингента»: за этот период и год до него данных нет; есть за май 2023 года.',
  );
});

describe('what would be counted twice', () => {
  const OBLAST = 'Алматинская область';

  test('an oblast beside its districts, a district beside its schools: the parts count, the rest is listed', () => {
    const grids = sheets({
      Контингент: [
        ROLL_HEAD,
        ['2025-11', OBLAST, '', 1210, 5, 6, 1209, 51],
        ['2025-11', TALGAR, '', 800, 5, 5, 800, 35],
        ['2025-11', TALGAR, 'СШ № 1', 500, 4, 2, 502, 20],
        ['2025-11', TALGAR, 'СШ № 2', 300, 1, 3, 298, 15],
        ['2025-11', ILE, '', 410, 0, 1, 409, 16],
      ],
    });
    expect(tableOf(grids, '2025-11', 'roll').slice(-1)).toEqual(['Всего | 1210 | 5 | 6 | 1209 | 51 | 23.71']);
    expect(tableOf(grids, '2025-11', 'refused').slice(2)).toEqual([
      'Контингент | 2 | её части учтены в других строках',
      'Контингент | 3 | её части учтены в других строках',
    ]);
  });

  const head = [
    'Месяц',
    'Район',
    'Программа',
    'Источник',
    'План на год, тыс. тенге',
    'План на период, тыс. тенге',
    'Оплачено, тыс. тенге',
    'Вид плана',
  ];

  test('an oblast row that is more than its districts holds more, and counts', () => {
    const grids = sheets({
      Бюджет: [
        head,
        ['2025-11', OBLAST, 'Учебники', 'республиканский бюджет', 150_000, 150_000, 80_000, ''],
        ['2025-11', TALGAR, 'Учебники', 'республиканский бюджет', 40_000, 40_000, 39_000, ''],
      ],
    });
    expect(tableOf(grids, '2025-11', 'finance').slice(-3)[0]).toContain('Всего | 190000 | 190000 | 119000');
    expect(tableOf(grids, '2025-11', 'refused')).toEqual([]);
  });

  test('what the adjusted plan leaves blank the approved one still says; the replaced row is listed', () => {
    const grids = sheets({
      Бюджет: [
        head,
        ['2025-11', TALGAR, 'Питание', 'местный бюджет', 100_000, 80_000, 70_000, 'утверждённый'],
        ['2025-11', TALGAR, 'Питание', 'местный бюджет', 120_000, 90_000, '', 'уточнённый'],
      ],
    });
    // 70 of 90 are 77.78 %, of 120 they are 58.33 %.
    expect(tableOf(grids, '2025-11', 'finance')[2]).toBe(
      'Талгарский район | 120000 | 90000 | 70000 | 77.78 | 58.33 | 50000',
    );
    expect(tableOf(grids, '2025-11', 'refused').slice(2)).toEqual([
      'Бюджет | 2 | заменена строкой уточнённого плана',
    ]);
  });
});

// 100 of the local and 50 of the republic's budget were adjusted to 120 and 60, or to 180 in one line; paid are 40 and 30.
test.each([
  ['the adjusted plan alone says the sources', ['', ''], ['местный бюджет', 'республиканский бюджет']],
  ['the approved plan alone says the sources', ['местный бюджет', 'республиканский бюджет'], ['']],
] as const)('a plan without sources is the whole of the other: %s', (_, approved, adjusted) => {
  const head = ['Месяц', 'Район', 'Программа', 'Источник', 'План на год, тыс. тенге', 'Оплачено, тыс. тенге'];
  const rows = [
    ...approved.map((source, at) => [source, at === 0 ? 100_000 : 50_000, at === 0 ? 40_000 : 30_000, '']),
    ...(adjusted.length === 1
      ? [[adjusted[0], 180_000, '', 'уточнённый']]
      : adjusted.map((source, at) => [
          source,
          at === 0 ? 120_000 : 60_000,
          at === 0 ? 40_000 : 30_000,
          'уточнённый',
        ])),
  ];
  const grids = sheets({
    Бюджет: [[...head, 'Вид плана'], ...rows.map((row) => ['2025-11', TALGAR, 'Питание', ...row])],
  });
  // 70 of 180 are 38.89 %.
  expect(tableOf(grids, '2025-11', 'finance').slice(-3)[0]).toContain('Всего | 180000 | 70000 | 38.89');
});

// Even months: 11 of about 99 are 1 087.1; read as running totals they would be 99.1, a twelfth of the plan.
test.each([
  [
    'even months, that hardly fall',
    'Оплачено, тыс. тенге',
    [99, 99.5, 98.7, 99.2, 99.9, 98, 97, 97.5, 99.3, 99.8, 99.2],
    1087.1,
    1200,
  ],
  ['rising months that their heading says', 'Оплачено за месяц, тыс. тенге', [10, 20, 30], 60, 1200],
  ['a running total that its heading says', 'Оплачено с начала года, тыс. тенге', [10, 20, 5], 5, 1200],
  ['a running total that grows', 'Оплачено, тыс. тенге', [10, 20, 30], 30, 1200],
  ['one that is paid at once', 'Оплачено, тыс. тенге', [90, 100, 100, 100], 100, 110],
  // A twelfth of the plan each month, and none in summer.
  [
    'equal months of a plan',
    'Оплачено, тыс. тенге',
    [100, 100, 100, 100, 100, 0, 0, 0, 100, 100, 100],
    800,
    1200,
  ],
  ['a span of months in the heading', 'Оплачено за январь-март, тыс. тенге', [50, 40, 30], 30, 1200],
] as const)('payments: %s', (_, heading, paid, sum, plan) => {
  const rows = paid.map((amount, at) => [
    `2025-${String(at + 1).padStart(2, '0')}`,
    TALGAR,
    'Питание',
    plan,
    amount,
  ]);
  const grids = sheets({
    Бюджет: [['Месяц', 'Район', 'Программа', 'План на год, тыс. тенге', heading], ...rows],
  });
  const month = String(paid.length).padStart(2, '0');
  expect(tableOf(grids, `2025-${month}`, 'finance')[2]?.split(' | ')[2]).toBe(String(sum));
});

describe('what only looks like monthly sums', () => {
  const head = ['Месяц', 'Район', 'Программа', 'План на год, тыс. тенге', 'Оплачено, тыс. тенге'];

  test('money returned and small corrections of running totals', () => {
    const grids = sheets({
      Бюджет: [
        head,
        ['2025-10', TALGAR, 'Питание', 120_000, 60_000],
        ['2025-11', TALGAR, 'Питание', 120_000, 70_000],
        ['2025-10', ILE, 'Подвоз', 30_000, 15_000],
        ['2025-11', ILE, 'Подвоз', 30_000, 14_900],
        ['2025-11', ILE, 'Возврат', '', -5],
      ],
    });
    // 70 + 14.9 − 0.005 of 150: the row of what came back has no plan.
    expect(tableOf(grids, '2025-11', 'finance')).toContain(
      'Талгарский район | 120000 | 70000 | 58.33 | 50000',
    );
    expect(tableOf(grids, '2025-11', 'finance')).toContain(
      'Примечание: суммы взяты как нарастающие с начала года.',
    );
  });

  // 12 and 9 of January and February; Іле sent January alone: its plan of the year is what it was.
  test('a district silent in the last month keeps its plan', () => {
    const grids = sheets({
      Бюджет: [
        head,
        ['2025-01', TALGAR, 'Питание', 120_000, 12_000],
        ['2025-02', TALGAR, 'Питание', 120_000, 9_000],
        ['2025-01', ILE, 'Питание', 30_000, 1_500],
      ],
    });
    expect(tableOf(grids, '2025-02', 'finance').slice(2, 5)).toEqual([
      'Талгарский район | 120000 | 21000 | 17.5',
      'Илийский район | 30000 | 1500 | 5',
      'Всего | 150000 | 22500 | 15',
    ]);
  });
});

test('a total of other districts than last year has no change', () => {
  const grids = sheets({
    Охват: [
      ['Месяц', 'Район', 'Направление', 'Подлежит охвату', 'Охвачено'],
      ['2025-11', TALGAR, 'питание', 200, 190],
      ['2025-11', ILE, 'питание', 1000, 200],
      ['2024-11', TALGAR, 'питание', 200, 180],
    ],
  });
  expect(tableOf(grids, '2025-11', 'coverage~meals').slice(2)).toEqual([
    'Талгарский район | 200 | 190 | 95 | 90 | 5',
    'Илийский район | 1000 | 200 | 20 | – | –',
    'Всего | 1200 | 390 | 32.5 | 90 | –',
    'Примечание: где изменение — прочерк, строк в двух периодах слишком разное число: сравнивать нельзя.',
  ]);
});

test('rows without a readable month are listed', () => {
  const grids = sheets({
    Контингент: [
      ROLL_HEAD,
      ['2025-11', TALGAR, 'СШ № 1', 500, 4, 2, 502, 20],
      ['2025-13', TALGAR, 'СШ № 2', 300, 1, 3, 298, 15],
    ],
  });
  expect(tableOf(grids, '2025-11', 'refused').slice(2)).toHaveLength(1);
});

// Of the 1 000 of the district 900 stand by schools: 100 are left; Уйгурский is the sum of what it says.
test('a district beside some of its schools counts for what they leave of it', () => {
  const grids = sheets({
    Контингент: [
      ROLL_HEAD,
      ['2025-11', 'Алматинская область', '', 1900, 12, 7, 1905, 80],
      ['2025-11', TALGAR, '', 1000, 9, 4, 1005, 40],
      ['2025-11', TALGAR, 'СШ № 1', 600, 4, 2, 602, 22],
      ['2025-11', TALGAR, 'СШ № 2', 300, 2, 2, 300, 14],
      ['2025-11', 'Уйгурский район', 'СШ № 9', 800, 3, 3, 800, 36],
    ],
  });
  expect(tableOf(grids, '2025-11', 'roll').slice(2, 5)).toEqual([
    'Талгарский район | 1000 | 9 | 4 | 1005 | 40 | 25.13',
    'Уйгурский район | 800 | 3 | 3 | 800 | 36 | 22.22',
    'Всего | 1800 | 12 | 7 | 1805 | 76 | 23.75',
  ]);
  expect(tableOf(grids, '2025-11', 'roll', 1).slice(2, 5)).toEqual([
    'СШ № 1 | 600 | 4 | 2 | 602 | 22 | 27.36',
    'СШ № 2 | 300 | 2 | 2 | 300 | 14 | 21.43',
    'Не указано | 100 | 3 | 0 | 103 | 4 | 25.75',
  ]);
});

// Of the 800 and 802 of the district 500 and 500 are of the school; that it says one more has left than the district leaves nothing.
test('a district stays whole though one small number of its schools is more', () => {
  const grids = sheets({
    Контингент: [
      ROLL_HEAD,
      ['2025-11', TALGAR, '', 800, 6, 4, 802, 40],
      ['2025-11', TALGAR, 'СШ № 1', 500, 5, 5, 500, 25],
    ],
  });
  expect(tableOf(grids, '2025-11', 'roll').slice(-1)).toEqual(['Всего | 800 | 6 | 5 | 802 | 40 | 20.05']);
});

test('lists of colleges of two years stand apart, by their titles', () => {
  const list = (title: string, sheet: string, sheetId: number, ...rows: Cell[][]) =>
    plainGrid([[title], ['Район', 'Колледж', 'Специальность', 'Число студентов'], ...rows], {
      sheet,
      sheetId,
    });
  const grids = [
    list('Контингент колледжей, 2024-2025 учебный год', 'А', 1, [TALGAR, 'Колледж', 'Сварка', 50]),
    list(
      'Контингент колледжей, 2025-2026 учебный год',
      'Б',
      2,
      [TALGAR, 'Колледж', 'Сварка', 60],
      [ILE, 'Колледж 2', 'Повар', 80],
    ),
  ];
  expect(tableOf(grids, '2025-11', 'colleges~2025-2026').slice(-1)).toEqual(['Всего | 140']);
  expect(tableOf(grids, '2025-11', 'colleges~2024-2025').slice(-1)).toEqual(['Всего | 50']);
  expect(tableOf(grids, '2024', 'colleges~2025-2026')).toEqual([]);
  expect(tableOf(grids, '2025-11', 'refused')).toEqual([]);
});

test('honours of a later year, and places, are what they are', () => {
  const grids = sheets({
    Награды: [
      ['Период', 'Район', 'Вид', 'Количество'],
      ['2024-2025', TALGAR, 'I место', 4],
      ['2024-2025', TALGAR, 'золотая медаль', 1],
      ['2025-2026', TALGAR, 'I место', 7],
    ],
  });
  // The school year that was asked for ends in August 2025.
  expect(tableOf(grids, '2024', 'honours~2024-2025').slice(1, 3)).toEqual([
    'Район (город) | Всего | I место | золотая медаль',
    'Талгарский район | 5 | 4 | 1',
  ]);
  expect(tableOf(grids, '2024', 'honours~2025-2026')).toEqual([]);
  expect(tableOf(grids, '2025-T1', 'honours~2025-2026')).not.toEqual([]);
});

test('sums over months say which month nobody has sent', () => {
  const grids = sheets({
    Контингент: [
      ROLL_HEAD,
      ['2025-09', ILE, 'СШ № 1', 600, 12, 5, 607, 20],
      ['2025-11', ILE, 'СШ № 1', 620, 8, 3, 625, 20],
      ['2025-12', ILE, 'СШ № 1', 625, 4, 2, 627, 20],
    ],
  });
  expect(tableOf(grids, '2025-H1', 'roll').slice(-1)).toEqual([
    'Примечание: за октябрь 2025 года данных нет, сумма неполная.',
  ]);
  expect(tableOf(grids, '2025-12', 'roll').join()).not.toContain('неполная');
});

test('years of honours are one year however they are written, and none is left out', () => {
  const grids = sheets({
    Награды: [
      ['Район', 'Школа', 'Вид награды', 'Количество', 'Период'],
      [TALGAR, 'СШ № 1', 'золотая медаль', 4, '2024-2025'],
      [ILE, 'СШ № 5', 'золотая медаль', 2, '2024-25'],
      [ILE, 'СШ № 5', 'золотая медаль', 3, '2022-2023'],
      [ILE, 'СШ № 6', 'золотая медаль', 5, ''],
    ],
  });
  const totalOf = (id: string) => tableOf(grids, '2025-11', id).slice(-1);
  expect(totalOf('honours~2024-2025')).toEqual(['Всего | 6']);
  expect(totalOf('honours~2022-2023')).toEqual(['Всего | 3']);
  expect(totalOf('honours~')).toEqual(['Всего | 5']);
});

test('an object due in 2025, or on the last day of November, is not overdue in November', () => {
  const grids = sheets({
    Объекты: [
      ['Район', 'Объект', 'Срок завершения', 'Стадия'],
      [TALGAR, 'Школа', '30.11.2025', 'идёт'],
      [TALGAR, 'Пристройка', '29.11.2025', 'идёт'],
    ],
  });
  expect(tableOf(grids, '2025-11', 'facilities')[2]).toBe('Талгарский район | 2 | 0 | 1');
});
