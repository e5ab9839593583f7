/** Functions that can be written into a cell: ours with their help, and the built-in ones by name. */
import { type Lang, type Words, words } from '../../../messages/catalog.ts';

export interface FunctionInfo {
  readonly name: string;
  readonly description?: Words;
  readonly parameters: readonly { readonly name: string; readonly text: Words }[];
  readonly isOurs: boolean;
}

/** A text in two languages, «Қазақша. / По-русски.», as the help of a formula has it. */
export function halfOf(text: string, lang: Lang): string {
  const halves = text.split(/\s+\/\s+/);
  // An odd number of parts has slashes of its own: shown whole.
  if (halves.length % 2 !== 0) return text;
  const half = halves.length / 2;
  return (lang === 'kk' ? halves.slice(0, half) : halves.slice(half)).join(' / ');
}

/** The help of a parameter has no English: there its name, which is English, must do. */
export const bothHalves = (text: string): Words => words(halfOf(text, 'kk'), halfOf(text, 'ru'), '');

/** Built-in functions that people use in such tables; the engine knows more. */
const BUILT_IN =
  'ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY FILTER FIND ' +
  'FLOOR IF IFERROR IFS INDEX INT ISBLANK ISNUMBER LARGE LEFT LEN LOWER MATCH MAX MEDIAN MID MIN MOD MONTH NOT OR PRODUCT ' +
  'RANK RIGHT ROUND ROUNDDOWN ROUNDUP SMALL STDEV SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT SWITCH TEXT TEXTJOIN TODAY ' +
  'TRANSPOSE TRIM UNIQUE UPPER VALUE VLOOKUP XLOOKUP YEAR';

export const builtIns = (): FunctionInfo[] =>
  BUILT_IN.split(' ').map((name) => ({ name, parameters: [], isOurs: false }));
