import { districtKey } from '../aggregate/register.ts';
import { columnOf, type FormId, isNumberColumn } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
import { nameKey } from '../forms/readColumn.ts';
import { groupBy } from '../groupBy.ts';
import { codeIn, type DistrictName } from '../model/table.ts';
import type { CubeRow } from './cube.ts';

/** Printed totals are rounded, and a late correction reaches one of the two: so near they are one thing said twice. */
const NEAR = 0.005;

export interface Wholes {
  /** Rows that say again what other rows say in parts. */
  readonly totals: ReadonlySet<CubeRow>;
  /** Rows of which other rows say only some parts: whole → those. The rest of it is nobody's by name. */
  readonly partly: ReadonlyMap<CubeRow, readonly CubeRow[]>;
}

/** Of people and posts the whole is never less than its parts; a budget of an oblast stands beside those of its districts. */
const OF_PEOPLE: ReadonlySet<FormId> = new Set<FormId>(['roll', 'coverage', 'staff']);

/**
 * An oblast beside its districts, a district beside its schools: where it is the sum of them in every number that both have, it
 * says them again. One that is more may hold more: a budget counts, of people only what its schools leave of it.
 */
export function wholesOf(rows: readonly CubeRow[]): Wholes {
  const totals = new Set<CubeRow>();
  const partly = new Map<CubeRow, readonly CubeRow[]>();
  for (const group of groupBy(rows, aboutOf).values()) {
    if (group.length < 2) continue;
    for (const row of group) {
      const parts = partsOf(row, group);
      if (parts.length === 0) continue;
      if (isSum(row, parts)) totals.add(row);
      else if (OF_PEOPLE.has(row.table.form)) {
        // Districts that are missing cannot be told from the oblast's own; of schools the rest stands as one line.
        if (!isOblast(row) && isMore(row, parts)) partly.set(row, parts);
        else totals.add(row);
      }
    }
  }
  return { totals, partly };
}

const UNITS: ReadonlySet<string> = new Set(['district', 'school']);

/** What a row is about, whoever it is of: equal words of every column that is no number and no unit. */
function aboutOf({ table, row }: CubeRow): string {
  const form = formOf(table.form);
  return form.columns
    .filter((column) => !isNumberColumn(column) && !UNITS.has(column.id) && column.id !== 'unit')
    .map(({ id }) => nameKey(String(codeIn(table, id, row) ?? '')))
    .join('|');
}

function partsOf(whole: CubeRow, group: readonly CubeRow[]): CubeRow[] {
  const [district, school] = unitsOf(whole);
  if (school !== '') return [];
  if (isOblast(whole)) {
    const own = group.filter((row) => {
      const [key] = unitsOf(row);
      return row !== whole && key.startsWith(district.slice(0, 2)) && key !== district;
    });
    // Of districts that stand there with their schools as well, one of the two.
    const bare = own.filter((row) => unitsOf(row)[1] === '');
    return bare.length > 0 ? bare : own;
  }
  return group.filter((row) => unitsOf(row)[0] === district && unitsOf(row)[1] !== '');
}

const isOblast = (row: CubeRow): boolean => /^\d\d0{7}$/.test(unitsOf(row)[0]);

const unitsOf = ({ table, row }: CubeRow): [district: string, school: string] => [
  districtKey(codeIn<DistrictName>(table, 'district', row)),
  codeIn<string>(table, 'school', row) ?? '',
];

function isSum(whole: CubeRow, parts: readonly CubeRow[]): boolean {
  const form = formOf(whole.table.form);
  const compared = form.columns.filter((column) => isNumberColumn(column) && !column.isShare);
  let isAny = false;
  for (const { id } of compared) {
    const value = numberOf(whole, id);
    const known = parts.map((part) => numberOf(part, id)).filter((part) => !Number.isNaN(part));
    if (Number.isNaN(value) || known.length === 0) continue;
    const sum = known.reduce((total, part) => total + part, 0);
    if (Math.abs(sum - value) > NEAR * Math.max(1, Math.abs(value))) return false;
    isAny ||= columnOf(form, id).type !== 'year' && value > 0;
  }
  return isAny;
}

/** By its largest number, as the pupils are among those who came and left. */
function isMore(whole: CubeRow, parts: readonly CubeRow[]): boolean {
  const compared = formOf(whole.table.form)
    .columns.filter((column) => isNumberColumn(column) && !column.isShare)
    .map(({ id }) => ({ id, own: numberOf(whole, id) }))
    .filter(({ own }) => !Number.isNaN(own));
  const [largest] = compared.sort((a, b) => b.own - a.own);
  if (largest === undefined) return false;
  return largest.own > parts.reduce((total, part) => total + (numberOf(part, largest.id) || 0), 0);
}

const numberOf = ({ table, row }: CubeRow, id: string): number => table.numbers[id]?.[row] ?? Number.NaN;
