import type { DeveloperMetadata, Sheet } from './surface.ts';

/** What the user has said once for a whole sheet of the office: it goes with the sheet when that is copied. */
const KEY = 'sapa.said';

/** Column of the form → value: «school» → «№ 7 орта мектеп». */
export type Said = Readonly<Record<string, string>>;

export function saidIn(items: readonly DeveloperMetadata[]): Said {
  const own = items.find((item) => item.getKey() === KEY);
  try {
    const value: unknown = JSON.parse(own?.getValue() ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

export function writeSaid(sheet: Sheet, said: Said): void {
  const own = sheet.getDeveloperMetadata().find((item) => item.getKey() === KEY);
  if (own) own.setValue(JSON.stringify(said));
  else sheet.addDeveloperMetadata(KEY, JSON.stringify(said));
}
