import type { Register } from '../aggregate/register.ts';
import type { FormId } from '../forms/form.ts';
import type { Table } from '../model/table.ts';
import type { Dimension, Label } from './dimension.ts';
import { readDimension } from './dimension.ts';
import { MADE, type Made } from './made.ts';

/** A row of a form that counts: it can be read, and is no repetition. */
export interface CubeRow {
  readonly table: Table;
  /** Counts the table's rows from 0. */
  readonly row: number;
  /** Earlier words on the same thing: they have what this row leaves blank. */
  readonly also?: readonly CubeRow[];
  /** Parts of this row that stand in rows of their own: it counts for what they leave of it. */
  readonly less?: readonly CubeRow[];
}

/** All rows of one form, in all sheets, to be added up by whatever tells them apart. Nothing is copied but on asking. */
export interface Cube {
  readonly form: FormId;
  readonly rows: readonly CubeRow[];
  /** For each row the key of its value, empty where it is not said. */
  keys(dimension: Dimension): readonly string[];
  label(dimension: Dimension, key: string): Label;
  /** For each row its number, NaN where there is none. */
  numbers(measure: string): Float64Array;
}

interface ReadDimension {
  readonly keys: string[];
  readonly labels: Map<string, Label>;
}

/** Two dimensions as one, «Пилот · 2023-2024»: each pair of values that occurs is a value. */
function joinOf(parts: readonly ReadDimension[]): ReadDimension {
  const keys = (parts[0]?.keys ?? []).map((_, row) => parts.map((part) => part.keys[row]).join('+'));
  const labels = new Map<string, Label>();
  keys.forEach((key, row) => {
    if (labels.has(key)) return;
    const told = parts.map((part) => part.labels.get(part.keys[row] ?? '') ?? '');
    labels.set(key, told.filter((label) => typeof label === 'string' && label !== '').join(' · '));
  });
  return { keys, labels };
}

/** NaN where none of them is known. */
function sumOf(numbers: readonly number[]): number {
  const known = numbers.filter((number) => !Number.isNaN(number));
  return known.length === 0 ? Number.NaN : known.reduce((sum, number) => sum + number);
}

export function makeCube(form: FormId, rows: readonly CubeRow[], register: Register, made: Made): Cube {
  const dimensions = new Map<Dimension, ReadDimension>();
  const measures = new Map<string, Float64Array>();

  const read = (id: Dimension): ReadDimension => {
    const known = dimensions.get(id);
    if (known) return known;
    if (id.includes('+')) {
      const joined = joinOf(id.split('+').map(read));
      dimensions.set(id, joined);
      return joined;
    }
    const readers = new Map<Table, ReturnType<typeof readDimension>>();
    const keys: string[] = [];
    const labels = new Map<string, Label>();
    for (const { table, row } of rows) {
      const reader = readers.get(table) ?? readDimension(table, id, register);
      readers.set(table, reader);
      const key = reader.keyOf(row);
      keys.push(key);
      // The first spelling of a name stands for all of them.
      if (!labels.has(key)) labels.set(key, reader.labelOf(row));
    }
    const dimension = { keys, labels };
    dimensions.set(id, dimension);
    return dimension;
  };

  return {
    form,
    rows,
    keys: (id) => read(id).keys,
    label: (id, key) => read(id).labels.get(key) ?? key,
    numbers(measure) {
      const known = measures.get(measure);
      if (known) return known;
      const make = MADE[measure];
      const numberOf = ({ table, row, also = [], less = [] }: CubeRow): number => {
        const own = make ? make(table, row, made) : (table.numbers[measure]?.[row] ?? Number.NaN);
        if (Number.isNaN(own)) return sumOf(also.map(numberOf));
        // Only what stands in a column adds up; what is made of a row is of the row.
        // A part that is more than its whole leaves nothing.
        return make || less.length === 0 ? own : Math.max(0, own - (sumOf(less.map(numberOf)) || 0));
      };
      const numbers = Float64Array.from(rows, numberOf);
      measures.set(measure, numbers);
      return numbers;
    },
  };
}
