/** One dash, four meanings: a minus, a range, a dash between words, a hyphen. */
import { kindAt, LONG_DASH, peek, type Token } from './tokens.ts';

export type Sign = 'none' | 'minus' | 'unclear';

/** The sign of the number at token `place`; tokens before `free` belong to the number before. */
export function signBefore(tokens: readonly Token[], place: number, free: number): Sign {
  let at = place - 1;
  // «₸ -5 000», «минус шамамен 5 млн».
  while (at >= free && PASSED.has(kindAt(tokens, at))) at -= 1;
  const token = peek(tokens, at);
  if (at < free) return 'none';
  const before = peek(tokens, at - 1);
  if (token.is === 'minus') return before.is === 'dash' || before.is === 'minus' ? 'unclear' : 'minus';
  if (token.is !== 'dash') return 'none';
  const isGlued = peek(tokens, at + 1).glued;
  if (before.is === 'minus') return 'unclear';
  if (before.is === 'end' || at - 1 < free) return at - 1 < free && free > 0 ? 'none' : 'minus';
  if (before.is === 'open' || before.is === 'colon' || (before.is === 'currency' && !token.glued && isGlued))
    return 'minus';
  // «тапшылығы – -5 млн»: a dash between words, then the minus.
  if (before.is === 'dash') return isGlued || before.meaning === LONG_DASH ? 'minus' : 'unclear';
  if (!isGlued) return 'none';
  // «сальдо -5» is a minus; «қазынадан –5» may be a dash that lost its blank.
  return token.glued || token.meaning === LONG_DASH ? 'unclear' : 'minus';
}

const PASSED: ReadonlySet<string> = new Set([
  'currency',
  'near',
  'over',
  'under',
  'to',
  'from',
  'atLeast',
  'atMost',
  'quote',
]);
