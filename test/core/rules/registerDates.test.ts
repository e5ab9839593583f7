import { expect, test } from 'vitest';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const register = tableOf({
  Аудан: 'Талғар ауданы',
  Мектеп: '№1 орта мектеп',
  'Мектеп түрі': '',
  'Ашылған күні': { date: '2001-09-01' },
  'Жабылған күні': { date: '2024-06-15' },
});

test.each([
  ['opened, then closed', {}, []],
  [
    'the two exchanged',
    { 'Ашылған күні': '15.06.2024', 'Жабылған күні': '01.09.2001' },
    ['E2 error dateOrder'],
  ],
  ['one day too early', { 'Жабылған күні': '31.08.2001' }, ['E2 error dateOrder']],
  ['on one day', { 'Жабылған күні': '01.09.2001' }, []],
  ['years alone', { 'Ашылған күні': 2001, 'Жабылған күні': 1999 }, ['E2 error dateOrder']],
  ['one year may hold both', { 'Жабылған күні': 2001 }, []],
  ['a month and a day of it', { 'Ашылған күні': 'қыркүйек 2001', 'Жабылған күні': '01.09.2001' }, []],
  ['a school that is open', { 'Жабылған күні': '' }, []],
  ['a dash for open', { 'Жабылған күні': '–' }, []],
  ['nobody knows when it was opened', { 'Ашылған күні': 'н/д' }, []],
  ['a date that cannot be read is told by itself', { 'Жабылған күні': 'былтыр' }, []],
] as const)('%s', (_, row, expected) => expect(told('date-order', register([row]))).toEqual(expected));

test('both days are shown', () => {
  expect(toldValues('date-order', register([{ 'Жабылған күні': '15.06.1999' }]))).toEqual([
    { opened: '2001-09-01', closed: '1999-06-15' },
  ]);
});
