import type { Conventions } from './conventions.ts';

export interface TypedNumber {
  value: number;
  numberFormat?: string;
}

/** Blanks that stand between groups of digits: ordinary, no-break, thin, narrow no-break. */
const BLANK = '[ \\u00a0\\u2009\\u202f]';
/**
 * Sheets drops blanks between digits wherever they stand: a public report has "22 34" becoming 2234. So the groups
 * need not be threes. Commas in a decimal-point locale must be: "62,5" stays text there.
 */
const BLANK_GROUPS = `\\d+(?:${BLANK}\\d+)*`;
const COMMA_GROUPS = '\\d{1,3}(?:,\\d{3})+';

const SHAPES = {
  ',': new RegExp(`^([+-]?)(${BLANK_GROUPS})?(?:,(\\d+))?(?:[eE]([+-]?\\d{1,3}))?$`),
  '.': new RegExp(`^([+-]?)(${COMMA_GROUPS}|${BLANK_GROUPS})?(?:\\.(\\d+))?(?:[eE]([+-]?\\d{1,3}))?$`),
};

const PERCENT = new RegExp(`^(.*?)${BLANK}?%$`, 's');
const CURRENCY = new RegExp(`^(?:([+-]?)₸${BLANK}?(.*)|(.*?)${BLANK}?₸)$`, 's');

/** A number, percentage or amount in tenge as typed; undefined for anything else, which stays text. */
export function readTypedNumber(text: string, conventions: Conventions): TypedNumber | undefined {
  const percent = PERCENT.exec(text);
  if (percent) {
    // Shifted in decimal notation: 55.47 / 100 would carry binary noise.
    const number = readPlain(percent[1] ?? '', conventions, -2);
    return number && { value: number.value, numberFormat: number.hasFraction ? '0.00%' : '0%' };
  }
  const amount = CURRENCY.exec(text);
  if (amount) {
    const number = readPlain(amount[3] ?? `${amount[1] ?? ''}${amount[2] ?? ''}`, conventions, 0);
    return number && { value: number.value, numberFormat: number.hasFraction ? '#,##0.00 "₸"' : '#,##0 "₸"' };
  }
  const number = readPlain(text, conventions, 0);
  if (!number) return undefined;
  return number.isScientific ? { value: number.value, numberFormat: '0.00E+00' } : { value: number.value };
}

interface PlainNumber {
  value: number;
  hasFraction: boolean;
  isScientific: boolean;
}

function readPlain(text: string, { decimal }: Conventions, shift: number): PlainNumber | undefined {
  const match = SHAPES[decimal].exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = whole.replace(/\D/g, '') || '0';
  const value = Number(`${digits}.${fraction || '0'}e${Number(exponent ?? 0) + shift}`);
  if (!Number.isFinite(value)) return undefined;
  return {
    value: sign === '-' && value !== 0 ? -value : value,
    hasFraction: fraction !== '',
    isScientific: exponent !== undefined,
  };
}
