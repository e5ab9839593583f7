import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { officeOf, plainGrid } from '../../fixtures/marks.ts';

const HEAD = ['Месяц', 'Район', 'Направление', 'Подлежит охвату', 'Охвачено', 'Число лагерей'];
const ROW = ['август 2025 года', 'Кегенский район', 'летний отдых', 100, 92, 2];

// «Охват летним отдыхом» over «Число лагерей» would be the covered once more.
test.each<[string, Cell[][]]>([
  ['right above the head', [['Охват летним отдыхом']]],
  ['and a blank row', [['Охват летним отдыхом'], []]],
  ['in the middle, and a blank row', [['', '', 'Охват летним отдыхом'], []]],
])('a title is no group over the headings: %s', (_, above) => {
  const office = officeOf([plainGrid([...above, HEAD, ROW])]);
  expect(office.findings).toEqual([]);
  expect(office.recognised[0]?.mapping.columns.map(({ column }) => column)).toEqual([
    'month',
    'district',
    'programme',
    'eligible',
    'covered',
    null,
  ]);
});
