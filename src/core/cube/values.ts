import type { Cube } from './cube.ts';
import type { Dimension } from './dimension.ts';
import type { Where } from './sums.ts';

/** The values of a dimension among some rows, as they come. */
export function valuesOf(cube: Cube, dimension: Dimension, scope: Where): string[] {
  const keys = cube.keys(dimension);
  const others = Object.entries(scope).map(([id, value]) => [cube.keys(id), value] as const);
  const found = new Set<string>();
  keys.forEach((key, row) => {
    if (others.every(([own, value]) => own[row] === value)) found.add(key);
  });
  return [...found];
}
