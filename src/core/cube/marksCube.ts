import { HalfYears, isHalfYear } from '../aggregate/halfYears.ts';
import { districtKey, NO_SCHOOL, type Register, schoolKey } from '../aggregate/register.ts';
import type { RefusedRow } from '../finding.ts';
import { nameKey } from '../forms/readColumn.ts';
import { type AttainmentSheet, attainmentSheet, COUNTED, isGradeOne } from '../model/attainmentSheet.ts';
import { periodKey } from '../model/period.ts';
import { type CodeColumn, codeAt, type DistrictName, type Table } from '../model/table.ts';
import type { Settings } from '../settings.ts';
import { levelOf } from '../summary/level.ts';
import type { Cube, CubeRow } from './cube.ts';
import { type Dimension, type Label, readDimension } from './dimension.ts';

/** Rows that count pupils, and rows that count marks of a subject: they never mix. */
export type RowKind = 'pupils' | 'marks';

interface MarksRow extends CubeRow {
  readonly sheet: AttainmentSheet;
}

/**
 * The rows of marks one by one. Summaries add them up while they read them; from here a figure is added up again by
 * another way, with the rows it is made of.
 */
export function makeMarksCube(
  tables: readonly Table[],
  refused: readonly RefusedRow[],
  register: Register,
  { includeGradeOne }: Settings,
): Cube {
  const out = new Set(refused.map(({ sheet, row }) => `${row} ${sheet}`));
  const rows: MarksRow[] = [];
  for (const sheet of tables.map(attainmentSheet)) {
    const { table } = sheet;
    for (let row = 0; row < table.length; row++) {
      const isOut = out.has(`${table.rows[row]} ${table.sheet}`) || sheet.state[row] !== COUNTED;
      if (!isOut && (includeGradeOne || !isGradeOne(sheet.gradesOf(row)))) rows.push({ table, row, sheet });
    }
  }
  const read = reader(rows, register);
  const measures = new Map<string, Float64Array>();
  return {
    form: 'attainment',
    rows,
    keys: (id) => read(id).keys,
    label: (id, key) => read(id).labels.get(key) ?? key,
    numbers(measure) {
      const numbers = measures.get(measure) ?? Float64Array.from(rows, (row) => numberOf(row, measure));
      measures.set(measure, numbers);
      return numbers;
    },
  };
}

/** A blank count beside filled ones is a zero; of a roll it is unknown, and nothing is added for it. */
function numberOf({ sheet, table, row }: MarksRow, measure: string): number {
  const marks = sheet[measure as 'mark5'] as Float64Array | undefined;
  if (marks instanceof Float64Array) return marks[row] ?? 0;
  return measure === 'rows' ? 1 : (table.numbers[measure as 'pupils']?.[row] ?? Number.NaN);
}

interface Read {
  readonly keys: readonly string[];
  readonly labels: ReadonlyMap<string, Label>;
}

function reader(rows: readonly MarksRow[], register: Register): (id: Dimension) => Read {
  const known = new Map<Dimension, Read>();
  const dimensionOf = new Map<string, ReturnType<typeof readDimension>>();
  const plain = ({ table, row }: CubeRow, id: Dimension): readonly [string, Label] => {
    const key = `${id} ${table.sheetId}`;
    const own = dimensionOf.get(key) ?? readDimension(table, id, register);
    dimensionOf.set(key, own);
    return [own.keyOf(row), own.labelOf(row)];
  };
  const readOne = (row: MarksRow, id: Dimension): readonly [string, Label] => {
    const made = MADE[id]?.(row.sheet, row.row);
    if (made !== undefined) return [made, made];
    if (id === 'registered') return yes(register.has(readOne(row, 'school')[0]));
    if (id === 'named') return yes(plain(row, 'school')[0] !== '');
    const [key, label] = plain(row, id);
    // A row that names no language is in that of its school; no district is a district of its own.
    if (id === 'language' && key === '') return plain(row, 'languageOfSchool');
    if (id === 'school' && key === '') return [schoolKey(districtOf(row), NO_SCHOOL), NO_SCHOOL];
    return id === 'district' && key === '' ? [districtKey(NOWHERE), { place: NOWHERE }] : [key, label];
  };
  const districtOf = ({ table, row }: CubeRow) =>
    codeAt(table.codes.district as CodeColumn<DistrictName> | undefined, row);
  const inBoth = (now: string, before: string) => {
    const time = isHalfYear(now) ? 'halfYear' : 'period';
    const [period, school, kind] = [time, 'school', 'kind'].map((id) => readAll(id).keys);
    const schoolsIn = (of: string) =>
      new Set(school?.filter((_, at) => period?.[at] === of && kind?.[at] === 'pupils'));
    const [here, there] = [schoolsIn(now), schoolsIn(before)];
    return (school ?? []).map((key) => (here.has(key) && there.has(key) ? 'yes' : ''));
  };
  /** Of a row its half-year, or the one that its term's marks stand for. */
  const halfYears = (): string[] => {
    const [periods, schools, subjects] = ['period', 'school', 'subject'].map((id) => readAll(id).keys);
    const halves = new HalfYears();
    const whose = (at: number) => `${schools?.[at]}|${subjects?.[at]}`;
    const gradesOf = (at: number) => rows[at]?.sheet.gradesOf(rows[at].row);
    periods?.forEach((period, at) => {
      halves.add(period, whose(at), gradesOf(at));
    });
    return (periods ?? []).map((period, at) =>
      isHalfYear(period) ? period : (halves.filledBy(period, whose(at), gradesOf(at)) ?? ''),
    );
  };
  const readAll = (id: Dimension): Read => {
    const before = known.get(id);
    if (before) return before;
    // «both 2025-T1 2024-T1»: whether the row's school has reported in both.
    const [, now, then] = /^both (\S+) (\S+)$/.exec(id) ?? [];
    const made = now !== undefined && then !== undefined ? inBoth(now, then) : undefined;
    const found = id === 'halfYear' ? halfYears() : made;
    const all = found ? found.map((key) => [key, key] as const) : rows.map((row) => readOne(row, id));
    const read = { keys: all.map(([key]) => key), labels: new Map<string, Label>(all) };
    known.set(id, read);
    return read;
  };
  return readAll;
}

const NOWHERE: DistrictName = { kato: null, text: '–' };

const yes = (isSo: boolean): readonly [string, Label] => (isSo ? ['yes', 'yes'] : ['', '']);

const MADE: Readonly<Record<Dimension, (sheet: AttainmentSheet, row: number) => string>> = {
  kind: (sheet, row): RowKind => (sheet.hasSubject(row) ? 'marks' : 'pupils'),
  period(sheet, row) {
    const [schoolYear, part] = [codeAt(sheet.schoolYear, row), codeAt(sheet.term, row)];
    return schoolYear === undefined || part === undefined ? '' : periodKey({ schoolYear, part });
  },
  grades(sheet, row) {
    const grades = sheet.gradesOf(row);
    return grades === undefined ? '' : `${grades.from}-${grades.to}`;
  },
  level: (sheet, row) => levelOf(sheet.gradesOf(row)) ?? '',
  subject: (sheet, row) => nameKey(codeAt(sheet.subject as CodeColumn<string> | undefined, row) ?? ''),
};
