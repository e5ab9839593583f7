/** What a scale word multiplies: digits, words below a thousand, fractions in words, or mixtures of them. */
import { type Decimal, readDigits } from '../parse/number.ts';
import type { Ending } from './endings.ts';
import { isEqual, plus, shifted, whole, ZERO } from './exact.ts';
import { keyAt, kindAt, peek, type Token } from './tokens.ts';

export interface Coefficient {
  readonly value: Decimal;
  readonly next: number;
  readonly ending: Ending;
  readonly inDigits: boolean;
  readonly inWords: boolean;
  readonly hasSlip: boolean;
  /** «1,234»: a thousand or one and a quarter; the digits for whoever knows what follows. */
  readonly open: string | undefined;
  readonly trouble: 'grouping' | 'size' | undefined;
}

const HALF: Decimal = { negative: false, units: 5, scale: 1 };
const QUARTER: Decimal = { negative: false, units: 25, scale: 2 };

export function coefficientAt(tokens: readonly Token[], at: number): Coefficient | undefined {
  const token = peek(tokens, at);
  switch (token.is) {
    case 'number':
      return isClosed(token.ending) ? digits(token, at) : digitsAndMore(tokens, at, digits(token, at));
    case 'numeral':
    case 'hundred':
      return TOGETHER.has(token.meaning.key) ? undefined : wordsAndMore(tokens, at);
    case 'oneHalf':
      return withFraction(
        tokens,
        words(token.meaning.value === 0 ? { ...HALF, units: 15 } : whole(150), at + 1),
      );
    case 'halfOf':
    case 'quarter':
    case 'schoolTerm':
      return partOfScale(tokens, at);
    default:
      return undefined;
  }
}

/** «бірге» is together, «бірден» at once, «бірі» one of them: numbers only behind a ten, «жиырма бірден». */
const TOGETHER: ReadonlySet<string> = new Set('бирге бирден бирде бири бирин бирине биринен'.split(' '));

/** A case ending ends the number: in «120-дан 350 мың» the thousands are not the first number's. */
export const isClosed = (ending: Ending): boolean => ending !== 'none' && ending !== 'like';

const words = (value: Decimal, next: number, ending: Ending = 'none'): Coefficient => ({
  value,
  next,
  ending,
  inDigits: false,
  inWords: true,
  hasSlip: false,
  open: undefined,
  trouble: undefined,
});

function digits({ number, ending }: Token, at: number): Coefficient {
  const { read, hasSlip } = number;
  const isOpen = !read.ok && read.error.code === 'number.ambiguous';
  return {
    value: read.ok ? read.value : ZERO,
    next: at + 1,
    ending,
    inDigits: true,
    inWords: false,
    hasSlip,
    open: isOpen ? number.digits : undefined,
    trouble: read.ok || isOpen ? undefined : read.error.code === 'number.size' ? 'size' : 'grouping',
  };
}

function digitsAndMore(tokens: readonly Token[], at: number, first: Coefficient): Coefficient {
  const stray = strayFraction(tokens, at);
  if (stray !== undefined)
    return { ...first, value: stray, next: at + 3, ending: peek(tokens, at + 2).ending };
  if (first.open !== undefined || first.trouble !== undefined) return first;
  const again = saidAgain(tokens, first);
  if (again !== undefined) return { ...first, next: again };
  const { units, scale } = first.value;
  const after = peek(tokens, at + 1);
  if (after.is === 'hundred' && scale === 0 && units > 0 && units < 10) {
    const hundreds = below(tokens, at + 2, units * 100, 100, after.ending);
    return { ...first, ...hundreds, value: whole(hundreds.value), inWords: true };
  }
  return scale === 0 ? withFraction(tokens, first) : first;
}

/** «125 (сто двадцать пять) тысяч»: the same number in brackets before its scale; the token after them. */
function saidAgain(tokens: readonly Token[], { value, next }: Coefficient): number | undefined {
  if (kindAt(tokens, next) !== 'open') return undefined;
  const inner = peek(tokens, next + 1);
  // One bracket deep and no deeper.
  const again = inner.is === 'number' ? digits(inner, next + 1) : wordsAndMore(tokens, next + 1);
  if (!isEqual(again.value, value) || kindAt(tokens, again.next) !== 'close') return undefined;
  return kindAt(tokens, again.next + 1) === 'scale' ? again.next + 1 : undefined;
}

/** «21, 599 млрд»: a blank after the decimal comma. A list of numbers has no scale or percent after its second one. */
function strayFraction(tokens: readonly Token[], at: number): Decimal | undefined {
  if (kindAt(tokens, at + 1) !== 'comma') return undefined;
  const first = peek(tokens, at);
  const second = peek(tokens, at + 2);
  const unit = peek(tokens, at + 3);
  if (second.is !== 'number') return undefined;
  const isUnit =
    unit.is === 'scale' ||
    unit.is === 'percent' ||
    (unit.is === 'currency' && second.number.digits.length === 2);
  const before = kindAt(tokens, at - 1);
  if (!isUnit || isClosed(second.ending) || before === 'comma' || before === 'hash') return undefined;
  // «в школах 4, 15 млн» are two numbers; «бюджеттен 282, 3 млн» and «21, 599 млрд» cannot be.
  const isClear = first.number.digits.length === 3 || second.number.digits.length === 3;
  if (before === 'word' && !isClear) return undefined;
  const digitsOfBoth = /^\d{1,3}$/.test(first.number.digits) && /^\d{1,3}$/.test(second.number.digits);
  if (!digitsOfBoth || second.number.digits.endsWith('0')) return undefined;
  const read = readDigits(`${first.number.digits},${second.number.digits}`, false, 'decimal');
  return read.ok ? read.value : undefined;
}

/** Number words in falling order: «үш жүз он тоғыз», «двести пятьдесят», and digits after them: «бес жүз 50». */
function wordsAndMore(tokens: readonly Token[], at: number): Coefficient {
  const read = below(tokens, at, 0, 1000, 'none');
  const last = peek(tokens, read.next - 1);
  const coefficient: Coefficient = {
    ...words(whole(read.value), read.next, read.ending),
    inDigits: last.is === 'number',
  };
  return isClosed(read.ending) ? coefficient : withFraction(tokens, coefficient);
}

interface Below {
  readonly value: number;
  readonly next: number;
  readonly ending: Ending;
}

/** Adds the words from `at` on to `value`, each smaller than `limit`. */
function below(tokens: readonly Token[], at: number, value: number, limit: number, ending: Ending): Below {
  if (isClosed(ending)) return { value, next: at, ending };
  const token = peek(tokens, at);
  if (token.is === 'hundred' && limit === 1000) return below(tokens, at + 1, 100, 100, token.ending);
  if (token.is === 'order' && value > 0 && token.meaning.value < limit)
    return { value: value + token.meaning.value, next: at + 1, ending: 'ordinal' };
  if (token.is === 'numeral') {
    const size = token.meaning.value;
    if (size >= limit || (size === 0 && value > 0)) return { value, next: at, ending };
    const after = peek(tokens, at + 1);
    if (size > 0 && size < 10 && limit === 1000 && after.is === 'hundred' && token.ending === 'none')
      return below(tokens, at + 2, size * 100, 100, after.ending);
    return below(tokens, at + 1, value + size, limitAfter(size), token.ending);
  }
  const mixed =
    token.is === 'number' && value > 0 && token.number.read.ok ? token.number.read.value : undefined;
  if (mixed === undefined || mixed.scale > 0 || mixed.units === 0 || mixed.units >= Math.min(limit, 100))
    return { value, next: at, ending };
  return token.ending === 'ordinal'
    ? { value, next: at, ending }
    : { value: value + mixed.units, next: at + 1, ending: token.ending };
}

/** After hundreds come tens, after tens units, after units nothing. */
const limitAfter = (size: number): number => (size % 10 > 0 || size === 0 ? 0 : size % 100 > 0 ? 10 : 100);

/** «бір жарым», «два с половиной», «үш бүтін оннан тоғыз», «пять целых три десятых», «үш те тоғыз». */
function withFraction(tokens: readonly Token[], first: Coefficient): Coefficient {
  const { next } = first;
  const token = peek(tokens, next);
  // «три сотни», «полторы сотни», «два десятка».
  if (token.is === 'vague' && token.meaning.value > 0)
    return { ...first, value: times(first.value, token.meaning.value), next: next + 1, inWords: true };
  if (token.is === 'half')
    return { ...first, ...added(first, HALF), next: next + 1, ending: token.ending, inWords: true };
  if (token.is === 'from' && kindAt(tokens, next + 1) === 'withHalf')
    return { ...first, ...added(first, HALF), next: next + 2, inWords: true };
  if (token.is === 'schoolTerm' && first.value.units === 3 && isQuarter(tokens, next))
    return { ...first, value: { ...QUARTER, units: 75 }, next: next + 1, inWords: true };
  const tenth = token.is === 'tenth' ? shifted(first.value, -token.meaning.value) : undefined;
  if (tenth !== undefined) return { ...first, value: tenth, next: next + 1, inWords: true };
  const fraction = token.is === 'whole' ? fractionAt(tokens, next + 1) : shortFraction(tokens, next);
  return fraction === undefined
    ? first
    : {
        ...first,
        ...added(first, fraction.value),
        next: fraction.next,
        ending: fraction.ending,
        inWords: true,
      };
}

const times = ({ units, scale }: Decimal, by: number): Decimal =>
  shifted({ negative: false, units: units * by, scale }, 0) ?? ZERO;

const added = ({ value }: Coefficient, fraction: Decimal): { value: Decimal } => ({
  value: plus(value, fraction) ?? value,
});

interface Fraction {
  readonly value: Decimal;
  readonly next: number;
  readonly ending: Ending;
}

/** After «бүтін», «целых»: «оннан тоғыз», «жүзден жиырма бес», «три десятых», or digits read as they are said. */
function fractionAt(tokens: readonly Token[], at: number): Fraction | undefined {
  const place = kindAt(tokens, at) === 'and' ? at + 1 : at;
  const marker = peek(tokens, place);
  const places = marker.ending === 'from' ? placesOf(marker) : undefined;
  const start = places === undefined ? place : place + 1;
  const token = peek(tokens, start);
  const read =
    token.is === 'number' && token.number.read.ok
      ? { value: token.number.read.value.units, next: start + 1, ending: token.ending }
      : below(tokens, start, 0, 1000, 'none');
  if (read.next === start) return undefined;
  const tenth = peek(tokens, read.next);
  if (places === undefined && tenth.is === 'tenth' && !isClosed(read.ending))
    return {
      value: { ...whole(read.value), scale: tenth.meaning.value },
      next: read.next + 1,
      ending: 'none',
    };
  const scale = places ?? String(read.value).length;
  return { value: { ...whole(read.value), scale }, next: read.next, ending: read.ending };
}

/** «оннан» is tenths, «жүзден» hundredths, «мыңнан» thousandths. */
function placesOf({ is, meaning }: Token): number | undefined {
  if (is === 'hundred') return 2;
  if (is === 'scale') return meaning.value === 3 ? 3 : undefined;
  return is === 'numeral' && meaning.value === 10 ? 1 : undefined;
}

/** «үш те тоғыз миллиард»: only where a scale or a percent says that it is one number. */
function shortFraction(tokens: readonly Token[], at: number): Fraction | undefined {
  if (!['да', 'де', 'та', 'те'].includes(keyAt(tokens, at))) return undefined;
  const read = below(tokens, at + 1, 0, 100, 'none');
  const unit = peek(tokens, read.next);
  if (read.next === at + 1 || (unit.is !== 'scale' && unit.is !== 'percent')) return undefined;
  return {
    value: { ...whole(read.value), scale: String(read.value).length },
    next: read.next,
    ending: read.ending,
  };
}

/** «жарты миллион», «пол-миллиона», «ширек миллиард», «жарты пайыз», «жарты ставка»: parts of what follows. */
function partOfScale(tokens: readonly Token[], at: number): Coefficient | undefined {
  const { is } = peek(tokens, at);
  if (is === 'schoolTerm') return isQuarter(tokens, at) ? words(QUARTER, at + 1) : undefined;
  const next = is === 'halfOf' && kindAt(tokens, at + 1) === 'dash' ? at + 2 : at + 1;
  const after = kindAt(tokens, next);
  const isHalved = after === 'percent' || keyAt(tokens, next).startsWith('ставк') === true;
  return after === 'scale' || (is === 'halfOf' && isHalved)
    ? words(is === 'halfOf' ? HALF : QUARTER, next)
    : undefined;
}

/** «четверть миллиарда», «три четверти миллиарда»; elsewhere the word is a school term. */
const isQuarter = (tokens: readonly Token[], at: number): boolean =>
  /^четверт(?:ь|и|ью)$/.test(keyAt(tokens, at)) && kindAt(tokens, at + 1) === 'scale';
