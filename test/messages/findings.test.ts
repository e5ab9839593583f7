import { describe, expect, test } from 'vitest';
import type { Finding, FindingMessage } from '../../src/core/finding.ts';
import type { MessageValues } from '../../src/core/result.ts';
import { LANGS } from '../../src/messages/catalog.ts';
import { findingMessages, findingText } from '../../src/messages/findings.ts';

/** Values as they occur: long names of schools and headings, a row far down. */
const SCHOOL = '№12 жалпы білім беретін мектеп';
const REALISTIC: Record<FindingMessage, MessageValues> = {
  sheetEmpty: {},
  sheetUnrecognised: { expected: 'мектеп, сынып, «5», «4», «3», «2»' },
  headingMissing: { column: 'Тоқсан / Четверть' },
  headingUnsure: { heading: 'Сапа көрсеткіші', column: 'Білім сапасы, % / Качество знаний, %' },
  type: { text: '25 уч.', column: 'Кол-во уч-ся' },
  negativeCount: { value: -3, column: 'Кол-во «5»' },
  fractionCount: { value: 2.5, column: 'Кол-во «5»' },
  percentRange: { value: 655, column: '% качества' },
  markRange: { value: 7.5, column: 'Средний балл' },
  required: { column: 'Мектеп атауы' },
  choice: { text: 'казахск', options: 'қазақ, орыс, аралас, ұйғыр, өзбек' },
  unknownTerm: { text: 'V тоқсан' },
  schoolYear: { text: '2025' },
  month: { text: 'қаңтар-мамыр' },
  year: { text: '2023-2029' },
  date: { text: '2026 жылдың соңына дейін' },
  amount: { text: '70-тен 200 мың теңгеге дейін' },
  amountAmbiguous: { text: '1,234', first: 1.234, second: 1234 },
  moneyUnit: { text: 'адам' },
  unitOfSheet: { column: 'Кассовое исполнение', text: 'тыс. тенге' },
  unitUnknown: { column: 'Кассовое исполнение' },
  grades: { text: 'ГКЛ' },
  unknownDistrict: {
    text: 'Талгарскии р',
    candidatesKk: 'Талғар ауданы, Алға ауданы',
    candidatesRu: 'Талгарский район, Алгинский район',
  },
  unknownDistrictBare: { text: 'Неведомый район' },
  districtClash: {
    text: 'Абай',
    candidatesKk: 'Абай ауданы (Қарағанды), Абай ауданы (Абай)',
    candidatesRu: 'Абайский район (Карагандинская), Абайский (Абай)',
  },
  districtByCompany: {
    text: 'Жамбыл',
    placeKk: 'Жамбыл ауданы',
    placeRu: 'Жамбылский район',
    code: '194200000',
  },
  districtSpelling: {
    text: 'Толгар ауданы',
    placeKk: 'Талғар ауданы',
    placeRu: 'Талгарский район',
    code: '196200000',
  },
  marksIncomplete: { column: '«3» саны / Кол-во «3»' },
  marksOver: { sum: 1026, pupils: 1025 },
  marksShort: { sum: 1020, pupils: 1025 },
  marksShortSheet: { n: 431 },
  printedRate: { indicator: '@quality', printed: 55.47, computed: 60.42 },
  printedRateUnit: { indicator: '@passRate', printed: 99.9, computed: 99.8 },
  printedRateWithoutNotAttested: { indicator: '@passRate', printed: 99.9, computed: 98.8 },
  printedRateOfPupils: { indicator: '@quality', printed: 55.47, computed: 60.42, pupils: 1025 },
  qualityOverPass: { quality: 100, passRate: 70.5 },
  threesShare: { quality: 55.47, passRate: 99.9, computed: 40.12 },
  gradeOne: { n: 125 },
  duplicateDiffers: {
    other: 'BilimClass!48',
    school: '№ 7 орта мектеп',
    classGroup: '11А',
    period: '@T1 2025',
    what: '«4»: 8 / 9; «3»: 11 / 10',
  },
  duplicate: { other: '4210', school: SCHOOL, classGroup: '10–11', period: '@T1 2025' },
  overlap: { other: '4210', school: SCHOOL, classGroup: '5–9', part: '5А' },
  rollBalance: { start: 55_135, arrived: 1_122, left: 1_030, expected: 55_227, end: 55_272 },
  rollCarry: { start: 55_135, previous: 55_153 },
  classSize: { mean: 612.5 },
  noClasses: { pupils: 1_350 },
  coverageOver: { covered: 335_923, eligible: 335_293 },
  printedShare: { printed: 92.35, computed: 91.03 },
  planOverYear: { period: 16_727_000_000, year: 9_727_000_000.5 },
  paidOverYear: { paid: 16_727_000_000, plan: 9_727_000_000 },
  paidOverPlan: { paid: 16_727_000_000, plan: 9_727_000_000 },
  paidOverFinanced: { paid: 16_727_000_000, financed: 9_727_000_000 },
  filledOverPosts: { filled: 64.5, posts: 61 },
  planAsFact: { value: 37_000 },
  targetDirection: { base: 37_000, target: 22, better: '@higher' },
  doneNotReady: { percent: 85.5 },
  unknownSchool: { school: SCHOOL },
  unknownSchoolNear: { school: SCHOOL, other: SCHOOL },
  strayPeriod: { text: '2025 жылғы қыркүйек', usual: '2025 жылғы қараша' },
  strayOblast: {
    text: 'Еңбекшіқазақ ауданы',
    usualKk: 'Батыс Қазақстан облысы',
    usualRu: 'Западно-Казахстанская область',
  },
  targetYears: { firstYear: 2025, lastYear: 2023 },
  basesDisjoint: { b1: 'C1204', low1: 33_612, high1: 33_734, low2: 45_516, high2: 46_073 },
  percentImpossible: { n: 28, percent: 55.47, low: 53.57, high: 57.14 },
  repeatedRow: { other: '4210', name: `${SCHOOL}, 2025-11, Талғар ауданы` },
  similarSchools: { school: '№12 жалпы орта мектеп', other: 'СШ №12' },
  rollAgainstMarks: { pupils: 1_026, roll: 1_025, diff: 1 },
  katoMismatch: { code: '196200000', place: 'Іле ауданы', kato: '196800000' },
  binCheck: { code: '990240001233' },
  schoolLimits: { value: 60_000, least: 0, most: 10_000 },
  dateOrder: { opened: '2011-09-01', closed: '1998-09-01' },
  formulaAsText: { text: '=СУММ(B5:B48)' },
  personalData: { kind: '@names', n: 431 },
  totalSum: { total: 55_135, sum: 55_134, diff: 1 },
  outsideParts: { value: 65.6, min: 62, max: 63.4 },
  totalIsMean: { printed: 55.6, computed: 20 },
  souOther: { indicator: '@sou', printed: 48.6, computed: 49.5, set: '1; 0,64; 0,36; 0,14' },
  lastYears: { text: '2023, 2025, 2026' },
  yearFromTitle: { column: 'Ай', text: '2025' },
  fromTitle: { column: 'Оқу жылы / Учебный год', text: '2025-2026' },
  formulaError: { text: '#DIV/0!' },
  headingTwice: { n: 8 },
  carriedDown: { column: 'Мектеп атауы', n: 4210 },
  outlier: { value: 14.3, low: 48.2, high: 79.6 },
  jump: { before: 48.3, now: 71.2, delta: 22.9, n: 1240 },
  copiedMonth: { n: 1 },
  copiedRows: { n: 48 },
  unitSlip: { times: 1_000_000, more: '@more' },
  unitSlipRows: { times: 1000, more: '@less' },
  unitSlipColumn: { times: 1_000_000, more: '@less' },
  cityRuralSum: { urban: 212_340, rural: 148_900, sum: 361_240, total: 361_420 },
  dateOutside: { date: '15.11.2024', schoolYear: '2025–2026' },
  baseInterval: { part: 335_923, percent: 92, low: 363_161, high: 367_128, source: 'НОБД', known: 369_109 },
  twoSources: {
    indicator: '@quality',
    period: '2024-2025',
    a: '62,4',
    sourceA: 'тоқсандық есеп',
    b: '63',
    sourceB: 'сайт управления',
  },
  twoSourcesUndated: {
    indicator: 'Число педагогов, прошедших курсы',
    period: '2023-2024',
    a: 3847,
    sourceA: 'Kazinform',
    b: 5200,
    sourceB: 'BAQ.KZ',
  },
  yearlyTotal: { value: 2000, years: 7, sum: 14_000, total: 18_000 },
  passRateGain: { gain: 10 },
  impliedShare: { group: 'гимназиялар мен лицейлер', low: 7.4, high: 9.4, part: 10, base: 51, known: 19.6 },
  changeEnds: { printed: 8, now: 55.47, before: 48.1, diff: 7.37 },
  signWord: { word: 'төмендеді', before: 62, now: 63.4 },
  pointAsPercent: { text: '8 пайызға', fix: '8 п.т.' },
  yearAgainstTerm: { annual: 62.7, low: 62, high: 63.4 },
  yearAgainstTermBy: { annual: 65.6, low: 62, high: 63.4, gap: 2.2, side: '@lower' },
  notComparable: { place: 'Алматы облысы', period: '2020-2021 оқу жылы', why: '@borders' },
  tidyName: { text: 'Абай Құнанбаев атындағы № 12 мектеп-гимназия' },
  ruleLevel: { text: 'маңызды емес' },
  ruleLimit: { text: 'он шақты' },
  twinTexts: { figure: '10 000 студентов', other: 14 },
};

const findingOf = (message: FindingMessage): Finding => ({
  rule: 'any',
  severity: 'error',
  sheet: 'Тоқсан I',
  row: 4211,
  column: 12,
  message,
  values: REALISTIC[message],
});

const placesOf = (template: string): string[] =>
  [...new Set((template.match(/\{\w+\}/g) ?? []).map((place) => place.replace(/(Kk|Ru)\}$/, '}')))].sort();

const messages = Object.keys(findingMessages) as FindingMessage[];

describe.each(messages)('%s', (message) => {
  test.each(LANGS)('is one line of at most 120 characters in %s', (lang) => {
    const text = findingText(findingOf(message), lang);
    expect(text.length).toBeLessThanOrEqual(120);
    expect(text).not.toMatch(/[\n{}@]|undefined|NaN/u); // every place is filled, every term is a word
    expect(text).toMatch(/[.?]$/u);
  });

  test('has the same places in the three languages', () => {
    const { kk, ru, en } = findingMessages[message];
    expect(placesOf(ru)).toEqual(placesOf(kk));
    expect(placesOf(en)).toEqual(placesOf(kk));
    expect(new Set([kk, ru, en]).size).toBe(3);
  });
});

test('Russian is not left in Kazakh, nor Cyrillic in English', () => {
  for (const message of messages) {
    const { kk, ru, en } = findingMessages[message];
    expect(en.replace(/7А/, '')).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(ru).not.toMatch(/[әғқңөұүһі]/iu);
    expect(kk).toMatch(/[әғқңөұүһі]/iu);
  }
});

describe('figures in the sentence', () => {
  test.each([
    [
      'kk',
      'L4211: «Білім сапасы» 55,47\u00a0% деп жазылған, есептегенде 60,42\u00a0%. Қайсысы дұрыс, нақтылаңыз.',
    ],
    ['ru', 'L4211: «Качество знаний» указано 55,47\u00a0%, по расчёту 60,42\u00a0%. Уточните, что верно.'],
    ['en', 'L4211: “Quality of knowledge” says 55.47%, the marks give 60.42%. Settle which is right.'],
  ] as const)('%s', (lang, sentence) => expect(findingText(findingOf('printedRate'), lang)).toBe(sentence));

  test('a number of a row is not grouped, a count is; a minus is a minus', () => {
    expect(findingText(findingOf('marksOver'), 'ru')).toBe(
      'Строка 4211: оценок и н/а в сумме 1\u00a0026, учащихся 1\u00a0025. Сверьте и исправьте.',
    );
    expect(findingText(findingOf('negativeCount'), 'kk')).toContain('−3 – теріс сан');
  });

  test('a period is named, and quotes within quotes differ', () => {
    expect(findingText(findingOf('duplicate'), 'ru')).toBe(
      `Строки 4211 и 4210 повторяются: ${SCHOOL}, 10–11, I четверть 2025-2026. Оставьте одну.`,
    );
    expect(findingText(findingOf('negativeCount'), 'ru')).toContain('«Кол-во „5“»');
    expect(findingText(findingOf('negativeCount'), 'en')).toContain('“Кол-во ‘5’”');
    expect(findingText(findingOf('sheetUnrecognised'), 'ru')).toContain(
      ': мектеп, сынып, «5», «4», «3», «2».',
    );
  });
});
