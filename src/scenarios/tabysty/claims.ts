/** What was published of the project and of the services around it, in our words. */
import type { PublishedClaim } from '../claimsSheet.ts';
import { both, same } from '../twoLanguages.ts';

export const BAQ = both('BAQ.KZ, 2025 жылғы күз', 'BAQ.KZ, осень 2025 года');
export const KAZINFORM = same('Kazinform, 14.01.2026');
const INFORM = same('inform.kz, 07.08.2025');
const EGEMEN = same('egemen.kz');
const QONAEV = both('qonaev-gorod.kz, 2025 жылғы маусым', 'qonaev-gorod.kz, июнь 2025 года');

const PLACE = both('Алматы облысы', 'Алматинская область');
const YEAR = both('2025 жыл', '2025 год');
const SCHOOL_YEAR = both('2024-2025 оқу жылы', '2024-2025 учебный год');
const SUMMER = both('2025 жылғы жаз', 'лето 2025 года');

const teachers = {
  indicator: both('Курстан өткен педагог саны', 'Число педагогов, прошедших курсы'),
  place: PLACE,
  unit: both('педагог', 'педагогов'),
};
/** For what reads as one and the same project; only the second says when. */
export const TEACHERS_TRAINED: readonly PublishedClaim[] = [
  { ...teachers, value: 5_200, source: BAQ },
  {
    ...teachers,
    period: both('2023-2024 оқу жылы', '2023-2024 учебный год'),
    value: 3_847,
    source: KAZINFORM,
  },
];
const rest = {
  indicator: both('Жазғы демалыспен қамту', 'Охват летним отдыхом'),
  place: PLACE,
  period: SUMMER,
};
const money = (kk: string, ru: string, value: readonly [string, string]): PublishedClaim => ({
  indicator: both(kk, ru),
  place: PLACE,
  period: YEAR,
  value: both(...value),
  source: BAQ,
});
const count = (kk: string, ru: string, value: number, unit: readonly [string, string]): PublishedClaim => ({
  indicator: both(kk, ru),
  place: PLACE,
  value,
  unit: both(...unit),
  source: BAQ,
});
const pupils = (kk: string, ru: string, value: number, source = INFORM): PublishedClaim => ({
  indicator: both(kk, ru),
  place: PLACE,
  period: SCHOOL_YEAR,
  value,
  unit: both('оқушы', 'учащихся'),
  source,
});
const privateSchools = (value: number, source: typeof INFORM): PublishedClaim => ({
  indicator: both('Жекеменшік мектеп саны', 'Число частных школ'),
  place: PLACE,
  period: SCHOOL_YEAR,
  value,
  unit: both('мектеп', 'школ'),
  source,
});

/** The first stands in row 4. A figure is dated only where its source dates it. */
export const TABYSTY_CLAIMS: readonly PublishedClaim[] = [
  {
    indicator: both(
      'Білім сапасының өсуі: жаратылыстану пәндері',
      'Рост качества знаний: естественные предметы',
    ),
    place: PLACE,
    value: both('4–12 пайызға артты', 'вырос на 4–12 %'),
    source: BAQ,
    text: both(
      'Жобаға қатысқан елу мектепте жаратылыстану пәндерінің сапасы көтерілді.',
      'В пятидесяти школах проекта поднялось качество по естественным предметам.',
    ),
  },
  ...TEACHERS_TRAINED,
  {
    indicator: both('Педагог курстарына бөлінген қаражат', 'Средства на курсы педагогов'),
    place: PLACE,
    value: both('701 млн 120 мың теңге', '701 млн 120 тыс. тенге'),
    source: BAQ,
  },
  count('Республика деңгейінде үздік нәтиже', 'Лучшие результаты на уровне республики', 17, [
    'оқушы',
    'учащихся',
  ]),
  count('Күн сайын тасымалданатын оқушы', 'Ежедневный подвоз', 35_081, ['оқушы', 'учащихся']),
  count('Тегін ыстық тамақ', 'Бесплатное горячее питание', 176_390, ['оқушы', 'учащихся']),
  money('Тамақ пен тасымалға қаралған қаражат', 'Средства на питание и подвоз', [
    '16 млрд 727 млн теңге',
    '16 млрд 727 млн тенге',
  ]),
  money('Жазғы демалысқа бөлінгені: жергілікті бюджет', 'Выделено на летний отдых: местный бюджет', [
    '282,3 млн теңге',
    '282,3 млн тенге',
  ]),
  money('Жазғы демалысқа бөлінгені: қор', 'Выделено на летний отдых: фонд', [
    '166,8 млн теңге',
    '166,8 млн тенге',
  ]),
  count('Жазғы лагерь саны', 'Число летних лагерей', 27, ['лагерь', 'лагерей']),
  { ...rest, part: 335_923, percent: 92, unit: both('бала', 'детей'), source: BAQ },
  {
    ...rest,
    indicator: both('Жазғы демалыспен қамту, жоспар', 'Охват летним отдыхом, план'),
    percent: 92,
    source: QONAEV,
    text: both(
      'Жазға 30 лагерь мен 335 мыңнан астам бала жоспарланды.',
      'На лето запланированы 30 лагерей и более 335 тысяч детей.',
    ),
  },
  pupils('Оқушы саны', 'Число учащихся', 369_109),
  pupils('Оқушы саны: мемлекеттік мектептер', 'Число учащихся: государственные школы', 352_856),
  pupils('Оқушы саны: жекеменшік мектептер', 'Число учащихся: частные школы', 16_253),
  pupils('Оқушы саны: жекеменшік мектептер', 'Число учащихся: частные школы', 16_412, EGEMEN),
  privateSchools(47, INFORM),
  privateSchools(46, EGEMEN),
];
