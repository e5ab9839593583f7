import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCanonicalFormula, toLocalFormula } from '../../../src/host/entry/notation.ts';

const canonical = (text: string, separators: 'comma' | 'locale', locale: string): string => {
  const read = toCanonicalFormula(text, separators, locale);
  return 'formula' in read ? read.formula : read.error;
};

describe('the locale’s notation where the decimal sign is a comma', () => {
  test.each([
    ['=QUALITY_DELTA(A2;B2)', '=QUALITY_DELTA(A2,B2)'],
    ['=SUM(1,2)', '=SUM(1.2)'], // one number, as Sheets reads it there
    ['=SUM(A1,B1)', '#ERROR!'], // the other separator
    ['=SUM(1,2,3)', '#ERROR!'],
    ['=1.5*2', '#ERROR!'], // the other decimal sign
    [
      '=IF(A1>0,5;"иә, ""әрине""; жоқ";\'I тоқсан; 2\'!B2)',
      '=IF(A1>0.5,"иә, ""әрине""; жоқ",\'I тоқсан; 2\'!B2)',
    ],
    ['={1,5\\2;3\\4}', '={1.5,2;3,4}'],
    ['={SUM(1;2)\\3}', '={SUM(1,2),3}'], // a call inside an array has its own separators
    ['=F(;2;)', '=F(,2,)'], // arguments left out
    ['=LOG10(A1)+1:1', '=LOG10(A1)+1:1'],
    ['=A:A', '=A:A'],
    ['=50%*A1', '=50%*A1'],
    ['=LAMBDA(x;x+1)(2)', '=LAMBDA(x,x+1)(2)'],
  ])('%s is %s', (text, expected) => {
    expect(canonical(text, 'locale', 'ru_KZ')).toBe(expected);
    expect(canonical(text, 'locale', 'kk_KZ')).toBe(expected);
  });
});

describe('en-US notation', () => {
  test.each([
    ['=SUM(1,2)', '=SUM(1,2)'],
    ['=SUM(1;2)', '#ERROR!'],
    ['=SUM(A1;B1)', '#ERROR!'],
    ['={1,2;3,4}', '={1,2;3,4}'],
    ['={1\\2}', '#ERROR!'],
    ['=1.5*2', '=1.5*2'],
    ['=SUM(', '#ERROR!'],
    ['=1+', '#ERROR!'],
    ['=)', '#ERROR!'],
    ['=A1 B1', '#ERROR!'],
    ['=(1,2)', '#ERROR!'],
    ['="open', '#ERROR!'],
    ['=#REF!+1', '=#REF!+1'],
    ["='Алматы қ.'!$A$1:B$2", "='Алматы қ.'!$A$1:B$2"],
    ['=+7 (701) 123-45-67', '#ERROR!'], // a telephone number typed with its plus
  ])('%s is %s', (text, expected) => {
    expect(canonical(text, 'comma', 'ru_KZ')).toBe(expected);
    expect(canonical(text, 'locale', 'en_US')).toBe(expected);
  });
});

test('the formula bar shows the locale’s notation', () => {
  expect(toLocalFormula('=IF(A1>0.5,{1,2;3,4},"a,b")', 'kk_KZ')).toBe('=IF(A1>0,5;{1\\2;3\\4};"a,b")');
  expect(toLocalFormula('=SUM(1,2)', 'en_US')).toBe('=SUM(1,2)');
  expect(toLocalFormula('=SUM(', 'ru_KZ')).toBe('=SUM(');
});

test('what the formula bar shows reads back as the same formula', () => {
  const leaf = fc.oneof(
    fc.integer({ min: 0, max: 999 }).map((n) => `${n / 4}`),
    fc.constantFrom('A1', '$B$2:C9', "'Бет; 1'!A1", '"a,b;c"', 'TRUE', '#N/A'),
  );
  const formula = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `SUM(${a},${b})`),
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a}+${b})`),
      fc.tuple(leaf, leaf, leaf, leaf).map(([a, b, c, d]) => `{${a},${b};${c},${d}}`),
    ),
  })).node;
  fc.assert(
    fc.property(formula, (text) => {
      expect(canonical(toLocalFormula(`=${text}`, 'ru_KZ'), 'locale', 'ru_KZ')).toBe(`=${text}`);
    }),
    { seed: 20_251_110, numRuns: 300 },
  );
});
