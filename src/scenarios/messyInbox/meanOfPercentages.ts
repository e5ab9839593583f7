import type { InboxSheet } from './inboxSheet.ts';

/**
 * A district's report in Russian with a letterhead, its heading in row 7. The total of pupils is 10 too many; the
 * total quality is the mean of three percentages, (60 + 30 + 50) / 3 = 46.7, where the marks give 141 / 270 = 52.2.
 */
export const meanOfPercentages: InboxSheet = {
  name: 'Енбекшиказах',
  rows: [
    ['Отдел образования по Енбекшиказахскому району'],
    ['исх. № 14 от 03.11.2025'],
    [],
    ['Сведения об успеваемости за I четверть 2025-2026 учебного года'],
    [],
    [],
    [
      '№ п/п',
      'Район',
      'Школа',
      'Класс',
      'Кол-во уч-ся',
      'на «5»',
      'хорошисты',
      'уд.',
      'неуд.',
      'н/а',
      'кач. %',
      'успев. %',
    ],
    [1, 'Енбекшиказахский', 'СШ им. Абая', '2-4', 100, 20, 40, 38, 2, 0, 60, 98],
    [2, 'Енбекшиказахский', 'СШ им. Алтынсарина', '2-4', 20, 2, 4, 14, 0, 0, 30, 100],
    [3, 'Енбекшиказахский', 'СШ им. Абая', '5-9', 150, 25, 50, 70, 3, 2, 50, 96.7],
    ['Итого', '', '', '', 280, 47, 94, 122, 5, 2, 46.7, 98.2],
  ],
  findings: [
    { at: '4', rule: 'from-title', severity: 'info', why: 'the school year stands in the title' },
    { at: '4', rule: 'from-title', severity: 'info', why: 'the term stands there too' },
    { at: 'E11', rule: 'total-sum', severity: 'error', why: 'ten pupils too many' },
    { at: 'K11', rule: 'total-sum', severity: 'error', why: 'a mean of percentages' },
  ],
};
