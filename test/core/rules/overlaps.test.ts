import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { type MarksRow, marksGrid, officeOf, toldBy, totalMarks } from '../../fixtures/marks.ts';

const A: MarksRow = { class: '5А', m5: 5, m4: 10, m3: 9, m2: 1 };
const B: MarksRow = { class: '6А', m5: 1, m4: 4, m3: 14, m2: 1 };
/** A and B together: 6, 14, 23, 2. */
const BOTH: MarksRow = { m5: 6, m4: 14, m3: 23, m2: 2 };

const told = (...rows: MarksRow[]) => toldBy('overlap', [marksGrid(rows)]);

describe('a span that holds counted classes is left out', () => {
  test.each<[string, MarksRow[], string[]]>([
    ['exactly their sum: a note', [A, B, { ...BOTH, class: '5-9' }], ['4 info overlap']],
    ['not their sum: an error', [A, B, { ...BOTH, m5: 7, class: '5-9' }], ['4 error overlap']],
    ['the span above its classes', [{ ...BOTH, class: '5-9' }, A, B], ['2 info overlap']],
    ['the whole school, without a class', [A, B, { ...BOTH, class: '' }], ['4 info overlap']],
    ['a grade and its class', [A, { ...A, class: '5' }], ['3 info overlap']],
    [
      'spans that cross: the wider one',
      [
        { ...A, class: '5-9' },
        { ...B, class: '8-11' },
      ],
      ['2 error overlap'],
    ],
    [
      'spans side by side',
      [
        { ...A, class: '1-4' },
        { ...B, class: '5-9' },
      ],
      [],
    ],
    ['classes side by side', [A, { ...B, class: '5Б' }], []],
    ['another school', [A, { ...BOTH, class: '5-9', school: 'СШ №2' }], []],
    ['another term', [A, { ...BOTH, class: '5-9', term: 2 }], []],
    [
      'marks of a subject are not pupils',
      [
        { ...A, subject: '' },
        { ...BOTH, class: '5-9', subject: 'Алгебра' },
      ],
      [],
    ],
    ['a span without marks', [A, { class: '5-9', m5: '', m4: '', m3: '', m2: '' }], []],
  ])('%s', (_, rows, expected) => expect(told(...rows)).toEqual(expected));

  test('its pupils are counted once and the row is listed', () => {
    const office = officeOf([marksGrid([A, B, { ...BOTH, class: '5-9' }])]);
    expect(totalMarks(office)).toEqual([6, 14, 23, 2, 0]);
    expect(office.facts.refused).toEqual([{ sheet: 'Лист1', row: 4, reason: 'overlap' }]);
  });
});

test('grade 1 is not counted, so grades 1–4 do not give way to it', () => {
  const rows = [
    { ...A, class: '1А' },
    { ...BOTH, class: '1-4' },
  ];
  expect(told(...rows)).toEqual([]);
  const settings = { ...DEFAULT_SETTINGS, includeGradeOne: true };
  expect(toldBy('overlap', [marksGrid(rows)], { settings })).toEqual(['3 error overlap']);
});

test('across sheets too', () => {
  const office = officeOf([marksGrid([A], 'Классы'), marksGrid([{ ...A, class: '5-9' }], 'Свод')]);
  expect(office.facts.refused).toEqual([{ sheet: 'Свод', row: 2, reason: 'overlap' }]);
});
