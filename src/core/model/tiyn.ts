declare const unit: unique symbol;

/** Whole tiyn, 1 ₸ = 100 tiyn. Sums of money are made in these, where integers are exact. */
export type Tiyn = number & { readonly [unit]: 'tiyn' };

/** 90 trillion tenge: past it tiyn would leave the integers that a number holds exactly. */
export const MOST_TIYN = 9e15;

/** Money is kept in tiyn, told in tenge, and shown in thousands of tenge. */
export const TIYN_IN_TENGE = 100;
export const TIYN_IN_THOUSAND = 1000 * TIYN_IN_TENGE;

/** Tiyn to tenge, as a cell shows them. */
export const toTenge = (tiyn: Tiyn): number => tiyn / TIYN_IN_TENGE;
