/** A number as it stands in a text: digits with their separators, or a date or a time, which are no quantities. */

export interface DigitRun {
  readonly is: 'number' | 'date' | 'time';
  /** Ordinary blanks between groups, Arabic digits for slips. */
  readonly digits: string;
  readonly end: number;
  readonly hasSlip: boolean;
}

/** Every blank that exports leave between groups of digits. */
export const isBlank = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;

/** Marks without width that copying from pages leaves inside numbers and words. */
export const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff;

const APOSTROPHES = "'’ʼ`′";

/** The letters that are typed for digits: О and O for 0, З for 3, l for 1. */
const SLIPS: Readonly<Record<string, string>> = { О: '0', о: '0', O: '0', o: '0', З: '3', з: '3', l: '1' };

export function digitRun(text: string, start: number): DigitRun | undefined {
  const first = groupAt(text, start);
  if (first === undefined) return undefined;
  let { digits, end, hasSlip } = first;
  let isPlain = true;
  let isGrouped = digits.length <= 3 && !digits.startsWith('0');
  for (;;) {
    const separator = separatorAt(text, end);
    if (separator === undefined) break;
    const group = groupAt(text, separator.end, separator.sign === ' ');
    if (group === undefined) break;
    if (separator.sign === ' ') {
      // A blank parts groups of three and nothing else: «5 000», but «2024 17» are two numbers.
      if (!isGrouped || group.digits.length !== 3) break;
    } else isGrouped = false;
    isPlain = false;
    digits += separator.sign + group.digits;
    end = group.end;
    hasSlip ||= group.hasSlip;
  }
  const tiyn = digits.includes(' ') || text.charAt(end) === '=' ? TIYN.exec(text.slice(end, end + 4)) : null;
  if (tiyn !== null && isGrouped)
    return { is: 'number', digits: `${digits},${tiyn[1]}`, end: end + 3, hasSlip };
  const whole = isPlain
    ? timeAt(text, digits, end)
    : DATE.test(digits)
      ? ({ is: 'date', digits, end, hasSlip: false } as const)
      : undefined;
  return whole ?? { is: 'number', digits, end, hasSlip };
}

interface Group {
  readonly digits: string;
  readonly end: number;
  readonly hasSlip: boolean;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A run of digits; a slip counts only among digits, and where no other letter follows. */
function groupAt(text: string, start: number, isNext = false): Group | undefined {
  let digits = '';
  let end = start;
  let hasSlip = false;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) digits += text.charAt(end);
    else if (digits !== '' && isInvisible(code)) continue;
    else {
      const digit = slipAt(
        text,
        end,
        digits !== '' || (isNext && /^[ОоOo]{3}/.test(text.slice(end, end + 3))),
      );
      if (digit === undefined) break;
      digits += digit;
      hasSlip = true;
    }
  }
  return digits === '' ? undefined : { digits, end, hasSlip };
}

function slipAt(text: string, at: number, hasDigitBefore: boolean): string | undefined {
  const code = text.charCodeAt(at);
  if (code < 0x4f || (code > 0x6f && code < 0x417) || code > 0x43e) return undefined;
  const digit = SLIPS[text.charAt(at)];
  if (digit === undefined) return undefined;
  if (!hasDigitBefore && !/^[ОоOoЗзl]+[.,]?\d/.test(text.slice(at, at + 8))) return undefined;
  if (at > 0 && !hasDigitBefore && /[\p{L}-]/u.test(text.charAt(at - 1))) return undefined;
  // «5оқушы» and «3-з» are no slips: what follows the letters must be a digit or no letter at all.
  const rest = /^[ОоOoЗзl]+(.?)/su.exec(text.slice(at, at + 16))?.[1] ?? '';
  return /[\p{L}\p{M}]/u.test(rest) ? undefined : digit;
}

function separatorAt(text: string, at: number): { sign: string; end: number } | undefined {
  const letter = text.charAt(at);
  if (letter === '.' || letter === ',') return { sign: letter, end: at + 1 };
  if (letter !== '' && APOSTROPHES.includes(letter)) return { sign: ' ', end: at + 1 };
  let end = at;
  while (end < text.length && end - at < 3 && isBlank(text.charCodeAt(end)) && text.charAt(end) !== '\n')
    end += 1;
  return end === at ? undefined : { sign: ' ', end };
}

/** «2 500 000-00», «340 000=00»: how bookkeepers write tiyn. */
const TIYN = /^[-=](\d\d)(?![\d-])/;
const DATE = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:(?:19|20)\d\d|\d\d)$/;
const ISO_TAIL = /^-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/;
const TIME_TAIL = /^:[0-5]\d(?!\d)/;

/** «2026-01-14», «10:30». */
function timeAt(text: string, digits: string, end: number): DigitRun | undefined {
  const link = text.charCodeAt(end);
  if (link !== 0x2d && link !== 0x3a) return undefined;
  const tail = text.slice(end, end + 7);
  if (/^(?:19|20)\d\d$/.test(digits) && ISO_TAIL.test(tail))
    return { is: 'date', digits, end: end + 6, hasSlip: false };
  if (/^(?:[01]?\d|2[0-3])$/.test(digits) && TIME_TAIL.test(tail))
    return { is: 'time', digits, end: end + 3, hasSlip: false };
  return undefined;
}
