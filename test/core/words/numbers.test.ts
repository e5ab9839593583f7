/** Numbers and amounts in words. The table is that of the wording guide, read aloud by hand, with a reason where it is not plain. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tiyn } from '../../../src/core/model/tiyn.ts';
import { parseTenge } from '../../../src/core/parse/tenge.ts';
import { kazakhNumber } from '../../../src/core/words/kazakhNumber.ts';
import { russianNumber } from '../../../src/core/words/russianNumber.ts';
import { tengeInWords } from '../../../src/core/words/tengeWords.ts';
import { readKazakh, readRussian } from './readWords.ts';

test.each([
  [0, 'нөл', 'ноль'],
  [1, 'бір', 'один'],
  [2, 'екі', 'два'],
  [11, 'он бір', 'одиннадцать'],
  [21, 'жиырма бір', 'двадцать один'],
  [40, 'қырық', 'сорок'],
  [99, 'тоқсан тоғыз', 'девяносто девять'],
  [100, 'жүз', 'сто'], // «жүз» without «бір»
  [319, 'үш жүз он тоғыз', 'триста девятнадцать'],
  [1000, 'бір мың', 'одна тысяча'], // but «бір мың»
  [1001, 'бір мың бір', 'одна тысяча один'],
  [2002, 'екі мың екі', 'две тысячи два'], // feminine thousands, masculine tenge
  [5016, 'бес мың он алты', 'пять тысяч шестнадцать'],
  [12_345, 'он екі мың үш жүз қырық бес', 'двенадцать тысяч триста сорок пять'],
  [21_000, 'жиырма бір мың', 'двадцать одна тысяча'],
  [100_000, 'жүз мың', 'сто тысяч'],
  [134_831, 'жүз отыз төрт мың сегіз жүз отыз бір', 'сто тридцать четыре тысячи восемьсот тридцать один'],
  [1_000_000, 'бір миллион', 'один миллион'],
  [282_300_000, 'екі жүз сексен екі миллион үш жүз мың', 'двести восемьдесят два миллиона триста тысяч'],
  [701_120_000, 'жеті жүз бір миллион жүз жиырма мың', 'семьсот один миллион сто двадцать тысяч'],
  [
    16_727_000_000,
    'он алты миллиард жеті жүз жиырма жеті миллион',
    'шестнадцать миллиардов семьсот двадцать семь миллионов',
  ],
  [
    21_599_000_000,
    'жиырма бір миллиард бес жүз тоқсан тоғыз миллион',
    'двадцать один миллиард пятьсот девяносто девять миллионов',
  ],
  [1_000_000_000_000, 'бір триллион', 'один триллион'],
  [90_000_000_000_000, 'тоқсан триллион', 'девяносто триллионов'], // the most that is money
  [-5, 'минус бес', 'минус пять'],
  [11_000, 'он бір мың', 'одиннадцать тысяч'], // not «одна»
  [12_000_000, 'он екі миллион', 'двенадцать миллионов'],
  [102_000, 'жүз екі мың', 'сто две тысячи'],
  [1_000_001, 'бір миллион бір', 'один миллион один'], // a group of zeros is not said
  [3_000_000_000, 'үш миллиард', 'три миллиарда'],
  [111_111, 'жүз он бір мың жүз он бір', 'сто одиннадцать тысяч сто одиннадцать'],
  [2_000_000_000_000_000, 'екі мың триллион', 'две тысячи триллионов'], // no name above a trillion
])('%d is «%s», «%s»', (value, kazakh, russian) => {
  expect(kazakhNumber(value)).toBe(kazakh);
  expect(russianNumber(value)).toBe(russian);
});

test.each([
  [1, 'одна', 'одно'],
  [2, 'две', 'два'],
  [5, 'пять', 'пять'],
  [11, 'одиннадцать', 'одиннадцать'],
  [21, 'двадцать одна', 'двадцать одно'],
  [101, 'сто одна', 'сто одно'],
  [1001, 'одна тысяча одна', 'одна тысяча одно'], // the gender of what is counted reaches the last group only
  [2000, 'две тысячи', 'две тысячи'],
  [1_002_000, 'один миллион две тысячи', 'один миллион две тысячи'],
])('in Russian %d is «%s» of school (feminine) and «%s» of place (neuter)', (value, feminine, neuter) => {
  expect(russianNumber(value, 'f')).toBe(feminine);
  expect(russianNumber(value, 'n')).toBe(neuter);
});

/** Whole tiyn of an amount in tenge, by text, so that the test has no rounding of its own. */
const tiyn = (tenge: string): Tiyn => {
  const [whole = '', cents = '00'] = tenge.split(',');
  return Number(whole + cents) as Tiyn;
};

test.each([
  ['0', 'нөл теңге', 'ноль тенге'],
  ['0,01', 'нөл теңге 01 тиын', 'ноль тенге 01 тиын'],
  ['1', 'бір теңге', 'один тенге'], // masculine, as in office software
  ['2', 'екі теңге', 'два тенге'],
  ['3,02', 'үш теңге 02 тиын', 'три тенге 02 тиына'],
  ['5,11', 'бес теңге 11 тиын', 'пять тенге 11 тиынов'],
  [
    '701120000,50',
    'жеті жүз бір миллион жүз жиырма мың теңге 50 тиын',
    'семьсот один миллион сто двадцать тысяч тенге 50 тиынов',
  ],
  ['60070,21', 'алпыс мың жетпіс теңге 21 тиын', 'шестьдесят тысяч семьдесят тенге 21 тиын'],
  ['-5', 'минус бес теңге', 'минус пять тенге'],
  ['-0,05', 'минус нөл теңге 05 тиын', 'минус ноль тенге 05 тиынов'],
  ['90000000000000', 'тоқсан триллион теңге', 'девяносто триллионов тенге'],
])('%s ₸ is «%s», «%s»', (tenge, kazakh, russian) => {
  expect(tengeInWords(tiyn(tenge), 'kk')).toBe(kazakh);
  expect(tengeInWords(tiyn(tenge), 'ru')).toBe(russian);
});

describe('read back by a reader that adds up numerals and knows nothing of how they were put together', () => {
  const sizes = fc.oneof(
    fc.integer({ min: 0, max: 2_000_000 }),
    fc.integer({ min: 0, max: 999_999_999_999 }),
    fc.integer({ min: 0, max: 90_000_000_000_000 }),
  );

  test('every number gives itself, in both languages and every gender', () => {
    fc.assert(
      fc.property(sizes, fc.boolean(), fc.constantFrom('m', 'f', 'n'), (size, isNegative, gender) => {
        const value = isNegative && size > 0 ? -size : size;
        expect(readKazakh(kazakhNumber(value))).toBe(value);
        expect(readRussian(russianNumber(value, gender))).toBe(value);
      }),
      { seed: 11, numRuns: 20_000 },
    );
  });

  test('every whole number of tiyn gives itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e15, max: 9e15 }), (value) => {
        for (const [lang, read] of [
          ['kk', readKazakh],
          ['ru', readRussian],
        ] as const) {
          const words = tengeInWords(value as Tiyn, lang);
          // The sign is of the whole amount: «минус нөл теңге 05 тиын» is five tiyn owed.
          const [whole = '', rest = ''] = words.replace('минус ', '').split(/ те[ңн]ге ?/u);
          const size = read(whole) * 100 + Number(rest.replace(/ тиын(а|ов)?$/u, ''));
          expect(words.startsWith('минус ') ? -size : size).toBe(value);
        }
      }),
      { seed: 12, numRuns: 5000 },
    );
  });
});

describe('read back by our own reader of amounts', () => {
  test.each(['kk', 'ru'] as const)('every whole number of tiyn in %s gives itself', (lang) => {
    const amounts = fc.oneof(fc.integer({ min: 0, max: 9e15 }), fc.integer({ min: 0, max: 200_000_000 }));
    fc.assert(
      fc.property(amounts, fc.boolean(), (size, isNegative) => {
        const value = isNegative && size > 0 ? -size : size;
        const words = tengeInWords(value as Tiyn, lang);
        expect(parseTenge(words), words).toEqual({ ok: true, value });
      }),
      { seed: 13, numRuns: 3000 },
    );
    for (let value = 0; value < 12_000; value += 1) {
      const words = tengeInWords(value as Tiyn, lang);
      expect(parseTenge(words), words).toEqual({ ok: true, value });
    }
  });
});
