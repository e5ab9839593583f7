/** A calendar day, "2025-11-10". Sheets' `Date` is turned into this at the door: it carries a clock and a zone. */
export interface DateCell {
  readonly date: string;
}

/** What one cell holds, as the core sees it. An empty cell is `''`, as Sheets gives it. */
export type Cell = string | number | boolean | DateCell;

export const isDateCell = (cell: Cell): cell is DateCell => typeof cell === 'object';

/** Marks that offices type for "no data": never zero, never an error. Compared trimmed and in lower case. */
const NO_DATA_MARKS: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  '—',
  '−',
  '...',
  '…',
  'ж/қ',
  'ж/к',
  'жоқ',
  'н/д',
  'нет',
  'нет данных',
  'дерек жоқ',
  'х',
  'x',
]);

/** Every blank that exports leave inside and around text: ordinary, no-break, thin and narrow no-break spaces. */
const BLANKS = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/gu;

/** One ordinary space between words, none at the ends. */
export const squeeze = (text: string): string => text.replace(BLANKS, ' ').trim();

/** Is the cell empty, or does it say in so many words that there are no data? */
export function isNoData(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  if (cell === '') return true;
  // Most texts in number columns begin with a digit, and no mark does: whole columns pass here.
  const first = cell.charCodeAt(0);
  return !(first >= 0x30 && first <= 0x39) && NO_DATA_MARKS.has(squeeze(cell).toLowerCase());
}

const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

/** The display text of a formula error, which is how error cells arrive inside a range. */
export const isErrorText = (cell: Cell): cell is string => typeof cell === 'string' && ERROR_TEXT.test(cell);
