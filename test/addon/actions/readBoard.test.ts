import { expect, test } from 'vitest';
import { addSheet, createWorkbook, fillRows } from '../../../src/host/model/create.ts';
import { createHost } from '../../../src/host/node/host.ts';
import { project } from '../../project.ts';

const files = await project();
const HEAD = [
  'Аудан',
  'Мектеп',
  'Оқу жылы',
  'Тоқсан',
  'Сынып',
  '«5» саны',
  '«4» саны',
  '«3» саны',
  '«2» саны',
];

const boardOn = (day: number, input: object = {}) => {
  const workbook = createWorkbook();
  fillRows(addSheet(workbook, 'Деректер'), [
    HEAD,
    ['Талғар ауданы', '№ 7 орта мектеп', '2025-2026', 'I', '5А', 5, 8, 11, 2],
    ['Талғар ауданы', '№ 8 орта мектеп', '2024-2025', 'IV', '5А', 5, 8, 11, 2],
  ]);
  const host = createHost({ files, workbook, now: day });
  const execution = host.run('dispatch', [JSON.stringify({ v: 1, name: 'board.read', input })], {
    as: 'sidebar',
  });
  return execution.ok ? JSON.parse(String(execution.value)).value : execution;
};

test('the latest period, by district, with those who have not sent', () => {
  const { choices, board } = boardOn(Date.UTC(2025, 9, 30));
  expect(choices).toEqual([
    { form: 'attainment', period: '2025-T1' },
    { form: 'attainment', period: '2024-T4' },
  ]);
  expect(board).toEqual({
    form: 'attainment',
    period: '2025-T1',
    due: '2025-10-31',
    isLate: false,
    expectedFrom: 'sheets',
    districts: [
      {
        name: { kk: 'Талғар ауданы', ru: 'Талгарский район', en: 'Талғар ауданы' },
        expected: 2,
        received: 1,
        missing: ['№ 8 орта мектеп'],
      },
    ],
  });
});

test('after the last day it is late; another period can be asked for', () => {
  expect(boardOn(Date.UTC(2025, 10, 26)).board.isLate).toBe(true);
  const { board } = boardOn(Date.UTC(2025, 10, 26), { form: 'attainment', period: '2024-T4' });
  expect(board.districts[0].missing).toEqual(['№ 7 орта мектеп']);
});
