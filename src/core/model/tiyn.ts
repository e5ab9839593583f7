declare const unit: unique symbol;

/** Whole tiyn, 1 ₸ = 100 tiyn. Sums of money are made in these, where integers are exact. */
export type Tiyn = number & { readonly [unit]: 'tiyn' };

/** 90 trillion tenge: past it tiyn would leave the integers that a number holds exactly. */
export const MOST_TIYN = 9e15;

/** Tiyn to tenge, as a cell shows them. */
export const toTenge = (tiyn: Tiyn): number => tiyn / 100;
