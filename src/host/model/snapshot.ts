/** Taking a workbook back to an earlier state, in place, so that whoever holds the model or a sheet sees it. */
import type { SheetModel, WorkbookModel } from './workbook.ts';

/** Plain data, maps and sets, copied to the leaves. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  // Not value.map: that would make a list of the realm the value comes from.
  if (Array.isArray(value)) return Array.from(value, copyOf) as T;
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, copyOf(item)])) as T;
  if (value instanceof Set) return new Set(value) as T;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)])) as T;
}

/** Whether two such values say the same, whatever the order of their keys. A key without a value is no key. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Map && other instanceof Map) return sameEntries([...one], other);
  if (one instanceof Set && other instanceof Set)
    return one.size === other.size && [...one].every((item) => other.has(item));
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return false;
  return sameEntries(present(one), new Map(present(other)));
}

const present = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, item]) => item !== undefined);

const sameEntries = (entries: readonly [unknown, unknown][], other: ReadonlyMap<unknown, unknown>): boolean =>
  entries.length === other.size &&
  entries.every(([key, item]) => other.has(key) && sameData(item, other.get(key)));

/** Property stores are left out: they are written at once, not with the cells. */
export type Snapshot = Omit<WorkbookModel, 'properties'>;

export function takeSnapshot({ properties: _kept, ...book }: WorkbookModel): Snapshot {
  return copyOf(book);
}

export function restoreSnapshot(book: WorkbookModel, snapshot: Snapshot): void {
  const present = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  const { sheets, ...rest } = copyOf(snapshot);
  Object.assign(book, rest);
  book.sheets = sheets.map((sheet) => refill(present.get(sheet.id), sheet));
}

function refill(present: SheetModel | undefined, sheet: SheetModel): SheetModel {
  if (present === undefined) return sheet;
  for (const key of Object.keys(present)) delete (present as unknown as Record<string, unknown>)[key];
  return Object.assign(present, sheet);
}
