/** Endings upon numbers. The forms are those of the wording guide, section 3, and further ones read aloud by hand. */
import { describe, expect, test } from 'vitest';
import { inflectNumber, inflectPercent, type KazakhForm } from '../../../src/core/words/inflect.ts';

/** «9 260-қа» → 9260; blanks in the rows below are no-break ones in the text. */
const numberIn = (form: string): number =>
  Number(form.slice(0, form.lastIndexOf('-')).replace(/ /gu, '').replace(',', '.').replace('−', '-'));

const rows = (form: KazakhForm, forms: string): [string, KazakhForm][] =>
  forms.split(' · ').map((text) => [text, form]);

describe('the forms of the guide', () => {
  test.each([
    ...rows(
      'DAT',
      '0-ге · 1-ге · 2-ге · 3-ке · 4-ке · 5-ке · 6-ға · 7-ге · 8-ге · 9-ға · 10-ға · 20-ға · 30-ға · 40-қа · 50-ге · ' +
        '60-қа · 70-ке · 80-ге · 90-ға · 100-ге · 1 000-ға · 3,7-ге · 2,4-ке · 62,5-ке · 55,47-ге · 63,4-ке · ' +
        '65,6-ға · 99,9-ға · 55 135-ке · 3 847-ге · 9 260-қа · 5 200-ге',
    ),
    ...rows(
      'ABL',
      '0-ден · 1-ден · 2-ден · 3-тен · 4-тен · 5-тен · 6-дан · 7-ден · 8-ден · 9-дан · 10-нан · 12-ден · 20-дан · ' +
        '30-дан · 40-тан · 50-ден · 60-тан · 70-тен · 80-нен · 90-нан · 100-ден · 1 000-нан · 55,06-дан · 62,5-тен · ' +
        '1 122-ден · 35 000-нан',
    ),
    ...rows(
      'ACC',
      '1-ді · 2-ні · 3-ті · 5-ті · 6-ны · 7-ні · 8-ді · 9-ды · 10-ды · 20-ны · 40-ты · 50-ді · 80-ді · 90-ды · ' +
        '891-ді · 1 000-ды · 65,6-ны',
    ),
    ...rows(
      'GEN',
      '1-дің · 2-нің · 3-тің · 6-ның · 8-дің · 9-дың · 10-ның · 40-тың · 50-дің · 80-нің · 100-дің · 1 000-ның',
    ),
    ...rows('LOC', '3-те · 7-де · 9-да · 40-та · 50-де'),
    ...rows('INS', '1-мен · 3-пен · 4-пен · 8-бен · 9-бен · 10-мен · 30-бен · 40-пен · 50-мен · 100-бен'),
    ...rows(
      'POSS',
      '8-і · 10-ы · 12-сі · 16-сы · 17-сі · 20-сы · 25-і · 40-ы · 50-і · 100-і · ' +
        '1-еуі · 2-еуі · 3-еуі · 4-еуі · 5-еуі · 6-ауы · 7-еуі',
    ),
    ...rows('POSS+GEN', '49-ының · 3-еуінің'),
    ...rows('POSS+LOC', '9-ында · 10-ында · 2-еуінде · 6-ауында'),
  ])('%s', (text, form) => {
    expect(inflectNumber(numberIn(text), form)).toBe(text.replace(/ /gu, '\u00a0'));
  });
});

describe('the last word that is said decides', () => {
  test.each<[string, KazakhForm, string]>([
    ['200-ге', 'DAT', 'екі жүз'],
    ['1 000 000-ға', 'DAT', 'бір миллион'],
    ['2 000 000-нан', 'ABL', 'миллион: nasal'],
    ['3 000 000 000-қа', 'DAT', 'миллиард: its last д is said т'],
    ['3 000 000 000-тан', 'ABL', 'the same'],
    ['1 000 000 000 000-ды', 'ACC', 'триллион'],
    ['10 100-ге', 'DAT', 'он мың жүз'],
    ['1 000 040-қа', 'DAT', 'бір миллион қырық: the zeros between are not said'],
    ['0,25-ке', 'DAT', 'жүзден жиырма бес'],
    ['0,3-тен', 'ABL', 'оннан үш'],
    ['0,06-ға', 'DAT', 'жүзден алты: a zero inside a fraction is not said'],
    ['99,95-ке', 'DAT', 'тоқсан бес'],
    ['1,125-тен', 'ABL', 'мыңнан жүз жиырма бес'],
    ['0,2-ні', 'ACC', 'екі'],
    ['100,5-тің', 'GEN', 'бес'],
    ['−5-ке', 'DAT', 'a minus changes nothing'],
    ['−1,4-тен', 'ABL', 'төрт'],
    ['13-і', 'POSS', 'он үші, and not the collective of three'],
    ['21-і', 'POSS', 'жиырма бірі'],
    ['51-інің', 'POSS+GEN', 'елу бірінің'],
    ['30-ында', 'POSS+LOC', 'отызында'],
    ['60-ына', 'POSS+DAT', 'алпысына'],
    ['7-еуін', 'POSS+ACC', 'жетеуін'],
    ['6-ауынан', 'POSS+ABL', 'алтауынан'],
    ['1 000-ымен', 'POSS+INS', 'мыңымен'],
    ['0-і', 'POSS', 'нөлі'],
    ['2-еуіндегі', 'POSS+ATTR', 'екеуіндегі'],
    ['90-дағы', 'ATTR', 'тоқсандағы'],
    ['5-тегі', 'ATTR', 'бестегі'],
  ])('%s, %s: %s', (text, form) => {
    expect(inflectNumber(numberIn(text), form)).toBe(text.replace(/ /gu, '\u00a0'));
  });

  test.each<[number, number, string]>([
    [8.04, 1, '8-ге'], // «8,0» would be «сегізге» or «нөлге»
    [5.2, 2, '5,2-ге'],
    [55.469, 2, '55,47-ге'],
    [9.96, 1, '10-ға'],
    [-0.04, 1, '0-ге'],
  ])('%d with at most %d decimals is %s', (value, decimals, expected) => {
    expect(inflectNumber(value, 'DAT', decimals)).toBe(expected);
  });
});

describe('«%» is said «пайыз» whatever the number', () => {
  test.each<[number, KazakhForm, string]>([
    [55.47, 'DAT', '55,47 %-ға'],
    [99.9, 'ACC', '99,9 %-ды'],
    [92, 'POSS', '92 %-ы'],
    [27.5, 'ABL', '27,5 %-дан'],
    [62, 'INS', '62 %-бен'],
    [17, 'GEN', '17 %-дың'],
    [3, 'LOC', '3 %-да'],
    [5, 'POSS+ACC', '5 %-ын'],
    [40, 'POSS+DAT', '40 %-ына'],
  ])('%d, %s', (value, form, expected) => {
    expect(inflectPercent(value, form)).toBe(expected.replace(' ', '\u00a0'));
  });

  test('its zeros stand: they are before the sign, not before the ending', () => {
    expect(inflectPercent(8, 'DAT', 1)).toBe('8,0\u00a0%-ға');
  });
});

/** By the numerals alone, written from the grammar: harmony and final sound of each last word. */
const LAST: Readonly<Record<string, readonly [dative: string, ablative: string, genitive: string]>> = {
  нөл: ['ге', 'ден', 'дің'],
  бір: ['ге', 'ден', 'дің'],
  екі: ['ге', 'ден', 'нің'],
  үш: ['ке', 'тен', 'тің'],
  төрт: ['ке', 'тен', 'тің'],
  бес: ['ке', 'тен', 'тің'],
  алты: ['ға', 'дан', 'ның'],
  жеті: ['ге', 'ден', 'нің'],
  сегіз: ['ге', 'ден', 'дің'],
  тоғыз: ['ға', 'дан', 'дың'],
  он: ['ға', 'нан', 'ның'],
  жиырма: ['ға', 'дан', 'ның'],
  отыз: ['ға', 'дан', 'дың'],
  қырық: ['қа', 'тан', 'тың'],
  елу: ['ге', 'ден', 'дің'],
  алпыс: ['қа', 'тан', 'тың'],
  жетпіс: ['ке', 'тен', 'тің'],
  сексен: ['ге', 'нен', 'нің'],
  тоқсан: ['ға', 'нан', 'ның'],
  жүз: ['ге', 'ден', 'дің'],
  мың: ['ға', 'нан', 'ның'],
};

test('every number up to 10 000 takes the endings of its last numeral', () => {
  const names = Object.keys(LAST);
  const lastOf = (value: number): string => {
    if (value === 0) return 'нөл';
    if (value % 10 !== 0) return names[value % 10]!;
    if (value % 100 !== 0) return names[9 + (value % 100) / 10]!;
    return value % 1000 === 0 ? 'мың' : 'жүз';
  };
  for (let value = 0; value <= 10_000; value += 1) {
    const endings = (['DAT', 'ABL', 'GEN'] as const).map((form) =>
      inflectNumber(value, form).replace(/^.*-/u, ''),
    );
    expect([value, ...endings]).toEqual([value, ...LAST[lastOf(value)]!]);
  }
});
