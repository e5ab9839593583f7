import * as z from 'zod/mini';
import { DEFAULT_SETTINGS as DEFAULTS } from '../core/settings.ts';
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
  /** Percentage points by which a printed share may differ from the counted one; 0.1 where none is kept. */
  readonly tolerance?: number;
}

export type Settings = PersonalSettings & WorkbookSettings;

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  executor: '',
  includeGradeOne: DEFAULTS.includeGradeOne,
  minimumBase: DEFAULTS.minimumBase,
};

const KEY = 'sapa.settings';

const language = () => z.nullable(z.enum(LANGS));
const executor = () => z.string().check(z.maxLength(120));
const minimumBase = () => z.int().check(z.minimum(1), z.maximum(10_000));

export const settingsSchema = () =>
  z.strictObject({
    language: language(),
    executor: executor(),
    includeGradeOne: z.boolean(),
    minimumBase: minimumBase(),
    tolerance: z.optional(z.number().check(z.minimum(0), z.maximum(5))),
  });

// `catch`: a property that was edited by hand or written by another version must not lock the user out of the panel.
const personalSchema = () =>
  z.object({
    language: z.catch(language(), DEFAULT_SETTINGS.language),
    executor: z.catch(executor(), DEFAULT_SETTINGS.executor),
  });

const workbookSchema = () =>
  z.object({
    includeGradeOne: z.catch(z.boolean(), DEFAULT_SETTINGS.includeGradeOne),
    minimumBase: z.catch(minimumBase(), DEFAULT_SETTINGS.minimumBase),
  });

/** The stored settings, each missing or unreadable one at its default. */
export function readSettings({ PropertiesService }: Services): Settings {
  const document = PropertiesService.getDocumentProperties();
  return {
    ...personalSchema().parse(objectOf(PropertiesService.getUserProperties().getProperty(KEY))),
    ...workbookSchema().parse(objectOf(document === null ? null : document.getProperty(KEY))),
  };
}

/** False when the script does not stand in a workbook, so that there is nowhere to keep them. */
export function writeSettings(settings: Settings, { PropertiesService }: Services): boolean {
  const document = PropertiesService.getDocumentProperties();
  if (document === null) return false;
  const { language, executor, includeGradeOne, minimumBase } = settings;
  PropertiesService.getUserProperties().setProperty(KEY, JSON.stringify({ language, executor }));
  document.setProperty(KEY, JSON.stringify({ includeGradeOne, minimumBase }));
  return true;
}

function objectOf(stored: string | null): object {
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? parsed : {};
  } catch {
    return {};
  }
}
