import type { InboxSheet } from './inboxSheet.ts';

/**
 * Movement of the roll in Қарасай, its two-row heading in rows 3 and 4 with Latin letters («Mектеп», «Cынып»), a row of
 * column numbers below, the month in the title and the district merged down.
 */
export const october: InboxSheet = {
  name: 'Қарасай контингент қазан',
  rows: [
    ['Оқушылар қозғалысы туралы мәлімет, 2025 жылғы қазан'],
    [],
    ['№', 'Аудан', 'Mектеп', 'Ай басында', 'Қозғалысы', '', 'Ай соңында', 'Cынып саны'],
    ['', '', '', '', 'келді', 'кетті', '', ''],
    [1, 2, 3, 4, 5, 6, 7, 8],
    // 49 pupils of № 1 have marks in «Қарасай жинағы», in two of its classes alone; 44 are on the roll and 1 has left.
    [1, 'Қарасай ауданы', '№ 1 орта мектеп', 42, 3, 1, 44, 2],
    // 611 + 8 − 5 = 614.
    [2, '', '№ 2 орта мектеп', 611, 8, 5, 641, 26],
    // 41 pupils in the mean class.
    [3, '', '№ 5 мектеп-лицей', 820, 4, 4, 820, 20],
    [4, '', 'Абай атындағы орта мектеп', 233, 0, 2, 231, 14],
    ['', 'Барлығы', '', 1_706, 15, 12, 1_736, 62],
  ],
  merges: [
    { row: 3, column: 5, rows: 1, columns: 2 },
    { row: 6, column: 2, rows: 4, columns: 1 },
  ],
  findings: [
    { at: '1', rule: 'from-title', severity: 'info', why: 'the month stands in the title' },
    { at: 'G7', rule: 'roll-balance', severity: 'error', why: '611 + 8 − 5 is 614' },
    { at: 'H8', rule: 'class-size', severity: 'warning', why: '41 pupils in the mean class' },
  ],
};

/** The month after it, in Russian: two schools begin with other numbers than they ended with. */
export const november: InboxSheet = {
  name: 'Карасай контингент ноябрь',
  rows: [
    ['Движение контингента учащихся по Карасайскому району'],
    [
      'Месяц',
      'Район',
      'Наименование школы',
      'на начало месяца',
      'прибыло',
      'выбыло',
      'на конец месяца',
      'класс-комплектов',
    ],
    ['11.2025', 'Карасайский р-н', '№ 1 орта мектеп', 44, 1, 0, 45, 2],
    // Ended October with 641.
    ['11.2025', 'Карасайский р-н', '№ 2 орта мектеп', 614, 2, 3, 613, 26],
    ['11.2025', 'Карасайский р-н', '№ 5 мектеп-лицей', 820, 0, 1, 819, 33],
    // A school of the first sheet under another name.
    ['11.2025', 'Карасайский р-н', 'Мектеп им. Абай', 231, 0, 0, 231, 14],
    ['Итого по району', '', '', 1_709, 3, 4, 1_708, 75],
  ],
  findings: [
    { at: 'D4', rule: 'roll-carry', severity: 'warning', why: 'October ended with 641' },
    { at: 'C6', rule: 'similar-schools', severity: 'warning', why: 'Абай атындағы орта мектеп of October' },
  ],
};

/** A school's own sheet: its district is taken from the title, its name stands there in the genitive and has to be asked for. */
export const ownRoll: InboxSheet = {
  name: 'Балқаш №9',
  rows: [
    ['Балқаш ауданы, № 9 орта мектептің оқушылар қозғалысы'],
    ['Ай', 'Ай басындағы оқушы', 'Келгені', 'Кеткені', 'Ай соңындағы оқушы', 'Сынып саны'],
    ['қыркүйек 2025', 312, 4, 1, 315, 15],
    ['қазан 2025', 315, 0, 2, 313, 15],
  ],
  findings: [
    { at: '1', rule: 'from-title', severity: 'info', why: 'the district stands in the title only' },
    { at: '2', rule: 'heading-missing', severity: 'error', why: 'the school stands there in another case' },
  ],
};
