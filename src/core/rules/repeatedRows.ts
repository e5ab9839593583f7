import { districtKey } from '../aggregate/register.ts';
import type { Cell } from '../cell.ts';
import { columnOf, type Form, isNumberColumn } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
import { nameKey } from '../forms/readColumn.ts';
import { codeAt, type DistrictName, saidAt, type Table } from '../model/table.ts';
import { defineBookRule } from './rule.ts';

/**
 * One row per key of its form, in all sheets of the form together. A row is only called a repetition where the sheet has
 * a column that names what the row is about; two rows with the same key and other numbers are two words on one thing.
 */
export const repeatedRows = defineBookRule({
  id: 'duplicate',
  form: 'any',
  severity: 'error',
  needs: [],
  whenMissing: 'skip',
  source: 'R20 of the office checks: one key, one row',
  *check(all) {
    const tables = all.filter(({ form }) => form !== 'attainment');
    const seen = new Map<string, { table: Table; row: number }>();
    for (const table of tables) {
      const form = formOf(table.form);
      const has = (id: string) => table.codes[id] !== undefined || table.numbers[id] !== undefined;
      const named = keyOf(form).filter(has);
      if (!named.some((id) => NAMING.has(id))) continue;
      // «Қыркүйек» and «Қазан», where only the names of the sheets say the month: each is looked at by itself.
      const isTimeless = form.key.some((id) => TIMES.has(id) && !has(id));
      for (let row = 0; row < table.length; row++) {
        const parts = named.map((id) => partOf(form, table, row, id));
        const name = named.findIndex((id, at) => NAMING.has(id) && parts[at]?.key !== '');
        if (name < 0 || named.some((id, at) => isUnknown(form, table, row, id, parts[at]?.key))) continue;
        const place = isTimeless ? `${form.id}|${table.sheet}` : form.id;
        const key = `${place}|${named.map((id, at) => `${id}=${parts[at]?.key}`).join('|')}`;
        const first = seen.get(key);
        if (!first) {
          seen.set(key, { table, row });
          continue;
        }
        const others = parts.filter((part, at) => at !== name && part.shown !== '');
        const values = {
          other: rowName(table, first),
          name:
            others.length === 0
              ? (parts[name]?.shown ?? '')
              : [parts[name], ...others].map((part) => part?.shown).join(', '),
        };
        const at = named[name] === undefined ? {} : { at: named[name] };
        const severity = tellApart(table, row, first) ? { severity: 'warning' as const } : {};
        yield { table, row, ...at, message: 'repeatedRow', values, ...severity };
      }
    }
  },
});

/** What a row is about; the month and the district alone are where it stands. */
const NAMING: ReadonlySet<string> = new Set([
  'school',
  'programme',
  'subject',
  'object',
  'indicator',
  'college',
  'speciality',
  'text',
]);

const TIMES: ReadonlySet<string> = new Set(['month', 'period', 'year']);

/** Of one indicator there may be schools and places. A unit of money changes nothing in what a row is about. */
const keyOf = ({ key, columns }: Form): readonly string[] =>
  columns.some(({ id, type }) => id === 'unit' && type === 'text') ? [...key, 'unit'] : key;

/** What could not be read, or must be there and is not, has a finding of its own: it may be anything. */
const isUnknown = (form: Form, table: Table, row: number, id: string, key: string | undefined): boolean =>
  table.unreadable[id]?.has(row) === true || (key === '' && form.required.includes(id));

function partOf(form: Form, table: Table, row: number, id: string): { key: string; shown: string } {
  if (isNumberColumn(columnOf(form, id))) {
    const number = table.numbers[id]?.[row] ?? Number.NaN;
    const text = Number.isNaN(number) ? '' : String(number);
    return { key: text, shown: text };
  }
  const value = codeAt(table.codes[id], row);
  if (id === 'district') {
    const district = value as DistrictName | undefined;
    return { key: districtKey(district), shown: district?.text ?? '' };
  }
  const text = value === undefined ? '' : String(value);
  return { key: nameKey(text), shown: saidAt(table, id, row) ?? text };
}

/** In a column that is none of ours other words: an item of a budget, the subject of a prize. The rows may be two things. */
function tellApart(table: Table, row: number, first: { table: Table; row: number }): boolean {
  if (first.table !== table) return false;
  const ours = new Set(Object.values(table.at));
  const [one = [], other = []] = [row, first.row].map((at) => table.grid.values[(table.rows[at] ?? 0) - 1]);
  const isWord = (cell: Cell | undefined): cell is string => typeof cell === 'string' && /\p{L}/u.test(cell);
  return one.some((cell, at) => {
    const against = other[at];
    return !ours.has(at + 1) && isWord(cell) && isWord(against) && nameKey(cell) !== nameKey(against);
  });
}

/** A row by its number; one of another sheet with the name of that sheet. */
const rowName = (from: Table, { table, row }: { table: Table; row: number }): string =>
  table === from ? String(table.rows[row]) : `${table.sheet}!${table.rows[row]}`;
