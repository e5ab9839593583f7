import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { marksGrid } from '../../fixtures/marks.ts';
import { tableOf, told, toldValues, withFormat } from '../../fixtures/tables.ts';

const classes = tableOf({
  Мектеп: '№1 орта мектеп',
  Аудан: 'Талғар ауданы',
  'Оқу жылы': '2025-2026',
  Тоқсан: 1,
  Сынып: '5А',
  'Оқушы саны': 10,
  'Білім сапасы, %': 50,
  'Үлгерім, %': 100,
});
type Row = Parameters<typeof classes>[0][number];
const impossible = (row: Row) => told('percent-impossible', classes([row]));

/** A class of 10 may have 9 or 10 graded pupils: 0, 10, 20 … 100 or 0, 11.1, 22.2 … 100. */
describe('a class of 10', () => {
  test.each<[Cell, string[], string]>([
    [50, [], '5 of 10'],
    ['56', [], '5 of 9, rounded up'],
    ['55,6', [], '5 of 9'],
    [55, ['G2 warning percentImpossible'], 'between 5 of 10 and 5 of 9'],
    ['55,5', ['G2 warning percentImpossible'], '5 of 9 cut instead of rounded'],
    ['50,5', ['G2 warning percentImpossible'], ''],
    ['62,5', ['G2 warning percentImpossible'], '5 of 8: two of ten without marks are more than a tenth'],
    [0, [], 'nobody'],
    [100, [], 'everybody'],
    [51.23456, [], 'the full-length result of a formula is compared by nobody'],
    ['', [], 'nothing printed'],
    ['–', [], 'no data'],
  ])('%j: %j %s', (quality, expected) =>
    expect(impossible({ 'Білім сапасы, %': quality })).toEqual(expected),
  );

  test('both shares are looked at', () => {
    expect(impossible({ 'Білім сапасы, %': 55, 'Үлгерім, %': 95 })).toEqual([
      'G2 warning percentImpossible',
      'H2 warning percentImpossible',
    ]);
  });

  test('the nearest that are possible are shown: 5 and 6 of 10', () => {
    expect(toldValues('percent-impossible', classes([{ 'Білім сапасы, %': '53,5' }]))).toEqual([
      { percent: 53.5, n: 10, low: 50, high: 60 },
    ]);
  });

  test('a fraction under a percent format shows its decimals', () => {
    const shown = (value: number, format: string) =>
      told(
        'percent-impossible',
        withFormat(classes([{ 'Білім сапасы, %': value }]), 'Білім сапасы, %', format),
      );
    expect(shown(5 / 9, '0.0%')).toEqual([]);
    expect(shown(0.55, '0%')).toEqual(['G2 warning percentImpossible']);
  });
});

describe('only where the base is known', () => {
  const odd = { 'Білім сапасы, %': 55 };
  test.each<[string, Row, string[]]>([
    ['a class', odd, ['G2 warning percentImpossible']],
    ['grades without the first', { ...odd, Сынып: '5-9' }, ['G2 warning percentImpossible']],
    ['grade 1 is among the pupils and not in the base', { ...odd, Сынып: '1-4' }, []],
    ['so it may be in the whole school', { ...odd, Сынып: '' }, []],
    ['grade 1 itself', { ...odd, Сынып: '1А' }, []],
    ['a class that cannot be read', { ...odd, Сынып: 'ГКЛ' }, []],
    ['pupils not given', { ...odd, 'Оқушы саны': 'ж/қ' }, []],
    ['nobody', { ...odd, 'Оқушы саны': 0 }, []],
    ['of a thousand any whole percent is possible', { ...odd, 'Оқушы саны': 1000 }, []],
  ])('%s', (_, row, expected) => expect(impossible(row)).toEqual(expected));

  test('two exempt of ten are named: 5 of 8 is 62.5 %', () => {
    const exempt = tableOf({
      Школа: 'СШ №1',
      Район: 'Талгарский район',
      'Учебный год': '2025-2026',
      Четверть: 1,
      Класс: '5А',
      Предмет: 'физкультура',
      'Кол-во уч-ся': 10,
      Освобождено: 2,
      '% качества': '62,5',
      '% успеваемости': 100,
    });
    expect(told('percent-impossible', exempt([{}]))).toEqual([]);
    expect(told('percent-impossible', exempt([{ Освобождено: 0 }]))).toEqual([
      'I2 warning percentImpossible',
    ]);
    expect(told('percent-impossible', exempt([{ Освобождено: '' }]))).toEqual([
      'I2 warning percentImpossible',
    ]);
  });

  test('where the marks stand in the sheet the share is held against them', () => {
    const row = { pupils: 10, m5: 2, m4: 3, m3: 5, m2: 0, quality: 55, pass: 100 };
    expect(told('percent-impossible', marksGrid([row]))).toEqual([]);
    expect(told('printed-rate', marksGrid([row]))).toEqual(['K2 error printedRate']);
  });
});
