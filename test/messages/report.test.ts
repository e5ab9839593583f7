import { expect, test } from 'vitest';
import { reportRows } from '../../src/messages/report.ts';
import { slipOf } from '../../src/messages/slip.ts';
import { slipPage } from '../../src/messages/slipPage.ts';
import { marksGrid, officeOf } from '../fixtures/marks.ts';

const { findings } = officeOf([
  marksGrid([
    { pupils: 25, m5: 5, m4: 8, m3: 11, m2: 2 },
    { class: '6А', m5: '25 уч.', m4: 8, m3: 11, m2: 2 },
  ]),
]);

test('the report has a row for each finding, with its cell, its school and what would stand there', () => {
  expect(
    reportRows(findings, 'ru').map((row) => row.map((cell) => String(cell).replace(/\u00a0/g, ' '))),
  ).toEqual([
    ['Важность', 'Лист', 'Ячейка', 'Правило', 'Замечание', 'Школа', 'Было', 'Станет'],
    [
      'Ошибка',
      'Лист1',
      'F2',
      'Число оценок и учащихся',
      'Строка 2: оценок и н/а в сумме 26, учащихся 25. Сверьте и исправьте.',
      'СШ №1, Талгарский район',
      '',
      '',
    ],
    [
      'Ошибка',
      'Лист1',
      'G3',
      'Число записано неверно',
      'G3: вместо числа «25 уч.». Введите число цифрами.',
      'СШ №1, Талгарский район',
      '25 уч.',
      '25',
    ],
  ]);
});

test('a slip as a page keeps every sign of a name as a text', () => {
  const slip = slipOf({ name: '«<b>№ 7</b>» & co', language: 'ru' }, findings, {
    date: '26.11.2025',
    executor: '',
  });
  const page = slipPage(slip);
  expect(page).toContain('<h1>«&lt;b&gt;№ 7&lt;/b&gt;» &amp; co</h1>');
  expect(page).toContain('<html lang="ru">');
  // One list of two items below the name of the sheet.
  expect(page.match(/<ol>/g)).toHaveLength(1);
  expect(page.match(/<li>/g)).toHaveLength(2);
});
