import type { InboxSheet } from './inboxSheet.ts';

const YEAR = '2025-2026';

/**
 * A district methodist's collection in Kazakh, its two-row heading in rows 3 and 4: «Бағалары» stands over «5» … «н/а»
 * and the districts are merged down over their schools.
 */
export const mergedDistricts: InboxSheet = {
  name: 'Қарасай жинағы',
  rows: [
    ['Аудандар бойынша жинақ'],
    [],
    [
      'Аудан',
      'Мектеп',
      'Оқу жылы',
      'Тоқсан',
      'Сынып',
      'Оқушы саны',
      'Бағалары',
      '',
      '',
      '',
      '',
      'Көрсеткіш, %',
      '',
    ],
    ['', '', '', '', '', '', '«5»', '«4»', '«3»', '«2»', 'н/а', 'Сапа', 'Үлгерім'],
    ['Қарасай', '№ 1 орта мектеп', YEAR, 'I', '7А', 24, 5, 10, 9, 0, 0, 62.5, 100],
    // The second row of the merged district. The year is written short and the term as a number.
    ['', '№ 1 орта мектеп', '2025/26', 1, '7Ә', 25, 4, 9, 11, 1, 0, 52, 96],
    // «10.11» became the 10th of November: grades 10–11. The І of the term is Cyrillic. No finding.
    ['', '№ 2 орта мектеп', YEAR, 'І', 45_971, 30, 6, 12, 12, 0, 0, 60, 100],
    // «Iле» has a Latin I. 12 of 22 are 54.5 %; 655 has lost its comma and fits no percentage.
    ['Iле', '№ 4 мектеп-гимназия', YEAR, 'I тоқсан', '9А', 22, 4, 8, 10, 0, 0, 655, 100],
    // −3 pupils: the row cannot be counted.
    ['', '№ 4 мектеп-гимназия', YEAR, 'I тоқсан', '9Ә', 26, -3, 10, 12, 1, 0, 50, 96.2],
    // Several districts are called Жамбыл; the others of the sheet lie in Алматы oblast, and so does this one.
    ['Жамбыл', 'Абай атындағы мектеп', YEAR, 'I', '5-9', 120, 20, 50, 45, 5, 0, 58.3, 95.8],
    // There is no such district; its pupils count under the name as it stands. The quality is a broken formula.
    ['Жұлдыз ауданы', '№ 1 мектеп', YEAR, 'I', '6А', 20, 4, 6, 10, 0, 0, { error: '#DIV/0!' }, 100],
    // Nothing was reported, in every way of saying so: no finding, and not a refused row either.
    ['Қарасай', '№ 2 орта мектеп', YEAR, 'I', '6А', 23, 'ж/қ', 'н/д', '–', '', '-', 'ж/қ', '…'],
    // There is no term V.
    ['Қарасай', '№ 2 орта мектеп', YEAR, 'V тоқсан', '8А', 21, 4, 7, 10, 0, 0, 52.4, 100],
    // A word for a number: the row cannot be counted.
    ['Қарасай', '№ 2 орта мектеп', YEAR, 'I', '8Ә', 23, 5, 'көп', 8, 0, 0, 65.2, 100],
    // Class 7А of № 1 once more, in another spelling and with other marks: the first one counts.
    ['Карасайский район', '№1 Орта мектеп', YEAR, 'I четверть', '7 «А»', 24, 6, 9, 9, 0, 0, 62.5, 100],
  ],
  merges: [
    { row: 3, column: 7, rows: 1, columns: 5 },
    { row: 3, column: 12, rows: 1, columns: 2 },
    { row: 5, column: 1, rows: 3, columns: 1 },
    { row: 8, column: 1, rows: 2, columns: 1 },
  ],
  formats: { E7: 'dd.mm' },
  findings: [
    {
      at: 'F5',
      rule: 'roll-against-marks',
      severity: 'warning',
      why: '44 are on the roll of October, 1 left',
    },
    { at: 'L8', rule: 'percent-range', severity: 'error', why: 'a lost comma' },
    { at: 'G9', rule: 'negative-count', severity: 'error', why: 'no class has −3 pupils with a 5' },
    { at: 'A10', rule: 'district-by-company', severity: 'info', why: 'several districts are called Жамбыл' },
    { at: 'A11', rule: 'unknown-district', severity: 'error', why: 'no such district' },
    { at: 'L11', rule: 'type', severity: 'error', why: 'a broken formula' },
    { at: 'D13', rule: 'unknown-term', severity: 'error', why: 'there is no term V' },
    { at: 'H14', rule: 'type', severity: 'error', why: 'a word for a number' },
    { at: 'B15', rule: 'duplicate', severity: 'error', why: 'class 7А of № 1 once more' },
  ],
  refused: [
    { row: 9, reason: 'unreadableMarks' },
    { row: 13, reason: 'noPeriod' },
    { row: 14, reason: 'unreadableMarks' },
    { row: 15, reason: 'duplicate' },
  ],
};
