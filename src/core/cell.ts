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
export const squeeze = (text: string): string => (isSqueezed(text) ? text : text.replace(BLANKS, ' ').trim());

/** Most cells need nothing done: looking is several times cheaper than replacing. */
function isSqueezed(text: string): boolean {
  let previous = SPACE;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === SPACE ? previous === SPACE : isOtherBlank(code)) return false;
    previous = code;
  }
  return text === '' || previous !== SPACE;
}

const SPACE = 0x20;
/** Wider than `BLANKS`: what is told a blank here and is none costs a replacement that changes nothing. */
const isOtherBlank = (code: number): boolean =>
  code < SPACE || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x205f) || code >= 0x3000;

/** First letters of the marks; texts that begin with another cannot be one, and whole columns pass here. */
const MARK_STARTS = '-.жЖнНдДхХxX';

/** Nothing typed, or blanks alone. «–» is not that: it says that there are no data. */
export const isUntyped = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && squeeze(cell) === '');

/** Is the cell empty, or does it say in so many words that there are no data? */
export function isNoData(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  if (cell === '') return true;
  const first = cell.charCodeAt(0);
  const isOrdinary = first > SPACE && first < 0x1680 && first !== 0xa0;
  if (isOrdinary && !MARK_STARTS.includes(cell.charAt(0))) return false;
  return NO_DATA_MARKS.has(squeeze(cell).toLowerCase());
}

const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

/** The display text of a formula error, which is how error cells arrive inside a range. */
export const isErrorText = (cell: Cell): cell is string => typeof cell === 'string' && ERROR_TEXT.test(cell);
