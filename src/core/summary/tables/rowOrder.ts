import type { Cube } from '../../cube/cube.ts';
import type { Dimension, Label } from '../../cube/dimension.ts';
import type { Where } from '../../cube/sums.ts';
import type { DistrictName } from '../../model/table.ts';
import { compareNames } from '../compareNames.ts';
import { inOrder } from '../districtOrder.ts';
import type { Columns } from './columns.ts';

/** Units as offices list them; everything else from the largest. */
export function ordered(
  dimension: Dimension,
  cube: Cube,
  values: readonly string[],
  columns: Columns,
  scope: Where,
): string[] {
  if (dimension === 'district')
    return [...values].sort((a, b) => inOrder(placeOf(cube, a), placeOf(cube, b)));
  const nameOf = (value: string) => nameIn(cube.label(dimension, value));
  // What is of no school by name is the rest of them.
  const isRest = (value: string) => Number(value === '');
  if (dimension === 'school')
    return [...values].sort((a, b) => isRest(a) - isRest(b) || compareNames(nameOf(a), nameOf(b)));
  const size = new Map(
    values.map((value) => [value, columns.size({ ...scope, [dimension]: value })] as const),
  );
  return [...values].sort(
    (a, b) => (size.get(b) ?? -1) - (size.get(a) ?? -1) || compareNames(nameOf(a), nameOf(b)),
  );
}

function placeOf(cube: Cube, key: string): DistrictName {
  const label = cube.label('district', key);
  return typeof label === 'object' && 'place' in label ? label.place : { kato: null, text: '–' };
}

const nameIn = (label: Label): string =>
  typeof label === 'string' ? label : 'names' in label ? label.names.kk : label.place.text;
