import { roundHalfUp } from '../rounding.ts';

/** How a printed share stands to the one computed: the same as printed, one unit of its last digit off, or another. */
export type Fit = 'same' | 'unit' | 'other';

/**
 * Compares at the decimals that were printed, half-up, as a clerk rounds. `decimals` −1 is a full-length result of a
 * formula: it is compared in full.
 */
export function fitOf(printed: number, decimals: number, computed: number): Fit {
  if (decimals < 0) return Math.abs(printed - computed) < 1e-6 ? 'same' : 'other';
  const difference = Math.abs(roundHalfUp(printed, decimals) - roundHalfUp(computed, decimals));
  const unit = 10 ** -decimals;
  if (difference < unit / 2) return 'same';
  return difference < unit * 1.5 ? 'unit' : 'other';
}
