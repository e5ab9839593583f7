import * as z from 'zod/mini';
import { BUDGET_AMOUNTS, type BudgetAmounts, DEFAULT_SETTINGS as DEFAULTS } from '../core/settings.ts';
import { LANGS, type Lang } from '../messages/catalog.ts';
import type { Services } from '../sheets/surface.ts';

/**
 * What belongs to a person, and goes with them to every workbook: the language of the panel (`null` follows the
 * account) and the name that stands in the journal and under a summary.
 */
export interface PersonalSettings {
  readonly language: Lang | null;
  readonly executor: string;
}

/** What belongs to the workbook, because two people must get the same figures from it. */
export interface WorkbookSettings {
  readonly includeGradeOne: boolean;
  /** Graded pupils a group needs to be given a place. */
  readonly minimumBase: number;
  /** Percentage points by which a printed share may differ from the counted one and still be only a note. */
  readonly tolerance: number;
  readonly budgetAmounts: BudgetAmounts;
}

export type Settings = PersonalSettings & WorkbookSettings;

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  executor: '',
  includeGradeOne: DEFAULTS.includeGradeOne,
  minimumBase: DEFAULTS.minimumBase,
  tolerance: DEFAULTS.tolerance,
  budgetAmounts: DEFAULTS.budgetAmounts,
};

const KEY = 'sapa.settings';

const language = () => z.nullable(z.enum(LANGS));
const executor = () => z.string().check(z.maxLength(120));
const minimumBase = () => z.int().check(z.minimum(1), z.maximum(10_000));
const tolerance = () => z.number().check(z.minimum(0), z.maximum(5));
const budgetAmounts = () => z.enum(BUDGET_AMOUNTS);

export const settingsSchema = () =>
  z.strictObject({
    language: language(),
    executor: executor(),
    includeGradeOne: z.boolean(),
    minimumBase: minimumBase(),
    tolerance: tolerance(),
    budgetAmounts: budgetAmounts(),
  });

/** The stored settings, each missing or unreadable one at its default. */
export function readSettings({ PropertiesService }: Services): Settings {
  const document = PropertiesService.getDocumentProperties();
  const personal = objectOf(PropertiesService.getUserProperties().getProperty(KEY));
  const workbook = objectOf(document === null ? null : document.getProperty(KEY));
  return {
    language: either(language(), personal.language, DEFAULT_SETTINGS.language),
    executor: either(executor(), personal.executor, DEFAULT_SETTINGS.executor),
    includeGradeOne: either(z.boolean(), workbook.includeGradeOne, DEFAULT_SETTINGS.includeGradeOne),
    minimumBase: either(minimumBase(), workbook.minimumBase, DEFAULT_SETTINGS.minimumBase),
    tolerance: either(tolerance(), workbook.tolerance, DEFAULT_SETTINGS.tolerance),
    budgetAmounts: either(budgetAmounts(), workbook.budgetAmounts, DEFAULT_SETTINGS.budgetAmounts),
  };
}

/**
 * A property that was edited by hand or written by another version must not lock the user out of the panel. zod's own
 * `catch` does the same and brings ten kilobytes of its helpers into every loading of the script.
 */
function either<T>(schema: z.ZodMiniType<T>, stored: unknown, otherwise: T): T {
  const read = z.safeParse(schema, stored);
  return read.success ? read.data : otherwise;
}

/** False when the script does not stand in a workbook, so that there is nowhere to keep them. */
export function writeSettings(settings: Settings, { PropertiesService }: Services): boolean {
  const document = PropertiesService.getDocumentProperties();
  if (document === null) return false;
  const { language, executor, ...workbook } = settings;
  PropertiesService.getUserProperties().setProperty(KEY, JSON.stringify({ language, executor }));
  document.setProperty(KEY, JSON.stringify(workbook satisfies WorkbookSettings));
  return true;
}

function objectOf(stored: string | null): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
