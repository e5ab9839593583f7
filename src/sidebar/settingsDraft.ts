import type { Settings } from '../addon/settings.ts';
import { readNumber, toNumber } from '../core/parse/number.ts';
import type { BudgetAmounts } from '../core/settings.ts';
import type { Lang } from '../messages/catalog.ts';
import { numberWords } from '../messages/numbers.ts';

/** The form of settings as it is typed: numbers are texts until they are saved. */
export interface SettingsDraft {
  readonly language: Lang | null;
  readonly executor: string;
  readonly includeGradeOne: boolean;
  readonly minimumBase: string;
  readonly tolerance: string;
  readonly budgetAmounts: BudgetAmounts;
}

export type NumberField = 'minimumBase' | 'tolerance';

export interface Checked {
  readonly settings: Settings;
  /** Fields that hold no number within their bounds; with any of them nothing may be saved. */
  readonly wrong: ReadonlySet<NumberField>;
}

/** Percentage points, where the workbook keeps none. */
const TOLERANCE = 0.1;

/** What the form shows: what was typed, else what is kept, in the numbers of the language. */
export const shownDraft = (kept: Settings, typed: Partial<SettingsDraft>, lang: Lang): SettingsDraft => ({
  language: kept.language,
  executor: kept.executor,
  includeGradeOne: kept.includeGradeOne,
  // Without groups: «1,234» in English would read two ways when it is changed.
  minimumBase: String(kept.minimumBase),
  tolerance: numberWords(kept.tolerance ?? TOLERANCE, lang),
  budgetAmounts: kept.budgetAmounts,
  ...typed,
});

export function checkDraft(kept: Settings, typed: Partial<SettingsDraft>): Checked {
  const minimumBase = typed.minimumBase === undefined ? kept.minimumBase : readMinimum(typed.minimumBase);
  const tolerance =
    typed.tolerance === undefined ? (kept.tolerance ?? TOLERANCE) : readTolerance(typed.tolerance);
  const wrong = new Set<NumberField>();
  if (minimumBase === undefined) wrong.add('minimumBase');
  if (tolerance === undefined) wrong.add('tolerance');
  const {
    language = kept.language,
    executor = kept.executor,
    includeGradeOne = kept.includeGradeOne,
    budgetAmounts = kept.budgetAmounts,
  } = typed;
  return {
    settings: {
      language,
      executor: executor.trim(),
      includeGradeOne,
      minimumBase: minimumBase ?? kept.minimumBase,
      tolerance: tolerance ?? TOLERANCE,
      budgetAmounts,
    },
    wrong,
  };
}

/** Percentage points from 0 to 5; «0,1», «0.1» and «.5» without its zero are one and the same to an office. */
export function readTolerance(text: string): number | undefined {
  const read = readNumber(text.trim().replace(/^[.,]/, '0$&'), 'decimal');
  if (!read.ok) return undefined;
  const value = toNumber(read.value);
  return value >= 0 && value <= 5 ? value : undefined;
}

/** A whole number of pupils from 1 to 10 000. */
export function readMinimum(text: string): number | undefined {
  const read = readNumber(text, 'refuse');
  if (!read.ok) return undefined;
  const value = toNumber(read.value);
  return Number.isInteger(value) && value >= 1 && value <= 10_000 ? value : undefined;
}
