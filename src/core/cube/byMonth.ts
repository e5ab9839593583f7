import { nameKey } from '../forms/readColumn.ts';
import { cellAt } from '../model/grid.ts';
import type { Table } from '../model/table.ts';
import { skeletonOf } from '../parse/letters.ts';
import type { Cube } from './cube.ts';

/** A running total may be corrected downwards; a month alone is often far below the one before. */
const FALL = 0.9;
/** Of the steps from one month to the next: of months that stand alone about a half fall, of running totals none. */
const MANY = 0.25;
/** By November a running total is about eleven times that of January; months alone stay where they are. */
const GROWN = 0.35;

/**
 * Does each month of a budget stand for itself? Its headings say so, «Оплачено за месяц», or the payments: by how often they fall
 * from one month to the next within a year, and by how little they grow. With nothing to tell by they are taken as budgets
 * are reported: as running totals. Returned money is below zero, and says nothing.
 */
export function isByMonth(cube: Cube): { readonly isSo: boolean; readonly isSaid: boolean } {
  const said = saidByHeadings(cube);
  return { isSo: said ?? toldByPayments(cube), isSaid: said !== undefined };
}

/** In the skeleton alphabet. */
const OF_MONTH =
  /за (?:отчетныи )?месяц(?!\p{L})|за (?:январ|феврал|март|апрел|маи|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*|помесячн|аилык|(?:бир|осы|есепти) аи/u;
const SINCE_JANUARY =
  /с начала года|нараст|жыл басынан|оспели|отчетную дату|за \d{1,2} мес|\d{1,2} аи|(?:январ\p{L}*|кантар\p{L}*)\s*[-–—]/u;

function saidByHeadings({ rows }: Cube): boolean | undefined {
  const said = new Set([...new Set(rows.map(({ table }) => table))].flatMap((table) => saidBy(table) ?? []));
  return said.size === 1 ? [...said][0] : undefined;
}

function saidBy({ grid, units, at }: Table): boolean | undefined {
  const [unit, column] = [units.paid, at.paid];
  if (unit === undefined || column === undefined) return undefined;
  const heading = skeletonOf(String(cellAt(grid, unit.row - 1, column - 1)));
  if (SINCE_JANUARY.test(heading)) return false;
  return OF_MONTH.test(heading) ? true : undefined;
}

interface Paid {
  readonly month: string;
  readonly paid: number;
  /** NaN where there is none. */
  readonly plan: number;
}

/** The payments of one programme of a district in one year, month by month. */
function linesOf(cube: Cube): Paid[][] {
  const [months, paid, plans] = [cube.keys('month'), cube.numbers('paid'), cube.numbers('planYear')];
  const lines = new Map<string, Paid[]>();
  cube.rows.forEach((_, row) => {
    const month = months[row] ?? '';
    const amount = paid[row] ?? Number.NaN;
    if (month === '' || !(amount >= 0)) return;
    const about = ['district', 'programme', 'source'].map((id) => nameKey(cube.keys(id)[row] ?? ''));
    const key = [month.slice(0, 4), ...about].join('|');
    const one = { month, paid: amount, plan: plans[row] ?? Number.NaN };
    const line = lines.get(key);
    if (line) line.push(one);
    else lines.set(key, [one]);
  });
  return [...lines.values()].map((line) => line.sort((a, b) => (a.month < b.month ? -1 : 1)));
}

function toldByPayments(cube: Cube): boolean {
  let [steps, falls, farFalls, grown, expected] = [0, 0, 0, 0, 0];
  const lines = linesOf(cube);
  for (const line of lines) {
    line.slice(1).forEach(({ paid: now }, at) => {
      const before = line[at]?.paid ?? 0;
      steps += 1;
      if (now < before) falls += 1;
      if (now < FALL * before) farFalls += 1;
    });
    const [first, last] = [line.find(({ paid }) => paid > 0), line[line.length - 1]];
    if (first === undefined || last === undefined || last.paid === 0) continue;
    grown += Math.log(last.paid / first.paid);
    expected += Math.log(numberOf(last.month) / numberOf(first.month));
  }
  const isMany = (count: number) => count > 0 && count >= MANY * steps;
  return isMany(farFalls) || (grown < GROWN * expected && (isMany(falls) || isNearerPlan(lines)));
}

/** Of what is planned for the year about as many twelfths are paid as there are months: by the sum, or by the last amount? */
function isNearerPlan(lines: readonly (readonly Paid[])[]): boolean {
  let [sum, last, due] = [0, 0, 0];
  for (const line of lines.filter(({ length }) => length > 2)) {
    const end = line[line.length - 1];
    if (end === undefined || !(end.plan > 0)) continue;
    sum += line.reduce((total, { paid }) => total + paid, 0);
    last += end.paid;
    due += (end.plan * numberOf(end.month)) / 12;
  }
  return due > 0 && last > 0 && Math.abs(Math.log(sum / due)) < Math.abs(Math.log(last / due));
}

const numberOf = (month: string): number => Number(month.slice(5, 7));
