import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/core/cell.ts';
import type { Grid } from '../../src/core/model/grid.ts';
import type { Office } from '../../src/core/office.ts';
import { type MarksRow, marksGrid, officeOf, plainGrid, totalMarks } from '../fixtures/marks.ts';

const HEAD = [
  'Район',
  'Школа',
  'Учебный год',
  'Четверть',
  'Класс',
  'Кол-во уч-ся',
  '5',
  '4',
  '3',
  '2',
  'н/а',
];
/** 25 pupils: 5 fives, 10 fours, 9 threes, 1 two. */
const line = (district: Cell, school: Cell, name: Cell, ...marks: Cell[]): Cell[] => [
  district,
  school,
  '2025-2026',
  'I',
  name,
  ...(marks.length > 0 ? marks : [25, 5, 10, 9, 1, 0]),
];
const T = 'Талгарский район';
const K = 'Карасайский район';
const times = (n: number): number[] => [5 * n, 10 * n, 9 * n, n, 0];
const rules = ({ findings }: Office) => findings.map(({ rule, row }) => `${row} ${rule}`);
const schoolNames = ({ facts }: Office) => facts.schools.map(({ name }) => name);

describe('sheets as they come from schools', () => {
  test.each<[string, Grid, number, string[]]>([
    ['the plain form', plainGrid([HEAD, line(T, 'СШ №1', '5А'), line(T, 'СШ №1', '6А')]), 2, []],
    [
      'a title, an addressee and a blank row above the head',
      plainGrid([['Отчёт о качестве знаний'], ['в отдел образования'], [], HEAD, line(T, 'СШ №1', '5А')]),
      1,
      [],
    ],
    [
      'a district merged over its schools',
      plainGrid([HEAD, line(T, 'СШ №1', '5А'), line('', 'СШ №2', '5А'), line(K, 'СШ №1', '5А')], {
        merges: [{ row: 2, column: 1, rows: 2, columns: 1 }],
      }),
      3,
      [],
    ],
    [
      'names in the first row of a block only',
      plainGrid([
        HEAD,
        line(T, 'СШ №1', '5А'),
        line('', '', '6А'),
        line('', '', '7А'),
        line(T, 'СШ №2', '5А'),
        line('', '', '6А'),
      ]),
      5,
      ['3 carried-down', '3 carried-down'],
    ],
    [
      'blank rows between schools, a subtotal for each',
      plainGrid([
        HEAD,
        line(T, 'СШ №1', '5А'),
        line(T, 'СШ №1', '6А'),
        ['', 'Итого', '', '', '', 50, 10, 20, 18, 2, 0],
        [],
        line(T, 'СШ №2', '5А'),
        ['', 'Итого', '', '', '', 25, 5, 10, 9, 1, 0],
        [],
        ['Всего по району', '', '', '', '', 75, 15, 30, 27, 3, 0],
      ]),
      3,
      [],
    ],
    [
      'the head again on each page, with column numbers',
      plainGrid([
        HEAD,
        HEAD.map((_, at) => at + 1),
        line(T, 'СШ №1', '5А'),
        HEAD,
        HEAD.map((_, at) => String(at + 1)),
        line(T, 'СШ №1', '6А'),
      ]),
      2,
      [],
    ],
    [
      'numbers as text with no-break spaces',
      plainGrid([HEAD, line(T, 'СШ №1', '5А', ' 25\u00a0', '5 ', '\u202f10', '9', '1', '–')]),
      1,
      [],
    ],
    [
      'a span that became a date: 10.11 is 10–11',
      plainGrid([HEAD, line(T, 'СШ №1', { date: '2025-11-10' }), line(T, 'СШ №2', { date: '2025-10-11' })]),
      2,
      [],
    ],
    [
      'notes at the right, with words of totals in them',
      plainGrid([
        [...HEAD, '', 'Примечание'],
        [...line(T, 'СШ №1', '5А'), '', 'итого не сошлось'],
        [...line(T, 'СШ №1', '6А'), '', 'всего 25'],
      ]),
      2,
      [],
    ],
    [
      'a second table at the right is not read, and that is said',
      plainGrid([
        [...HEAD, '', ...HEAD],
        [...line(T, 'СШ №1', '5А'), '', ...line(K, 'СШ №9', '5А')],
      ]),
      1,
      ['1 heading-twice'],
    ],
    [
      'headings of two rows',
      plainGrid([
        [
          'Район',
          'Школа',
          'Уч. год',
          'Четверть',
          'Класс',
          'Всего учащихся',
          'Окончили на',
          '',
          '',
          '',
          'н/а',
        ],
        ['', '', '', '', '', '', '5', '4', '3', '2', ''],
        line(T, 'СШ №1', '5А'),
      ]),
      1,
      [],
    ],
    [
      'headings of three rows',
      plainGrid([
        [
          'Район',
          'Школа',
          'Уч. год',
          'Четверть',
          'Класс',
          'Всего уч-ся',
          'Из них окончили',
          '',
          '',
          '',
          'н/а',
        ],
        ['', '', '', '', '', '', 'на', '', '', '', ''],
        ['', '', '', '', '', '', '5', '4', '3', '2', ''],
        line(T, 'СШ №1', '5А'),
      ]),
      1,
      [],
    ],
    [
      'headings in Kazakh, and below them in Russian',
      plainGrid([
        [
          'Аудан',
          'Мектеп',
          'Оқу жылы',
          'Тоқсан',
          'Сынып',
          'Оқушы саны',
          'Үздік',
          'Екпінді',
          '«3»',
          '«2»',
          'А/Ө',
        ],
        HEAD,
        line(T, 'СШ №1', '5А'),
      ]),
      1,
      [],
    ],
    [
      'a signature below',
      plainGrid([HEAD, line(T, 'СШ №1', '5А'), [], ['Директор', 'Иванов И.'], ['Орындаған: Ахметова']]),
      1,
      [],
    ],
    [
      'marks 5, 4, 3 and 2 under «5», «4», «3», «2»: no second head',
      plainGrid([HEAD, line(T, 'СШ №1', '5А', 14, 5, 4, 3, 2, 0)]),
      1,
      [],
    ],
    [
      'classes written in many ways',
      plainGrid([
        HEAD,
        ...['5 «А»', '5"Б"', '5-В', '5 г', '5 Ә класс', '6-сынып', '7 кл.', '8А сыныбы', 11].map((name) =>
          line(T, 'СШ №1', name),
        ),
      ]),
      9,
      [],
    ],
    [
      'a class that is no class keeps its pupils',
      plainGrid([HEAD, line(T, 'СШ №1', 'ГКЛ'), line(T, 'СШ №1', 'КПП')]),
      2,
      ['2 class-name', '3 class-name'],
    ],
    [
      'a district that is a formula error belongs to no district',
      plainGrid([HEAD, line('#N/A', 'СШ №1', '5А')]),
      1,
      ['2 type'],
    ],
    ['negative zero is zero', plainGrid([HEAD, line(T, 'СШ №1', '5А', 20, -0, 10, 9, 1, 0)]), 1, []],
  ])('%s', (_, grid, used, told) => {
    const office = officeOf([grid]);
    expect(office.facts.used).toBe(used);
    expect(rules(office)).toEqual(told);
    expect(office.facts.refused).toEqual([]);
  });

  test('blocks keep each row with its own school', () => {
    const rows = [line(T, 'СШ №1', '5А'), line('', '', '6А'), line(K, 'СШ №2', '5А'), line('', '', '6А')];
    const office = officeOf([plainGrid([HEAD, ...rows])]);
    expect(schoolNames(office)).toEqual(['СШ №1', 'СШ №2']);
    expect(office.facts.districts.map(({ kato }) => kato)).toEqual(['196200000', '195200000']);
    expect(totalMarks(office)).toEqual(times(4));
  });

  test.each<[string, Cell[][]]>([
    [
      'names are repeated in each row: a blank was forgotten',
      [line(T, 'СШ №1', '5А'), line(T, 'СШ №1', '6А'), line(T, '', '7А'), line(T, '', '8А')],
    ],
    ['the first row is blank', [line(T, '', '5А'), line(T, 'СШ №1', '6А'), line(T, '', '7А')]],
    ['a blank row lies between', [line(T, 'СШ №1', '5А'), [], line(T, '', '6А')]],
    [
      'mostly filled',
      [line(T, 'СШ №1', '5А'), line(T, 'СШ №2', '5А'), line(T, '', '6А'), line(T, 'СШ №3', '5А')],
    ],
  ])('a school is not guessed where %s', (_, rows) => {
    const office = officeOf([plainGrid([HEAD, ...rows])]);
    expect(rules(office)).not.toContain('3 carried-down');
    expect(office.findings.some(({ rule, message }) => rule === 'required' && message === 'required')).toBe(
      true,
    );
  });

  test('a merged number is counted once', () => {
    const grid = plainGrid([HEAD, line(T, 'СШ №1', '5А'), line(T, 'СШ №1', '6А', '', '', 10, 9, 1, 0)], {
      merges: [{ row: 2, column: 7, rows: 2, columns: 1 }],
    });
    expect(totalMarks(officeOf([grid]))[0]).toBe(5);
  });

  test('of last year, this year and the change under one heading none is taken without asking', () => {
    const office = officeOf([
      plainGrid([
        [...HEAD, 'Качество знаний', '', ''],
        [...HEAD.map(() => ''), '2024-2025', '2025-2026', 'динамика'],
        [...line(T, 'СШ №1', '5А'), 55, 60, 5],
      ]),
    ]);
    expect(office.recognised[0]?.table.at.quality).toBeUndefined();
    expect(rules(office)).toContain('2 heading-unsure');
  });

  test('«5 и 4» beside «5» and «4» is their sum and takes the place of neither', () => {
    const head = ['Школа', 'Уч. год', 'Четверть', 'Класс', '5 и 4', '5', '4', '3', '2'];
    const office = officeOf([plainGrid([head, ['СШ №1', '2025-2026', 'I', '5А', 15, 5, 10, 9, 1]])]);
    expect(totalMarks(office)).toEqual(times(1));
  });
});

describe('blank, zero and «ж/қ»', () => {
  const value = (m5: Cell, m4: Cell, m3: Cell, m2: Cell) => {
    const office = officeOf([marksGrid([{ m5, m4, m3, m2 }])]);
    return [
      office.facts.used,
      office.facts.refused.length,
      office.findings.length,
      totalMarks(office).slice(0, 4),
    ];
  };
  test.each<[Cell[], unknown[]]>([
    [
      ['', '', '', ''],
      [0, 0, 0, [0, 0, 0, 0]],
    ], // has not reported
    [
      ['ж/қ', '–', 'н/д', 'жоқ'],
      [0, 0, 0, [0, 0, 0, 0]],
    ], // says so in words
    [
      [0, 0, 0, 0],
      [1, 0, 0, [0, 0, 0, 0]],
    ], // reported nobody
    [
      [5, '', '', ''],
      [1, 0, 0, [5, 0, 0, 0]],
    ], // a blank beside filled ones is 0
    [
      [5, 'ж/қ', '–', 1],
      [1, 0, 0, [5, 0, 0, 1]],
    ],
    [
      [5, 'x8', 9, 1],
      [0, 1, 1, [0, 0, 0, 0]],
    ], // a row is not counted as if its unreadable cell were empty
    [
      [5, '#N/A', 9, 1],
      [0, 1, 1, [0, 0, 0, 0]],
    ],
    [
      [5, -1, 9, 1],
      [0, 1, 1, [0, 0, 0, 0]],
    ],
    [
      [5, 2.5, 9, 1],
      [0, 1, 1, [0, 0, 0, 0]],
    ],
    [
      [5, '25 уч.', 9, 1],
      [0, 1, 1, [0, 0, 0, 0]],
    ],
  ])('%j', ([m5 = '', m4 = '', m3 = '', m2 = ''], expected) => {
    expect(value(m5, m4, m3, m2)).toEqual(expected);
  });

  test('shares without counts cannot be pooled: refused and listed', () => {
    const office = officeOf([marksGrid([{ m5: '', m4: '', m3: '', m2: '', quality: 60 }])]);
    expect(office.facts.refused).toEqual([{ sheet: 'Лист1', row: 2, reason: 'noMarks' }]);
  });
});

/** A row of a made-up region; every school, class and term once, so that no two rows repeat. */
const DISTRICTS = ['Талгарский район', 'Карасайский район', 'Райымбекский район', 'г. Конаев'];
const region = fc
  .uniqueArray(
    fc.record({
      district: fc.nat(3),
      school: fc.integer({ min: 1, max: 4 }),
      grade: fc.integer({ min: 1, max: 11 }),
      letter: fc.constantFrom('А', 'Б'),
      term: fc.integer({ min: 1, max: 4 }),
      marks: fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(5), fc.nat(3)),
    }),
    {
      selector: (row) => [row.district, row.school, row.grade, row.letter, row.term].join('|'),
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((rows) =>
    rows.map(
      ({ district, school, grade, letter, term, marks: [m5, m4, m3, m2, na] }): MarksRow => ({
        district: DISTRICTS[district] ?? '',
        school: `СШ №${school}`,
        class: `${grade}${letter}`,
        term,
        m5,
        m4,
        m3,
        m2,
        na,
      }),
    ),
  );

/** Sums by school and term, sorted: what must not depend on how the sheets are laid out. */
const essence = ({ facts }: Office) =>
  facts.facts
    .map(({ period, district, school, grades, sums }) =>
      [
        period,
        facts.districts[district]?.kato,
        facts.schools[school]?.name,
        grades?.from,
        JSON.stringify(sums),
      ].join('|'),
    )
    .sort();

describe('whatever the rows', () => {
  const run = { seed: 20251122, numRuns: 60 };

  test('their order does not matter', () => {
    fc.assert(
      fc.property(region, fc.nat(), (rows, turn) => {
        const at = turn % rows.length;
        const turned = [...rows.slice(at), ...rows.slice(0, at)].reverse();
        expect(essence(officeOf([marksGrid(turned)]))).toEqual(essence(officeOf([marksGrid(rows)])));
      }),
      run,
    );
  });

  test('one sheet or two make no difference', () => {
    fc.assert(
      fc.property(region, fc.nat(), (rows, cut) => {
        const at = cut % rows.length;
        const whole = officeOf([marksGrid(rows)]);
        const split = officeOf([marksGrid(rows.slice(0, at), 'I'), marksGrid(rows.slice(at), 'II')]);
        expect(essence(split)).toEqual(essence(whole));
        expect(split.facts.used).toBe(whole.facts.used);
      }),
      run,
    );
  });

  test('the same rows under other headings give the same figures', () => {
    const kazakh = {
      district: 'Аудан атауы',
      school: 'Білім беру ұйымының атауы',
      year: 'Оқу жылы',
      term: 'ТОҚСАН',
      class: 'Сыныптың атауы',
      subject: 'Пән',
      pupils: 'Окушы саны',
      m5: 'Үздік оқушылардың саны',
      m4: 'екпінділер',
      m3: '«3» саны',
      m2: 'Үлгермегендер',
      na: 'А/Ө',
      exempt: 'БОС',
      quality: 'Біл. сап. %',
      pass: 'Үлгерім %',
      sou: 'ООЖ',
    };
    fc.assert(
      fc.property(region, (rows) => {
        expect(essence(officeOf([marksGrid(rows, 'Л', kazakh)]))).toEqual(
          essence(officeOf([marksGrid(rows, 'Л')])),
        );
      }),
      run,
    );
  });

  test('a repeated row is never counted twice, and every row is accounted for', () => {
    const spoilt = fc.tuple(
      region,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('x', '', '-1', '#REF!', 'twice')), { maxLength: 10 }),
    );
    fc.assert(
      fc.property(spoilt, ([rows, changes]) => {
        const all: MarksRow[] = rows.map((row) => ({ ...row }));
        for (const [at, change] of changes) {
          const row = rows[at % rows.length] ?? {};
          if (change === 'twice') all.push({ ...row });
          else
            all[at % rows.length] = {
              ...row,
              m5: change,
              ...(change === '' ? { m4: '', m3: '', m2: '', na: '' } : {}),
            };
        }
        const { facts, findings } = officeOf([marksGrid(all)]);
        const empty = all.filter(({ m5, m4, m3, m2, na }) =>
          [m5, m4, m3, m2, na].every((cell) => cell === ''),
        ).length;
        expect(facts.used + facts.gradeOne + facts.refused.length + empty).toBe(all.length);
        const repeated = findings.filter(({ rule }) => rule === 'duplicate').length;
        expect(facts.refused.filter(({ reason }) => reason === 'duplicate')).toHaveLength(repeated);
      }),
      run,
    );
  });

  test('sums equal those of a plain map over the rows', () => {
    fc.assert(
      fc.property(region, (rows) => {
        const byHand = new Map<string, number>();
        for (const { district, school, class: name, term, m5, m4 } of rows) {
          if (String(name).startsWith('1А') || String(name).startsWith('1Б')) continue; // grade 1
          const key = `${district}|${school}|${term}`;
          byHand.set(key, (byHand.get(key) ?? 0) + Number(m5) + Number(m4));
        }
        const { facts } = officeOf([marksGrid(rows)]);
        const KATO: Record<string, string> = {
          '196200000': 'Талгарский район',
          '195200000': 'Карасайский район',
          '195800000': 'Райымбекский район',
          '191000000': 'г. Конаев',
        };
        const found = new Map<string, number>();
        for (const { district, school, period, sums } of facts.facts) {
          const key = `${KATO[facts.districts[district]?.kato ?? '']}|${facts.schools[school]?.name}|${period.slice(-1)}`;
          found.set(key, (found.get(key) ?? 0) + sums.mark5 + sums.mark4);
        }
        expect([...found].sort()).toEqual([...byHand].sort());
      }),
      run,
    );
  });
});
