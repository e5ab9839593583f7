import type { Cell } from '../core/cell.ts';
import { squeeze } from '../core/cell.ts';
import { excerpt } from '../core/parse/excerpt.ts';
import { skeletonOf } from '../core/parse/letters.ts';
import { parseLocality } from '../core/parse/locality.ts';
import { percentOf, round10 } from '../core/rate.ts';
import { type Answer, isRefused, type Refused, refusal } from './answer.ts';
import type { Argument, Call } from './call.ts';
import { aggregate, refusedAt } from './kinds.ts';
import { countBesideOthers } from './marks.ts';

/** Екі топтың білім сапасының айырмасы (қала − ауыл), пайыздық тармақ; оқушылар қосылып есептеледі, қала не ауылы бос жол кірмейді. / Разрыв качества между двумя группами (город − село), процентные пункты; учащиеся складываются, строки с пустой местностью не входят.
 * @param {range} good 4 пен 5-ке оқитындар саны, ауқым / число учащихся на 4 и 5, диапазон.
 * @param {range} graded Бағаланатындар саны / число оцениваемых.
 * @param {range} locality Қала не ауыл, немесе басқа топ атауы / город или село, либо название другой группы.
 * @param {string} a Бірінші топ, міндетті емес, әдетте «қала» / первая группа, необязательно, обычно «город».
 * @param {string} b Екінші топ, міндетті емес, әдетте «ауыл» / вторая группа, необязательно, обычно «село».
 * @example =QUALITY_GAP({310; 317}; {500; 500}; {"қала"; "ауыл"}) → -1,4
 * @example =QUALITY_GAP({60; 30; 40}; {100; 50; 100}; {"лицей"; "лицей"; "гимназия"}; "лицей"; "гимназия") → 20
 * @customfunction */
export const QUALITY_GAP = aggregate({ cells: 3 }, (call, [a, b]) => {
  const groups = readGroups(nameOf(a), nameOf(b));
  if (isRefused(groups)) return groups;
  const sums = sumGroups(call, groups);
  return isRefused(sums) ? sums : gapOf(sums, groups);
});

interface Groups {
  readonly names: readonly [string, string];
  /** Which group a cell belongs to; `undefined` for neither, a refusal where that cannot be told. */
  readonly groupOf: (cell: Cell) => 0 | 1 | undefined | Refused;
}

interface Sum {
  good: number;
  graded: number;
  rows: number;
}

const nameOf = (argument: Argument | undefined): string => {
  const cell = argument?.cells[0] ?? '';
  return typeof cell === 'string' ? squeeze(cell) : String(cell);
};

function readGroups(a: string, b: string): Groups | Refused {
  const first = a === '' ? 'urban' : parseLocality(a);
  const second = b === '' ? (first === 'rural' ? 'urban' : 'rural') : parseLocality(b);
  if (first !== undefined && second !== undefined) {
    if (first === second) return refusal({ code: 'rate.sameGroup', values: { text: excerpt(b || a) } });
    const words = { urban: 'қала', rural: 'ауыл' } as const;
    const groupOf: Groups['groupOf'] = (cell) => {
      if (cell === '') return undefined;
      const locality = parseLocality(cell);
      if (locality !== undefined) return locality === first ? 0 : 1;
      return refusal({ code: 'rate.locality', values: { text: excerpt(textOf(cell)) } });
    };
    return { names: [a || words[first], b || words[second]], groupOf };
  }
  if (b === '') return refusal({ code: 'rate.locality', values: { text: excerpt(a) } });
  const keys = [keyOf(a), keyOf(b)];
  if (keys[0] === keys[1]) return refusal({ code: 'rate.sameGroup', values: { text: excerpt(a) } });
  return { names: [a, b], groupOf: (cell) => ([0, 1] as const).find((side) => keys[side] === keyOf(cell)) };
}

const textOf = (cell: Cell): string => (typeof cell === 'object' ? cell.date : String(cell));
const keyOf = (cell: Cell): string => skeletonOf(squeeze(textOf(cell)));

function sumGroups(call: Call, { groupOf }: Groups): readonly [Sum, Sum] | '' | Refused {
  const sums: [Sum, Sum] = [
    { good: 0, graded: 0, rows: 0 },
    { good: 0, graded: 0, rows: 0 },
  ];
  let filled = false;
  for (let index = 0; index < call.size; index += 1) {
    const goodCell = call.at(0, index);
    const gradedCell = call.at(1, index);
    if (goodCell === '' && gradedCell === '') continue;
    filled = true;
    const good = countBesideOthers(goodCell);
    if (isRefused(good)) return refusedAt(call, 0, index, good);
    const graded = countBesideOthers(gradedCell);
    if (isRefused(graded)) return refusedAt(call, 1, index, graded);
    if (good > graded) {
      const values = { part: good, base: graded };
      return refusedAt(call, 0, index, refusal({ code: 'rate.partOverBase', values }));
    }
    const group = groupOf(call.at(2, index));
    if (isRefused(group)) return refusedAt(call, 2, index, group);
    if (group === undefined) continue;
    const sum = sums[group];
    sum.good += good;
    sum.graded += graded;
    sum.rows += 1;
  }
  return filled ? sums : '';
}

function gapOf(sums: readonly [Sum, Sum] | '', { names }: Groups): Answer {
  if (sums === '') return '';
  const rates: number[] = [];
  for (const side of [0, 1] as const) {
    const { good, graded, rows } = sums[side];
    const rate = percentOf(good, graded);
    if (rate === undefined) {
      const code = rows === 0 ? 'rate.group' : 'rate.emptyGroup';
      return refusal({ code, values: { text: excerpt(names[side]) } });
    }
    rates.push(rate);
  }
  const [first = 0, second = 0] = rates;
  return round10(first - second);
}
