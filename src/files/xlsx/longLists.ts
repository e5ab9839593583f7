import type { WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../../core/a1.ts';
import { quoted } from './sheetNames.ts';

/** Holds the lists of choices that do not fit into their rule; hidden, and dropped again when the file is read. */
export const LISTS_SHEET = '_sapa_lists';

/** Choices too long for a rule (255 characters in all, no commas inside), a column of a hidden sheet for each list. */
export class LongLists {
  readonly #columns = new Map<string, string[]>();

  /** The formula that stands in the rule instead of the list. */
  reference(items: string[]): string {
    const key = JSON.stringify(items);
    this.#columns.set(key, items);
    const letters = columnLetters([...this.#columns.keys()].indexOf(key) + 1);
    return `${quoted(LISTS_SHEET)}!$${letters}$1:$${letters}$${Math.max(1, items.length)}`;
  }

  sheets(): WriteSheet[] {
    const columns = [...this.#columns.values()];
    if (columns.length === 0) return [];
    const height = Math.max(...columns.map(({ length }) => length));
    const rows = Array.from({ length: height }, (_, row) => columns.map((items) => items[row] ?? null));
    return [{ name: LISTS_SHEET, rows, veryHidden: true }];
  }
}
