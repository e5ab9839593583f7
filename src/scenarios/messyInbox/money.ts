import type { CellValue } from '../../host/model/workbook.ts';
import type { InboxSheet } from './inboxSheet.ts';

const HEAD = [
  'Период',
  'Наименование района',
  'Бюджетная программа',
  'Годовой план',
  'План отчетного периода',
  'Профинансировано',
  'Кассовое исполнение',
];
const row = (month: string, district: string, programme: string, ...amounts: CellValue[]): CellValue[] => [
  month,
  district,
  programme,
  ...amounts,
];
const MEALS = 'Горячее питание';

/**
 * A budget in Russian, printed in thousands as the line at the right edge says, with a row of column numbers. One
 * district has typed whole tenge; what it adds up to is the total, since the sheet summed it.
 */
export const budget: InboxSheet = {
  name: 'Исполнение бюджета',
  rows: [
    ['Исполнение бюджета по управлению образования'],
    ['', '', '', '', '', '', 'тыс. тенге'],
    HEAD,
    [1, 2, 3, 4, 5, 6, 7],
    row('октябрь 2025 г.', 'Талгарский район', MEALS, '84 300,0', '70 200,0', '70 000,0', '68 912,4'),
    row('октябрь 2025 г.', 'Илийский район', MEALS, 91_250, 76_000, 75_800, 74_004.5),
    row('октябрь 2025 г.', 'Карасайский район', MEALS, 102_400, 85_300, 85_300, 84_950.2),
    row('октябрь 2025 г.', 'Райымбекский район', MEALS, 21_800, 18_100, 17_900, 17_640.8),
    row('октябрь 2025 г.', 'Кегенский район', MEALS, 18_450, 15_300, 15_300, 15_120.6),
    // 64 900 thousand, in tenge.
    row('октябрь 2025 г.', 'Уйгурский район', MEALS, 64_900_000, 54_000_000, 53_700_000, 52_980_300),
    // Paid more than the plan of the year.
    row('октябрь 2025 г.', 'Балхашский район', MEALS, 16_200, 13_500, 13_500, 17_450),
    ['Всего', '', '', 65_234_400, 54_278_400, 53_977_800, 53_258_378.5],
  ],
  findings: [
    { at: 'D3', rule: 'money-unit', severity: 'info', why: 'thousands are said above the table' },
    { at: 'E3', rule: 'money-unit', severity: 'info', why: 'of this column too' },
    {
      at: 'F3',
      rule: 'money-unit',
      severity: 'info',
      why: 'and of this; right above G it is its heading’s own',
    },
    { at: 'D10', rule: 'unit-slip', severity: 'warning', why: 'whole tenge among thousands' },
    { at: 'G11', rule: 'paid-over-plan', severity: 'error', why: 'paid more than planned for the year' },
  ],
};

/** A district's own budget, the unit in the heads, two months: November is October once more. */
export const copied: InboxSheet = {
  name: 'Алатау қаржы',
  rows: [
    ['Алатау қаласының білім бөлімі, бюджеттің атқарылуы'],
    [],
    [
      'Ай',
      'Аудан, қала',
      'Бағдарлама атауы',
      'Жылға жоспар, мың теңге',
      'Есепті кезең жоспары, мың теңге',
      'Қаржыландырылғаны (мың теңге)',
      'Игерілгені (мың теңге)',
    ],
    ['2025 жылғы қазан', 'Алатау қаласы', 'Тамақтандыру', 41_300, 34_100, 34_000, 33_512.7],
    ['2025 жылғы қазан', 'Алатау қаласы', 'Тасымалдау', 12_600, 10_400, 10_400, 10_118.2],
    ['2025 жылғы қараша', 'Алатау қаласы', 'Тамақтандыру', 41_300, 34_100, 34_000, 33_512.7],
    ['2025 жылғы қараша', 'Алатау қаласы', 'Тасымалдау', 12_600, 10_400, 10_400, 10_118.2],
    // A dot before three figures: twelve tenge and a half, or twelve and a half thousand.
    ['2025 жылғы желтоқсан', 'Алатау қаласы', 'Курстар', '1 850', '1.540', '1 500', '1 480,5'],
  ],
  findings: [
    { at: '6', rule: 'copied-month', severity: 'warning', why: 'November is October once more' },
    { at: 'E8', rule: 'amount-ambiguous', severity: 'error', why: '1.540 reads two ways' },
  ],
};
