import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { type MarksRow, marksGrid, officeOf, plainGrid } from '../../fixtures/marks.ts';

const HEAD = [
  'Район',
  'Школа',
  'Учебный год',
  'Четверть',
  'Класс',
  '5',
  '4',
  '3',
  '2',
  '% качества',
  'Средний балл',
  'Язык обучения',
];
const good: Cell[] = ['Талгарский район', 'СШ №1', '2025-2026', 'I', '5А', 5, 10, 9, 1, 60, 3.8, 'қазақ'];
const COLUMNS = 'district school year term class m5 m4 m3 m2 quality mean language'.split(' ');

/** One good row with one cell changed: what is told of that cell. */
function told(column: string, cell: Cell): string[] {
  const row = good.map((usual, at) => (COLUMNS[at] === column ? cell : usual));
  return officeOf([plainGrid([HEAD, row])]).findings.map(
    ({ severity, message, column: at }) => `${severity} ${message} ${COLUMNS[(at ?? 0) - 1]}`,
  );
}

test('a good row says nothing', () => expect(told('', '')).toEqual([]));

describe('each planted error is one finding at its own cell', () => {
  test.each<[string, Cell, string]>([
    ['m5', 'x8', 'type'],
    ['m5', '25 уч.', 'type'],
    ['m5', true, 'type'],
    ['m5', { date: '2025-11-10' }, 'type'],
    ['m5', '#N/A', 'formulaError'],
    ['m4', -3, 'negativeCount'],
    ['m4', '-3', 'negativeCount'],
    ['m3', 2.5, 'fractionCount'],
    ['m3', '2,5', 'fractionCount'],
    ['quality', 655, 'percentRange'],
    ['quality', -5, 'percentRange'],
    ['quality', '60 из 100', 'type'],
    ['quality', '#DIV/0!', 'formulaError'],
    ['mean', 38, 'markRange'],
    ['mean', 1.2, 'markRange'],
    ['mean', 'хорошо', 'type'],
    ['term', 'V', 'unknownTerm'],
    ['term', '', 'required'],
    ['year', '2025-2027', 'schoolYear'],
    ['year', '2025', 'schoolYear'], // begins in it, or ends?
    ['year', '', 'required'],
    ['school', '   ', 'required'],
    ['school', '#REF!', 'formulaError'],
    ['district', '', 'required'],
    ['district', '#REF!', 'formulaError'],
    ['class', 'ГКЛ', 'grades'],
    ['class', 13, 'grades'],
    ['class', '9-5', 'grades'],
    ['class', { date: '2025-12-25' }, 'grades'],
    ['language', 'казахск.', 'choice'],
  ])('%s = %j: %s', (column, cell, message) => {
    expect(told(column, cell)).toEqual([`error ${message} ${column}`]);
  });
});

test.each<[string, Cell]>([
  ['quality', 'ж/қ'],
  ['quality', '60 %'],
  ['quality', '60,0'],
  ['mean', '3,8'],
  ['mean', 2],
  ['term', '1-я четверть'],
  ['term', 'І тоқсан'], // Cyrillic І
  ['year', '2025/26'],
  ['class', '10-11'],
  ['class', { date: '2025-11-10' }],
  ['district', '–'], // the message itself offers it for "no data"
  ['language', 'Казахский'],
  ['language', ''],
])('%s = %j is nothing to tell of', (column, cell) => expect(told(column, cell)).toEqual([]));

test('a percent column reads three ways of writing one share', () => {
  const rows: MarksRow[] = ['5А', '5Б', '5В'].map((name) => ({ class: name, m5: 0, m4: 0, m3: 0, m2: 0 }));
  const grid = marksGrid(rows.map((row, at) => ({ ...row, quality: [0.5547, '55,47 %', 55.47][at] ?? '' })));
  const formats = grid.values.map((row, at) => row.map(() => (at === 1 ? '0.00%' : 'General')));
  const { recognised, findings } = officeOf([{ ...grid, formats }]);
  expect([...(recognised[0]?.table.numbers.quality ?? [])]).toEqual([55.47, 55.47, 55.47]);
  expect(findings).toEqual([]);
});

test('a finding stands at the row of the sheet, wherever the head is', () => {
  const row = good.map((cell, at) => (at === 5 ? 'x8' : cell));
  const office = officeOf([plainGrid([['Отчёт'], [], HEAD, good, [], row])]);
  expect(office.findings.map(({ row: at, column }) => [at, column])).toEqual([[6, 6]]);
  expect(office.facts.refused).toEqual([{ sheet: 'Лист1', row: 6, reason: 'unreadableMarks' }]);
});

test('the answers of the user decide about a heading', () => {
  const head = HEAD.map((heading) => (heading === '4' ? 'на «5» и «4»' : heading));
  const asked = officeOf([plainGrid([head, good])]);
  expect(asked.findings.map(({ rule }) => rule)).toContain('heading-unsure');
  const answered = officeOf([plainGrid([head, good])], { answers: new Map([['на «5» и «4»', 'mark4']]) });
  expect(answered.findings).toEqual([]);
  const none = officeOf([plainGrid([HEAD, good])], { answers: new Map([['% качества', null]]) });
  expect(none.recognised[0]?.table.at.quality).toBeUndefined();
});
