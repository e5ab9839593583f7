/**
 * The text of an amount cut into tokens. Tokens keep what the grammar needs to stay careful: whether a blank stood
 * before them, and what was typed, for the message. Amounts in words and ranges come in as further kinds.
 */
import { squeeze } from '../../cell.ts';
import type { Result } from '../../result.ts';
import { skeletonOf } from '../letters.ts';
import { type Decimal, type NumberRefusalCode, readDigits } from '../number.ts';
import { type Ending, endingOf, isCompared, meaningOf, type WordMeaning } from './words.ts';

export type Token = {
  /** As typed. */
  readonly text: string;
  /** No blank before it. */
  readonly glued: boolean;
} & TokenMeaning;

type TokenMeaning =
  | WordMeaning
  | {
      readonly kind: 'number';
      /** With a decimal sign before three digits left open: the grammar knows whether a scale follows. */
      readonly read: Result<Decimal, NumberRefusalCode>;
      readonly ending: Ending;
    }
  | { readonly kind: 'dash' | 'plus' | 'dot' | 'break' | 'bracket' | 'symbol' };

/** Marks that copying from pages leaves inside text: soft hyphens, joiners, directions of writing. */
const INVISIBLE = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069]/gu;
const NUMBER = /\d+(?:[ .,'’ʼ`′]\d+)*/uy;
const WORD = /[\p{L}\p{M}]+|[₸]/uy;
const DASH = /[-‐‑–—−]/u;
const QUOTE = /["«»“”„‟]/u;
/** An ending after a hyphen: «200-ге», «млн-нан», «₸-ге». */
const HYPHEN_ENDING = /[-‐‑–]\p{L}+/uy;

const SYMBOLS: Readonly<Record<string, TokenMeaning>> = {
  '.': { kind: 'dot' },
  ',': { kind: 'break' },
  ';': { kind: 'break' },
  ':': { kind: 'break' },
  '(': { kind: 'bracket' },
  ')': { kind: 'bracket' },
  '+': { kind: 'plus' },
  '~': { kind: 'approx' },
  '≈': { kind: 'approx' },
  '>': { kind: 'approx' },
  '<': { kind: 'approx' },
  '≥': { kind: 'approx' },
  '≤': { kind: 'approx' },
  $: { kind: 'foreign' },
  '€': { kind: 'foreign' },
  '₽': { kind: 'foreign' },
  '£': { kind: 'foreign' },
  '¥': { kind: 'foreign' },
};

export function tokensOf(text: string): Token[] {
  const line = squeeze(text.replace(INVISIBLE, ''));
  const tokens: Token[] = [];
  let place = 0;
  while (place < line.length) {
    const start = line[place] === ' ' ? place + 1 : place;
    const token = tokenAt(line, start, start === place && place > 0);
    place = start + token.length;
    if (token.meaning !== undefined) {
      tokens.push({ ...token.meaning, text: line.slice(start, place), glued: token.glued });
    }
  }
  return joinNegations(tokens);
}

interface Cut {
  readonly meaning: TokenMeaning | undefined;
  readonly length: number;
  readonly glued: boolean;
}

function tokenAt(line: string, start: number, glued: boolean): Cut {
  const digits = matchAt(NUMBER, line, start);
  if (digits !== undefined) {
    const { ending, length } = hyphenEnding(line, start + digits.length);
    const read = readDigits(digits, false, 'refuse');
    return { meaning: { kind: 'number', read, ending }, length: digits.length + length, glued };
  }
  const word = matchAt(WORD, line, start);
  if (word !== undefined) {
    const meaning = meaningOf(word);
    if (meaning.kind !== 'scale' && meaning.kind !== 'currency')
      return { meaning, length: word.length, glued };
    const { ending, length } = hyphenEnding(line, start + word.length);
    const ended = ending === 'none' ? meaning : { ...meaning, ending };
    return { meaning: ended, length: word.length + length, glued };
  }
  const sign = String.fromCodePoint(line.codePointAt(start) ?? 0);
  if (QUOTE.test(sign)) return { meaning: undefined, length: sign.length, glued };
  const meaning: TokenMeaning = DASH.test(sign) ? { kind: 'dash' } : (SYMBOLS[sign] ?? { kind: 'symbol' });
  return { meaning, length: sign.length, glued };
}

function matchAt(pattern: RegExp, line: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(line)?.[0];
}

const NO_ENDING: { ending: Ending; length: number } = { ending: 'none', length: 0 };

function hyphenEnding(line: string, start: number): { ending: Ending; length: number } {
  const match = DASH.test(line.charAt(start)) ? matchAt(HYPHEN_ENDING, line, start) : undefined;
  if (match === undefined) return NO_ENDING;
  const ending = endingOf(skeletonOf(match.slice(1)));
  return ending === undefined ? NO_ENDING : { ending, length: match.length };
}

/** «не более», «кем емес» become one bound; a lone «не» or «емес» stays and stops the reading. */
function joinNegations(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => {
    if (token.kind !== 'negation') return true;
    const beside = skeletonOf(token.text) === 'не' ? tokens[index + 1] : tokens[index - 1];
    return beside === undefined || !isCompared(beside.text);
  });
}
