import type { InboxSheet } from './inboxSheet.ts';

/**
 * A school's own table, its heading in row 5: abbreviations, a Latin C in «Cынып», no column for the school, the
 * district, the year or the term. All four stand in the title and are taken from it. The «%» columns were filled the wrong
 * way round in row 7.
 */
export const oneSchool: InboxSheet = {
  name: 'Талғар №3',
  rows: [
    ['Талғар ауданы, № 3 жалпы білім беретін мектеп'],
    ['2025-2026 оқу жылының I тоқсаны бойынша үлгерім'],
    [],
    [],
    [
      'р/с',
      'Cынып',
      'Тізім бойынша',
      'Үзд.',
      'Екпінді',
      '«3»',
      '«2»',
      'Н/А',
      'Біл. сап. %',
      'Оқу үлгерімі %',
    ],
    // (6 + 10) / 25 = 64 %, nobody below 3.
    [1, '2А', 25, 6, 10, 9, 0, 0, 64, 100],
    // 15 / 24 = 62.5 % and 23 / 24 = 95.8 %, but exchanged: quality cannot exceed the pass rate.
    [2, '2Ә', 24, 5, 10, 8, 1, 0, 95.8, 62.5],
    // 2А and 2Ә are two classes, 3 «а» and 3Ә as well: no repetition here. Percent signs are typed by hand.
    [3, '3 «а»', 20, 4, 7, 9, 0, 0, '55 %', '100%'],
    [4, '3Ә', 22, 3, 8, 10, 1, 0, '50,0', '95,5'],
    ['Барлығы', '', 91, 18, 35, 36, 2, 0, 58.2, 97.8],
  ],
  findings: [
    { at: '2', rule: 'from-title', severity: 'info', why: 'the school year stands in the title' },
    { at: '2', rule: 'from-title', severity: 'info', why: 'the term stands there too' },
    { at: '1', rule: 'from-title', severity: 'info', why: 'the district stands in the title only' },
    { at: '1', rule: 'from-title', severity: 'info', why: 'so does the school' },
    { at: 'I7', rule: 'quality-over-pass', severity: 'error', why: 'the two shares are exchanged' },
  ],
};
