import type { InboxSheet } from './inboxSheet.ts';

/** Objects in Kazakh, «млн теңге» in the head, days in words and in figures; «Толғар» is one letter off. */
export const objects: InboxSheet = {
  name: 'Құрылыс нысандары',
  rows: [
    ['Құрылысы жүріп жатқан нысандар'],
    [
      'р/с',
      'Аудан',
      'Нысан атауы',
      'Жұмыс түрі',
      'Қуаты, орын',
      'Құны, млн теңге',
      'Пайдалануға беру мерзімі',
      'Дайындығы, %',
    ],
    [1, 'Талғар ауданы', '600 орындық мектеп', 'құрылыс', 600, '1 250,4', '01.09.2026', 45],
    [2, 'Толғар ауданы', '№ 14 мектеп', 'күрделі жөндеу', 900, 312.7, 'тамыз 2026', 80],
    // Readiness with a nought too many, and no day that could be read.
    [3, 'Іле ауданы', '300 орындық мектеп', 'құрылыс', 300, 940, '2026 жылдың соңына дейін', 450],
    // The total of places has lost a figure.
    ['', 'Жиыны', '', '', 180, '2 503,1', '', ''],
  ],
  findings: [
    { at: 'B4', rule: 'district-spelling', severity: 'warning', why: 'Толғар is Талғар' },
    { at: 'G5', rule: 'date', severity: 'warning', why: 'no day, month or year' },
    { at: 'H5', rule: 'percent-range', severity: 'error', why: '450 % ready' },
    { at: 'E6', rule: 'total-sum', severity: 'error', why: '600 + 900 + 300 is 1 800' },
  ],
};

/** A road map in Russian: years that lead back, a span for a year, and a plan written once more as what was reached. */
export const roadMap: InboxSheet = {
  name: 'Дорожная карта',
  rows: [
    ['Дорожная карта района'],
    [
      'Наименование показателя',
      'Ед. изм.',
      'Базовый год',
      'Базовое значение',
      'Срок достижения',
      'Целевое значение',
      'Отчетный год',
      'Факт',
    ],
    ['Охват дошкольным воспитанием', '%', 2022, 84.1, 2029, 100, 2025, 91.7],
    ['Качество знаний', '%', 2024, 58.2, 2029, 68, 2025, 68],
    ['Оснащённые кабинеты', 'ед.', 2025, 14, 2022, 60, 2025, 21],
    ['Отремонтированные школы', 'ед.', 2022, 3, '2023-2029', 18, 2025, 9],
  ],
  findings: [
    { at: 'H4', rule: 'plan-as-fact', severity: 'warning', why: 'the target, four years early' },
    { at: 'E5', rule: 'target-years', severity: 'error', why: 'due before it begins' },
    { at: 'E6', rule: 'year', severity: 'error', why: 'a span is no year' },
  ],
};
