import { describe, expect, test } from 'vitest';
import { marksGrid, officeOf } from '../../fixtures/marks.ts';

const marks = { m5: 4, m4: 8, m3: 7, m2: 1 } as const;
const fixesOf = (...rows: Parameters<typeof marksGrid>[0]) =>
  officeOf([
    marksGrid(rows.map((row, index) => ({ ...marks, class: `5${'АБВГД'[index]}`, ...row }))),
  ]).findings.flatMap(({ row, rule, fix }) => (fix ? [[row, rule, fix.before, fix.after]] : []));

describe('a district one letter away', () => {
  test('gets its name in the language of the other cells', () => {
    const kazakh = ['Қарасай ауданы', 'Іле ауданы', 'Талгр ауданы'].map((district) => ({ district }));
    expect(fixesOf(...kazakh)).toEqual([[4, 'district-spelling', 'Талгр ауданы', 'Талғар ауданы']]);
    const russian = ['Карасайский район', 'Илийский р-н', 'Талгурский район'].map((district) => ({
      district,
    }));
    expect(fixesOf(...russian)).toEqual([[4, 'district-spelling', 'Талгурский район', 'Талгарский район']]);
    // What the cell itself is written in does not decide: the column is Kazakh.
    const mixed = ['Қарасай ауданы', 'Іле ауданы', 'Толгарский район'].map((district) => ({ district }));
    expect(fixesOf(...mixed)[0]?.[3]).toBe('Талғар ауданы');
  });

  test('is not guessed where two units are as near, where none is, or where the name is of something else', () => {
    for (const district of [
      'Жамбл ауданы',
      'Абйй ауданы',
      'Тлгр ауданы',
      'Талгр ауылы',
      'Талгр қаласы',
      'Ше ауданы',
    ])
      expect(fixesOf({ district }), district).toEqual([]);
  });

  test('must lie in the oblast of the others', () => {
    // Осакаров is in Қарағанды oblast, Қарасай and Іле in Алматы oblast.
    const district = 'Осакаровк ауданы';
    expect(fixesOf({ district })).toEqual([[2, 'district-spelling', district, 'Осакаров ауданы']]);
    expect(fixesOf({ district: 'Қарасай ауданы' }, { district: 'Іле ауданы' }, { district })).toEqual([]);
  });

  test('is read as the district meant all the same: a warning, not a refused row', () => {
    const rows = ['Қарасай ауданы', 'Іле ауданы', 'Талгр ауданы'].map((district) => ({ ...marks, district }));
    const { findings } = officeOf([
      marksGrid(rows.map((row, index) => ({ ...row, class: `5${'АБВ'[index]}` }))),
    ]);
    const told = findings.filter(({ row }) => row === 4).map(({ rule, severity }) => [rule, severity]);
    expect(told).toEqual([['district-spelling', 'warning']]);
  });

  test('that is carried down from a cell above is put right there', () => {
    const rows = [{ district: 'Талгр ауданы' }, { district: '' }];
    expect(fixesOf(...rows).map(([row]) => row)).toEqual([2]);
  });
});

describe('a school year or term with a slip of its signs', () => {
  test.each([
    ['2025.2026', '2025-2026'],
    ['2025 2026', '2025-2026'],
    ['20252026', '2025-2026'],
    ['2025_2026 оқу жылы', '2025-2026'],
  ])('%j is %j', (year, after) => expect(fixesOf({ year })).toEqual([[2, 'school-year', year, after]]));

  test('a number too: 20252026', () => {
    expect(fixesOf({ year: 20252026 })).toEqual([[2, 'school-year', '20252026', '2025-2026']]);
  });

  test.each(['2025', '2025-2027', '2025.2027', '7-8', '2024 2025 2026'])('%j could be several', (year) =>
    expect(fixesOf({ year })).toEqual([]),
  );

  test.each([
    ['IIтоқсан', 'II тоқсан'],
    ['ІІІчетверть', 'III четверть'],
    ['ll четверть', 'II четверть'],
    ['l', 'I'],
  ])('%j is %j', (term, after) => expect(fixesOf({ term })).toEqual([[2, 'unknown-term', term, after]]));

  test.each(['I I тоқсан', 'V тоқсан', 'I-II', 'семестр'])('%j could be several', (term) =>
    expect(fixesOf({ term })).toEqual([]),
  );
});
