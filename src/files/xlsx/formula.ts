/**
 * Formulas between Sheets and the file. A file has no "=", marks functions newer than its format with a prefix, may
 * hold one formula for a whole block ("shared"), and knows only the shortened sheet names.
 */
import { columnLetters, columnNumber } from '../../core/a1.ts';
import { quoted } from './sheetNames.ts';

/** Functions that Excel reads only under the prefix; the second list under the second prefix. */
const NEWER =
  /(?<![\p{L}\d_.])(?:CONCAT|IFS|SWITCH|MAXIFS|MINIFS|TEXTJOIN|XLOOKUP|XMATCH|UNIQUE|SORTBY|SEQUENCE|LET|IFNA)(?=\()/gu;
const NEWEST = /(?<![\p{L}\d_.])(?:FILTER|SORT)(?=\()/gu;
const PREFIXES = /_xlfn\.(?:_xlws\.)?/g;

export function toFileFormula(formula: string, renamed: ReadonlyMap<string, string>): string {
  return eachPart(formula.replace(/^=/, ''), {
    code: (code) => code.replace(NEWER, '_xlfn.$&').replace(NEWEST, '_xlfn._xlws.$&'),
    sheet: (name) => quoted(renamed.get(name) ?? name),
  });
}

export const fromFileFormula = (formula: string, renamed: ReadonlyMap<string, string> = new Map()): string =>
  `=${eachPart(formula, {
    code: (code) => code.replace(PREFIXES, ''),
    sheet: (name) => quoted(renamed.get(name) ?? name),
  })}`;

/** A formula moved by so many rows and columns: relative references move, those behind `$` stay. */
export function moved(formula: string, rows: number, columns: number): string {
  const reference = /(?<![\p{L}\d_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_(.])/gu;
  return eachPart(formula, {
    code: (code) =>
      code.replace(reference, (_, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
        const column = columnNumber(letters) + (fixedColumn ? 0 : columns);
        return `${fixedColumn}${columnLetters(column)}${fixedRow}${Number(row) + (fixedRow ? 0 : rows)}`;
      }),
  });
}

interface Parts {
  code: (code: string) => string;
  sheet?: (name: string) => string;
}

/** Texts in double quotes stay as they are; names of sheets stand in single quotes; the rest is code. */
function eachPart(formula: string, { code, sheet }: Parts): string {
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'|[^"']+/g, (part, name: string | undefined) => {
    if (part.startsWith('"')) return part;
    if (name !== undefined) return sheet ? sheet(name.replaceAll("''", "'")) : part;
    return code(part);
  });
}
