import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { tableOf, told, toldValues, withFormat } from '../../fixtures/tables.ts';

const colleges = tableOf({ Аудан: 'Талғар', Мамандық: '', 'Студент саны': 0, 'Үлесі, %': 0 });

/** «9260 = 27.5; 2755 = 8.2»: students and their share, a row each. */
const pairsOf = (text: string) =>
  text.split('; ').map((pair) => pair.split('=').map((cell): Cell => numberOr(cell.trim())));
const numberOr = (text: string): Cell => (text === '' || Number.isNaN(Number(text)) ? text : Number(text));

const sheet = (text: string) =>
  colleges(pairsOf(text).map(([students = '', percent = ''], at) => ['Талғар', `М${at}`, students, percent]));
const found = (text: string) => told('bases-disjoint', sheet(text));

describe('some specialities, the others not listed', () => {
  test.each<[string, string, string[]]>([
    // The collegium of Almaty oblast in 2022: 9260 = 27,5 % allows 33 612–33 734 students, 2755 = 8,2 % allows 33 394–33 804.
    ['two shares that meet in one total', '9260 = 27.5; 2755 = 8.2', []],
    ['two that do not: the later one', '9260 = 27.5; 2755 = 8.5', ['D3 error basesDisjoint']],
    // 50 % of 991–1010, 25 % of 785–816, 30 % of 984–1016.
    ['the one that agrees with neither', '500 = 50; 200 = 25; 300 = 30', ['D3 error basesDisjoint']],
    ['… also where it stands first', '200 = 25; 500 = 50; 300 = 30', ['D2 error basesDisjoint']],
    ['one pair contradicts nothing', '9260 = 27.5', []],
    ['a share that is not given', '9260 = 27.5; 2755 = –', []],
    ['students not given', '9260 = 27.5; = 8.5', []],
    ['a share of nought says only that the total is large', '9260 = 27.5; 3 = 0', []],
    ['nobody is no share of anything', '9260 = 27.5; 0 = 5', ['D3 error printedShare']],
    // 685 / 39,385 % = 1739,2 and 685 / 39,375 % = 1739,7: no number of students lies between them.
    ['a share of no total at all', '685 = 39.38; 507 = 28.92', ['D2 error printedShare']],
    ['the same alone says nothing', '685 = 39.38', []],
    ['the full-length result of a formula is what it is', '9260 = 27.5; 2755 = 8.51234567', []],
    ['whole percents allow more: 32 492–33 672 and 32 412–36 733', '9260 = 28; 2755 = 8', []],
  ])('%s: %s', (_, pairs, expected) => expect(found(pairs)).toEqual(expected));

  test('both totals are shown', () => {
    // 2755 / 8.55 % = 32 222.2 and 2755 / 8.45 % = 32 603.6: 32 223–32 603, below the 33 612 of the first.
    expect(toldValues('bases-disjoint', sheet('9260 = 27.5; 2755 = 8.5'))).toEqual([
      { b1: 'D2', low1: 32_223, high1: 32_603, low2: 33_612, high2: 33_734 },
    ]);
  });

  test('each is told beside one that it does not meet', () => {
    // 5 % of 9 091–11 111, 10.1 % of 9 951–10 049; 25 % of 9 412–9 795 meets the first of them.
    const values = toldValues('bases-disjoint', sheet('500 = 5; 1010 = 10.1; 1010 = 10.1; 2400 = 25'));
    expect(values).toEqual([{ b1: 'D3', low1: 9412, high1: 9795, low2: 9951, high2: 10_049 }]);
  });

  test('shares under a percent format', () => {
    const fractions = (second: number) =>
      told('bases-disjoint', withFormat(sheet(`9260 = 0.275; 2755 = ${second}`), 'Үлесі, %', '0.0%'));
    expect(fractions(0.082)).toEqual([]);
    expect(fractions(0.085)).toEqual(['D3 error basesDisjoint']);
  });
});

describe('all specialities: the shares make a hundred', () => {
  test.each<[string, string, string[]]>([
    ['each is its share of the sum', '500 = 50; 300 = 30; 200 = 20', []],
    ['two exchanged', '500 = 50; 300 = 20; 200 = 30', ['D3 error printedShare', 'D4 error printedShare']],
    ['thirds, rounded each by itself', '100 = 33.3; 100 = 33.3; 100 = 33.3', []],
    ['the last made up to a hundred', '100 = 33.3; 100 = 33.3; 100 = 33.4', ['D4 info printedShare']],
    ['in whole percents too', '100 = 33; 100 = 33; 100 = 34', ['D4 info printedShare']],
    ['a speciality without students', '500 = 50; 500 = 50; 0 = 0', []],
    ['99.9 and 0.1 in whole percents', '999 = 100; 1 = 0', []],
  ])('%s: %s', (_, pairs, expected) => expect(found(pairs)).toEqual(expected));

  test('what the students give is shown: 350 and 150 of 1000', () => {
    expect(toldValues('bases-disjoint', sheet('500 = 50; 350 = 20; 150 = 30'))).toEqual([
      { printed: 20, computed: 35 },
      { printed: 30, computed: 15 },
    ]);
  });
});

describe('«of all» may be said of the oblast, a district or a college', () => {
  const form = tableOf({ Район: '', Колледж: '', Специальность: '', 'Число студентов': 0, 'Доля, %': 0 });
  /** By «district college», with the pairs of each. */
  const by = (groups: Readonly<Record<string, string>>) => {
    const rows = Object.entries(groups).flatMap(([place, pairs]) =>
      pairsOf(pairs).map((pair, at) => [...place.split(' '), `С${at}`, ...pair]),
    );
    return told('bases-disjoint', form(rows));
  };

  test.each<[string, Record<string, string>, string[]]>([
    ['the oblast', { 'Талгар А': '400 = 40; 100 = 10', 'Карасай Б': '300 = 30; 200 = 20' }, []],
    ['each district', { 'Талгар А': '60 = 60; 40 = 40', 'Карасай Б': '100 = 50; 100 = 50' }, []],
    ['each college', { 'Талгар А': '60 = 60; 40 = 40', 'Талгар Б': '30 = 75; 10 = 25' }, []],
    ['a district with one speciality', { 'Талгар А': '60 = 60; 40 = 40', 'Карасай Б': '500 = 100' }, []],
    [
      'a slip in one of two districts: 40 = 30 % is of 132–135, 60 = 60 % of 100',
      { 'Талгар А': '60 = 60; 40 = 30', 'Карасай Б': '100 = 50; 100 = 50' },
      ['E3 error basesDisjoint'],
    ],
    [
      'a college in a row has no companion that would tell of another total',
      { 'Талгар А': '9260 = 27.5', 'Талгар Б': '2755 = 8.5' },
      ['E3 error basesDisjoint'],
    ],
  ])('%s', (_, groups, expected) => expect(by(groups)).toEqual(expected));

  test('a total row is not one of the shares', () => {
    const { values } = sheet('500 = 50; 500 = 50');
    const grid = { sheetId: 1, sheet: 'Лист1', values: [...values, ['Барлығы', '', 1000, 100]] };
    expect(told('bases-disjoint', grid)).toEqual([]);
  });
});
