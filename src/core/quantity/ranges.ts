/**
 * Two numbers that are the ends of one range: «10–20 млн», «120-дан 350 мың теңгеге дейін», «от 500 до 2 тысяч»,
 * «между 5 и 7», «5 пен 7 миллион аралығында». A scale said once is shared where that keeps the ends in order.
 */
import type { Decimal } from '../parse/number.ts';
import { type Limits, limitsAround } from './bounds.ts';
import { shifted } from './exact.ts';
import { isReference } from './notFigures.ts';
import { keyAt, kindAt, peek, type Token } from './tokens.ts';
import { type Unit, type Valued, valuedAt } from './unit.ts';

export interface Joined {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: Unit;
  readonly last: Valued;
  /** The token after «дейін» or «аралығында». */
  readonly next: number;
  readonly sharesScale: boolean;
  readonly isNear: boolean;
  /** «54 %-дан 57 %-ға», «с 54 до 57»: where something was and where it is. */
  readonly isFromTo: boolean;
}

/** The range that opens with `first`, if one does. */
export function joined(tokens: readonly Token[], first: Valued, limits: Limits): Joined | undefined {
  // «№ 26 – 1 311 оқушы», «п. 2.3 – 15 млн»: the number of a school or a paragraph opens no range.
  if (isReference(tokens, first.phrase.first, first.next)) return undefined;
  const upper = upperAt(tokens, limits);
  const start = upper ?? secondAt(tokens, first, limits);
  const last = start === undefined ? undefined : valuedAt(tokens, start);
  if (last === undefined || last.trouble !== undefined) return undefined;
  const ends = endsOf(first, last);
  if (ends === undefined) return undefined;
  const after = limitsAround(tokens, last.phrase.first, last.next, last.ending);
  const isPair = start === upper && (after.bound === 'atMost' || after.bound === 'under');
  if (!isPair && !isRange(tokens, first, limits, last, after)) return undefined;
  const { is } = peek(tokens, after.next);
  // «5 млн-нан 7,5 млн-ға дейін теңге».
  const isMoney = ends.unit === 'none' && is === 'currency';
  return {
    ...ends,
    unit: isMoney ? 'tenge' : ends.unit,
    last,
    next: isMoney || is === 'amid' ? after.next + 1 : after.next,
    isNear: after.isNear,
    isFromTo: (first.ending === 'from' && !after.closes) || keyAt(tokens, limits.first) === 'с',
  };
}

/** Where the second number would begin, by what stands between. */
function secondAt(tokens: readonly Token[], { next, ending }: Valued, limits: Limits): number | undefined {
  const token = peek(tokens, next);
  if (token.is === 'dash') return next + 1;
  if (token.is === 'and') return next + 1;
  if (limits.opens && token.is === 'to') return next + 1;
  if (ending === 'from') return token.is === 'atLeast' ? next + 1 : next;
  return undefined;
}

/** «не менее 3 и не более 5 млн», «3-тен кем емес, 5 млн-нан аспайтын»: a lower bound, and an upper one beside it. */
function upperAt(tokens: readonly Token[], limits: Limits): number | undefined {
  if (limits.bound !== 'atLeast' && limits.bound !== 'over') return undefined;
  const link = peek(tokens, limits.next);
  if (link.is !== 'and' && link.is !== 'comma') return undefined;
  let at = limits.next + 1;
  while (BOUND_WORDS.has(kindAt(tokens, at))) at += 1;
  return at === limits.next + 1 ? undefined : at;
}

const BOUND_WORDS: ReadonlySet<string> = new Set([
  'negation',
  'over',
  'under',
  'atMost',
  'to',
  'than',
  'limit',
  'and',
  'atLeast',
]);

/** Do the words around say that the two belong together? */
function isRange(
  tokens: readonly Token[],
  first: Valued,
  limits: Limits,
  last: Valued,
  after: Limits,
): boolean {
  const link = peek(tokens, first.next);
  if (link.is === 'dash') return true;
  if (link.is === 'and') {
    const isBetween = kindAt(tokens, limits.first - 1) === 'between';
    return isBetween || kindAt(tokens, after.next) === 'amid';
  }
  if (limits.opens) return true;
  // «120-дан 350 мың теңгеге дейін»; without the dative the second number is not the end of anything.
  return after.closes || last.ending === 'to';
}

interface Ends {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: Unit;
  readonly sharesScale: boolean;
}

function endsOf(first: Valued, last: Valued): Ends | undefined {
  if (first.unit !== 'none' && last.unit !== 'none' && first.unit !== last.unit) return undefined;
  const unit = last.unit === 'none' ? first.unit : last.unit;
  const shared = first.unit === 'none' ? sharedLow(first, last) : undefined;
  const low = shared ?? first.value;
  return isAtMost(low, last.value)
    ? { low, high: last.value, unit, sharesScale: shared !== undefined }
    : undefined;
}

/** The low end in the scale of the high one, where that keeps the order of size: «70-тен 200 мың», «бес-алты жүз». */
function sharedLow({ phrase: first }: Valued, { phrase: last }: Valued): Decimal | undefined {
  if (first.hasScale) return undefined;
  const { value: high } = last.parts[0]!;
  const { units, scale } = high;
  const hasHundreds = !last.inDigits && scale === 0 && units >= 200 && units % 100 === 0;
  const isUnit = !first.inDigits && first.value.scale === 0 && first.value.units < 10;
  const low = hasHundreds && isUnit ? shifted(first.value, 2) : first.value;
  if (!last.hasScale) return hasHundreds && isUnit ? low : undefined;
  if (low === undefined || last.parts.length > 1 || !isAtMost(low, high)) return undefined;
  return shifted(low, last.power);
}

const isAtMost = (a: Decimal, b: Decimal): boolean =>
  a.units * 10 ** Math.max(0, b.scale - a.scale) <= b.units * 10 ** Math.max(0, a.scale - b.scale);
