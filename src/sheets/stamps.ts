import type { Sheet } from './surface.ts';

/** Sheets of ours are known by this metadata, never by their name. */
const KEY = 'sapa.summary';

/** Sheets that serve us and are not for people: hidden, and named so that nobody else uses the name. */
export const RESERVED = '_sapa_';

/** What a summary sheet of ours says about itself. Without `hash` it was begun and not finished. */
export interface Stamp {
  readonly v: 1;
  /** "2025-11|overview": period asked for, and the sheet of the plan. */
  readonly id: string;
  readonly title: string;
  /** Columns that the last writing used, the hidden key column included. */
  readonly columns: number;
  /** Of everything the sheet was made from; written last. */
  readonly hash: string | null;
}

export function readStamp(sheet: Sheet): Stamp | undefined {
  for (const item of sheet.getDeveloperMetadata()) {
    if (item.getKey() !== KEY) continue;
    const stamp = parse(item.getValue() ?? '');
    if (stamp) return stamp;
  }
  return undefined;
}

export function writeStamp(sheet: Sheet, stamp: Stamp): void {
  const own = sheet.getDeveloperMetadata().find((item) => item.getKey() === KEY);
  if (own) own.setValue(JSON.stringify(stamp));
  else sheet.addDeveloperMetadata(KEY, JSON.stringify(stamp));
}

function parse(text: string): Stamp | undefined {
  try {
    const value = JSON.parse(text) as Stamp;
    return value.v === 1 && typeof value.id === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
