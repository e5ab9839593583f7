import type { Both, PublishedCell } from './scenario.ts';
import { both } from './twoLanguages.ts';

/** The last row of a table of the summary. */
export const ALL = both('Барлығы', 'Всего');

type Column = Omit<PublishedCell, 'row' | 'value' | 'decimals'> & { readonly decimals?: number };

/** Published figures of one column, a row each; whole numbers where nothing else is said. */
export const cellsIn = (
  column: Column,
  ...figures: readonly (readonly [row: Both, value: number])[]
): PublishedCell[] => figures.map(([row, value]) => ({ decimals: 0, ...column, row, value }));
