import { districtKey } from '../aggregate/register.ts';
import { nameKey } from '../forms/readColumn.ts';
import { attainmentSheet, COUNTED, isGradeOne } from '../model/attainmentSheet.ts';
import { rowPeriod } from '../model/rowPeriod.ts';
import { codeAt, codeIn, type DistrictName, type Grades, type Table } from '../model/table.ts';
import { gradesKey } from '../parse/grades.ts';

/** A share of one unit, a school or a class of it, in one period: pooled from its rows, and never a mean of percentages. */
export interface UnitShare {
  /** District and school; without schools the district. */
  readonly school: string;
  /** The class beside it, or what else tells rows of one school apart; blank for the school as a whole. */
  readonly within: string;
  /** "2025-T1" of a school year, "2025-11" of a calendar. */
  readonly period: string;
  /** Of which whole the parts are: shares of different series are never compared. */
  readonly series: string;
  part: number;
  base: number;
  /** Its first row. */
  readonly table: Table;
  readonly row: number;
  readonly at: string;
}

/** Percent, unrounded. */
export const percentIn = ({ part, base }: UnitShare): number => (100 * part) / base;

export type Level = 'school' | 'class';

/** Quality and pass rate of every school, or the quality of every class, of sheets of marks; grade 1 has none. */
export function sharesOfMarks(tables: readonly Table[], level: Level): UnitShare[] {
  const sheets = tables.filter(({ form }) => form === 'attainment');
  const shares: UnitShare[] = [];
  for (const table of sheets)
    for (const [{ school, within, period }, { good, passed, base, row }] of poolsOf(table, level)) {
      shares.push({ school, within, period, series: 'quality', part: good, base, table, row, at: 'school' });
      if (level === 'school')
        shares.push({
          school,
          within,
          period,
          series: 'passRate',
          part: passed,
          base,
          table,
          row,
          at: 'school',
        });
    }
  return together(shares);
}

/** Counts of one unit in one sheet. */
interface Pool {
  good: number;
  passed: number;
  base: number;
  readonly row: number;
}

const pooled = new WeakMap<Table, Map<Level, ReadonlyMap<Unit, Pool>>>();

/** Two rules ask for the same schools: a sheet is gone through once for each level. */
function poolsOf(table: Table, level: Level): ReadonlyMap<Unit, Pool> {
  const levels = pooled.get(table) ?? new Map<Level, ReadonlyMap<Unit, Pool>>();
  pooled.set(table, levels);
  const pools = levels.get(level) ?? pool(table, level);
  levels.set(level, pools);
  return pools;
}

function pool(table: Table, level: Level): ReadonlyMap<Unit, Pool> {
  const { state, mark5, mark4, mark2, notAttested, base, gradesOf, hasSubject } = attainmentSheet(table);
  const unitOf = unitReader(table, level === 'school' ? ['district', 'school'] : CLASS, (row) => ({
    school: schoolOf(table, row),
    within: level === 'school' ? '' : classOf(table, row, gradesOf(row)),
    period: rowPeriod(table, row),
  }));
  const pools = new Map<Unit, Pool>();
  for (let row = 0; row < table.length; row++) {
    if (state[row] !== COUNTED || hasSubject(row) || isGradeOne(gradesOf(row))) continue;
    const unit = unitOf(row);
    if (!unit) continue;
    const own = pools.get(unit) ?? { good: 0, passed: 0, base: 0, row };
    pools.set(unit, own);
    const whole = base[row] ?? 0;
    own.good += (mark5[row] ?? 0) + (mark4[row] ?? 0);
    own.passed += whole - (mark2[row] ?? 0) - (notAttested[row] ?? 0);
    own.base += whole;
  }
  return pools;
}

/** Who is covered among those who are to be, by month and by what they are covered with. */
export function sharesCovered(tables: readonly Table[]): UnitShare[] {
  const found = new Map<string, UnitShare>();
  for (const table of tables.filter(({ form }) => form === 'coverage')) {
    for (let row = 0; row < table.length; row++) {
      const [part, base] = [table.numbers.covered?.[row], table.numbers.eligible?.[row]];
      const [school, period] = [schoolOf(table, row), codeIn<string>(table, 'month', row)];
      if (part === undefined || !(Number(base) > 0) || Number.isNaN(part) || part > Number(base)) continue;
      if (school === undefined || period === undefined) continue;
      const series = `covered ${nameKey(codeIn<string>(table, 'programme', row) ?? '')}`;
      add(found, { school, within: '', period, series, part, base: Number(base), table, row, at: 'covered' });
    }
  }
  return [...found.values()];
}

const CLASS = ['district', 'school', 'classGroup', 'grade', 'gradeRange', 'language'] as const;
type Unit = Pick<UnitShare, 'school' | 'within' | 'period'>;
type MaybeUnit = { readonly [Key in keyof Unit]: Unit[Key] | undefined };

/** Reads each unit once: rows with the same codes are the same unit, and there are many more rows than units. */
function unitReader(
  table: Table,
  ids: readonly string[],
  read: (row: number) => MaybeUnit,
): (row: number) => Unit | undefined {
  const known = new Map<number, Unit | undefined>();
  const columns = [...ids, 'schoolYear', 'term'].flatMap((id) => table.codes[id] ?? []);
  return (row) => {
    let code = 0;
    for (const { codes, dictionary } of columns)
      code = code * (dictionary.length + 1) + (codes[row] ?? -1) + 1;
    if (!known.has(code)) {
      const { school, within, period } = read(row);
      const isWhole = school !== undefined && within !== undefined && period !== undefined;
      known.set(code, isWhole ? { school, within, period } : undefined);
    }
    return known.get(code);
  };
}

/** Rows of one unit in several sheets. */
function together(shares: readonly UnitShare[]): UnitShare[] {
  const found = new Map<string, UnitShare>();
  for (const share of shares) add(found, share);
  return [...found.values()];
}

function add(found: Map<string, UnitShare>, share: UnitShare): void {
  const key = `${share.series}|${share.period}|${share.school}|${share.within}`;
  const known = found.get(key);
  if (known) {
    known.part += share.part;
    known.base += share.base;
  } else found.set(key, share);
}

export function schoolOf(table: Table, row: number): string | undefined {
  const district = districtKey(codeIn<DistrictName>(table, 'district', row));
  const school = codeIn<string>(table, 'school', row);
  if (school === undefined && district === '') return undefined;
  return `${district}|${school === undefined ? '' : nameKey(school)}`;
}

/** Nothing for a row that stands for the whole school: it is no class of it. */
function classOf(table: Table, row: number, grades: Grades | undefined): string | undefined {
  const language = codeAt(table.codes.language, row);
  return grades === undefined ? undefined : `${gradesKey(grades)} ${language ?? ''}`;
}
