import type { InboxSheet } from './inboxSheet.ts';

/** A list of winners with what no report needs: their names, numbers of persons and telephones. All made up. */
export const winners: InboxSheet = {
  name: 'Призеры',
  rows: [
    ['Призеры предметных олимпиад, Талгарский район'],
    ['тел. отдела 8 (72774) 2-00-00'],
    [
      '№',
      'Район',
      'Школа',
      'ФИО учащегося',
      'ИИН',
      'Вид награды',
      'Уровень',
      'Количество',
      'Учебный год',
      'Контакты',
    ],
    [
      1,
      'Талгарский',
      'Школа-лицей № 7',
      'Примерова Айару',
      '120515501233',
      'золото',
      'областной',
      1,
      '2024-2025',
      '8 701 000 00 11',
    ],
    [
      2,
      'Талгарский',
      'СШ имени Абая',
      'Образцов Тимур',
      '131102602178',
      'серебро',
      'районный',
      1,
      '2024-2025',
      '+7 705 000 00 12',
    ],
    [
      3,
      'Талгарский',
      'СШ № 2',
      'Условный Ерлан',
      '120927503458',
      'бронза',
      'районный',
      1,
      '2024-2025',
      '87770000013',
    ],
    // Half a medal.
    [4, 'Талгарский', 'СШ № 2', '', '', 'бронза', 'областной', 1.5, '2024-2025', ''],
    ['', 'Итого', '', '', '', '', '', 4.5, '', ''],
    ['', 'Исп. А. Примеров, тел. 8 701 000 00 99'],
  ],
  findings: [
    { at: 'D4', rule: 'personal-data', severity: 'warning', why: 'names of pupils' },
    { at: 'E4', rule: 'personal-data', severity: 'warning', why: 'numbers of persons' },
    { at: 'J4', rule: 'personal-data', severity: 'warning', why: 'telephones' },
    { at: 'H7', rule: 'type', severity: 'error', why: 'half a medal' },
  ],
};

/** Posts in Russian under a two-row heading «Ставки»: a formula that has become text, a subject that stands twice. */
export const posts: InboxSheet = {
  name: 'Кадры Каскелен',
  rows: [
    ['Потребность в педагогических кадрах на ноябрь 2025 года'],
    [],
    ['Район', 'Предмет', 'Ставки', '', 'Вакансии', 'Прошли курсы'],
    ['', '', 'по штату', 'занято', '', ''],
    ['Карасайский', 'Математика', 214.5, 209, 5.5, 61],
    // More than there are.
    ['Карасайский', 'Физика', 88, 91.5, 2, 24],
    ['Карасайский', 'Химия', 79.5, '=C7-E7', 4, 19],
    ['Карасайский', 'Английский язык', 231, 219.5, 11.5, 70],
    // Mathematics once more.
    ['Карасайский', 'математика', 214.5, 209, 5.5, 61],
  ],
  merges: [{ row: 3, column: 3, rows: 1, columns: 2 }],
  findings: [
    { at: '1', rule: 'from-title', severity: 'info', why: 'the month stands in the title' },
    { at: 'D6', rule: 'filled-over-posts', severity: 'warning', why: 'more teachers than posts' },
    { at: 'D7', rule: 'formula-as-text', severity: 'error', why: 'a formula typed as text' },
    { at: 'B9', rule: 'duplicate', severity: 'error', why: 'mathematics once more' },
  ],
};
