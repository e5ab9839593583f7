import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { codeIn } from '../../../src/core/model/table.ts';
import { officeOf, plainGrid } from '../../fixtures/marks.ts';

const HEAD = ['Месяц', 'Район', 'Программа', 'План на год, тыс. тенге', 'Оплачено, тыс. тенге'];

/** The months of a budget's rows, in which some cells may be blank; a programme tells each row from the next. */
function monthsOf(title: string, cells: readonly Cell[]) {
  const rows = cells.map((cell, at) => [
    cell,
    'Талгарский район',
    `Программа ${'АБВГДЕЖЗ'[at]}`,
    1200,
    100 + at,
  ]);
  const { recognised, findings } = officeOf([plainGrid([[title], HEAD, ...rows])]);
  const table = recognised[0]?.table;
  return {
    months: cells.map((_, row) => table && codeIn<string>(table, 'month', row)),
    told: findings.map(({ message }) => message),
  };
}

describe('a month without its year is of the year of the title', () => {
  test.each([
    ['Исполнение бюджета за 2025 год', 'ноябрь', '2025-11'],
    ['2025 жылғы бюджеттің атқарылуы', 'қараша айы', '2025-11'],
    ['2025 жылғы бюджеттің атқарылуы', 'Қараша', '2025-11'],
    ['Бюджет 2025-2026 оқу жылы', 'қараша', '2025-11'],
    // A school year begins in September: its February is of the next year.
    ['Бюджет 2025-2026 оқу жылы', 'ақпан', '2026-02'],
    ['Исполнение бюджета за 2025 год', 11, '2025-11'],
    // The day of a letter or an order is not of the report; a school year is also as of a day.
    ['Исполнение бюджета за 2025 год (на № 123 от 05.12.2024)', 'ноябрь', '2025-11'],
    ['Бюджет 2025-2026 учебного года на 1 февраля 2026 года', 'ноябрь', '2025-11'],
  ] as const)('%s: %s', (title, cell, month) => {
    const { months, told } = monthsOf(title, [cell]);
    expect(months).toEqual([month]);
    expect(told).toContain('yearFromTitle');
  });

  test.each([
    ['Исполнение бюджета', 'ноябрь'],
    ['Бюджет. Форма утверждена приказом № 377 от 20 июля 2022 года', 'ноябрь'],
    ['Бюджет. 2022 жылғы 20 шілдедегі № 377 бұйрық', 'қараша'],
    ['Исполнение бюджета, 2024 и 2025 годы', 'ноябрь'],
    // In February the school year and the year differ: which of them is meant is not known.
    ['Бюджет 2025-2026 учебного года, 2025 г.', 'февраль'],
    ['Исполнение бюджета за 2025 год', 'январь–ноябрь'],
    ['Исполнение бюджета за 2025 год', 13],
  ] as const)('nothing is guessed: %s: %s', (title, cell) => {
    expect(monthsOf(title, [cell])).toEqual({ months: [undefined], told: expect.arrayContaining(['month']) });
  });

  test('a cell that says its year is of that year', () => {
    expect(monthsOf('Исполнение бюджета за 2025 год', ['декабрь 2024']).months).toEqual(['2024-12']);
  });
});

test.each([
  ['ноя.25', '2025-11'],
  ['қар-25', '2025-11'],
  ['на 01.12.2025', '2025-11'],
  ['по состоянию на 01.12.2025 г.', '2025-11'],
  ['на 15.11.2025', '2025-11'],
])('«%s» is %s', (cell, month) => expect(monthsOf('', [cell]).months).toEqual([month]));

test('a month is written once over its programmes and districts; a part of a row is no gap', () => {
  const rows = [
    ['сентябрь', 'Талгарский район', 'Обучение', 12_000, 8800],
    ['', 'Талгарский район', 'Подвоз', 310, 215],
    ['', 'Талгарский район', 'в т.ч. приобретение автобусов', 100, 90],
    ['', 'Илийский район', 'Обучение', 9100, 6500],
    ['', 'Итого', '', 21_410, 15_515],
    ['октябрь', 'Талгарский район', 'Обучение', 12_000, 9800],
    ['', 'Талгарский район', 'Подвоз', 310, 245],
  ];
  const office = officeOf([plainGrid([['Исполнение бюджета за 2025 год'], HEAD, ...rows])]);
  const table = office.recognised[0]?.table;
  const months = [0, 1, 2, 3, 4].map((row) => table && codeIn<string>(table, 'month', row));
  expect(months).toEqual(['2025-09', '2025-09', '2025-09', '2025-10', '2025-10']);
  expect(office.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
