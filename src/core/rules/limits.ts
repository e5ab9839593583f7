import type { Settings } from '../settings.ts';

/** Limits of rules that an office may set, as they are until it does. */
export const LIMITS = {
  /** Standard deviations from the median of the peers. */
  outlier: 5,
  /** Percentage points that a share may move. */
  jump: 5,
  /** Pupils of a class. */
  'class-size': 40,
  /** Fields that are equal in two periods. */
  'copied-month': 4,
} as const satisfies Readonly<Record<string, number>>;

export type LimitedRule = keyof typeof LIMITS;

export const limitOf = (rule: LimitedRule, { rules }: Settings): number =>
  rules.get(rule)?.limit ?? LIMITS[rule];
