import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Column } from '../core/forms/form.ts';
import { columnOf } from '../core/forms/form.ts';
import type { SheetMapping } from '../core/forms/recognise.ts';
import type { Grid } from '../core/model/grid.ts';

const NO_DATA = { enum: ['', '-', '–', '—', 'ж/қ', 'н/д', 'нет данных'] };

/**
 * The checks of our field readers as a schema for one row, as far as a schema can say them: what a count, a share, a
 * school year, a term, a class and a known district look like. It tells valid from invalid; our reader also turns the
 * texts into values, finds the district's code and keeps what it refused.
 */
export function ajvChecker(grids: readonly Grid[], mappings: readonly SheetMapping[]): () => number {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const checks = mappings.map((mapping, index) => {
    const grid = grids[index]!;
    return ajv.compile({ type: 'array', prefixItems: cellsOf(mapping, grid) });
  });
  return () => {
    let invalid = 0;
    grids.forEach(({ values }, index) => {
      const check = checks[index]!;
      const first = mappings[index]?.firstDataRow ?? 0;
      for (let row = first; row < values.length; row++) if (!check(values[row])) invalid++;
    });
    return invalid;
  };
}

function cellsOf({ form, columns }: SheetMapping, grid: Grid): object[] {
  return columns.map(({ column, index }) =>
    column === null ? {} : schemaOf(columnOf(form, column), form.required.includes(column), grid, index),
  );
}

function schemaOf({ type }: Column, required: boolean, grid: Grid, index: number): object {
  const orNoData = (schema: object) => (required ? schema : { anyOf: [schema, NO_DATA] });
  switch (type) {
    case 'count':
      return orNoData({
        anyOf: [
          { type: 'integer', minimum: 0 },
          { type: 'string', pattern: '^\\s*\\d{1,3}(?:[ \\u00a0]?\\d{3})*\\s*$' },
        ],
      });
    case 'percent':
      return orNoData({
        anyOf: [
          { type: 'number', minimum: 0, maximum: 100 },
          { type: 'string', pattern: '^\\s*\\d{1,3}(?:[.,]\\d+)?\\s*%?\\s*$' },
        ],
      });
    case 'schoolYear':
      return orNoData({ type: 'string', pattern: '^(?:19|20)\\d\\d\\s*[-–/]\\s*(?:(?:19|20)\\d\\d|\\d\\d)' });
    case 'part':
      return orNoData({ type: 'string', pattern: '^(?:I{1,3}|IV|[1-4])(?:\\s*(?:тоқсан|четверть))?$' });
    case 'grades':
      return orNoData({ type: 'string', pattern: '^(?:[1-9]|1[0-2])\\s*[-«" ]?\\s*\\p{L}?[»"]?$' });
    case 'district':
      return orNoData({ enum: [...new Set(grid.values.map((row) => row[index] ?? ''))] });
    default:
      return orNoData({ type: 'string', minLength: 1, maxLength: 300 });
  }
}
