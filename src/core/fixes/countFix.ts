import { squeeze } from '../cell.ts';
import { parseCount } from '../parse/count.ts';
import { skeletonOf } from '../parse/letters.ts';

/** Words that only say what is counted, as `skeletonOf` gives them; a word that says more is not passed over. */
const UNITS =
  ' уч учащихся учащиися учащиеся ученик ученика учеников чел человек человека окушы адам бала детеи дет шт ';

/**
 * The count that a text cannot but mean: one number beside a plain unit word, «25 уч.», or with letters typed for
 * digits, «2О» and «1l». Two numbers side by side, a part of a number, any other word are for a person to settle.
 */
export function countIn(text: string): number | undefined {
  const line = squeeze(text);
  const digits = line
    .replace(/ ?(\p{L}+)\.?$/u, (all, word: string) => (UNITS.includes(` ${skeletonOf(word)} `) ? '' : all))
    .replace(/[OoОо]/gu, '0')
    .replace(/[IlІіӏ|]/gu, '1');
  // A digit must have been there: «ІІ» is a numeral and «о» nothing. A leading zero is no way to write a count.
  if (!/^[1-9][\d ]*$|^0$/.test(digits) || !/\d/.test(line)) return undefined;
  const read = parseCount(digits);
  return read.ok ? read.value : undefined;
}
