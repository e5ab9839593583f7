import { describe, expect, test } from 'vitest';
import { pluralForm, russianCount, russianNoun } from '../../../src/core/words/russianPlural.ts';

/** Number and noun as the wording guide, section 3, prints them; `_` is the blank between groups. */
test.each(
  (
    '0 школ · 1 школа · 4 школы · 5 школ · 11 школ · 14 школ · 21 школа · 22 школы · 51 школа · 111 школ · 112 школ · ' +
    '437 школ · 1_122 школы · 35_081 учащийся · 17 учащихся · 2 процентных пункта · 5 процентных пунктов · ' +
    '2,4 процентного пункта · 3,7 процента · 1 процентный пункт · 0,5 учащегося · 2 педагога · 101 район · ' +
    '12 городов · 3 класса · 25 мест · 1_000_001 объект · 1 студент · 6 лагерей · 2 лагеря · 2,5 лагеря · 1 строка · ' +
    '33 ячейки · 8 листов · 13 ошибок · 4 предупреждения · 10 замечаний · 21 год · 3 года · 5 лет · 1,5 года · ' +
    '−2 процентных пункта · −1,4 процентного пункта · 2 тиына'
  ).split(' · '),
)('%s', (expected) => {
  const [, figures = '', noun = ''] = /^(\S+) (.*)$/u.exec(expected) ?? [];
  const value = Number(figures.replace(/_/gu, '').replace(',', '.').replace('−', '-'));
  expect(russianCount(value, NOMINATIVES[noun] ?? noun)).toBe(expected.replace(/_/gu, '\u00a0'));
});

/** Nominatives by the form that stands above. */
const NOMINATIVES: Readonly<Record<string, string>> = {
  школ: 'школа',
  школы: 'школа',
  учащихся: 'учащийся',
  учащегося: 'учащийся',
  'процентных пункта': 'процентный пункт',
  'процентных пунктов': 'процентный пункт',
  'процентного пункта': 'процентный пункт',
  процента: 'процент',
  педагога: 'педагог',
  городов: 'город',
  класса: 'класс',
  мест: 'место',
  лагерей: 'лагерь',
  лагеря: 'лагерь',
  ячейки: 'ячейка',
  листов: 'лист',
  ошибок: 'ошибка',
  предупреждения: 'предупреждение',
  замечаний: 'замечание',
  года: 'год',
  лет: 'год',
  тиына: 'тиын',
};

test('«тенге», and any noun that is not known, do not change', () => {
  expect(russianNoun(5, 'тенге')).toBe('тенге');
  expect(russianNoun(21, 'млрд тенге')).toBe('млрд тенге');
});

test.each([
  [2.04, 1, '2 процентных пункта'], // «2,0 процентного» beside «2 процентных»: zeros at the end are dropped
  [0.96, 1, '1 процентный пункт'],
  [2.44, 1, '2,4 процентного пункта'],
])('%d with at most %d decimals is %s', (value, decimals, expected) => {
  expect(russianCount(value, 'процентный пункт', decimals)).toBe(expected);
});

describe('the form goes by the last two digits', () => {
  test('whatever stands before them', () => {
    for (let value = 0; value < 100; value += 1) {
      for (const above of [100, 1100, 5_000_000, 2_000_000_000_000]) {
        expect(pluralForm(above + value)).toBe(pluralForm(value));
        expect(pluralForm(-above - value)).toBe(pluralForm(value));
      }
    }
  });
  test('of the first hundred nine take «one» and twenty-seven «few»', () => {
    const forms = Array.from({ length: 100 }, (_, value) => pluralForm(value));
    expect(forms.filter((form) => form === 'one')).toHaveLength(9); // 1 21 31 … 91
    expect(forms.filter((form) => form === 'few')).toHaveLength(27);
  });
});
