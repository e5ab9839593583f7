import { describe, expect, test } from 'vitest';
import { schoolsOf } from '../../src/core/findingSchools.ts';
import { slipOf, slipText } from '../../src/messages/slip.ts';
import { type MarksRow, marksGrid, officeOf } from '../fixtures/marks.ts';

const OVER: MarksRow = { pupils: 25, m5: 5, m4: 8, m3: 11, m2: 2 };
const AT = { date: '26.11.2025', executor: 'А. Серікқызы, тел. 8 (727) 2…' };

const office = (rows: readonly MarksRow[]) => {
  const read = officeOf([marksGrid(rows)]);
  const tables = read.recognised.map(({ table }) => table);
  return { ...read, schools: schoolsOf(read.findings, tables, read.register) };
};

test('a slip says what to put right and where, in the language of the school', () => {
  const { findings, schools } = office([
    { ...OVER, school: '№ 7 орта мектеп', district: 'Талғар ауданы' },
    { ...OVER, school: 'Средняя школа № 8', class: '6А' },
  ]);
  expect(schools).toEqual([
    { name: '№ 7 орта мектеп, Талғар ауданы', count: 1, language: 'kk' },
    { name: 'Средняя школа № 8, Талгарский район', count: 1, language: 'ru' },
  ]);
  const [first, second] = schools;
  const slip = (school: (typeof schools)[number]) =>
    slipText(
      slipOf(
        school,
        findings.filter((finding) => finding.school === school.name),
        AT,
      ),
    );
  expect(first && slip(first)).toBe(
    [
      '№ 7 орта мектеп, Талғар ауданы',
      'Құрметті әріптестер!',
      'Деректеріңіз тексерілді: 26.11.2025. Түзетуді қажет ететін орын: 1.',
      '',
      '«Лист1» парағы',
      '1. 2-жол: бағалар мен н/а қосындысы 26, оқушы саны 25. Салыстырып түзетіңіз.',
      'Түзетіп, қайта жіберіңіз.',
      'А. Серікқызы, тел. 8 (727) 2…',
    ].join('\n'),
  );
  expect(second && slip(second)).toContain('1. Строка 3: оценок и н/а в сумме 26, учащихся 25.');
});

describe('a slip is one page', () => {
  const { findings, schools } = office(
    [...Array(60).keys()].map((at) => ({
      ...OVER,
      class: `${(at % 11) + 1}${'АБВГДЕ'[Math.floor(at / 11)]}`,
    })),
  );
  test('of very many findings 25 stand on it, the others are counted by rule', () => {
    const slip = slipOf(schools[0] ?? { name: '', language: 'ru' }, findings, AT);
    expect(slip.lines.filter(({ is }) => is === 'finding')).toHaveLength(25);
    expect(slipText(slip)).toMatch(/… «Число оценок и учащихся»: ещё \d+/);
  });
});
