import { numerals } from './numerals.ts';
import { russianNoun } from './russianPlural.ts';
import { triadsOf } from './triads.ts';

/** What is counted decides «один, одна, одно» and «два, две»; money in office software is masculine. */
export type Gender = 'm' | 'f' | 'n';

const UNITS =
  ' один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать ' +
  'пятнадцать шестнадцать семнадцать восемнадцать девятнадцать';
const TENS = '  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто';
const HUNDREDS = ' сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот';
const SCALES = ['', 'тысяча', 'миллион', 'миллиард', 'триллион'];

let tables: readonly (readonly string[])[] | undefined;

function theTables(): readonly (readonly string[])[] {
  tables ??= numerals([UNITS, TENS, HUNDREDS]);
  return tables;
}

/** A whole number in Russian words: «двадцать одна тысяча сто». Exact for every safe integer. */
export function russianNumber(value: number, gender: Gender = 'm'): string {
  if (value < 0) return `минус ${russianNumber(-value, gender)}`;
  if (value === 0) return 'ноль';
  let said = '';
  for (const { count, scale } of triadsOf(value)) {
    said += scale === 0 ? belowThousand(count, gender) : ofScale(count, scale);
  }
  return said.slice(1);
}

const ofScale = (count: number, scale: number): string =>
  `${belowThousand(count, scale === 1 ? 'f' : 'm')} ${russianNoun(count, SCALES[scale]!)}`;

function belowThousand(count: number, gender: Gender): string {
  // Past 999 trillion the trillions themselves are counted in thousands.
  if (count > 999) return ` ${russianNumber(count, gender)}`;
  const [units, tens, hundreds] = theTables();
  const below = count % 100;
  const unit = below < 20 ? below : below % 10;
  const ten = below < 20 ? '' : tens![Math.floor(below / 10)]!;
  return hundreds![Math.floor(count / 100)] + ten + inGender(units![unit]!, unit, gender);
}

/** Only one and two have genders. */
function inGender(numeral: string, unit: number, gender: Gender): string {
  if (unit === 1 && gender !== 'm') return gender === 'f' ? ' одна' : ' одно';
  return unit === 2 && gender === 'f' ? ' две' : numeral;
}
