import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { parseCount } from '../../../src/core/parse/count.ts';
import { parseDecimal } from '../../../src/core/parse/decimal.ts';
import { parseLocality } from '../../../src/core/parse/locality.ts';
import { parsePercent } from '../../../src/core/parse/percent.ts';
import type { Result } from '../../../src/core/result.ts';

const settle = (read: Result<number | undefined>): number | string | undefined =>
  read.ok ? read.value : read.error.code;

describe('parseCount', () => {
  test.each<[Cell, number | string | undefined]>([
    [0, 0],
    [25, 25],
    ['25', 25],
    ['55 135', 55_135],
    ['5\u202f304', 5_304],
    ['25,0', 25], // an export with decimals: still whole
    ['', undefined],
    ['–', undefined],
    ['ж/қ', undefined],
    ['н/д', undefined],
    ['  ', undefined],
    [-1, 'count.negative'],
    ['-3', 'count.negative'],
    [2.5, 'count.fraction'],
    ['2,5', 'count.fraction'],
    [0.30000000000000004, 'count.fraction'],
    ['1,234', 'count.ambiguous'],
    ['12 34', 'count.grouping'],
    ['бес', 'count.text'],
    ['25 оқушы', 'count.text'],
    ['#N/A', 'count.text'],
    [true, 'count.text'],
    [Number.NaN, 'count.text'],
    [{ date: '2025-04-05' }, 'count.date'], // «5.4» that the sheet took for a day
  ])('%j is %j', (cell, expected) => expect(settle(parseCount(cell))).toBe(expected));
});

describe('parseDecimal', () => {
  test.each<[Cell, number | string | undefined]>([
    [12.5, 12.5],
    ['12,5', 12.5],
    ['12.25', 12.25],
    ['-1,4', -1.4],
    ['1 234,5', 1_234.5],
    ['', undefined],
    ['н/д', undefined],
    ['1,125', 'decimal.ambiguous'],
    ['0,125', 0.125],
    ['12 34', 'decimal.grouping'],
    ['көп', 'decimal.text'],
    [false, 'decimal.text'],
    [Number.POSITIVE_INFINITY, 'decimal.text'],
    [{ date: '2025-05-12' }, 'decimal.date'],
  ])('%j is %j', (cell, expected) => expect(settle(parseDecimal(cell))).toBe(expected));
});

describe('parsePercent', () => {
  test.each<[Cell, boolean, number | string | undefined]>([
    [55.47, false, 55.47],
    [0.5547, true, 55.47], // a cell formatted as a percentage
    [0.07, true, 7], // 0.07 * 100 is 7.000000000000001
    [0.5547, false, 0.5547], // the format decides, never the size
    [1, true, 100],
    ['55,47', false, 55.47],
    ['55,47', true, 55.47], // a text is what is printed, whatever the format
    ['55.47', false, 55.47],
    ['55,47%', false, 55.47],
    ['55,47 %', false, 55.47],
    ['55,47\u00a0%', true, 55.47],
    ['55,47 пайыз', false, 55.47],
    ['99,9 пайызды', false, 99.9],
    ['60 пайызға', false, 60],
    ['92 пайызы', false, 92],
    ['17%-ы', false, 17],
    ['62 %-бен', false, 62],
    ['3,7 процента', false, 3.7],
    ['60 процентов', false, 60],
    ['1 процент', false, 1],
    ['ПРОЦЕНТ 5', false, 'percent.text'],
    ['55,470', false, 55.47], // on this scale there is one reading
    ['0', false, 0],
    [100, false, 100],
    ['', false, undefined],
    ['–', false, undefined],
    ['ж/қ', true, undefined],
    [655, false, 'percent.range'],
    ['655', false, 'percent.range'],
    [6.55, true, 'percent.range'],
    [-1, false, 'percent.range'],
    ['-1,4', false, 'percent.range'],
    [100.01, false, 'percent.range'],
    ['жоғары', false, 'percent.text'],
    ['8 п.п.', false, 'percent.text'], // points are not a share
    ['7-8 %', false, 'percent.text'],
    ['%', false, 'percent.text'],
    [true, false, 'percent.text'],
    [{ date: '2025-05-12' }, false, 'percent.date'],
  ])('%j with a percentage format %j is %j', (cell, fraction, expected) => {
    expect(settle(parsePercent(cell, { fraction }))).toBe(expected);
  });

  test('the refusal shows the value that is out of range', () => {
    expect(parsePercent('655 %', { fraction: false })).toEqual({
      ok: false,
      error: { code: 'percent.range', values: { value: 655 } },
    });
  });
});

describe('parseLocality', () => {
  test.each([
    ['қала', 'urban'],
    ['Қала', 'urban'],
    ['қалалық', 'urban'],
    ['қалалық мектеп', 'urban'],
    ['кала', 'urban'], // a Russian keyboard
    ['город', 'urban'],
    ['городская', 'urban'],
    ['Городской', 'urban'],
    ['городская местность', 'urban'],
    ['г.', 'urban'],
    ['ауыл', 'rural'],
    ['АУЫЛ', 'rural'],
    ['ауылдық', 'rural'],
    ['ауыл мектебі', 'rural'],
    ['ауылдық жер', 'rural'],
    ['село', 'rural'],
    ['сельская', 'rural'],
    ['сельский', 'rural'],
    ['сельская местность', 'rural'],
    ['с.', 'rural'],
    ['cело', 'rural'], // Latin c
    ['кент', 'urban'],
    ['поселок', 'urban'],
    ['посёлок', 'urban'],
    ['', undefined],
    ['–', undefined],
    ['Жаңаауыл', undefined], // a name, not a kind
    ['город/село', undefined],
    ['селолық емес', undefined],
    [1, undefined],
  ] as const)('%j is %j', (cell, expected) => expect(parseLocality(cell)).toBe(expected));

  test('a кент goes where the office puts it', () => {
    expect(parseLocality('кент', 'rural')).toBe('rural');
    expect(parseLocality('қала', 'rural')).toBe('urban');
  });
});
