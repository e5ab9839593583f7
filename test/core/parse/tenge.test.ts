import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { parseTenge, parseTengeUnit, type TengeUnit } from '../../../src/core/parse/tenge.ts';

/** Tiyn, or the code of the refusal. */
const read = (cell: Cell, unit?: TengeUnit): number | string => {
  const parsed = parseTenge(cell, unit);
  return parsed.ok ? parsed.value : parsed.error.code;
};

/** Expected values are in tenge: that is what a reader checks by eye. */
const inTiyn = (expected: number | string): number | string =>
  typeof expected === 'number' ? Math.round(expected * 100) : expected;

describe('amounts as printed by offices', () => {
  test.each([
    ['701 млн 120 мың теңге', 701_120_000],
    ['16 млрд 727 млн теңге', 16_727_000_000],
    ['282,3 млн теңге', 282_300_000],
    ['166,8 млн теңге', 166_800_000],
    ['21,599 млрд.теңге', 21_599_000_000], // three digits after the comma, still a fraction: a scale follows
    ['21,599 млрд тенге', 21_599_000_000],
    ['Оған жергілікті бюджеттен 701 млн 120 мың теңге бөлінді', 701_120_000],
    ['Бұл мақсатқа биыл 16 млрд 727 млн теңге қарастырылған', 16_727_000_000],
    ['Жергілікті бюджеттен 282,3 млн теңге', 282_300_000],
    ['"Қазақстан халқына" қорынан 166,8 млн теңге бөлініп', 166_800_000],
    ['Бұл мақсатқа қазынадан – 21,599 млрд.теңге бөлінді', 21_599_000_000], // a dash between words is no minus
    ['На эти цели из казны выделено 21,599 млрд тенге.', 21_599_000_000],
  ])('%j is %d ₸', (text, tenge) => expect(read(text)).toBe(inTiyn(tenge)));
});

describe('digits and separators', () => {
  test.each([
    ['1 250 000,50 ₸', 1_250_000.5],
    ['1\u202f250\u00a0000', 1_250_000], // narrow and ordinary no-break spaces, from exports
    ['1\u2009250\u2009000 тг', 1_250_000],
    ["1'250'000 тг", 1_250_000],
    ['1’250’000,5 ₸', 1_250_000.5],
    ['1.234.567', 1_234_567], // twice the same sign can only part groups
    ['1,234,567', 1_234_567],
    ['1,234,567.89', 1_234_567.89],
    ['1.234.567,89', 1_234_567.89],
    ['1.234,5', 1_234.5],
    ['1 234,567 теңге', 1_234.57], // blanks part the groups, so the comma is decimal; half-up to the tiyn
    ['1234,567', 1_234.57], // four digits before the comma: no group
    ['0,234 ₸', 0.23], // a group never starts with 0
    ['0,005 ₸', 0.01], // half a tiyn, half-up
    ['5000', 5_000],
    ['5 000', 5_000],
    ['5000.5', 5_000.5],
    ['0', 0],
    ['00', 0],
    ['5000₸', 5_000],
    ['5000тг', 5_000],
    ['₸5000', 5_000],
    ['₸ 5 000', 5_000],
    ['KZT 5 000', 5_000],
    ['5 000 KZT', 5_000],
    ['5 000 kzt', 5_000],
    ['5 000 тг.', 5_000],
    ['5 000 ТЕҢГЕ', 5_000],
    ['5 МЛН ТЕҢГЕ', 5_000_000],
    ['5 тeнгe', 5], // Latin e in a Cyrillic word
    ['5 тенге', 5],
    ['5 млн теңгенiң', 5_000_000], // Latin i
    ['5 мын тенге', 5_000], // typed without Kazakh letters
    ['«5 млн теңге»', 5_000_000],
    ['  5 млн   теңге ', 5_000_000],
    ['5\u00ad000 ₸', 5_000], // a soft hyphen inside a number, from a page
    ['\u200e5 000 ₸', 5_000], // a mark of writing direction
    ['Сомасы: 5 000 теңге', 5_000],
    ['Теңге: 5 000', 5_000],
    ['5 000 теңге.', 5_000],
    ['+5 000 ₸', 5_000],
    ['90 трлн теңге', 90_000_000_000_000], // the most that is read
  ])('%j is %d ₸', (text, tenge) => expect(read(text)).toBe(inTiyn(tenge)));
});

describe('scale words', () => {
  test.each([
    ['5 мың', 5_000],
    ['5 мың теңге', 5_000],
    ['5мың', 5_000],
    ['5 тыс. тенге', 5_000],
    ['5 тыс тг', 5_000],
    ['5 тыс.тг.', 5_000],
    ['1 тысяча тенге', 1_000],
    ['2 тысячи тенге', 2_000],
    ['5 тысяч тенге', 5_000],
    ['5 миллион теңге', 5_000_000],
    ['1 миллион тенге', 1_000_000],
    ['2 миллиона тенге', 2_000_000],
    ['5 миллионов тенге', 5_000_000],
    ['5млн', 5_000_000],
    ['5 млн. тенге', 5_000_000],
    ['2,5 миллиарда тенге', 2_500_000_000],
    ['5 миллиардов тенге', 5_000_000_000],
    ['5 млрд ₸', 5_000_000_000],
    ['1,5 трлн теңге', 1_500_000_000_000],
    ['2 триллион теңге', 2_000_000_000_000],
    ['2 триллионов тенге', 2_000_000_000_000],
    ['0,5 млн теңге', 500_000],
    ['1.5 млн теңге', 1_500_000],
    ['1,25 мың теңге', 1_250],
    ['1,234 мың теңге', 1_234],
    ['1 234,5 мың теңге', 1_234_500],
    ['1.234.567 мың теңге', 1_234_567_000],
    ['0,00001 млн теңге', 10],
    ['701 120 мың', 701_120_000],
    ['миллион теңге', 1_000_000], // a bare scale is one of it
    ['миллиард', 1_000_000_000],
    ['мың теңге', 1_000],
    ['тысяча тенге', 1_000],
    ['шамамен миллион теңге', 1_000_000],
    ['миллиардтан астам теңге', 1_000_000_000],
    ['миллионға жуық', 1_000_000],
    ['5 mln tenge', 5_000_000],
    ['5 mlrd teńge', 5_000_000_000],
    ['«Алтын белгі» иегерлеріне 5 млн теңге', 5_000_000], // «алтын» is no numeral
  ])('%j is %d ₸', (text, tenge) => expect(read(text)).toBe(inTiyn(tenge)));
});

describe('compounds', () => {
  test.each([
    ['3 млн 250 мың 500 теңге 50 тиын', 3_250_500.5],
    ['3 млн 250 мың 500 теңге', 3_250_500],
    ['3 млн 250 мың 500', 3_250_500],
    ['3млн250мың', 3_250_000],
    ['701 млн 120 тыс. тенге', 701_120_000],
    ['701 млн. 120 тыс. тенге', 701_120_000], // the dot of an abbreviation ends nothing
    ['16 миллиард 727 миллион теңге', 16_727_000_000],
    ['16 миллиардов 727 миллионов тенге', 16_727_000_000],
    ['1 трлн 200 млрд 300 млн 400 мың 500 теңге', 1_200_300_400_500],
    ['16 млрд 27 млн теңге', 16_027_000_000],
    ['16 млрд 5 мың теңге', 16_000_005_000],
    ['16 млрд 727,5 млн теңге', 16_727_500_000], // the last part may have a fraction
    ['3 млн 500 теңге', 3_000_500],
    ['5 мың 300', 5_300],
    ['500 теңге 5 тиын', 500.05],
    ['500 тенге 01 тиын', 500.01],
    ['5 тенге 2 тиына', 5.02],
    ['5 тенге 50 тиынов', 5.5],
    ['50 тиын', 0.5],
    ['150 тиын', 1.5],
    ['0 теңге 1 тиын', 0.01],
  ])('%j is %d ₸', (text, tenge) => expect(read(text)).toBe(inTiyn(tenge)));
});

describe('Kazakh endings', () => {
  test.each([
    ['5 млн теңгеге', 5_000_000],
    ['5 млн теңгені', 5_000_000],
    ['5 млн теңгенің', 5_000_000],
    ['5 млн теңгеден', 5_000_000],
    ['5 млн теңгемен', 5_000_000],
    ['5 млн теңгесі', 5_000_000],
    ['5 млн теңгесін', 5_000_000],
    ['5 млн теңгесінен', 5_000_000],
    ['5 млн теңгелік', 5_000_000],
    ['5 млн теңгедей', 5_000_000],
    ['5 млн теңгеде', 5_000_000],
    ['3 миллиардқа', 3_000_000_000],
    ['3 миллиардтан', 3_000_000_000],
    ['3 миллиардты', 3_000_000_000],
    ['3 миллиардтың', 3_000_000_000],
    ['2 миллионға', 2_000_000],
    ['2 миллионнан', 2_000_000],
    ['2 миллионды', 2_000_000],
    ['2 миллионның', 2_000_000],
    ['2 миллионмен', 2_000_000],
    ['35 мыңнан', 35_000],
    ['18 мыңға', 18_000],
    ['35 мыңды', 35_000],
    ['35 мыңдай теңге', 35_000],
    ['5 млн-ға', 5_000_000],
    ['5 млн-нан астам теңге', 5_000_000],
    ['5 млрд-тан астам', 5_000_000_000],
    ['200-ге жуық теңге', 200],
    ['5 000-ға', 5_000],
    ['350-дей мың теңге', 350_000],
    ['5 000 ₸-ге', 5_000],
    ['5 000 тг-ге', 5_000],
    ['50 тиынға', 0.5],
    ['50 тиыннан', 0.5],
  ])('%j is %d ₸', (text, tenge) => expect(read(text)).toBe(inTiyn(tenge)));
});

describe('near and bounded amounts give their number', () => {
  test.each([
    ['шамамен 5 млн теңге', 5_000_000],
    ['5 млн теңгеге жуық', 5_000_000],
    ['5 млн теңгеден астам', 5_000_000],
    ['5 млн астам теңге', 5_000_000],
    ['кемінде 5 млн теңге', 5_000_000],
    ['5 млн теңгеден кем емес', 5_000_000],
    ['5 млн теңгеден аса', 5_000_000],
    ['350 мың теңгеге дейін', 350_000],
    ['5 млн теңгеден бастап', 5_000_000],
    ['около 5 млн тенге', 5_000_000],
    ['более 5 млн тенге', 5_000_000],
    ['почти 5 млн тенге', 5_000_000],
    ['свыше 5 млн тенге', 5_000_000],
    ['не менее 5 млн тенге', 5_000_000],
    ['не более 5 млн тенге', 5_000_000],
    ['до 5 млн тенге', 5_000_000],
    ['от 5 млн тенге', 5_000_000],
    ['примерно 5 000', 5_000],
    ['~5 млн теңге', 5_000_000],
    ['≈ 5 млн теңге', 5_000_000],
  ])('%j is %d ₸', (text, tenge) => expect(read(text)).toBe(inTiyn(tenge)));
});

describe('signs', () => {
  test.each([
    ['-0,05', -0.05], // a refund below one tenge keeps its sign
    ['-5 000', -5_000],
    ['–5 000', -5_000],
    ['−5 млн теңге', -5_000_000],
    ['- 5 000', -5_000],
    ['минус 5 млн теңге', -5_000_000],
    ['-701 млн 120 мың теңге', -701_120_000], // the sign is of the whole amount
    ['-5 теңге 50 тиын', -5.5],
    ['-0', 0],
    ['₸ -5 000', -5_000],
    ['сальдо -5 млн теңге', -5_000_000],
    ['айырмасы – −5 млн теңге', -5_000_000], // a dash, then the minus
    ['тапшылығы – -5 млн теңге', -5_000_000], // as budget acts print it
    ['тапшылығын жабуға 5 млн теңге', 5_000_000], // the amount is not the deficit
    ['(5 млрд теңге)', 5_000_000_000], // brackets of a text
  ])('%j is %d ₸', (text, tenge) => expect(read(text)).toBe(inTiyn(tenge)));

  test.each([
    ['(5 000)', 'tenge.sign'], // a loss in accounts, an aside in text
    ['5 000-', 'tenge.sign'],
    ['5 000,-', 'tenge.sign'],
    ['қазынадан –5 млн теңге', 'tenge.sign'], // a dash that lost its blank, or a minus
    ['сома-5 млн теңге', 'tenge.sign'],
    ['минус -5 млн теңге', 'tenge.sign'],
    ['тапшылығы 5 млн теңге', 'tenge.sign'], // the word turns the sign, the number does not
    ['дефицит бюджета – 5 млн тенге', 'tenge.sign'],
  ])('%j is refused: %s', (text, code) => expect(read(text)).toBe(code));
});

describe('refused, each for its own reason', () => {
  test.each([
    ['', 'tenge.empty'],
    ['–', 'tenge.empty'],
    ['н/д', 'tenge.empty'],
    ['теңге', 'tenge.text'],
    ['бөлінді', 'tenge.text'],
    ['млн теңге', 'tenge.text'], // the head of a column
    ['тыс. тенге', 'tenge.text'],
    ['миллионов тенге', 'tenge.text'],
    ['5 млн теңге және 3 млн теңге', 'tenge.two'],
    ['5 млн, 10 млн теңге', 'tenge.two'],
    ['5 млн теңге 10 млн теңге', 'tenge.two'],
    ['5, 10 млн теңге', 'tenge.two'], // a list, or a blank after the comma
    ['3. 5 млн теңге', 'tenge.two'], // an item's number
    ['120-дан 350 мың теңгеге дейін', 'tenge.range'],
    ['от 120 до 350 тысяч тенге', 'tenge.range'],
    ['10-20 млн', 'tenge.range'],
    ['10–20 млн теңге', 'tenge.range'],
    ['10 млн - 20 млн теңге', 'tenge.range'],
    ['50 мыңнан 100 мыңға дейін', 'tenge.range'],
    ['5 млн-нан 10 млн-ға дейін', 'tenge.range'],
    ['5 млн доллар', 'tenge.currency'],
    ['5 млн АҚШ доллары', 'tenge.currency'],
    ['100 000 рублей', 'tenge.currency'],
    ['100 руб.', 'tenge.currency'],
    ['$5 000', 'tenge.currency'],
    ['5 000 USD', 'tenge.currency'],
    ['€ 5 млн', 'tenge.currency'],
    ['5 млн евро', 'tenge.currency'],
    ['миллиардтаған теңге', 'tenge.vague'],
    ['миллиондаған теңге', 'tenge.vague'],
    ['бірнеше миллион теңге', 'tenge.vague'],
    ['несколько миллионов тенге', 'tenge.vague'],
    ['сотни миллионов тенге', 'tenge.vague'],
    ['1,234', 'tenge.ambiguous'], // a thousand in one export, one and a quarter in another
    ['1.234', 'tenge.ambiguous'],
    ['1,234 теңге', 'tenge.ambiguous'],
    ['-12.345 ₸', 'tenge.ambiguous'],
    ['350.000 мың теңге', 'tenge.ambiguous'], // 350 thousand, or 350 000 thousand
    ['3 млн 500', 'tenge.ambiguous'], // half a million, or five hundred
    ['16 млрд 727', 'tenge.ambiguous'],
    ['12 34', 'tenge.grouping'],
    ['1 2345', 'tenge.grouping'],
    ['12.03.2025', 'tenge.date'],
    ['1,23,456', 'tenge.grouping'],
    ['1 234.567,8', 'tenge.grouping'],
    ['500 мың 3 млн теңге', 'tenge.order'],
    ['1 млн 2500 мың теңге', 'tenge.order'],
    ['1,5 млн 200 мың теңге', 'tenge.order'],
    ['5 млн 3 млн теңге', 'tenge.order'],
    ['5,5 теңге 50 тиын', 'tenge.order'],
    ['5 теңге 150 тиын', 'tenge.order'],
    ['100 трлн теңге', 'tenge.size'],
    ['90 000 000 000 000,01 ₸', 'tenge.size'],
    ['9999999999999999999', 'tenge.size'],
  ])('%j is refused: %s', (text, code) => expect(read(text)).toBe(code));
});

describe('words and numbers beside the amount speak of something else', () => {
  test.each([
    ['2025 жылы 5 млн теңге', 5_000_000],
    ['38 нысанға 21,599 млрд теңге', 21_599_000_000],
    ['27,5 % 3 млн теңге', 3_000_000],
    ['5 млн теңгеден 3 есе', 5_000_000],
    ['5 млн теңге (10 мың доллар)', 5_000_000], // what it was worth elsewhere
    ['5 млн теңге/орын', 5_000_000],
    ['бір оқушыға 5 000 теңге', 5_000],
    ['5 000 (мың теңге)', 5_000_000], // the unit in brackets
  ])('%j is %d ₸', (text, tenge) => expect(read(text)).toBe(inTiyn(tenge)));
});

describe('slips that have one reading', () => {
  test.each([
    ['5 мпн теңге', 5_000_000],
    ['5 млд теңге', 5_000_000_000],
    ['З50 теңге', 350], // the letter З
    ['5О0 теңге', 500], // the letter О
    ['5 O00 теңге', 5_000], // the letter O
  ])('%j is %d ₸', (text, tenge) => expect(read(text)).toBe(inTiyn(tenge)));
});

describe('amounts in words', () => {
  test.each([
    ['бір жарым миллиард', 1_500_000_000],
    ['бір жарым миллиард теңге', 1_500_000_000],
    ['полтора миллиарда тенге', 1_500_000_000],
    ['полмиллиона тенге', 500_000],
    ['екі жүз миллион', 200_000_000],
    ['екі жүз миллион теңге', 200_000_000],
    ['жеті жүз бір миллион жүз жиырма мың теңге', 701_120_000],
    ['двести миллионов тенге', 200_000_000],
    ['жүз мың теңге', 100_000],
    ['бес мың теңге', 5_000],
    ['жарты миллион теңге', 500_000],
    ['5 жарым миллион теңге', 5_500_000],
    ['отызға жуық миллион теңге', 30_000_000],
    ['жүз 50 мың теңге', 150_000],
    ['екі-үш миллион теңге', 'tenge.range'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(inTiyn(expected)));
});

describe('misreadings that would pass unseen', () => {
  test.each([
    ['5 мл теңге', 'tenge.word'], // millilitres, or a slip of млн: 5 tenge it is not
    ['З50', 'tenge.word'], // nothing says that it is a number
    ['5 мпнх теңге', 'tenge.word'],
    ['№5 теңге', 'tenge.word'],
    ['5² теңге', 'tenge.word'],
    ['5 млн × 3 теңге', 'tenge.word'],
    ['=5000', 'tenge.word'],
    ['5 млн?', 'tenge.word'],
    ['120 оқушы', 'tenge.word'], // pupils
    ['3 млн оқушы', 'tenge.word'],
    ['5-сынып', 'tenge.word'],
    ['5 мың орын', 'tenge.word'],
    ['35 мың млн теңге', 'tenge.word'], // two scales
    ['қоры миллиард теңге', 'tenge.word'], // what stood before may have said how many
    ['не 5 млн тенге', 'tenge.word'],
    ['5 млн теңге емес', 'tenge.word'],
    ['5 %', 'tenge.word'],
    ['5 пайыз', 'tenge.word'],
    ['55,47 пайызды', 'tenge.word'],
    ['#REF!', 'tenge.text'],
    ['٥٠٠٠ теңге', 'tenge.word'], // digits of another script
    ['½ млн теңге', 'tenge.word'],
    ['5 миллионға 200 мың теңге қосылды', 'tenge.two'], // the ending closed the first amount
    ['500 теңгеге 50 тиын', 'tenge.two'],
  ])('%j is refused: %s', (text, code) => expect(read(text)).toBe(code));
});

describe('units', () => {
  test.each([
    ['5 000', 100_000, 5_000_000], // plain digits take the unit of the column
    ['282,3', 100_000_000, 282_300_000],
    ['-1,5', 100_000, -1_500],
    ['5 000 теңге', 100_000, 5_000], // a unit in the text wins
    ['5 млн', 100_000, 5_000_000],
    ['₸ 5 000', 100_000, 5_000],
    ['50 тиын', 100_000, 0.5],
    ['шамамен 5 000', 100_000, 5_000_000],
    ['150', 1, 1.5],
  ] as const)('%j in a column of %d tiyn is %d ₸', (text, unit, tenge) => {
    expect(read(text, unit)).toBe(inTiyn(tenge));
  });

  test.each([
    [5000, 100, 5_000],
    [282.3, 100_000_000, 282_300_000],
    [21.599, 100_000_000_000, 21_599_000_000],
    [0.1 + 0.2, 100, 0.3], // binary noise is no tiyn
    [1.005, 100, 1.01], // half-up, where the binary value lies below the half
    [-1.005, 100, -1.01],
    [8.345, 100_000, 8_345],
    [89_999_999_999_999.98, 100, 89_999_999_999_999.98], // sixteen digits, still exact
    [0, 100, 0],
    [1e-7, 100_000_000, 0.1],
    [1e21, 100, 'tenge.size'],
    [Number.NaN, 100, 'tenge.size'],
    [true, 100, 'tenge.text'],
    [{ date: '2025-11-10' }, 100, 'tenge.date'],
    ['1,234', 100_000_000, 'tenge.ambiguous'], // an export may group by commas in any column
  ] as const)('the cell %j in a column of %d tiyn is %j', (cell, unit, tenge) => {
    expect(read(cell, unit)).toBe(inTiyn(tenge));
  });

  test.each([
    ['теңге', 100],
    ['₸', 100],
    ['тг', 100],
    ['мың теңге', 100_000],
    ['мың', 100_000],
    ['тыс. тенге', 100_000],
    ['тыс тг', 100_000],
    ['тыс.тг.', 100_000],
    ['в тыс. тенге', 100_000],
    ['(мың теңге)', 100_000],
    ['мың теңгемен', 100_000],
    ['тысяч тенге', 100_000],
    ['млн теңге', 100_000_000],
    ['МЛН. ТЕНГЕ', 100_000_000],
    ['миллионов тенге', 100_000_000],
    ['млрд ₸', 100_000_000_000],
    ['трлн теңге', 100_000_000_000_000],
    ['тиын', 1],
    ['', undefined],
    ['оқушы', undefined],
    ['мың оқушы', undefined],
    ['млн доллар', undefined],
    ['5 млн теңге', undefined],
    ['мың млн', undefined],
    ['бағдарлама, мың теңге', undefined],
  ])('the unit %j is %j tiyn', (text, unit) => expect(parseTengeUnit(text)).toBe(unit));
});

describe('properties', () => {
  const runs = { seed: 20251122, numRuns: 300 };
  const grouped = (value: number, blank: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, blank);

  test('grouping does not change the value', () => {
    const blanks = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009', "'", '’');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9e13 }), fc.nat(99), blanks, (tenge, tiyn, blank) => {
        const text = `${grouped(tenge, blank)},${String(tiyn).padStart(2, '0')} ₸`;
        expect(read(text)).toBe(tenge === 9e13 && tiyn > 0 ? 'tenge.size' : tenge * 100 + tiyn);
      }),
      runs,
    );
  });

  test('endings do not change the value', () => {
    const endings = fc.constantFrom(
      '',
      'ге',
      'ні',
      'нің',
      'ден',
      'мен',
      'сі',
      'сін',
      'сіне',
      'лік',
      'дей',
      'де',
    );
    const scales = fc.constantFrom<[string, number]>(
      ['мың', 1e5],
      ['млн', 1e8],
      ['миллион', 1e8],
      ['млрд.', 1e11],
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), scales, endings, (number, [scale, unit], ending) => {
        expect(read(`${number} ${scale} теңге${ending}`)).toBe(number * unit);
      }),
      runs,
    );
  });

  test('a compound is the sum of its parts', () => {
    const part = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(part, part, part, part, fc.integer({ min: 0, max: 99 }), (a, b, c, d, e) => {
        const text = `${a} млрд ${b} млн ${c} мың ${d} теңге ${e} тиын`;
        expect(read(text)).toBe(a * 1e11 + b * 1e8 + c * 1e5 + d * 100 + e);
      }),
      runs,
    );
  });

  test('a minus changes the sign and nothing else', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.constantFrom('-', '–', '−', 'минус '),
        (tenge, minus) => {
          expect(read(`${minus}${tenge} теңге`)).toBe(-tenge * 100);
        },
      ),
      runs,
    );
  });

  test('any text gives a whole number or a refusal, and never throws', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '5',
        '1,234',
        ' ',
        'млн',
        'теңге',
        '-',
        '–',
        '.',
        ',',
        '(',
        'бір',
        'от',
        '₸',
        'ға',
        '%',
        'x',
        '\u00a0',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (all) => {
        const value = read(all.join(''));
        expect(typeof value === 'string' ? value.startsWith('tenge.') : Number.isSafeInteger(value)).toBe(
          true,
        );
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});
