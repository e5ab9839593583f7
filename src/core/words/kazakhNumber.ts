import { numerals } from './numerals.ts';
import { triadsOf } from './triads.ts';

const UNITS = ' бір екі үш төрт бес алты жеті сегіз тоғыз';
const TENS = ' он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан';
const SCALES = ' мың миллион миллиард триллион';
const HUNDRED = ' жүз';

let tables: readonly (readonly string[])[] | undefined;

function theTables(): readonly (readonly string[])[] {
  tables ??= numerals([UNITS, TENS, SCALES]);
  return tables;
}

/**
 * A whole number in Kazakh words, apart: «жеті жүз бір миллион жүз жиырма мың». A hundred stands without «бір», a
 * thousand and above with it. Exact for every safe integer; a negative one begins with «минус».
 */
export function kazakhNumber(value: number): string {
  if (value < 0) return `минус ${kazakhNumber(-value)}`;
  if (value === 0) return 'нөл';
  let said = '';
  for (const { count, scale } of triadsOf(value)) said += belowThousand(count) + theTables()[2]![scale];
  return said.slice(1);
}

function belowThousand(count: number): string {
  // Past 999 trillion the trillions themselves are counted in thousands.
  if (count > 999) return ` ${kazakhNumber(count)}`;
  const [units, tens] = theTables();
  const hundreds = Math.floor(count / 100);
  return (
    (hundreds > 1 ? units![hundreds]! : '') +
    (hundreds > 0 ? HUNDRED : '') +
    tens![Math.floor(count / 10) % 10] +
    units![count % 10]
  );
}
