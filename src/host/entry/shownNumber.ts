import { roundHalfUp } from '../../core/rounding.ts';
import type { Conventions } from './conventions.ts';
import type { Piece } from './pattern.ts';
import { shiftDecimals } from './shiftDecimals.ts';

/** Significant digits that an automatic format shows before it rounds a fraction. */
const GENERAL_DIGITS = 10;

/** A number without a format: whole numbers in full, fractions to ten significant digits. */
export function showGeneral(value: number, { decimal }: Conventions): string {
  if (!Number.isFinite(value)) return '#NUM!';
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) return exponential(value, 5, decimal);
  const wholeDigits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const leadingZeros = size > 0 && size < 1 ? -Math.floor(Math.log10(size)) - 1 : 0;
  const decimals = Math.max(0, GENERAL_DIGITS - (size < 1 ? 0 : wholeDigits) + Math.min(leadingZeros, 5));
  const text = roundHalfUp(value, decimals).toFixed(decimals);
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace('.', decimal);
}

function exponential(value: number, decimals: number, decimal: string): string {
  const [mantissa = '', exponent = ''] = value.toExponential(decimals).split('e');
  const short = mantissa.replace(/\.?0+$/, '').replace('.', decimal);
  return `${short}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`;
}

/** A number by the pieces of one section of its pattern. */
export function showByPattern(value: number, pieces: readonly Piece[], conventions: Conventions): string {
  const percents = pieces.filter(({ kind }) => kind === 'percent').length;
  const shifted = percents === 0 ? value : shiftDecimals(value, 2 * percents);
  const negative = shifted < 0;
  let body = '';
  let printed = false;
  for (const piece of pieces) {
    if (piece.kind === 'literal') body += piece.text;
    else if (piece.kind === 'percent') body += '%';
    else if (piece.kind === 'digits' && !printed) {
      body += showDigits(Math.abs(shifted), piece.text, conventions);
      printed = true;
    } else if (piece.kind === 'general' || piece.kind === 'text') {
      body += showGeneral(Math.abs(shifted), conventions);
      printed = true;
    }
  }
  // Sheets keeps the minus of a number that rounds to zero: that is why summaries have conditional sections.
  return negative && printed ? `-${body}` : body;
}

function showDigits(size: number, pattern: string, conventions: Conventions): string {
  const exponent = /[eE]([+-])([0#?]+)$/.exec(pattern);
  if (exponent) return scientific(size, pattern.slice(0, exponent.index), exponent, conventions);
  const scaling = /,+$/.exec(pattern)?.[0].length ?? 0;
  const [whole = '', fraction = ''] = pattern.slice(0, pattern.length - scaling).split('.');
  const rounded = roundHalfUp(scaling === 0 ? size : shiftDecimals(size, -3 * scaling), fraction.length);
  const [wholeDigits = '0', fractionDigits = ''] = plain(rounded, fraction.length).split('.');
  const places = whole.replace(/,/g, '');
  const wanted = places.replace(/#/g, '').length;
  const bare = wholeDigits === '0' ? '' : wholeDigits;
  const padded = bare.padStart(wanted, '0');
  const grouped = whole.includes(',') ? group(padded, conventions.group) : padded;
  const shownFraction = dropOptional(fractionDigits, fraction);
  return shownFraction === '' ? grouped : `${grouped}${conventions.decimal}${shownFraction}`;
}

/** Digits without an exponent, also for the largest numbers. */
function plain(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  if (!text.includes('e')) return text;
  return `${BigInt(value)}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}

const group = (digits: string, sign: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, sign);

/** "#" in the fraction prints no closing zero. */
function dropOptional(digits: string, pattern: string): string {
  let end = digits.length;
  while (end > 0 && pattern.charAt(end - 1) === '#' && digits.charAt(end - 1) === '0') end -= 1;
  return digits.slice(0, end);
}

function scientific(
  size: number,
  mantissaPattern: string,
  found: RegExpExecArray,
  conventions: Conventions,
): string {
  const decimals = mantissaPattern.split('.')[1]?.length ?? 0;
  const [mantissa = '', power = '+0'] = size.toExponential(decimals).split('e');
  const sign = power.startsWith('-') ? '-' : found[1] === '+' ? '+' : '';
  const digits = power.replace(/^[+-]/, '').padStart(found[2]?.length ?? 1, '0');
  return `${mantissa.replace('.', conventions.decimal)}E${sign}${digits}`;
}
