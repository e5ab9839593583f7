import type { InboxSheet } from './inboxSheet.ts';

/** A register in Russian with a head over two rows: «в том числе» groups nothing, and the codes are typed by hand. */
export const register: InboxSheet = {
  name: 'Список школ',
  rows: [
    ['Приложение 2'],
    ['Список организаций образования'],
    [],
    ['№ п/п', 'Район', 'Код КАТО', 'БИН', 'Наименование организации образования', 'Статус', '', 'Год', ''],
    ['', '', '', '', '', 'форма собственности', 'язык обучения', 'открытия', 'закрытия'],
    [1, 'Кегенский', '194400000', '990140001233', 'СШ № 1', 'гос.', 'каз', 1936, ''],
    // The code of Райымбек.
    [2, 'Кегенский', '195800000', '010540002174', 'СШ № 2', 'гос.', 'каз', 1951, ''],
    // The last digit of the БИН should be a 3.
    [3, 'Кегенский', '194400000', '050940003688', 'Основная школа № 3', 'гос.', 'рус', 1962, ''],
    // Closed before it was opened.
    [4, 'Кегенский', '194400000', '970240004555', 'СШ № 4', 'гос.', 'каз/рус', 1984, 1948],
    // The first one under its full name.
    [5, 'Кегенский', '194400000', '110340005122', 'КГУ «Средняя школа №1»', 'гос.', 'каз', 1936, ''],
    // No such language.
    [6, 'Кегенский', '194400000', '081140006772', 'СШ № 6', 'частная', 'казахстан', 2009, ''],
  ],
  merges: [
    { row: 4, column: 6, rows: 1, columns: 2 },
    { row: 4, column: 8, rows: 1, columns: 2 },
  ],
  findings: [
    { at: 'C7', rule: 'kato-mismatch', severity: 'error', why: 'the code of another district' },
    { at: 'D8', rule: 'bin-check', severity: 'warning', why: 'the check digit is wrong' },
    { at: 'I9', rule: 'date-order', severity: 'error', why: 'closed before it was opened' },
    { at: 'E10', rule: 'similar-schools', severity: 'warning', why: 'СШ № 1 under its full name' },
    { at: 'G11', rule: 'choice', severity: 'error', why: 'no language of teaching' },
  ],
};
