import type { DeveloperMetadata, Sheet } from './surface.ts';

/** Sheets of ours are known by this metadata, never by their name. */
const KEY = 'sapa.summary';

/** Sheets that serve us and are not for people: hidden, and named so that nobody else uses the name. */
export const RESERVED = '_sapa_';

/** What a summary sheet of ours says about itself. Without `hash` it was begun and not finished. */
export interface Stamp {
  readonly v: 1;
  /** "2025-11|overview": period asked for, and the sheet of the plan. */
  readonly id: string;
  /** The title in the language of the last writing. */
  readonly title: string;
  /** The name we gave: «… (2)» where the title was taken. A sheet with another name was renamed by the user. */
  readonly name: string;
  /** Of everything the sheet was made from; written last. */
  readonly hash: string | null;
  /** The sheet says of itself that there is no data for it any more. */
  readonly isOutdated?: true;
  /** Only while rows are being inserted. */
  readonly inserting?: Insertions;
}

/**
 * The rows that are about to be inserted, noted before the first one is: a cut-off leaves blank rows that would
 * otherwise look like the user's own.
 */
export interface Insertions {
  /** Rows of the grid before. */
  readonly rows: number;
  /** In the order in which they are inserted, from the bottom up; `after` as counted before. */
  readonly inserts: readonly { readonly after: number; readonly count: number }[];
  /** Rows, as counted before, that an earlier attempt has left blank. */
  readonly blank: readonly number[];
}

export const readStamp = (sheet: Sheet): Stamp | undefined => stampIn(sheet.getDeveloperMetadata());

export function stampIn(items: readonly DeveloperMetadata[]): Stamp | undefined {
  for (const item of items) {
    const stamp = stampOf(item);
    if (stamp) return stamp;
  }
  return undefined;
}

export function writeStamp(sheet: Sheet, stamp: Stamp): void {
  const own = sheet.getDeveloperMetadata().find((item) => item.getKey() === KEY);
  if (own) own.setValue(JSON.stringify(stamp));
  else sheet.addDeveloperMetadata(KEY, JSON.stringify(stamp));
}

/** Only the text is tried: a call of Google's that fails must stop the work, not pass for a sheet without stamp. */
function stampOf(item: DeveloperMetadata): Stamp | undefined {
  if (item.getKey() !== KEY) return undefined;
  const text = item.getValue() ?? '';
  try {
    const value = JSON.parse(text) as Stamp;
    return value.v === 1 && typeof value.id === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
