import { expect, test } from 'vitest';
import { readCsv } from '../../../src/files/csv/read.ts';
import { writeCsv } from '../../../src/files/csv/write.ts';

/** With the mark at the front, which decoders otherwise take off. */
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test.each([
  ['=1+1', "'=1+1"],
  ['+SUM(A1)', "'+SUM(A1)"],
  ['-cmd|x', "'-cmd|x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['-5,3', '-5,3'], // a number can do no harm
  ['+2,1 %', '+2,1 %'],
  ['- 5 оқушы', "'- 5 оқушы"],
  ['Қала; ауыл', '"Қала; ауыл"'],
  ['ЖМ «№5»', 'ЖМ «№5»'],
])('%j is written as %j', (value, field) => {
  expect(textOf(writeCsv([[value]]))).toBe(`\ufeff${field}\r\n`);
});

test('numbers take the decimal sign that goes with the delimiter', () => {
  const rows = [[62.5, -1250000, true, undefined, { error: '#N/A' }]];
  expect(textOf(writeCsv(rows))).toBe('\ufeff62,5;-1250000;TRUE;;#N/A\r\n');
  expect(textOf(writeCsv(rows, { delimiter: ',' }))).toBe('\ufeff62.5,-1250000,TRUE,,#N/A\r\n');
});

test('what is written is read back', () => {
  const rows = [
    ['Аудан', 'Оқушы'],
    ['Ғабит Мүсірепов атындағы аудан', 5],
    ['"екі"\nжол;', 12],
  ];
  const read = readCsv(writeCsv(rows), 'a.csv');
  expect(read.ok && read.value.sheets[0]!.cells.map((row) => row.map((cell) => cell?.value))).toEqual(rows);
});
