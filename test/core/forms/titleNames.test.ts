import { describe, expect, test } from 'vitest';
import { namesInTitle } from '../../../src/core/forms/titleNames.ts';
import { officeOf, plainGrid } from '../../fixtures/marks.ts';

const told = (...lines: (string | string[])[]) =>
  namesInTitle(lines.map((line) => (typeof line === 'string' ? [line] : line))).map(
    ({ column, piece }) => `${column}: ${piece}`,
  );

test.each<[(string | string[])[], string[]]>([
  [['Алматы облысы, Талғар ауданы, № 7 ЖББМ'], ['district: Талғар ауданы', 'school: № 7 ЖББМ']],
  [
    ['Талғар ауданы, № 3 жалпы білім беретін мектеп'],
    ['district: Талғар ауданы', 'school: № 3 жалпы білім беретін мектеп'],
  ],
  [['Абай атындағы мектеп-лицей'], ['school: Абай атындағы мектеп-лицей']],
  [['Успеваемость СШ № 12 им. Абая за I четверть'], ['school: СШ № 12 им. Абая за I четверть']],
  [['Движение учащихся по школам Талгарского района'], ['district: Талгарский район']],
  [
    ['Мектеп: № 5 гимназия', 'Сынып: 7А', 'Пән: Физика'],
    ['school: № 5 гимназия', 'classGroup: 7А', 'subject: Физика'],
  ],
  [
    [
      ['Школа:', 'СОШ № 4'],
      ['Класс:', '9Б'],
    ],
    ['school: СОШ № 4', 'classGroup: 9Б'],
  ],
  [
    ['Район: Талгарский', 'Отчёт СШ № 1 Илийского района'],
    ['district: Талгарский', 'school: СШ № 1'],
  ],
  // Nobody is named by these.
  [['Мектептердің білім сапасы туралы есеп'], []],
  [['Отчёт по школам области за 2025 год'], []],
  [['Приказ № 125', 'Форма: ОШ-1'], []],
  [['Алматы облысы бойынша'], []],
  [['Жауапты: Ахметов А.'], []],
])('%j', (lines, expected) => expect(told(...lines)).toEqual(expected));

describe('a table of one school', () => {
  const HEAD = ['Сынып', 'Оқушы саны', '«5»', '«4»', '«3»', '«2»'];
  const rows = (...title: string[]) =>
    officeOf([plainGrid([...title.map((text) => [text]), HEAD, ['5А', 26, 5, 8, 11, 2]])]);
  const missing = (office: ReturnType<typeof rows>) =>
    office.findings.filter(({ rule }) => rule === 'heading-missing').map(({ values }) => values.column);

  test('needs no columns for what its title says', () => {
    const office = rows('2025-2026 оқу жылының I тоқсаны', 'Талғар ауданы, № 7 ЖББМ');
    expect(missing(office)).toEqual([]);
    expect(office.facts.schools.map(({ name }) => name)).toEqual(['№ 7 ЖББМ']);
    expect(office.facts.districts.map(({ kato }) => kato)).toEqual(['196200000']);
  });

  test('of two districts or two schools none is taken', () => {
    expect(
      missing(rows('2025-2026 оқу жылының I тоқсаны', 'Талғар ауданы, № 7 ЖББМ', 'Іле ауданы, № 8 ЖББМ')),
    ).toEqual(['Аудан (қала) / Район (город)', 'Мектеп атауы / Наименование школы']);
  });
});

test('a movement that is sent by terms is of the month in which the term ended', () => {
  const { findings, recognised } = officeOf([
    plainGrid([
      ['Движение учащихся по школам Талгарского района за I четверть 2025-2026 учебного года'],
      [
        'Наименование ОО',
        'Контингент на начало четверти',
        'Прибыло',
        'Выбыло',
        'Контингент на конец четверти',
      ],
      ['СШ №1', 712, 9, 4, 717],
    ]),
  ]);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  // Term I of 2025-2026 ended on 26 October.
  expect(recognised[0]?.table.codes.month?.dictionary).toEqual(['2025-10']);
});
