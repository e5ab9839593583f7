import type { Register } from '../aggregate/register.ts';
import { districtKey, schoolKey } from '../aggregate/register.ts';
import { type ColumnType, columnOf, type Names } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
import { nameKey } from '../forms/readColumn.ts';
import { type CodeColumn, codeAt, type DistrictName, type Table } from '../model/table.ts';

/** By what rows are told apart: a column of the form, or what the register says of the row's school. */
export type Dimension = string;

/** A value of a dimension as it is shown. */
export type Label = string | { readonly names: Names } | { readonly place: DistrictName };

/** Of one table: the key of a row's value, empty where it is not said, and what the key stands for. */
export interface DimensionReader {
  keyOf(row: number): string;
  labelOf(row: number): Label;
}

/** What is known of a school beside its rows. */
const OF_SCHOOL = ['schoolType', 'locality', 'language', 'languageOfSchool'] as const;
type OfSchool = (typeof OF_SCHOOL)[number];
const isOfSchool = (id: Dimension): id is OfSchool => (OF_SCHOOL as readonly string[]).includes(id);

/** «2024-2025», «2024-25» and «2024/2025 оқу жылы» are one year of school; «2025 г.» is a year of its own. */
function periodOf(text: string): string {
  const [, first, second] = /^\s*((?:19|20)\d\d)\s*[-–/]\s*(?:20)?(\d\d)(?!\d)[^\d]*$/u.exec(text) ?? [];
  if (first !== undefined && Number(second) === (Number(first) + 1) % 100)
    return `${first}-${Number(first) + 1}`;
  const [, year] = /^\s*((?:19|20)\d\d)[^\d]*$/u.exec(text) ?? [];
  return year ?? nameKey(text);
}

/** Two spellings of one name are one value; a month or a year is what it is. */
const NAMES: ReadonlySet<ColumnType> = new Set<ColumnType>(['text', 'choice']);

export function readDimension(table: Table, id: Dimension, register: Register): DimensionReader {
  const column = table.codes[id] as CodeColumn | undefined;
  if (column === undefined && isOfSchool(id)) return ofSchool(table, id, register);
  if (id === 'school') return schools(table);
  // A dictionary is small and rows are many: each value is put into words once.
  const isName = column !== undefined && NAMES.has(columnOf(formOf(table.form), id).type);
  const keys = (column?.dictionary ?? []).map((value) => {
    if (id === 'district') return districtKey(value as DistrictName);
    if (id === 'period') return periodOf(String(value));
    return isName ? nameKey(String(value)) : String(value);
  });
  const labels = (column?.dictionary ?? []).map((value) => labelOf(table, id, value));
  return {
    keyOf: (row) => keys[column?.codes[row] ?? -1] ?? '',
    labelOf: (row) => labels[column?.codes[row] ?? -1] ?? '',
  };
}

/** «№ 1 орта мектеп» of two districts is two schools. */
function schools(table: Table): DimensionReader {
  const nameOf = (row: number) => codeAt(table.codes.school as CodeColumn<string> | undefined, row);
  const districtOf = (row: number) =>
    codeAt(table.codes.district as CodeColumn<DistrictName> | undefined, row);
  const known = new Map<string, string>();
  return {
    keyOf(row) {
      const codes = `${table.codes.district?.codes[row] ?? -1}|${table.codes.school?.codes[row] ?? -1}`;
      const name = nameOf(row);
      const key = known.get(codes) ?? (name === undefined ? '' : schoolKey(districtOf(row), name));
      known.set(codes, key);
      return key;
    },
    labelOf: (row) => nameOf(row) ?? '',
  };
}

function ofSchool(table: Table, id: OfSchool, register: Register): DimensionReader {
  const school = schools(table);
  const keyOf = (row: number) =>
    register.get(school.keyOf(row))?.[id === 'languageOfSchool' ? 'language' : id] ?? '';
  return { keyOf, labelOf: keyOf };
}

/** A value of a list in three languages; anything else as somebody has written it. */
function labelOf(table: Table, id: Dimension, value: unknown): Label {
  if (id === 'district') return { place: value as DistrictName };
  const choice = columnOf(formOf(table.form), id).choices?.find((each) => each.id === value);
  return choice ? { names: choice.names } : String(value);
}
