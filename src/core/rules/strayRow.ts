import { districtKey } from '../aggregate/register.ts';
import { isDateCell, squeeze } from '../cell.ts';
import { formOf } from '../forms/index.ts';
import { nameKey } from '../forms/readColumn.ts';
import { groupBy } from '../groupBy.ts';
import { cellAt } from '../model/grid.ts';
import { type CodeColumn, codeAt, type DistrictName, type Grades, type Table } from '../model/table.ts';
import { gradesKey } from '../parse/grades.ts';
import { placeByKato, regionOf } from '../places/register.ts';
import { formerRegion } from '../places/resolve.ts';
import { type BookViolation, defineBookRule } from './rule.ts';

/** Fewer rows that agree do not say what is usual. */
const LEAST_USUAL = 5;
/** Of how many rows one may be a slip; more of them are a part of the sheet with a reason. */
const ONE_OF = 20;

/**
 * A row in another month, term, school year or oblast than all the others of its sheet: the year of the template, the
 * term below, a district of the same letter. A month that has only begun is no slip: whom its rows are of has rows of
 * the usual month as well.
 */
export const strayRow = defineBookRule({
  id: 'stray-row',
  form: 'any',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'R19 of the office checks: a sheet is of one period; reports of an office are of its own oblast',
  *check(tables) {
    for (const table of tables) for (const id of TIMES) yield* strayPeriods(table, id);
    yield* strayDistricts(tables);
  },
});

const TIMES = ['month', 'term', 'schoolYear'] as const;

function* strayPeriods(table: Table, id: (typeof TIMES)[number]): Iterable<BookViolation> {
  const column = table.codes[id];
  if (column === undefined || table.at[id] === undefined || column.dictionary.length < 2) return;
  const rows = [...column.codes.keys()].filter((row) => (column.codes[row] ?? -1) >= 0);
  const { usual, strays } = usualOf(rows, (row) => column.codes[row]);
  const [first] = usual;
  if (first === undefined || strays.length === 0) return;
  const keyOf = keyReader(table, id);
  const kept = new Set(usual.map(keyOf));
  for (const row of strays) {
    // A half-year beside terms: the subject is marked by half-years.
    if (kept.has(keyOf(row)) || kindOf(codeAt(column, row)) !== kindOf(codeAt(column, first))) continue;
    const values = { text: textAt(table, row, id), usual: textAt(table, first, id) };
    yield { table, row, at: id, message: 'strayPeriod', values };
  }
}

/** The rows that agree, and the few that do not; no strays where there are too many of them. */
function usualOf<Row>(rows: readonly Row[], sayOf: (row: Row) => unknown) {
  const groups = groupBy(rows, sayOf);
  const [usual = [], ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
  const strays = others.flat();
  const isFew = usual.length >= LEAST_USUAL && strays.length <= Math.max(1, rows.length / ONE_OF);
  return { usual, strays: isFew ? strays : [] };
}

/** A part of a school year by its first letter: T, H, Y, F. */
const kindOf = (value: unknown): string => (typeof value === 'string' ? value.replace(/\d.*$/, '') : '');

/** What a row is about, whatever its period. */
function keyReader(table: Table, without: string): (row: number) => string {
  const columns = formOf(table.form)
    .key.filter((id) => id !== without)
    .flatMap((id) => table.codes[id] ?? []);
  return (row) => columns.map((column) => wordOf(codeAt(column, row))).join('|');
}

function wordOf(value: unknown): string {
  if (typeof value === 'string') return nameKey(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return 'name' in value ? gradesKey(value as Grades) : districtKey(value as DistrictName);
}

function textAt({ grid, rows, at }: Table, row: number, id: string): string {
  const cell = cellAt(grid, (rows[row] ?? 0) - 1, (at[id] ?? 0) - 1);
  return squeeze(isDateCell(cell) ? cell.date : String(cell));
}

interface Named {
  readonly table: Table;
  readonly row: number;
  readonly region: string;
}

/** Over all sheets together: most have too few districts to say what is usual. */
function* strayDistricts(tables: readonly Table[]): Iterable<BookViolation> {
  const regions = tables.map(regionsOf);
  if (new Set(regions.flat().filter(Boolean)).size < 2) return;
  const rows = tables.flatMap((table, at) =>
    [...(table.codes.district?.codes ?? [])].flatMap((code, row): Named[] => {
      const region = regions[at]?.[code];
      return region ? [{ table, row, region }] : [];
    }),
  );
  const { usual, strays } = usualOf(rows, ({ region }) => region);
  const whose = usual[0]?.region ?? '';
  const told = new Set<string>();
  for (const { table, row, region } of strays) {
    // Before an oblast was divided its districts were in one.
    if (formerRegion(region) === formerRegion(whose)) continue;
    const text = textAt(table, row, 'district');
    if (told.has(`${table.sheetId}|${text}`)) continue;
    told.add(`${table.sheetId}|${text}`);
    const others = placeByKato(whose);
    const values = { text, usualKk: others?.kk ?? '', usualRu: others?.ru ?? '' };
    yield { table, row, at: 'district', message: 'strayOblast', values };
  }
}

/** The oblast of each district of a sheet; none for a city of republic standing, which is set beside any. */
function regionsOf({ codes, at }: Table): readonly (string | undefined)[] {
  const column = codes.district as CodeColumn<DistrictName> | undefined;
  if (column === undefined || at.district === undefined) return [];
  return column.dictionary.map(({ kato }) => {
    const place = kato === null ? undefined : placeByKato(kato);
    const region = place && regionOf(place);
    return region?.kind === 'oblast' ? region.kato : undefined;
  });
}
