import type { CellValue } from '../../host/model/workbook.ts';
import type { InboxSheet } from './inboxSheet.ts';

const meals = (school: string, ...counts: CellValue[]): CellValue[] => [
  '10.2025',
  'КЇРШІМ АУДАНЫ',
  school,
  'ыстыќ тамаќ',
  ...counts,
];

/**
 * Typed in a font of before Unicode: «Ќамтылєаны» is «Қамтылғаны» and «КЇРШІМ» is «КҮРШІМ», read without a word. The
 * share is a fraction that its format shows as a percentage, but one was typed as a fraction into a plain cell.
 */
export const oldLetters: InboxSheet = {
  name: 'Күршім тамақ',
  rows: [
    ['Ыстыќ тамаќпен ќамту туралы мјлімет'],
    [],
    ['Ай', 'Аудан', 'Мектеп атауы', 'Баєыты', 'Ќамтылуєа тиіс', 'Ќамтылєаны', 'Ќамту, %'],
    meals('№1 орта мектеп', 320, 301, 0.941),
    meals('№2 орта мектеп', 214, 198, 0.925),
    meals('№3 орта мектеп', 150, 141, 0.94),
    // 170 / 181 is 93.9 %; the cell is not formatted as a percentage, and 0.939 is less than one.
    meals('№4 орта мектеп', 181, 170, 0.939),
    // More than there are.
    meals('№5 орта мектеп', 96, 99, 1),
    meals('№6 орта мектеп', 240, 226, 0.942),
    meals('№7 орта мектеп', 132, 123, 0.932),
    meals('№8 орта мектеп', 205, 190, 0.927),
    // 84 of 208: the other schools lie between 92 and 95 %.
    meals('№9 орта мектеп', 208, 84, 0.404),
    meals('№10 орта мектеп', 167, 156, 0.934),
    ['Барлыєы', '', '', '', 1_913, 1_688, 0.882],
  ],
  formats: Object.fromEntries([4, 5, 6, 9, 10, 11, 12, 13, 14].map((row) => [`G${row}`, '0.0%'])),
  findings: [
    { at: 'G7', rule: 'printed-coverage', severity: 'error', why: '0.939 is not 93.9 %' },
    { at: 'F8', rule: 'coverage-over', severity: 'error', why: '99 of 96' },
    { at: 'F12', rule: 'outlier', severity: 'warning', why: '40 % where others have 92 to 95' },
  ],
};
