import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const register = tableOf({ 'КАТО коды': '', Аудан: '', Мектеп: '№1 орта мектеп', 'Мектеп түрі': '' });
const mismatch = (code: Cell, district: string, region = '190000000') =>
  told('kato-mismatch', register([{ 'КАТО коды': code, Аудан: district }]), {
    settings: { ...DEFAULT_SETTINGS, region },
  });

/** Codes by the classifier КАТО of November 2025; AABB00000 is a district, the last parts are its places. */
describe('the code of a district or of a place in it', () => {
  test.each<[string, Cell, string, string[]]>([
    ['the district itself', '196200000', 'Талғар ауданы', []],
    ['as a number', 196_200_000, 'Талгарский район', []],
    ['a rural district of it', '196243100', 'Талғар ауданы', []],
    ['with blanks', '196 200 000', 'Талғар ауданы', []],
    ['a neighbour', '195200000', 'Талғар ауданы', ['A2 error katoMismatch']],
    ['a place of a neighbour', '195243100', 'Талғар ауданы', ['A2 error katoMismatch']],
    ['two figures exchanged', '192600000', 'Талғар ауданы', ['A2 error katoMismatch']],
    ['the oblast says less, but nothing else', '190000000', 'Талғар ауданы', []],
    ['another oblast', '330000000', 'Талғар ауданы', ['A2 error katoMismatch']],
    ['no code', '', 'Талғар ауданы', []],
    ['a dash', '–', 'Талғар ауданы', []],
    ['no district', '196200000', '', []],
    ['a district that is not found is told by itself', '196200000', 'Талкар аймағы', []],
  ])('%s: %j of %s', (_, code, district, expected) => expect(mismatch(code, district)).toEqual(expected));
});

describe('cities, whose codes are nearly those of the whole oblast', () => {
  test.each<[string, string, string, string[]]>([
    ['Қонаев is 1910', '191000000', 'Қонаев қаласы', []],
    ['a village under its akimat', '191034100', 'Қонаев қаласы', []],
    ['Алатау is 1918', '191800000', 'Қонаев қаласы', ['A2 error katoMismatch']],
    ['Қонаев is not in Алатау', '191000000', 'Алатау қаласы', ['A2 error katoMismatch']],
  ])('%s: %s of %s', (_, code, district, expected) => expect(mismatch(code, district)).toEqual(expected));

  test.each<[string, string, string, string[]]>([
    [
      'the code of Талдықорған before 2022 is Қонаев now',
      '191000000',
      'Талдықорған қаласы',
      ['A2 error katoMismatch'],
    ],
    ['its code since', '331000000', 'Талдықорған қаласы', []],
    ['Текелі is another city', '331800000', 'Талдықорған қаласы', ['A2 error katoMismatch']],
  ])('%s: %s of %s', (_, code, district, expected) =>
    expect(mismatch(code, district, '330000000')).toEqual(expected),
  );

  test.each<[string, string, string, string[]]>([
    ['a district of Алматы', '751410000', 'Бостандық ауданы', []],
    ['its city', '750000000', 'Бостандық ауданы', []],
    ['another district of the city', '751710000', 'Бостандық ауданы', ['A2 error katoMismatch']],
    ['any district is in the city', '751710000', 'Алматы қаласы', []],
  ])('%s: %s of %s', (_, code, district, expected) =>
    expect(mismatch(code, district, '750000000')).toEqual(expected),
  );
});

test('the code that was written and the one of the district are shown', () => {
  const grid = register([{ 'КАТО коды': '195200000', Аудан: 'Талғар ауданы' }]);
  expect(toldValues('kato-mismatch', grid)).toEqual([
    { code: '195200000', place: 'Талғар ауданы', kato: '196200000' },
  ]);
});
