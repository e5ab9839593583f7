import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../src/core/model/grid.ts';
import { parsePeriodKey } from '../../../src/core/parse/periodKey.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import { figuresOf } from '../../../src/core/summary/figures.ts';
import { planSummaries } from '../../../src/core/summary/planSummaries.ts';
import type { Report } from '../../../src/core/summary/report.ts';
import { reportOf as reportOfOffice } from '../../../src/core/summary/reportOf.ts';
import { textWords } from '../../../src/messages/text.ts';
import { type MarksRow, marksGrid, officeOf, plainGrid } from '../../fixtures/marks.ts';

function reportOf(grids: readonly Grid[], asked = '2025-T1', settings: Settings = DEFAULT_SETTINGS): Report {
  const parsed = parsePeriodKey(asked);
  const report = parsed.ok
    ? reportOfOffice(officeOf(grids, { settings }), settings, parsed.value, asked)
    : undefined;
  if (report === undefined) throw new Error(asked);
  return report;
}

/** The overview as text: a line for each row of the table. */
function tableOf(report: Report, id: string): string[] {
  const [overview] = planSummaries(report, { settings: DEFAULT_SETTINGS, madeAt: '', inputHash: '' });
  const section = overview?.blocks.find((block) => block.kind === 'table' && block.id === id);
  if (section?.kind !== 'table') return [];
  const lineOf = (cells: readonly unknown[]) =>
    cells
      .map((cell) =>
        cell === undefined
          ? '–'
          : typeof cell === 'number'
            ? String(Number(cell.toFixed(4)))
            : textWords(cell as string, 'kk'),
      )
      .join(' | ');
  return [lineOf(section.columns.map(({ head }) => head)), ...section.rows.map(({ cells }) => lineOf(cells))];
}

const T = 'Талгарский район';
const K = 'Карасайский район';
const row = (
  district: string,
  marks: readonly [number, number, number, number],
  more: MarksRow = {},
): MarksRow => {
  const [m5, m4, m3, m2] = marks;
  return { district, m5, m4, m3, m2, ...more };
};

describe('pooled, never a mean of percentages', () => {
  // 90 of 100 and 1 of 10: pooled 91/110 = 82.73 %, the mean of 90 and 10 is 50 %.
  const report = reportOf([marksGrid([row(T, [40, 50, 10, 0]), row(K, [0, 1, 9, 0])])]);
  test('the total', () => {
    expect(report.total.indicators.quality).toMatchObject({ numerator: 91, denominator: 110 });
    expect(report.total.indicators.quality.value).toBeCloseTo(82.727272, 5);
    expect(report.total.meanOfRates).toBe(50);
    expect(report.routesAgree).toBe(true);
  });
  test('a district of ten pupils has a value and no place', () => {
    const ranks = report.districts.map(({ indicators }) => [
      indicators.quality.value,
      indicators.quality.rank,
    ]);
    expect(ranks).toEqual([
      [10, undefined],
      [90, 1],
    ]);
  });
});

test('the not attested stay in the base; a 2 and they fail', () => {
  const { total } = reportOf([marksGrid([{ m5: 4, m4: 8, m3: 7, m2: 1, na: 5, pupils: 30 }])]);
  expect(total.indicators.quality.value).toBe(48); // 12/25
  expect(total.indicators.passRate.value).toBe(76); // 19/25
});

test('rows of marks by subject give СОУ and the mean mark, never quality', () => {
  const grid = marksGrid([{ subject: 'Алгебра', m5: 10, m4: 10, m3: 20, m2: 5, na: 5 }]);
  const { quality, sou, meanMark } = reportOf([grid]).total.indicators;
  expect(quality.value).toBeUndefined();
  expect(sou.value).toBeCloseTo(49.5, 10); // 2475/50
  expect(meanMark.value).toBeCloseTo((50 + 40 + 60 + 10) / 45, 10);
  const mixed = reportOf([
    marksGrid([
      { m5: 1, m4: 1, m3: 2, m2: 0, subject: '' },
      { subject: 'Алгебра', m5: 9, m4: 9, m3: 0, m2: 0 },
    ]),
  ]);
  expect(mixed.total.indicators.quality).toMatchObject({ numerator: 2, denominator: 4, value: 50 });
});

test('a subject of a Kazakh sheet and of a Russian one is one column, in the language of the summary', () => {
  const subjects = ['Ағылшын тілі', 'Английский язык', 'английский яз.', 'Ағылшын тілі пәні'];
  const grid = marksGrid(
    subjects.map((subject, at) => ({ school: `СШ №${at + 1}`, subject, m5: 1, m4: 1, m3: 2, m2: 0 })),
  );
  const [overview] = planSummaries(reportOf([grid]), {
    settings: DEFAULT_SETTINGS,
    madeAt: '',
    inputHash: '',
  });
  const section = overview?.blocks.find((block) => block.kind === 'table' && block.id === 'subject');
  if (section?.kind !== 'table') throw new Error('no table');
  // 2 of 4 in each of four schools: 8 of 16.
  expect(section.rows.map(({ cells }) => cells.slice(1))).toEqual([
    [16, 50],
    [16, 50],
  ]);
  const group = section.columns[1]?.group;
  expect(group && ['kk', 'ru'].map((lang) => textWords(group, lang as 'kk'))).toEqual([
    'Ағылшын тілі',
    'Английский язык',
  ]);
});

test('one subject in two spellings is one line', () => {
  const grid = marksGrid([
    { school: 'СШ №1', subject: 'Алгебра', m5: 1, m4: 1, m3: 2, m2: 0 },
    { school: 'СШ №2', subject: 'АЛГЕБРА ', m5: 3, m4: 1, m3: 0, m2: 0 },
  ]);
  expect([...reportOf([grid]).total.subject]).toEqual([['algebra', { value: 75, graded: 8, passRate: 100 }]]);
});

describe('what is printed', () => {
  // Now 60.44 %, before 60.36 %: printed 60.4 and 60.4, a change of 0.0 on paper and of 0.08 in the figures.
  const report = reportOf([
    marksGrid([
      row(T, [3022, 3022, 3956, 0]),
      row(T, [3018, 3018, 3964, 0], { year: '2024-2025', term: 4 }),
      row(T, [5256, 0, 4744, 0], { year: '2024-2025', term: 1 }),
    ]),
  ]);
  test('a change is the difference of the two printed values', () => {
    const [head, line] = tableOf(report, 'attainment');
    expect(head).toContain('Өзгерісі, п.т.');
    expect(line).toMatch(/\| 60\.44 \| 60\.36 \| 0 \| 52\.56 \| 7\.8 \|/); // 60.4 − 52.6
  });
  test('JSON keeps full precision', () => {
    const { quality } = figuresOf(report, DEFAULT_SETTINGS).total.indicators;
    expect(quality.deltaPp).toBeCloseTo(0.08, 10);
    expect(quality.lastYearDeltaPp).toBeCloseTo(7.88, 10);
  });
});

test('a period that cannot be compared says so at its own columns', () => {
  const report = reportOf(
    [
      marksGrid([
        row(T, [20, 20, 30, 0], { year: '2021-2022' }),
        row(T, [30, 20, 20, 0], { year: '2020-2021' }),
        row(T, [15, 20, 35, 0], { year: '2019-2020' }),
      ]),
    ],
    '2021-T1',
  );
  const [head = ''] = tableOf(report, 'attainment');
  expect(head).toContain(
    '2020-2021, I тоқсан (салыстыруға келмейді) | Өзгерісі, п.т. (салыстыруға келмейді)',
  );
  expect(head).toContain('2019-2020, I тоқсан | Өзгерісі, п.т. |'); // the nearest year that can
  expect(report.total.indicators.quality.comparableDelta).toBeCloseTo((100 * 5) / 70, 8); // 40 and 35 of 70
});

describe('schools received', () => {
  const registerOf = (count: number): Grid => ({
    ...plainGrid([
      ['Аудан', 'Мектеп атауы', 'Мектеп түрі', 'Қала немесе ауыл'],
      ...Array.from({ length: count }, (_, at) => [
        T,
        `СШ №${at + 1}`,
        'ЖББМ',
        at % 2 === 0 ? 'қала' : 'ауыл',
      ]),
      [K, 'СШ №1', 'гимназия', 'ауыл'],
    ]),
    sheet: 'Тізілім',
  });
  const sent = (count: number) =>
    marksGrid([
      ...Array.from({ length: count }, (_, at) => row(T, [10, 10, 10, 0], { school: `СШ №${at + 1}` })),
      row(K, [5, 10, 20, 0]),
    ]);
  const talgar = (report: Report) => report.districts.find(({ district }) => district.kato === '196200000');

  test.each([
    [10, 10, 1, 'Талғар ауданы'],
    [10, 9, 1, 'Талғар ауданы (толық емес)'], // 90 % still has a place
    [10, 8, undefined, 'Талғар ауданы (толық емес)'], // below 90 % it has none
  ] as const)('of %d expected %d came: place %j, %s', (expected, received, place, name) => {
    const report = reportOf([registerOf(expected), sent(received)]);
    expect(talgar(report)?.completeness).toEqual({ received, expected, unregistered: 0 });
    expect(talgar(report)?.indicators.quality.rank).toBe(place);
    for (const id of ['attainment', 'schoolType', 'locality', 'marks']) {
      const lines = tableOf(report, id);
      expect(lines.some((line) => line.startsWith(`${name} |`))).toBe(true);
      expect(lines[lines.length - 1]).toMatch(
        received < expected ? /^Барлығы \(толық емес\) \|/ : /^Барлығы \|/,
      );
    }
  });

  test('a district of which nothing came stands there with dashes', () => {
    const report = reportOf([
      registerOf(2),
      marksGrid([row(T, [10, 10, 10, 0]), row(T, [10, 10, 10, 0], { school: 'СШ №2' })]),
    ]);
    expect(tableOf(report, 'attainment')).toContainEqual(
      expect.stringMatching(/^Қарасай ауданы(?: \(толық емес\))? \| 0 \| 1 \| – \| – \|/),
    );
  });

  test('a school of zeros has sent nothing, and pupils of no school are no school', () => {
    const report = reportOf([
      registerOf(3),
      marksGrid([
        row(T, [10, 10, 10, 0]),
        row(T, [0, 0, 0, 0], { school: 'СШ №2' }),
        row(T, [5, 5, 5, 0], { school: '' }),
      ]),
    ]);
    expect(talgar(report)?.completeness).toEqual({ received: 1, expected: 3, unregistered: 0 });
  });

  const linesOf = (report: Report) =>
    planSummaries(report, { settings: DEFAULT_SETTINGS, madeAt: '', inputHash: '' })[0]?.blocks.flatMap(
      (block) => (block.kind === 'line' ? [textWords(block.text, 'ru')] : []),
    );

  test('schools that the register lacks are told', () => {
    const report = reportOf([
      registerOf(3),
      marksGrid([row(T, [10, 10, 10, 0]), row(T, [9, 9, 9, 0], { school: 'СШ №77' })]),
    ]);
    expect(linesOf(report)).toContain(
      'Школ, которых нет в реестре: 1. Их данные входят в показатели, но не в число сдавших.',
    );
  });

  test('without a register: who reported the year before and is silent now', () => {
    const before = [1, 2, 3].map((at) => row(T, [5, 8, 17, 0], { school: `СШ №${at}`, year: '2024-2025' }));
    const report = reportOf([marksGrid([...before, row(T, [10, 10, 10, 0])])]);
    expect(linesOf(report)).toContain(
      'Школ, которые сдали данные за I четверть 2024-2025 учебного года, а сейчас не сдали: 2.',
    );
    const whole = reportOf([
      marksGrid([...before, ...[1, 2, 3].map((at) => row(T, [10, 10, 10, 0], { school: `СШ №${at}` }))]),
    ]);
    expect(linesOf(whole)?.join()).not.toContain('а сейчас не сдали');
  });

  test('the district of a register may stand in its title', () => {
    const titled = plainGrid([
      ['Талгарский район. Реестр школ'],
      ['Мектеп атауы', 'Мектеп түрі', 'Қала немесе ауыл'],
      ['СШ №1', 'ЖББМ', 'қала'],
      ['СШ №2', 'ЖББМ', 'ауыл'],
    ]);
    const report = reportOf([{ ...titled, sheet: 'Реестр' }, marksGrid([row(T, [10, 10, 10, 0])])]);
    expect(talgar(report)?.completeness).toEqual({ received: 1, expected: 2, unregistered: 0 });
  });

  test('totals that are not the sum of their rows are told above the tables', () => {
    const grid = marksGrid([row(T, [10, 10, 10, 0]), row(T, [9, 9, 9, 0], { school: 'СШ №2' })], 'Оценки');
    const total = grid.values[0]?.map((_, at) => (at === 0 ? 'Итого' : at < 5 ? '' : 50)) ?? [];
    expect(linesOf(reportOf([{ ...grid, values: [...grid.values, total] }]))).toContain(
      'Итоги не равны сумме строк в листах: Оценки. Подробнее на вкладке «Проверка».',
    );
    expect(linesOf(reportOf([grid]))?.join()).not.toContain('Итоги не равны');
  });

  test('where nobody names a school nor a register does, their number is not known', () => {
    const report = reportOf([marksGrid([row(T, [10, 10, 10, 0], { school: '' })])]);
    expect(tableOf(report, 'attainment').slice(1)).toEqual([
      expect.stringMatching(/^Талғар ауданы \| – \| 30 \|/),
      expect.stringMatching(/^Барлығы \| – \| 30 \|/),
    ]);
  });

  test('the gap is urban minus rural, with both bases; a school of unknown place is counted apart', () => {
    const grid = marksGrid([
      row(T, [31, 31, 38, 0]), // urban: 62 of 100
      row(T, [300, 334, 366, 0], { school: 'СШ №2' }), // rural: 63.4 % of 1000
      row(T, [1, 1, 1, 0], { school: 'СШ №77' }),
    ]);
    const { gap } = reportOf([registerOf(2), grid]).total;
    expect(gap.urban).toEqual({ value: 62, graded: 100 });
    expect(gap.rural.graded).toBe(1000);
    expect(figuresOf(reportOf([registerOf(2), grid]), DEFAULT_SETTINGS).total.gap).toMatchObject({
      gapPp: -1.4,
      unknown: 3,
    });
  });
});

test('the line over time ends with the term a half-year closes with', () => {
  const rows = [1, 2, 3].map((term) => row(T, [10, 10, 10, 0], { term }));
  expect(reportOf([marksGrid(rows)], '2025-T2').terms).toEqual(['2025-T1', '2025-T2']);
  expect(
    reportOf([marksGrid([...rows, row(T, [1, 1, 1, 0], { term: 'I полугодие' })])], '2025-H1').terms,
  ).toEqual(['2025-T1', '2025-T2']);
  expect(reportOf([marksGrid([...rows, row(T, [1, 1, 1, 0], { term: 'годовая' })])], '2025').terms).toEqual([
    '2025-T1',
    '2025-T2',
    '2025-T3',
  ]);
});

test('with grade 1 in the base the sheet says so', () => {
  const grids = [marksGrid([row(T, [10, 10, 10, 0], { class: '1А' })])];
  const headOf = (settings: Settings) =>
    planSummaries(reportOf(grids, '2025-T1', settings), {
      settings,
      madeAt: '',
      inputHash: '',
    })[0]?.blocks.flatMap((block) =>
      block.kind === 'line' && block.key === 'gradeOne' ? [textWords(block.text, 'ru')] : [],
    );
  expect(headOf(DEFAULT_SETTINGS)).toEqual([
    '1 класс не входит в базу качества; не учтено строк 1 класса: 1',
  ]);
  expect(headOf({ ...DEFAULT_SETTINGS, includeGradeOne: true })).toEqual([
    'В базу качества включён и 1 класс («Настройки»)',
  ]);
});

describe('whatever the marks', () => {
  const marks = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(5));
  const schools = fc.array(fc.tuple(fc.constantFrom(T, K, 'Райымбекский район'), marks), {
    minLength: 1,
    maxLength: 12,
  });
  const gridOf = (rows: readonly (readonly [string, readonly [number, number, number, number]])[]) =>
    marksGrid(rows.map(([district, counts], at) => row(district, counts, { school: `СШ №${at}` })));

  test('a total is the sum of its districts, and its share lies between theirs', () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const { districts, total, routesAgree } = figuresAnd(rows);
        const add = (pick: 'numerator' | 'denominator') =>
          districts.reduce((sum, unit) => sum + unit.indicators.quality[pick], 0);
        expect(total.indicators.quality.numerator).toBe(add('numerator'));
        expect(total.indicators.quality.denominator).toBe(add('denominator'));
        expect(routesAgree).toBe(true);
        const parts = districts.flatMap(({ indicators }) => indicators.quality.value ?? []);
        const { value } = total.indicators.quality;
        if (value === undefined) expect(parts).toEqual([]);
        else {
          expect(value).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...parts) + 1e-9);
          expect(value).toBeLessThanOrEqual((total.indicators.passRate.value ?? 0) + 1e-9);
        }
      }),
      { seed: 9, numRuns: 60 },
    );
    function figuresAnd(rows: readonly (readonly [string, readonly [number, number, number, number]])[]) {
      return reportOf([gridOf(rows)]);
    }
  });

  test('JSON equals a plain map over the rows', () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const byHand = new Map<string, [number, number]>();
        for (const [district, [m5, m4, m3, m2]] of rows) {
          const [good, all] = byHand.get(district) ?? [0, 0];
          byHand.set(district, [good + m5 + m4, all + m5 + m4 + m3 + m2]);
        }
        const KATO: Record<string, string> = {
          [T]: '196200000',
          [K]: '195200000',
          'Райымбекский район': '195800000',
        };
        const expected = [...byHand].map(([district, [good, all]]) => [
          KATO[district],
          all === 0 ? null : (100 * good) / all,
        ]);
        const { districts } = figuresOf(reportOf([gridOf(rows)]), DEFAULT_SETTINGS);
        const found = districts.map(({ district, indicators }) => [district.kato, indicators.quality.value]);
        expect(found.sort()).toEqual(expected.sort());
      }),
      { seed: 10, numRuns: 60 },
    );
  });
});
