import { expect, test } from 'vitest';
import { officeOf, plainGrid } from '../../fixtures/marks.ts';

const told = (head: readonly string[], row: readonly (string | number)[]) => {
  const { findings, facts } = officeOf([
    plainGrid([
      ['Район', 'Школа', 'Учебный год', 'Четверть', 'Класс', 'Кол-во уч-ся', ...head],
      ['Талгарский район', 'СШ №1', '2025-2026', 1, '5А', 27, ...row],
    ]),
  ]);
  return [findings.map(({ rule, severity }) => `${severity} ${rule}`), facts.used];
};

test.each<[string[], (string | number)[], string[], number]>([
  // 6 + 11 of 27 are 63 %, and who has a 3 is not said: 17 marks are no base.
  [['на «5»', 'на «4»', 'на «2»', '% качества'], [6, 11, 0, 63], ['warning marks-incomplete'], 0],
  [['на «5»', 'на «3»', '% качества'], [6, 10, 63], ['warning marks-incomplete'], 0],
  // No twos, nobody without a mark: 6 + 11 + 10 are all 27.
  [['на «5»', 'на «4»', 'на «3»', '% качества'], [6, 11, 10, 63], [], 1],
  // Printed shares alone are no marks that lack a column; 17 of 27 are 63 %.
  [['% качества', '% успеваемости'], [63, 100], [], 0],
])('%j', (head, row, expected, used) => expect(told(head, row)).toEqual([expected, used]));
