import type { PressText } from './press.ts';

/** Russian texts on money, roads, farms and law. */
export const pressRussianEconomy: readonly PressText[] = [
  {
    origin: 'law on transfers',
    text: 'Установить изъятия на 2027 год в сумме 913 208 456 тысяч тенге, в том числе: Атырауской области – 281 503 117 тысяч тенге; города Алматы – 507 332 901 тысяча тенге.',
    figures: [
      { text: '2027 год', nth: 1, kind: 'year', value: 2027 },
      { text: '913 208 456 тысяч тенге', nth: 1, kind: 'amount', value: 913_208_456_000 },
      { text: '281 503 117 тысяч тенге', nth: 1, kind: 'amount', value: 281_503_117_000 },
      { text: '507 332 901 тысяча тенге', nth: 1, kind: 'amount', value: 507_332_901_000 },
    ],
  },
  {
    origin: 'decision of a city council',
    text: 'Внести в решение от 21 декабря 2024 года № 29/312 следующие изменения: 1) доходы – 38 905 114,2 тысячи тенге; 2) затраты – 39 117 600 тысяч тенге; 3) дефицит – -212 485,8 тысячи тенге.',
    figures: [
      { text: '38 905 114,2 тысячи тенге', nth: 1, kind: 'amount', value: 38_905_114_200 },
      { text: '39 117 600 тысяч тенге', nth: 1, kind: 'amount', value: 39_117_600_000 },
      { text: '-212 485,8 тысячи тенге', nth: 1, kind: 'amount', value: -212_485_800 },
    ],
  },
  {
    origin: 'statistics: pay',
    text: 'В третьем квартале 2025 года средняя зарплата достигла 431 907 тенге, рост за год составил 9,8 процента. Медианная – 298,4 тыс. тг, на 26,1 тыс. тг больше, чем годом ранее.',
    figures: [
      { text: 'третьем квартале 2025 года', nth: 1, kind: 'period', value: '2025-Q3' },
      { text: '431 907 тенге', nth: 1, kind: 'amount', value: 431_907 },
      { text: '9,8 процента', nth: 1, kind: 'percent', value: 9.8, direction: 'up' },
      { text: '298,4 тыс. тг', nth: 1, kind: 'amount', value: 298_400 },
      { text: '26,1 тыс. тг', nth: 1, kind: 'amount', value: 26_100, direction: 'up' },
    ],
  },
  {
    origin: 'statistics: real pay',
    text: 'Зарплата выросла на 10,9%, но в реальном выражении упала на 0,7%. В строительстве она снизилась до 471,6 тысяч тенге.',
    figures: [
      { text: '10,9%', nth: 1, kind: 'percent', value: 10.9, direction: 'up' },
      { text: '0,7%', nth: 1, kind: 'percent', value: 0.7, direction: 'down' },
      { text: '471,6 тысяч тенге', nth: 1, kind: 'amount', value: 471_600 },
    ],
  },
  {
    origin: 'news: harvest',
    text: 'Убрано 8,4 млн гектаров, или почти 72% площади, — это на 350 тысяч гектаров больше прошлогоднего. Урожайность 13,6 ц/га, намолочено свыше 11 млн тонн. На уборку дали 640 млрд тенге под 5%, что в 2,5 раза больше, чем два года назад.',
    figures: [
      { text: '8,4 млн', nth: 1, kind: 'count', value: 8_400_000 },
      { text: '72%', nth: 1, kind: 'percent', value: 72, approximate: true },
      { text: '350 тысяч', nth: 1, kind: 'count', value: 350_000, direction: 'up' },
      { text: '13,6', nth: 1, kind: 'count', value: 13.6 },
      { text: '11 млн', nth: 1, kind: 'count', value: 11_000_000, bound: 'over' },
      { text: '640 млрд тенге', nth: 1, kind: 'amount', value: 640_000_000_000 },
      { text: '5%', nth: 1, kind: 'percent', value: 5 },
      { text: '2,5', nth: 1, kind: 'count', value: 2.5, direction: 'up' },
      { text: 'два', nth: 1, kind: 'count', value: 2 },
    ],
  },
  {
    origin: 'news: fuel',
    text: 'Дизель отпускают по 265 тенге за литр, всего предусмотрено около 18 тыс. тонн. Техники куплено 398 единиц, к зиме ждут ещё 270.',
    figures: [
      { text: '265 тенге', nth: 1, kind: 'amount', value: 265 },
      { text: '18 тыс.', nth: 1, kind: 'count', value: 18_000, approximate: true },
      { text: '398', nth: 1, kind: 'count', value: 398 },
      { text: '270', nth: 1, kind: 'count', value: 270 },
    ],
  },
  {
    origin: 'news: roads',
    text: 'Бюджет отрасли — 96 миллиардов тенге, отремонтируют 1 250 километров и более 300 улиц в 87-ми посёлках. В сельском округе на работы дали чуть больше 280 миллионов.',
    figures: [
      { text: '96 миллиардов тенге', nth: 1, kind: 'amount', value: 96_000_000_000 },
      { text: '1 250', nth: 1, kind: 'count', value: 1_250 },
      { text: '300', nth: 1, kind: 'count', value: 300, bound: 'over' },
      { text: '87-ми', nth: 1, kind: 'count', value: 87 },
      { text: '280 миллионов', nth: 1, kind: 'amount', value: 280_000_000, bound: 'over' },
    ],
  },
  {
    origin: 'news: housing',
    text: 'В прошлом году на 1,1 млрд тенге куплено 124 квартиры, в этом на выделенные 2,6 млрд — 161. Доля дорог в хорошем состоянии доведена до 91%, централизованной водой обеспечены 93,5 процента жителей.',
    figures: [
      { text: '1,1 млрд тенге', nth: 1, kind: 'amount', value: 1_100_000_000 },
      { text: '124', nth: 1, kind: 'count', value: 124 },
      { text: '2,6 млрд', nth: 1, kind: 'amount', value: 2_600_000_000 },
      { text: '161', nth: 1, kind: 'count', value: 161 },
      { text: '91%', nth: 1, kind: 'percent', value: 91 },
      { text: '93,5 процента', nth: 1, kind: 'percent', value: 93.5 },
    ],
  },
  {
    origin: 'news: road money cut',
    text: 'На средний ремонт дали 3,1 миллиарда тенге по схеме 50/50. Это на 58% меньше прошлогоднего, подана заявка ещё на полтора миллиарда.',
    figures: [
      { text: '3,1 миллиарда тенге', nth: 1, kind: 'amount', value: 3_100_000_000 },
      { text: '58%', nth: 1, kind: 'percent', value: 58, direction: 'down' },
      { text: 'полтора миллиарда', nth: 1, kind: 'amount', value: 1_500_000_000 },
    ],
  },
  {
    origin: 'audit',
    text: 'Необоснованно перечислено 8,7 миллиона тенге. Нарушения учёта — на сумму 402,5 млн тенге, закупок — на общую сумму 19,8 млн тенге. Из 254 договоров в 48-ми нашли ошибки.',
    figures: [
      { text: '8,7 миллиона тенге', nth: 1, kind: 'amount', value: 8_700_000 },
      { text: '402,5 млн тенге', nth: 1, kind: 'amount', value: 402_500_000 },
      { text: '19,8 млн тенге', nth: 1, kind: 'amount', value: 19_800_000 },
      { text: '254', nth: 1, kind: 'count', value: 254 },
      { text: '48-ми', nth: 1, kind: 'count', value: 48 },
    ],
  },
  {
    origin: 'audit',
    text: 'Проблемы выявлены почти на 8 млрд из 11,6 млрд тенге, это более двух третей всех средств. 29 проектов на 2,31 млрд тенге шли без сметы.',
    figures: [
      { text: '8 млрд', nth: 1, kind: 'amount', value: 8_000_000_000, approximate: true },
      { text: '11,6 млрд тенге', nth: 1, kind: 'amount', value: 11_600_000_000 },
      { text: '29', nth: 1, kind: 'count', value: 29 },
      { text: '2,31 млрд тенге', nth: 1, kind: 'amount', value: 2_310_000_000 },
    ],
  },
  {
    origin: 'job ad',
    text: 'Требуется завхоз, з/п от 180 000 тг на руки, график 5/2, с 9.00 до 18.00. Повару — 200-240 тыс. тг. Звонить: 8-701-222-18-40, возраст до 50 лет.',
    figures: [
      { text: '180 000 тг', nth: 1, kind: 'amount', value: 180_000, bound: 'atLeast' },
      { text: '200-240 тыс. тг', nth: 1, kind: 'amount', low: 200_000, high: 240_000 },
      { text: '50', nth: 1, kind: 'count', value: 50, bound: 'atMost' },
    ],
  },
  {
    origin: 'news: fines',
    text: 'За повторное нарушение в течение 12 месяцев грозит арест от 15 до 20 суток либо штраф 216 250 тенге (50 МРП). Не арестовывают мужчин старше 63 лет.',
    figures: [
      { text: '12', nth: 1, kind: 'count', value: 12 },
      { text: '15 до 20', nth: 1, kind: 'count', low: 15, high: 20 },
      { text: '216 250 тенге', nth: 1, kind: 'amount', value: 216_250 },
      { text: '50', nth: 2, kind: 'count', value: 50 },
      { text: '63', nth: 1, kind: 'count', value: 63, bound: 'over' },
    ],
  },
  {
    origin: 'explainer: grants',
    text: 'Грант — до 5 млн тенге. Раньше сумма не превышала 1,38 млн тенге (400 МРП). Заявку рассматривают 10–15 рабочих дней.',
    figures: [
      { text: '5 млн тенге', nth: 1, kind: 'amount', value: 5_000_000, bound: 'atMost' },
      { text: '1,38 млн тенге', nth: 1, kind: 'amount', value: 1_380_000, bound: 'atMost' },
      { text: '400', nth: 1, kind: 'count', value: 400 },
      { text: '10–15', nth: 1, kind: 'count', low: 10, high: 15 },
    ],
  },
  {
    origin: 'procurement notice',
    text: 'Лот № 3: парты ученические, 120 шт., цена за единицу 38 500,00 тенге, сумма 4 620 000-00 тенге. Срок поставки – до 25.08.2026 г., аванс – 30 (тридцать) процентов.',
    figures: [
      { text: '120', nth: 1, kind: 'count', value: 120 },
      { text: '38 500,00 тенге', nth: 1, kind: 'amount', value: 38_500 },
      { text: '4 620 000-00 тенге', nth: 1, kind: 'amount', value: 4_620_000 },
      { text: '30 (тридцать) процентов', nth: 1, kind: 'percent', value: 30 },
    ],
  },
  {
    origin: 'order',
    text: 'В соответствии со статьёй 58 Закона от 27 июля 2007 года, приказом № 130 и пунктом 12 Правил утвердить норму: 0,5 ставки психолога на 300 учащихся.',
    figures: [
      { text: '0,5', nth: 1, kind: 'count', value: 0.5 },
      { text: '300', nth: 1, kind: 'count', value: 300 },
    ],
  },
];
