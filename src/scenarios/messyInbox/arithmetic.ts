import type { InboxSheet } from './inboxSheet.ts';

const PLACE = ['Уйгурский район', 'Средняя школа № 6'] as const;
const YEAR = '2025-2026';

/** Sums and shares that do not add up, in Russian, the heading in row 3. СОУ is printed with one decimal. */
export const arithmetic: InboxSheet = {
  name: 'Уйгурский',
  rows: [
    ['Мониторинг качества знаний'],
    [],
    [
      'Район (город)',
      'Наименование школы',
      'Учебный год',
      'Четверть',
      'Класс',
      'Число учащихся',
      'Кол-во «5»',
      'Кол-во «4»',
      'Кол-во «3»',
      'Кол-во «2»',
      'Не аттестовано',
      'Освобождено',
      'Качество знаний, %',
      'Успеваемость, %',
      'СОУ, %',
    ],
    // 6 + 10 + 8 + 1 = 25 marks for 24 pupils.
    [...PLACE, YEAR, 1, '3А', 24, 6, 10, 8, 1, 0, 0, 64, 96, ''],
    // 22 of 30 pupils have a mark, and the sheet has columns for those who have none.
    [...PLACE, YEAR, 1, '3Б', 30, 5, 9, 8, 0, 0, 0, 63.6, 100, ''],
    // 14 / 25 = 56 %, printed 65: two digits changed places.
    [...PLACE, YEAR, 1, '4А', 25, 5, 9, 10, 1, 0, 0, 65, 96, ''],
    // 14 / 26 = 53.8 %; 58.3 is 14 / 24, without the two who were not attested.
    [...PLACE, YEAR, 1, '4Б', 26, 6, 8, 10, 0, 2, 0, 58.3, 92.3, ''],
    // Grade 1 gets no marks: left out of the base, with a note.
    [...PLACE, YEAR, 1, '1А', 25, 10, 10, 5, 0, 0, 0, 80, 100, ''],
    // «2025» alone is the year a school year starts in, or the one it ends in.
    [...PLACE, '2025', 1, '7А', 20, 4, 6, 9, 1, 0, 0, 50, 95, ''],
    // (400 + 6·64 + 8·36 + 2·14) / 20 = 55.0 with the old weight of a 2; 55.2 with the present one.
    [...PLACE, YEAR, 1, '8А', 20, 4, 6, 8, 2, 0, 0, 50, 90, 55],
    // Pupils in words: the marks can be read, and the row counts.
    [...PLACE, YEAR, 1, '9А', 'жиырма бес', 5, 8, 11, 1, 0, 0, 52, 96, ''],
    // Nothing reported.
    [...PLACE, YEAR, 1, '9Б', 24, 'ж/қ', 'н/д', '–', '', '', '', 'н/д', '–', ''],
    // 11 / 24 = 45.83 %, cut to 45.9 by hand: one unit of the last digit.
    [...PLACE, YEAR, 1, '10А', 24, 4, 7, 13, 0, 0, 0, 45.9, 100, ''],
    [...PLACE, YEAR, 1, '11А', 22, 5, 7, 10, 0, 0, 0, 54.5, 100, ''],
    // The same class with a Latin A.
    [...PLACE, YEAR, 1, '11A', 22, 5, 7, 10, 0, 0, 0, 54.5, 100, ''],
  ],
  formats: { O10: '0.0' },
  findings: [
    { at: 'F4', rule: 'marks-sum', severity: 'error', why: '25 marks for 24 pupils' },
    { at: 'F5', rule: 'marks-sum', severity: 'warning', why: '22 of 30 pupils have a mark' },
    { at: 'M6', rule: 'printed-rate', severity: 'error', why: '56 % with its digits exchanged' },
    { at: 'M7', rule: 'printed-rate', severity: 'warning', why: 'without the two not attested' },
    { at: '8', rule: 'grade-one', severity: 'info', why: 'marks of grade 1' },
    { at: 'C9', rule: 'school-year', severity: 'error', why: 'a year alone is no school year' },
    { at: 'O10', rule: 'printed-sou', severity: 'info', why: 'the old weight of a 2' },
    { at: 'F11', rule: 'type', severity: 'error', why: 'a number in words' },
    { at: 'M13', rule: 'printed-rate', severity: 'info', why: 'one unit of the last digit' },
    { at: 'B15', rule: 'duplicate', severity: 'error', why: '11А with a Latin letter' },
  ],
  refused: [
    { row: 9, reason: 'noPeriod' },
    { row: 15, reason: 'duplicate' },
  ],
};
