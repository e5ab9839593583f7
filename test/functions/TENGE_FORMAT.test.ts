import { describe, expect, test } from 'vitest';
import { TENGE_FORMAT } from '../../src/functions/TENGE_FORMAT.ts';
import { TENGE_WORDS } from '../../src/functions/TENGE_WORDS.ts';

describe('TENGE_FORMAT', () => {
  test.each<[unknown[], unknown]>([
    [[1_234_567.89], '1 млн 234 мың 567 ₸ 89 тиын'],
    [['1 250 000,50 ₸', 'full'], '1\u00a0250\u00a0000,50 ₸'],
    [['701 млн 120 мың теңге', 'SCALED'], '701,12 млн ₸'],
    [[0.1 + 0.2], '30 тиын'], // no binary noise
    [[1 / 3], '33 тиын'], // to the nearest tiyn
    [['5 000'], '5 мың ₸'], // plain digits are tenge
    [[5000, '', 'RU'], '5 тыс. ₸'],
    [[''], ''],
    [['–'], ''],
    [['#N/A'], '#N/A'],
  ])('%j gives %j', (args, expected) => expect(TENGE_FORMAT(...args)).toBe(expected));

  test.each<[unknown[], string]>([
    [[5, 'short'], 'Вид «short» неизвестен'],
    [[5, 'full', 'en'], '«en» тілі белгісіз'], // sums are written in no English
    [[1e15], '90 трлн'],
    [['1,234'], 'екі түрлі оқылады'],
    [[true], 'true'],
  ])('%j is refused: %s', (args, message) => expect(() => TENGE_FORMAT(...args)).toThrow(message));

  test('a column keeps its shape, with a style for each row', () => {
    expect(TENGE_FORMAT([[1000], ['y'], [2500]], [['full'], ['full'], ['scaled']])).toEqual([
      ['1\u00a0000 ₸'],
      [expect.stringMatching(/^#.*сома/u)],
      ['2,5 мың ₸'],
    ]);
  });
});

describe('TENGE_WORDS', () => {
  test.each<[unknown[], unknown]>([
    [[701_120_000.5], 'жеті жүз бір миллион жүз жиырма мың теңге 50 тиын'],
    [[1001, 'ru'], 'одна тысяча один тенге'],
    [['282,3 млн теңге'], 'екі жүз сексен екі миллион үш жүз мың теңге'],
    [[0], 'нөл теңге'],
    [[-5, 'ru'], 'минус пять тенге'],
    [[''], ''],
  ])('%j gives %j', (args, expected) => expect(TENGE_WORDS(...args)).toBe(expected));

  test.each<[unknown[], string]>([
    [[5, 'en'], 'kk или ru'],
    [['5 млн долларов'], 'валюта не тенге'],
    [[9e13 + 1], '90 трлн'],
  ])('%j is refused: %s', (args, message) => expect(() => TENGE_WORDS(...args)).toThrow(message));
});
