/**
 * A decimal number written in text, read exactly: as digits and a place for the point, never as a float. Groups of
 * three may be parted by any blank or apostrophe, or by the sign that is not the decimal one.
 */
import { squeeze } from '../cell.ts';
import { type Result, refuse } from '../result.ts';
import { excerpt } from './excerpt.ts';

/** The number is `units` / 10^`scale`, with the sign apart: −0,05 is 5 at scale 2, negative. */
export interface Decimal {
  readonly negative: boolean;
  readonly units: number;
  readonly scale: number;
}

export type NumberRefusalCode =
  | 'number.empty'
  | 'number.text'
  | 'number.ambiguous'
  | 'number.grouping'
  | 'number.size';

/**
 * «1,234» is a thousand in one export and one and a quarter in another. `refuse` names both readings; `decimal` is
 * for places where something else has decided: a scale word («21,599 млрд»), a percentage.
 */
export type TripleReading = 'refuse' | 'decimal';

const SIGNED = /^([-–−+]?) ?(\d.*)$/u;
/** What most cells hold; fifteen digits are always exact. */
const PLAIN = /^\d{1,15}$/;
const BLANK_GROUPS = /^\d{1,3}(?:[ '’ʼ`′]\d{3})+$/u;
const NUMBER_SHAPE = /^\d[\d .,'’ʼ`′]*$/u;

/** Reads a whole text as one number. Nothing but the number may stand in it. */
export function readNumber(
  text: string,
  triple: TripleReading = 'refuse',
): Result<Decimal, NumberRefusalCode> {
  const line = squeeze(text);
  if (line === '') return refuse('number.empty');
  const [, sign = '', digits = ''] = SIGNED.exec(line) ?? [];
  if (!NUMBER_SHAPE.test(digits)) return refuse('number.text', { text: excerpt(text) });
  return readDigits(digits, sign !== '' && sign !== '+', triple);
}

/** Reads digits with their separators: blanks must already be ordinary and single. */
export function readDigits(
  digits: string,
  negative: boolean,
  triple: TripleReading,
): Result<Decimal, NumberRefusalCode> {
  // `+`, for a name of the realm is slow to reach from a formula, and this is where most cells end.
  if (PLAIN.test(digits)) return { ok: true, value: { negative, units: +digits, scale: 0 } };
  const wrong = refuse('number.grouping', { text: excerpt(digits) });
  const lastDot = digits.lastIndexOf('.');
  const lastComma = digits.lastIndexOf(',');
  const lastSign = lastDot > lastComma ? lastDot : lastComma;
  if (lastSign < 0) return isWhole(digits) ? decimal(digits, '', negative) : wrong;

  const sign = digits.charAt(lastSign);
  const whole = digits.slice(0, lastSign);
  const fraction = digits.slice(lastSign + 1);
  if (!/^\d+$/.test(fraction)) return wrong;

  if (whole.includes(sign)) {
    // «1.234.567»: one sign more than once can only part groups.
    return isGrouped(digits, sign) ? decimal(digits, '', negative) : wrong;
  }
  const other = sign === ',' ? '.' : ',';
  if (whole.includes(other)) return isGrouped(whole, other) ? decimal(whole, fraction, negative) : wrong;
  if (!isWhole(whole)) return wrong;
  if (triple === 'refuse' && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    const minus = negative ? -1 : 1;
    return refuse('number.ambiguous', {
      text: excerpt(digits),
      first: minus * Number(`${whole}.${fraction}`),
      second: minus * Number(whole + fraction),
    });
  }
  return decimal(whole, fraction, negative);
}

const isWhole = (text: string): boolean => /^\d+$/.test(text) || BLANK_GROUPS.test(text);

const isGrouped = (text: string, sign: string): boolean => {
  const [first = '', ...groups] = text.split(sign);
  return /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
};

function decimal(whole: string, fraction: string, negative: boolean): Result<Decimal, NumberRefusalCode> {
  // Zeros at the end of a fraction change nothing, and would only use up the digits we can hold.
  const places = fraction.replace(/0+$/, '');
  const units = +(whole.replace(/\D/g, '') + places);
  if (!Number.isSafeInteger(units)) return refuse('number.size', { text: excerpt(whole) });
  return { ok: true, value: { negative, units, scale: places.length } };
}

/** The nearest number: the decimal text is read as JavaScript reads a literal, so it is as exact as can be. */
export const toNumber = ({ negative, units, scale }: Decimal): number => {
  const size = scale === 0 ? units : Number(`${units}e-${scale}`);
  return negative && size !== 0 ? -size : size;
};

/**
 * The decimal that a number cell shows: cleared of binary noise at fifteen significant digits. From 10^13 on, where
 * fifteen digits would cut into hundredths, the shortest decimal that gives the number back.
 */
export function decimalOf(value: number): Decimal {
  const size = Math.abs(value);
  const shortest = String(size < 1e13 ? Number(size.toPrecision(15)) : size);
  const [mantissa = '0', exponent = '0'] = shortest.split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const units = Number(whole + fraction);
  return scale >= 0
    ? { negative: value < 0, units, scale }
    : { negative: value < 0, units: units * 10 ** -scale, scale: 0 };
}

/**
 * The decimal moved by powers of ten and rounded half-up (away from zero) to a whole: `shiftToWhole(21,599; 11)` is
 * 2 159 900 000 000. Undefined when it does not fit a safe integer.
 */
export function shiftToWhole({ negative, units, scale }: Decimal, power: number): number | undefined {
  const shift = power - scale;
  const size = shift >= 0 ? units * 10 ** shift : roundedQuotient(units, -shift);
  if (!Number.isSafeInteger(size)) return undefined;
  return negative && size !== 0 ? -size : size;
}

/** Division by a power of ten on the digits themselves: the first digit cut off decides. */
function roundedQuotient(units: number, places: number): number {
  const digits = String(units).padStart(places + 1, '0');
  const kept = Number(digits.slice(0, digits.length - places));
  return digits.charAt(digits.length - places) >= '5' ? kept + 1 : kept;
}
