import { describe, expect, test } from 'vitest';
import { DISTRICT_KATO } from '../../src/functions/DISTRICT_KATO.ts';
import { DISTRICT_NAME } from '../../src/functions/DISTRICT_NAME.ts';

describe('DISTRICT_NAME', () => {
  test.each([
    [['по Талгарскому району'], 'Талғар ауданы'],
    [['Қонаев Қ.Ә.'], 'Қонаев қаласы'],
    [['Қонаев Қ.Ә.', 'ru'], 'город Қонаев'],
    [['Жамбыл', 'kk', 'Алматы облысы'], 'Жамбыл ауданы'],
    [['Жамбыл', '', 'СҚО'], 'Жамбыл ауданы'],
    [['Iле', 'en'], 'Іле ауданы'], // the register holds no English names
    [[196200000], 'Талғар ауданы'], // a code kept as a number
    [['196200000', 'RU'], 'Талгарский район'],
    [[''], ''],
    [['–'], ''],
  ])('%j gives %s', (args, expected) => expect(DISTRICT_NAME(...args)).toBe(expected));

  test('a clash names the candidates in both languages', () => {
    expect(() => DISTRICT_NAME('Абай ауданы')).toThrow(
      'Абай ауданы (Абай облысы), Абай ауданы (Қарағанды облысы), Абай ауданы (Шымкент қаласы)',
    );
    expect(() => DISTRICT_NAME('Абай ауданы')).toThrow('Абайский район (Карагандинская область)');
  });

  test('an unknown name offers the nearest', () => {
    expect(() => DISTRICT_NAME('Арас ауданы')).toThrow('Арал ауданы (Қызылорда облысы)');
  });

  test('an unknown language is not taken for Kazakh', () => {
    expect(() => DISTRICT_NAME('Талғар', 'de')).toThrow('de');
  });

  test('a range keeps its shape, and a cell that cannot be read speaks for itself', () => {
    const read = DISTRICT_NAME([['Талғар'], [''], ['Барлығы'], ['#N/A']], 'ru') as string[][];
    expect(read.map(([cell]) => cell!.slice(0, 16))).toEqual([
      'Талгарский район',
      '',
      '#«Барлығы» аудан',
      '#N/A',
    ]);
  });

  test('regions may stand in a column beside the names', () => {
    const regions = [['Алматы облысы'], ['Жамбыл облысы']];
    expect(DISTRICT_KATO([['Жамбыл ауданы'], ['Жамбыл ауданы']], regions)).toEqual([
      ['194200000'],
      ['314000000'],
    ]);
  });
});

describe('DISTRICT_KATO', () => {
  test.each([
    [['Талғар ауданында'], '196200000'],
    [['Жамбылский район', 'Алматы облысы'], '194200000'],
    [['Қапшағай'], '191000000'],
    [[191600000], '191000000'], // the code up to June 2022
  ])('%j gives %s, as text', (args, expected) => expect(DISTRICT_KATO(...args)).toBe(expected));
});
