import { type Cell, isDateCell, isErrorText, isNoData, squeeze } from '../cell.ts';
import type { FindingMessage } from '../finding.ts';
import { parseCount } from '../parse/count.ts';
import { parseDecimal } from '../parse/decimal.ts';
import { gradesKey, parseGrades } from '../parse/grades.ts';
import { skeletonOf } from '../parse/letters.ts';
import { parseLocality } from '../parse/locality.ts';
import { parseDate, parseMonth, parseYear } from '../parse/month.ts';
import { parsePercent, withoutPercentSign } from '../parse/percent.ts';
import { parsePart, parseSchoolYear } from '../parse/period.ts';
import { parseTenge, type TengeUnit } from '../parse/tenge.ts';
import { round10 } from '../rate.ts';
import { oncePerText } from '../remember.ts';
import type { MessageValues, Result } from '../result.ts';
import { choose, parseYesNo } from './choose.ts';
import type { Column } from './form.ts';
import { unitOfCell } from './moneyUnits.ts';
import type { YearOf } from './titleContext.ts';

export interface CellRefusal {
  readonly message: FindingMessage;
  readonly values: MessageValues;
}

export type ReadCell<T> = { readonly value: T | undefined } | { readonly refused: CellRefusal };

const refused = (message: FindingMessage, values: MessageValues): { refused: CellRefusal } => ({
  refused: { message, values },
});
const textOf = (cell: Cell): string => squeeze(isDateCell(cell) ? cell.date : String(cell));

/** Turns a refusal of a parser into the finding that says it; what is not told apart is "not a number". */
function settle<T>(
  cell: Cell,
  parsed: Result<T | undefined>,
  messages: Record<string, FindingMessage>,
  otherwise: FindingMessage = 'type',
): ReadCell<T> {
  if (parsed.ok) return { value: parsed.value };
  if (isErrorText(cell)) return refused('formulaError', { text: cell });
  return refused(messages[parsed.error.code] ?? otherwise, { text: textOf(cell), ...parsed.error.values });
}

/** What beside a cell decides how its number is read. */
export interface NumberContext {
  /** The number format of the cell is a percentage. */
  readonly fraction: boolean;
  /** The unit of a plain number that is money. */
  readonly unit: TengeUnit;
}

/** Reads one cell of a number column; money in whole tiyn. */
export function readNumber(column: Column, cell: Cell, { fraction, unit }: NumberContext): ReadCell<number> {
  if (isErrorText(cell)) return refused('formulaError', { text: cell });
  switch (column.type) {
    case 'count':
      return settle(cell, parseCount(cell), COUNT);
    case 'percent':
      return settle(cell, parsePercent(cell, { fraction }), { 'percent.range': 'percentRange' });
    case 'money':
      return isNoData(cell) ? { value: undefined } : settle(cell, parseTenge(cell, unit), AMOUNT, 'amount');
    case 'year':
      return settle(cell, parseYear(cell), {}, 'year');
    default: {
      const read = settle(cell, parseDecimal(column.isMeasured ? inPercent(cell, fraction) : cell), {});
      return 'value' in read && isOutside(read.value, column.range)
        ? refused('markRange', { value: read.value ?? 0 })
        : read;
    }
  }
}

/** A share as its number of per cent: «84,1 %» and 0.841 under a format of percentages are 84.1. */
const inPercent = (cell: Cell, isFraction: boolean): Cell => {
  if (typeof cell === 'number') return isFraction ? round10(cell * 100) : cell;
  return typeof cell === 'string' && !isNoData(cell) ? withoutPercentSign(cell) : cell;
};

const COUNT: Record<string, FindingMessage> = {
  'count.negative': 'negativeCount',
  'count.fraction': 'fractionCount',
};
const AMOUNT: Record<string, FindingMessage> = { 'tenge.ambiguous': 'amountAmbiguous' };

const isOutside = (value: number | undefined, range: Column['range']): boolean =>
  value !== undefined && range !== undefined && !(value >= range[0] && value <= range[1]);

/** One reader for each type whose values are few and repeat: its answer is kept by the cell's text. */
export interface CodeReader {
  readonly read: (cell: Cell) => ReadCell<unknown>;
  /** Two values with one key are one value. */
  readonly keyOf: (value: never) => string;
}

export function codeReader(column: Column, yearOf?: YearOf): CodeReader {
  switch (column.type) {
    case 'part':
      return {
        read: (cell) => settle(cell, parsePart(cell), { 'period.term': 'unknownTerm' }),
        keyOf: String,
      };
    case 'schoolYear':
      return { read: (cell) => settle(cell, parseSchoolYear(cell), SCHOOL_YEAR), keyOf: String };
    case 'month':
      return { read: (cell) => settle(cell, parseMonth(cell, yearOf), {}, 'month'), keyOf: String };
    case 'date':
      return { read: (cell) => settle(cell, parseDate(cell), {}, 'date'), keyOf: String };
    case 'moneyUnit':
      return { read: readUnit, keyOf: String };
    case 'grades':
      return {
        read: (cell) => settle(cell, parseGrades(cell), { 'grades.unreadable': 'grades' }),
        keyOf: gradesKey,
      };
    case 'locality':
      return { read: readLocality, keyOf: String };
    case 'choice': {
      const choices = column.choices ?? [];
      const options = choices.map(({ names }) => names.kk).join(', ');
      return {
        read: (cell) => {
          const chosen = choose(cell, choices);
          if (chosen.ok) return { value: chosen.value };
          return column.isOpen ? readText(cell) : refused('choice', { ...chosen.error.values, options });
        },
        keyOf: String,
      };
    }
    case 'yesNo':
      return { read: (cell) => settle(cell, parseYesNo(cell), { choice: 'choice' }), keyOf: String };
    default:
      return { read: readText, keyOf: nameKey };
  }
}

/** A year alone, a pair that is no school year, no year at all: each is put right in the same way. */
const SCHOOL_YEAR: Record<string, FindingMessage> = {
  'period.year': 'schoolYear',
  'period.yearAlone': 'schoolYear',
  'period.yearPair': 'schoolYear',
};

const readLocality = (cell: Cell): ReadCell<string> => {
  const value = parseLocality(cell);
  if (value !== undefined || isNoData(cell)) return { value };
  return refused('choice', { text: textOf(cell), options: 'қала / город, ауыл / село' });
};

const readUnit = (cell: Cell): ReadCell<TengeUnit> => {
  const value = unitOfCell(cell);
  return value !== undefined || isNoData(cell) ? { value } : refused('moneyUnit', { text: textOf(cell) });
};

const readText = (cell: Cell): ReadCell<string> => {
  if (isErrorText(cell)) return refused('formulaError', { text: cell });
  return { value: isNoData(cell) ? undefined : textOf(cell) };
};

/**
 * Spellings of one name that differ only in case, quotes, dots, blanks or look-alike letters: «"№ 5 ОМ" КММ» is
 * «№5 ОМ КММ». What differs in words or numbers stays apart.
 */
export const nameKey: (text: string) => string = oncePerText((text) =>
  skeletonOf(text)
    .replace(/["'«»“”„`’.,]/gu, '')
    .replace(/№\s+/gu, '№')
    .replace(/\s+/gu, ' ')
    .trim(),
);
