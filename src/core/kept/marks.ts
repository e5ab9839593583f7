import type { Grid } from '../model/grid.ts';

/**
 * Sheets that Sapa makes and the office may read and change: each says what it is in its first cell, so that it is known
 * in a saved file as well.
 */
export const RULES_MARK = 'sapa.rules';
export const ACCEPTED_MARK = 'sapa.accepted';

export const isMarked = ({ values }: Grid, mark: string): boolean => values[0]?.[0] === mark;

export const isKept = (grid: Grid): boolean => isMarked(grid, RULES_MARK) || isMarked(grid, ACCEPTED_MARK);
