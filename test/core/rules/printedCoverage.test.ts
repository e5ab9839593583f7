import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { officeOf } from '../../fixtures/marks.ts';
import { tableOf, told, toldValues, withFormat } from '../../fixtures/tables.ts';

const coverage = tableOf({
  Месяц: 'ноябрь 2025',
  Район: 'Талгарский район',
  Школа: 'СШ №1',
  Направление: 'горячее питание',
  'Подлежит охвату': 365,
  Охвачено: 336, // 336 / 365 = 92.0547… %
  'Охват, %': 92,
});
const printed = (percent: Cell) => coverage([{ 'Охват, %': percent }]);

describe('336 of 365 is 92.0547… %', () => {
  test.each<[Cell, string[], string]>([
    [92, [], 'a whole percent'],
    ['92 %', [], 'a text with its sign'],
    ['92,1', [], 'one decimal, half-up'],
    ['92,05', [], 'two'],
    [92.0547945205479, [], 'the full-length result of a formula'],
    [91, ['G2 info printedShare'], 'one unit of the last digit'],
    ['92,06', ['G2 info printedShare'], 'one unit at two decimals'],
    ['92,2', ['G2 info printedShare'], 'one unit at one decimal'],
    ['92,15', ['G2 info printedShare'], '0.095 points: within the tolerance of an office'],
    ['92,16', ['G2 error printedShare'], '0.105 points'],
    ['92,3', ['G2 error printedShare'], 'two units'],
    [90, ['G2 error printedShare'], 'two units of a whole percent'],
    [29, ['G2 error printedShare'], 'figures exchanged'],
    [0.92, ['G2 error printedShare'], 'a fraction under no percent format is less than one percent'],
    ['', [], 'nothing printed'],
    ['–', [], 'no data'],
  ])('printed %j: %j, %s', (percent, expected) =>
    expect(told('printed-coverage', printed(percent))).toEqual(expected),
  );
});

test.each([
  ['all of them', { Охвачено: 365, 'Охват, %': 100 }, []],
  ['a hundred where some are not', { 'Охват, %': 100 }, ['G2 error printedShare']],
  ['none of them', { Охвачено: 0, 'Охват, %': 0 }, []],
  ['a share of nobody has no value', { 'Подлежит охвату': 0, Охвачено: 0, 'Охват, %': 100 }, []],
  ['more than all is told by its own rule', { Охвачено: 400, 'Охват, %': 100 }, []],
  ['the covered are not given', { Охвачено: 'н/д' }, []],
  ['nor those to be covered', { 'Подлежит охвату': '' }, []],
] as const)('%s', (_, row, expected) => expect(told('printed-coverage', coverage([row]))).toEqual(expected));

test('a share under a percent format is a fraction', () => {
  const shown = (value: number, format: string) => withFormat(printed(value), 'Охват, %', format);
  expect(told('printed-coverage', shown(0.92, '0%'))).toEqual([]);
  expect(told('printed-coverage', shown(336 / 365, '0.0%'))).toEqual([]);
  expect(told('printed-coverage', shown(0.9, '0%'))).toEqual(['G2 error printedShare']);
});

test('what the counts give is shown to one decimal at least', () => {
  expect(toldValues('printed-coverage', printed(90))).toEqual([{ printed: 90, computed: 92.1 }]);
  expect(toldValues('printed-coverage', printed('92,55'))).toEqual([{ printed: 92.55, computed: 92.05 }]);
});

test('an office that allows half a point, and one that allows nothing', () => {
  const within = (tolerance: number) =>
    told('printed-coverage', printed('92,55'), { settings: { ...DEFAULT_SETTINGS, tolerance } });
  expect(within(0.5)).toEqual(['G2 info printedShare']); // 0.495 points
  expect(within(0)).toEqual(['G2 error printedShare']);
});

test('a slip of rounding has one right answer, in as many decimals as were printed', () => {
  const fixes = (percent: Cell) => officeOf([printed(percent)]).findings.map(({ fix }) => fix);
  expect(fixes(91)).toEqual([{ before: '91', after: 92 }]);
  expect(fixes(92.06)).toEqual([{ before: '92.06', after: 92.05 }]);
  expect(fixes(80)).toEqual([undefined]); // which of the three figures is wrong, the office must say
});

test.each<[Cell, number | undefined, string]>([
  [0.92, 92.1, 'a fraction typed for a percentage'],
  [0.9205, 92.05, 'with two more decimals'],
  [0.5, undefined, 'half a percent is another number'],
  [92.3, undefined, 'what is only wrong is settled by the office'],
])('%j is offered as %j: %s', (percent, after) => {
  const { findings } = officeOf([printed(percent)]);
  expect(findings.find(({ rule }) => rule === 'printed-coverage')?.fix?.after).toBe(after);
});
