import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import type { Grid } from '../../../src/core/model/grid.ts';
import { findingText } from '../../../src/messages/findings.ts';
import { ruleSheet } from '../../../src/messages/panel/ruleSheet.ts';
import { marksGrid, officeOf } from '../../fixtures/marks.ts';

/** 26 marks for 25 pupils, and 9 + 20 of 48 printed as 62 %. */
const MARKS = marksGrid([
  { class: '5А', pupils: 25, m5: 5, m4: 8, m3: 11, m2: 2 },
  { class: '5Б', pupils: 48, m5: 9, m4: 20, m3: 18, m2: 1, quality: 62 },
]);

const rules = (rows: readonly (readonly Cell[])[]): Grid => ({
  sheetId: 9,
  sheet: 'Правила проверки',
  values: [
    ['sapa.rules', 'Правило', 'Обычная важность', 'Изменить важность', 'Порог', 'Что значит порог'],
    ...rows,
  ],
});

const told = (grids: readonly Grid[]): string[] =>
  officeOf(grids).findings.map(({ severity, rule, row }) => `${row} ${severity} ${rule}`);

describe('the sheet of rules', () => {
  test('as it is made changes nothing, and is no sheet of data', () => {
    const { heads, rules: all } = ruleSheet('kk');
    const sheet: Grid = {
      sheetId: 9,
      sheet: 'x',
      values: [
        ['sapa.rules', ...heads],
        ...all.map(({ id, title, limit, note }) => [id, title, '', '', limit ?? '', note]),
      ],
    };
    expect(told([MARKS, sheet])).toEqual(['2 error marks-sum', '3 error printed-rate']);
  });

  test.each<[Cell, string[]]>([
    ['Ескерту', ['2 warning marks-sum']],
    ['предупреждение', ['2 warning marks-sum']],
    ['Note', ['2 info marks-sum']],
    ['Қате', ['2 error marks-sum']],
    ['', ['2 error marks-sum']],
    ['Өшірулі', []],
    ['Выключено', []],
    ['off', []],
  ])('weighs a rule: %j', (level, expected) => {
    const sheet = rules([
      ['marks-sum', 'x', '', level, '', ''],
      ['printed-rate', 'x', '', 'off', '', ''],
    ]);
    expect(told([MARKS, sheet])).toEqual(expected);
  });

  test('a word or a number that cannot be read is told with its cell, and the rule stays as it is', () => {
    const sheet = rules([
      ['marks-sum', 'x', '', 'важно', '', ''],
      ['jump', 'x', '', '', 'много', ''],
      ['outlier', 'x', '', '', -1, ''],
    ]);
    const findings = officeOf([MARKS, sheet]).findings.filter(({ rule }) => rule === 'rule-setting');
    expect(findings.map((finding) => findingText(finding, 'ru'))).toEqual([
      'D2: важности «важно» нет. Выберите: Ошибка, Предупреждение, К сведению, Выключено.',
      'E3: вместо порога «много». Введите неотрицательное число или оставьте ячейку пустой.',
      'E4: вместо порога «-1». Введите неотрицательное число или оставьте ячейку пустой.',
    ]);
    expect(told([MARKS, sheet])).toContain('2 error marks-sum');
  });

  // 50 → 60 of 1000 pupils is ten points, and three errors of the difference are 6.7.
  test.each<[Cell, string[]]>([
    ['', ['3 warning jump']],
    [9, ['3 warning jump']],
    ['10', []],
    [12.5, []],
  ])('a limit of its own: a share that moved by ten points, limit %j', (limit, expected) => {
    const of = (good: number, term: number) => ({ class: '', term, m5: 0, m4: good, m3: 1000 - good, m2: 0 });
    expect(told([marksGrid([of(500, 1), of(600, 2)]), rules([['jump', 'x', '', '', limit, '']])])).toEqual(
      expected,
    );
  });
});
