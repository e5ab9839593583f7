import type { PressText } from './press.ts';

/** Russian texts on schools. */
export const pressRussianSchools: readonly PressText[] = [
  {
    origin: 'news: school construction',
    text: 'В этом году из областного бюджета на строительство школ направят 71,3 млрд тенге. В 2023-2024 годах выделено 64,8 млрд тенге, 2025 год — 21,4 млрд тенге для 83 объектов: 61 школы и 22 детских садов.',
    figures: [
      { text: '71,3 млрд тенге', nth: 1, kind: 'amount', value: 71_300_000_000 },
      { text: '2023-2024 годах', nth: 1, kind: 'period', low: 2023, high: 2024 },
      { text: '64,8 млрд тенге', nth: 1, kind: 'amount', value: 64_800_000_000 },
      { text: '2025 год', nth: 1, kind: 'year', value: 2025 },
      { text: '21,4 млрд тенге', nth: 1, kind: 'amount', value: 21_400_000_000 },
      { text: '83', nth: 1, kind: 'count', value: 83 },
      { text: '61', nth: 1, kind: 'count', value: 61 },
      { text: '22', nth: 1, kind: 'count', value: 22 },
    ],
  },
  {
    origin: 'news: sum with the letter for tenge',
    text: 'Из республиканской казны возводится 94 школы на сумму ₸47 млрд. До конца года сдадут ещё 26, из них 3 — в Акмолинской области, 11 — в Туркестанской.',
    figures: [
      { text: '94', nth: 1, kind: 'count', value: 94 },
      { text: '₸47 млрд', nth: 1, kind: 'amount', value: 47_000_000_000 },
      { text: '26', nth: 1, kind: 'count', value: 26 },
      { text: '3', nth: 1, kind: 'count', value: 3 },
      { text: '11', nth: 1, kind: 'count', value: 11 },
    ],
  },
  {
    origin: 'news: pay of teachers',
    text: 'Половина педагогов ведёт 1,5 ставки и получает 540 тыс. тенге в месяц. Доплата мастеру — 50%, исследователю — 40%, модератору — 30%.',
    figures: [
      { text: '1,5', nth: 1, kind: 'count', value: 1.5 },
      { text: '540 тыс. тенге', nth: 1, kind: 'amount', value: 540_000 },
      { text: '50%', nth: 1, kind: 'percent', value: 50 },
      { text: '40%', nth: 1, kind: 'percent', value: 40 },
      { text: '30%', nth: 1, kind: 'percent', value: 30 },
    ],
  },
  {
    origin: 'report: term results',
    text: 'Качество знаний за 2 четверть составило 46,3 %, успеваемость – 99,7 %. В сравнении с 1 четвертью качество выросло на 1,9%, успеваемость на 0,3%. Отличников стало 3976, что на 288 больше.',
    figures: [
      { text: '2 четверть', nth: 1, kind: 'period', value: 'T2' },
      { text: '46,3 %', nth: 1, kind: 'percent', value: 46.3 },
      { text: '99,7 %', nth: 1, kind: 'percent', value: 99.7 },
      { text: '1 четвертью', nth: 1, kind: 'period', value: 'T1' },
      { text: '1,9%', nth: 1, kind: 'point', value: 1.9, direction: 'up' },
      { text: '0,3%', nth: 1, kind: 'point', value: 0.3, direction: 'up' },
      { text: '3976', nth: 1, kind: 'count', value: 3_976 },
      { text: '288', nth: 1, kind: 'count', value: 288, direction: 'up' },
    ],
  },
  {
    origin: 'report: gap between stages',
    text: 'По итогам 1-й четверти разница в качестве знаний между 4 и 5 классами была 14%, во 2-й четверти – 9,5 п.п. При переходе теряем 402 отличника.',
    figures: [
      { text: '1-й четверти', nth: 1, kind: 'period', value: 'T1' },
      { text: '14%', nth: 1, kind: 'point', value: 14 },
      { text: '2-й четверти', nth: 1, kind: 'period', value: 'T2' },
      { text: '9,5 п.п.', nth: 1, kind: 'point', value: 9.5 },
      { text: '402', nth: 1, kind: 'count', value: 402 },
    ],
  },
  {
    origin: 'report: school year',
    text: 'В 2024-2025 учебном году качество — 57,1% против 55,6% годом ранее, то есть плюс 1,5 процентных пункта. План на год — не ниже 58%.',
    figures: [
      { text: '2024-2025 учебном году', nth: 1, kind: 'period', value: '2024-2025' },
      { text: '57,1%', nth: 1, kind: 'percent', value: 57.1 },
      { text: '55,6%', nth: 1, kind: 'percent', value: 55.6 },
      { text: '1,5 процентных пункта', nth: 1, kind: 'point', value: 1.5, direction: 'up' },
      { text: '58%', nth: 1, kind: 'percent', value: 58, bound: 'atLeast' },
    ],
  },
  {
    origin: 'calendar letter',
    text: 'Осенние каникулы продлятся 7 дней — с 27 октября по 2 ноября. Вторая четверть начнётся 3 ноября, занятия — с 8:30 до 13:05. Справки по телефону +7 727 311 45 09.',
    figures: [
      { text: '7', nth: 1, kind: 'count', value: 7 },
      { text: 'Вторая четверть', nth: 1, kind: 'period', value: 'T2' },
    ],
  },
  {
    origin: 'vacancies',
    text: 'Городу нужны 18 учителей, больше всего не хватает физиков: 7. В школе-гимназии № 38 открыто 52 вакансии, в школе-лицее №15 — 31.',
    figures: [
      { text: '18', nth: 1, kind: 'count', value: 18 },
      { text: '7', nth: 1, kind: 'count', value: 7 },
      { text: '52', nth: 1, kind: 'count', value: 52 },
      { text: '31', nth: 1, kind: 'count', value: 31 },
    ],
  },
  {
    origin: 'news: vouchers',
    text: 'Доплата воспитателям повысится на 30%, на это из бюджета выделено 815 миллионов тенге. Очередь в сады сократилась в полтора раза, с 12 тыс. до 8 тыс. детей.',
    figures: [
      { text: '30%', nth: 1, kind: 'percent', value: 30, direction: 'up' },
      { text: '815 миллионов тенге', nth: 1, kind: 'amount', value: 815_000_000 },
      { text: 'полтора', nth: 1, kind: 'count', value: 1.5, direction: 'down' },
      { text: '12 тыс.', nth: 1, kind: 'count', value: 12_000 },
      { text: '8 тыс.', nth: 1, kind: 'count', value: 8_000 },
    ],
  },
  {
    origin: 'news: testing',
    text: 'В тестировании участвовали 22 тысячи 418 выпускников. Свыше 100 баллов набрали 2 тысячи 561 (11,4%) против 1 тысячи 987 (9.1%) в 2024 году. Средний балл вырос на 3,2.',
    figures: [
      { text: '22 тысячи 418', nth: 1, kind: 'count', value: 22_418 },
      { text: '100 баллов', nth: 1, kind: 'score', value: 100, bound: 'over' },
      { text: '2 тысячи 561', nth: 1, kind: 'count', value: 2_561 },
      { text: '11,4%', nth: 1, kind: 'percent', value: 11.4 },
      { text: '1 тысячи 987', nth: 1, kind: 'count', value: 1_987 },
      { text: '9.1%', nth: 1, kind: 'percent', value: 9.1 },
      { text: '2024 году', nth: 1, kind: 'year', value: 2024 },
      { text: '3,2', nth: 1, kind: 'score', value: 3.2, direction: 'up' },
    ],
  },
  {
    origin: 'news: olympiad',
    text: 'Гимназисты взяли два золота и три бронзы, заняв второе место. Соревновались 44 команды, 17-я по счёту олимпиада прошла в Таразе.',
    figures: [
      { text: 'два', nth: 1, kind: 'count', value: 2 },
      { text: 'три', nth: 1, kind: 'count', value: 3 },
      { text: 'второе', nth: 1, kind: 'ordinal', value: 2 },
      { text: '44', nth: 1, kind: 'count', value: 44 },
      { text: '17-я', nth: 1, kind: 'ordinal', value: 17 },
    ],
  },
  {
    origin: 'table in words',
    text: 'Есильский район: школ 27, учащихся 4 318, качество 52,3 %. Аккольский район: школ 19, учащихся 3 902, качество 49,8%.',
    figures: [
      { text: '27', nth: 1, kind: 'count', value: 27 },
      { text: '4 318', nth: 1, kind: 'count', value: 4_318 },
      { text: '52,3 %', nth: 1, kind: 'percent', value: 52.3 },
      { text: '19', nth: 1, kind: 'count', value: 19 },
      { text: '3 902', nth: 1, kind: 'count', value: 3_902 },
      { text: '49,8%', nth: 1, kind: 'percent', value: 49.8 },
    ],
  },
  {
    origin: 'feature: village school',
    text: 'В 1987 году здесь училось втрое больше детей, сейчас — сорок семь. На четырнадцать классов приходится девять учителей, ремонту уже двадцать лет.',
    figures: [
      { text: '1987 году', nth: 1, kind: 'year', value: 1987 },
      { text: 'сорок семь', nth: 1, kind: 'count', value: 47 },
      { text: 'четырнадцать', nth: 1, kind: 'count', value: 14 },
      { text: 'девять', nth: 1, kind: 'count', value: 9 },
      { text: 'двадцать', nth: 1, kind: 'count', value: 20 },
    ],
  },
  {
    origin: 'news: buses',
    text: 'Закуплено 68 автобусов, из них 41 – из резерва. Подвоз обошёлся в 1 млрд. 340 млн. тг, или около 97 тыс. тенге на ребёнка в год.',
    figures: [
      { text: '68', nth: 1, kind: 'count', value: 68 },
      { text: '41', nth: 1, kind: 'count', value: 41 },
      { text: '1 млрд. 340 млн. тг', nth: 1, kind: 'amount', value: 1_340_000_000 },
      { text: '97 тыс. тенге', nth: 1, kind: 'amount', value: 97_000, approximate: true },
    ],
  },
  {
    origin: 'news: shares',
    text: 'Доля сельских школ с интернетом выросла с 74 до 89 процентов, то есть на 15 процентных пунктов. Каждый четвёртый учитель моложе 30 лет.',
    figures: [
      { text: '74', nth: 1, kind: 'percent', value: 74 },
      { text: '89 процентов', nth: 1, kind: 'percent', value: 89 },
      { text: '15 процентных пунктов', nth: 1, kind: 'point', value: 15, direction: 'up' },
      { text: 'четвёртый', nth: 1, kind: 'ordinal', value: 4 },
      { text: '30', nth: 1, kind: 'count', value: 30, bound: 'under' },
    ],
  },
  {
    origin: 'news: cost of a meal',
    text: 'Обед подорожал с 720 до 840 тенге, на 16,7%. Кормят бесплатно 1-4 классы, это порядка 34 тысяч детей.',
    figures: [
      { text: '720', nth: 1, kind: 'amount', value: 720 },
      { text: '840 тенге', nth: 1, kind: 'amount', value: 840 },
      { text: '16,7%', nth: 1, kind: 'percent', value: 16.7, direction: 'up' },
      { text: '34 тысяч', nth: 1, kind: 'count', value: 34_000, approximate: true },
    ],
  },
  {
    origin: 'news: poll',
    text: 'Опросили 2 тыс. родителей: 61% довольны, 27% — нет, остальные 12% затруднились. Погрешность не более 2,2 п.п.',
    figures: [
      { text: '2 тыс.', nth: 1, kind: 'count', value: 2_000 },
      { text: '61%', nth: 1, kind: 'percent', value: 61 },
      { text: '27%', nth: 1, kind: 'percent', value: 27 },
      { text: '12%', nth: 1, kind: 'percent', value: 12 },
      { text: '2,2 п.п.', nth: 1, kind: 'point', value: 2.2, bound: 'atMost' },
    ],
  },
];
