import { expect, test } from 'vitest';
import { type MarksRow, marksGrid, officeOf, toldBy } from '../../fixtures/marks.ts';

const marks: MarksRow = { m5: 5, m4: 10, m3: 8, m2: 1 };
const repeated = (...rows: MarksRow[]) =>
  toldBy('duplicate', [marksGrid(rows.map((row) => ({ ...marks, ...row })))]).map((line) =>
    Number(line.split(' ')[0]),
  );

test.each<[string, MarksRow[], number[]]>([
  ['the same class twice', [{}, {}], [3]],
  ['written in another way', [{ class: '5А' }, { class: '5 «а»' }, { class: '5-A' }], [3, 4]],
  ['the school in other quotes and letters', [{ school: 'СШ №1' }, { school: '«СШ № 1»' }], [3]],
  ['the district in the other language', [{}, { district: 'Талғар ауданы' }], [3]],
  ['another class', [{ class: '5А' }, { class: '5Б' }], []],
  ['another term', [{ term: 1 }, { term: 2 }], []],
  ['another year', [{ year: '2024-2025' }, {}], []],
  ['№1 and №11 are two schools', [{ school: 'СШ №1' }, { school: 'СШ №11' }], []],
  ['one name in two districts is two schools', [{}, { district: 'Карасайский район' }], []],
  ['pupils and marks by subject', [{ subject: '' }, { subject: 'Алгебра' }, { subject: 'Физика' }], []],
  ['the same subject twice', [{ subject: 'Алгебра' }, { subject: 'АЛГЕБРА' }], [3]],
  ['two classes whose names cannot be read are two', [{ class: 'ГКЛ' }, { class: 'КПП' }], []],
  ['… and one written twice is one', [{ class: 'ГКЛ' }, { class: 'ГКЛ' }], [3]],
  ['a blank row kept for later repeats nothing', [{ m5: '', m4: '', m3: '', m2: '' }, {}], []],
  ['without a period there is no key', [{ term: '' }, { term: '' }], []],
])('%s', (_, rows, expected) => expect(repeated(...rows)).toEqual(expected));

test('across sheets: the first counts, the second is named with its sheet', () => {
  const office = officeOf([marksGrid([marks], 'Сентябрь'), marksGrid([marks], 'Октябрь')]);
  const [finding] = office.findings.filter(({ rule }) => rule === 'duplicate');
  expect(finding).toMatchObject({ sheet: 'Октябрь', row: 2, values: { other: 'Сентябрь!2' } });
  expect(office.facts.used).toBe(1);
  expect(office.facts.refused).toEqual([{ sheet: 'Октябрь', row: 2, reason: 'duplicate' }]);
});
