/** Reports as school systems give them, with the headings that are known of them; made-up schools and marks. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/core/cell.ts';
import type { Office } from '../../src/core/office.ts';
import { findingText } from '../../src/messages/findings.ts';
import { officeOf, plainGrid } from '../fixtures/marks.ts';

const CONTEXT = { district: 'Талғар ауданы', school: '№ 7 орта мектеп', schoolYear: '2025-2026', term: 'I' };
const read = (values: readonly (readonly Cell[])[], sheet = 'Есеп'): Office =>
  officeOf([plainGrid(values, { sheet })], { context: CONTEXT });
const columnsOf = ({ recognised }: Office) =>
  recognised[0]?.mapping.columns.map(({ column, state }) => (state === 'sure' ? column : null));
const problems = ({ findings }: Office) => findings.filter(({ severity }) => severity !== 'info');

describe('Kundelik', () => {
  // 5 + 10 of 25 are 60 %, 23 of 25 passed; (500 + 640 + 288 + 16 + 7) / 25 = 58.04 %; (25 + 40 + 24 + 2) / 24 = 3.79.
  test('«Үлгерім: Мектеп»: a row for each class, a total below', () => {
    const office = read([
      ['Үлгерім: Мектеп'],
      ['№ 7 орта мектеп'],
      [],
      [
        '№',
        'Сынып',
        'Оқушылар саны',
        'Үздіктер',
        'Екпінділер',
        'Үштіктер',
        'Үлгермегендер',
        'А/Ө',
        'Сапа %',
        'Үлгерім %',
        'Жалпы ООЖ (%)',
        'Орташа балл',
      ],
      [1, '5А', 25, 5, 10, 8, 1, 1, 60, 92, '58,04', '3,79'],
      [2, '5Б', 24, 4, 10, 9, 1, 0, 58.3, 95.8, '57,5', '3,71'],
      ['', 'Барлығы', 49, 9, 20, 17, 2, 1, 59.2, 93.9, '', ''],
    ]);
    expect(columnsOf(office)).toEqual([
      null,
      'classGroup',
      'pupils',
      'mark5',
      'mark4',
      'mark3',
      'mark2',
      'notAttested',
      'quality',
      'passRate',
      'sou',
      'meanMark',
    ]);
    expect(problems(office)).toEqual([]);
    expect(office.facts.used).toBe(2);
  });

  test('«Пән бойынша сынып үлгерімі»: a row for each subject, which counts marks and no pupils', () => {
    const office = read([
      ['Пән бойынша сынып үлгерімі'],
      [],
      ['Пән', 'Мұғалім', 'Оқушы саны', '5', '4', '3', '2', 'Н/А', 'БОС', 'Сапа (%)', 'Үлгерім (%)'],
      ['Математика', 'Ахметов А.', 25, 5, 10, 8, 2, 0, 0, 60, 92],
      ['Физика', 'Сейітова Б.', 25, 6, 9, 8, 2, 0, 0, 60, 92],
    ]);
    expect(columnsOf(office)).toEqual([
      'subject',
      null,
      'pupils',
      'mark5',
      'mark4',
      'mark3',
      'mark2',
      'notAttested',
      'exempt',
      'quality',
      'passRate',
    ]);
    expect(problems(office)).toEqual([]);
    expect(office.facts.facts.map(({ subject }) => subject)).toEqual(['mathematics', 'physics']);
  });

  test('«Үлгерімі: Пән бойынша мұғалімге»: classes of one teacher, in Russian', () => {
    const office = read([
      ['Успеваемость: учителю по предмету'],
      [],
      [
        'Класс',
        'Кол-во уч-ся',
        '"5"',
        '"4"',
        '"3"',
        '"2"',
        'ОСВ',
        'ЗЧ',
        'НЗ',
        'Н/А',
        '% качества',
        '% успеваемости',
        'Ср. балл',
      ],
      ['7А', 25, 6, 9, 8, 2, 0, 0, 0, 0, 60, 92, 3.76],
      ['7Б', 24, 6, 9, 8, 1, 0, 0, 0, 0, 62.5, 95.8, 3.83],
    ]);
    expect(columnsOf(office)).toEqual([
      'classGroup',
      'pupils',
      'mark5',
      'mark4',
      'mark3',
      'mark2',
      'exempt',
      null,
      null,
      'notAttested',
      'quality',
      'passRate',
      'meanMark',
    ]);
    expect(problems(office)).toEqual([]);
  });
});

const OLD = [
  ['Сынып', 'Оқушылар саны', 'Үздіктер', 'Екпінділер', 'Үштіктер', 'Үлгермегендер', 'А/Ө'],
  ['5А', 25, 5, 10, 8, 1, 1],
  ['5Б', 24, 4, 10, 9, 1, 0],
];
const NEW = [
  [
    '№ п/п',
    'Наименование класса',
    'Всего учащихся',
    'на «5»',
    'на «4»',
    'на «3»',
    'на «2»',
    'не атт.',
    '% качества',
  ],
  [1, '5 "А"', '25', '5', '10', '8', '1', '1', '60,0'],
  [2, '5 «Б»', '24', '4', '10', '9', '1', '0', '58,3'],
];

test('an old and a new system give one school the same rows', () => {
  const factsOf = (values: readonly (readonly Cell[])[]) =>
    read(values).facts.facts.map(({ grades, sums }) => [grades?.name, sums]);
  expect(factsOf(NEW)).toEqual(factsOf(OLD));
});

describe('the month in which a school changes its system', () => {
  const both = (rows: readonly (readonly Cell[])[]) =>
    officeOf([plainGrid(OLD, { sheet: 'Күнделік' }), plainGrid(rows, { sheetId: 2, sheet: 'BilimClass' })], {
      context: CONTEXT,
    });
  const told = (office: Office) =>
    office.findings.filter(({ rule }) => rule === 'duplicate').map((finding) => findingText(finding, 'ru'));

  test('both sheets hold the same: each class is counted once, and told', () => {
    const office = both(NEW);
    expect(told(office)).toEqual([
      'Строки 2 и Күнделік!2 повторяются: № 7 орта мектеп, 5А, I четверть 2025-2026. Оставьте одну.',
      'Строки 3 и Күнделік!3 повторяются: № 7 орта мектеп, 5Б, I четверть 2025-2026. Оставьте одну.',
    ]);
    expect(office.facts.used).toBe(2);
  });

  test('where the marks differ it says which', () => {
    const [head = [], first = [], second = []] = NEW;
    const other = [head, first, [...second.slice(0, 4), '11', '8', ...second.slice(6)]];
    expect(told(both(other))[1]).toBe(
      'Строки 3 и Күнделік!3: № 7 орта мектеп, 5Б: числа разные («4»: 10 / 11; «3»: 9 / 8). Оставьте верную.',
    );
  });
});
