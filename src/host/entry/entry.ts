import type { CellValue } from '../model/workbook.ts';
import { type Conventions, conventionsOf } from './conventions.ts';
import { readTypedDate } from './typedDate.ts';
import { readTypedNumber } from './typedNumber.ts';

export interface Entry {
  value?: CellValue;
  /** As typed, with its leading "=": `toCanonicalFormula` turns it into the model's notation. */
  formula?: string;
  /** The format Sheets gives a cell that has none: a percentage, an amount or a date brings its own. */
  numberFormat?: string;
}

const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/i;

/**
 * What a text typed into a cell, or written by a script as a string, becomes: decided by the spreadsheet's locale and
 * the cell's number format. Empty text clears the cell. `today` gives the year to dates typed without one.
 */
export function readEntry(
  text: string,
  locale: string,
  format: string | undefined,
  today?: { year: number },
): Entry {
  if (text === '') return {};
  if (format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const entry = readValue(text, conventionsOf(locale), today);
  // "+A1" is a formula, "+5" a number, and "+7 (701) …" a formula that cannot be read, to many a clerk's surprise.
  if (!entry) return /^\+./s.test(text) ? { formula: `=${text}` } : { value: text };
  // A cell's own format stays: only an automatic one gives way to what the entry suggests.
  if (format !== undefined && format !== '' && entry.value !== undefined) return { value: entry.value };
  return entry;
}

function readValue(text: string, conventions: Conventions, today?: { year: number }): Entry | undefined {
  const trimmed = text.trim();
  const truth = readTruth(trimmed, conventions);
  if (truth !== undefined) return { value: truth };
  if (ERROR_TEXT.test(trimmed)) return { value: { error: trimmed.toUpperCase() } };
  return readTypedNumber(trimmed, conventions) ?? readTypedDate(trimmed, conventions, today);
}

const TRUE_WORDS = ['ИСТИНА', 'АҚИҚАТ'];
const FALSE_WORDS = ['ЛОЖЬ', 'ЖАЛҒАН'];

/** English words count everywhere; Kazakh and Russian ones in both of their locales: offices mix them. */
function readTruth(text: string, { language }: Conventions): boolean | undefined {
  const word = text.toUpperCase();
  if (word === 'TRUE' || (language !== 'en' && TRUE_WORDS.includes(word))) return true;
  if (word === 'FALSE' || (language !== 'en' && FALSE_WORDS.includes(word))) return false;
  return undefined;
}
