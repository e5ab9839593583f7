import type { Severity } from './finding.ts';

/** What an office sets once. The defaults are the ones every figure is labelled with. */
export interface Settings {
  /** Grade 1 has no marks: it stays outside the base of quality unless the office says otherwise. */
  readonly includeGradeOne: boolean;
  /** Groups with fewer graded pupils get no place. */
  readonly minimumBase: number;
  /** Percentage points by which a printed share may differ from the counted one and still be only a note. */
  readonly tolerance: number;
  /** What the amounts of a budget sheet are of. */
  readonly budgetAmounts: BudgetAmounts;
  /** КАТО code of the office's own oblast; decides between districts of one name. */
  readonly region?: string;
  readonly sou: SouCoefficients;
  /** What the office has set for single rules, by their id. */
  readonly rules: RuleSettings;
}

/** Told by the payments themselves, or said by the office: from January, or of the month alone. */
export type BudgetAmounts = (typeof BUDGET_AMOUNTS)[number];
export const BUDGET_AMOUNTS = ['byPayments', 'sinceJanuary', 'monthAlone'] as const;

/** A blank stays as the rule has it. */
export interface RuleSetting {
  readonly level: Severity | 'off' | undefined;
  readonly limit: number | undefined;
}

export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** Weights of a 5, 4, 3, 2 and of a pupil who was not attested in СОУ / ООЖ, as shares of one. */
export interface SouCoefficients {
  readonly mark5: number;
  readonly mark4: number;
  readonly mark3: number;
  readonly mark2: number;
  readonly notAttested: number;
}

export const SOU_DEFAULT: SouCoefficients = {
  mark5: 1,
  mark4: 0.64,
  mark3: 0.36,
  mark2: 0.16,
  notAttested: 0.07,
};

export const DEFAULT_SETTINGS: Settings = {
  includeGradeOne: false,
  minimumBase: 30,
  tolerance: 0.1,
  budgetAmounts: 'byPayments',
  sou: SOU_DEFAULT,
  rules: new Map(),
};
