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
  | { readonly kind: 'dash' | 'plus' | 'dot' | 'break' | 'bracket' | 'quote' | 'symbol' };

/** Marks that copying from pages leaves inside text: soft hyphens, joiners, directions of writing. */
const INVISIBLE = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069]/g;
/** Text with nothing to clean, which most cells are, is not copied. */
const UNCLEAN = /[^\S ]| {2}|^ | $|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;
const NUMBER = /\d+(?:[ .,'’ʼ`′]\d+)*/y;
const LETTERS = /[\p{L}\p{M}]+/uy;
const DASH = /[-‐‑–—−]/;
/** An ending after a hyphen: «200-ге», «млн-нан», «₸-ге». */
const HYPHEN_ENDING = /[-‐‑–]\p{L}+/uy;
const TENGE_SIGN = '₸';

const SIGNS: Readonly<Record<string, TokenMeaning>> = {
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
  '"': { kind: 'quote' },
  '«': { kind: 'quote' },
  '»': { kind: 'quote' },
  '“': { kind: 'quote' },
  '”': { kind: 'quote' },
  '„': { kind: 'quote' },
  $: { kind: 'foreign' },
  '€': { kind: 'foreign' },
  '₽': { kind: 'foreign' },
  '£': { kind: 'foreign' },
  '¥': { kind: 'foreign' },
};

export function tokensOf(text: string): Token[] {
  const line = UNCLEAN.test(text) ? squeeze(text.replace(INVISIBLE, '')) : text;
  const tokens: Token[] = [];
  let place = 0;
  let hasNegation = false;
  while (place < line.length) {
    const start = line.charCodeAt(place) === SPACE ? place + 1 : place;
    const token = tokenAt(line, start, start === place && place > 0);
    place = start + token.text.length;
    hasNegation ||= token.kind === 'negation';
    if (token.kind !== 'quote') tokens.push(token);
  }
  return hasNegation ? joinNegations(tokens) : tokens;
}

const SPACE = 0x20;

function tokenAt(line: string, start: number, glued: boolean): Token {
  const digits = matchAt(NUMBER, line, start);
  if (digits !== undefined) {
    const { ending, length } = hyphenEnding(line, start + digits.length);
    const read = readDigits(digits, false, 'refuse');
    return { kind: 'number', read, ending, text: line.slice(start, start + digits.length + length), glued };
  }
  const sign = line.charAt(start);
  const word = sign === TENGE_SIGN ? sign : wordAt(line, start);
  return word === ''
    ? signToken(String.fromCodePoint(line.codePointAt(start) ?? 0), glued)
    : wordToken(line, start, word, glued);
}

function wordToken(line: string, start: number, word: string, glued: boolean): Token {
  const token = tokenOfWord(word, glued);
  if (token.kind !== 'scale' && token.kind !== 'currency') return token;
  const { ending, length } = hyphenEnding(line, start + word.length);
  return length === 0 ? token : { ...token, ending, text: line.slice(start, start + word.length + length) };
}

function signToken(sign: string, glued: boolean): Token {
  const meaning: TokenMeaning = DASH.test(sign) ? { kind: 'dash' } : (SIGNS[sign] ?? { kind: 'symbol' });
  return { ...meaning, text: sign, glued };
}

/** Offices repeat a few words in thousands of cells, and a token never changes: each is made once. */
const remembered = { glued: new Map<string, Token>(), apart: new Map<string, Token>() };
const MOST_REMEMBERED = 2000;

function tokenOfWord(word: string, glued: boolean): Token {
  const tokens = glued ? remembered.glued : remembered.apart;
  const known = tokens.get(word);
  if (known !== undefined) return known;
  const token: Token = { ...meaningOf(word), text: word, glued };
  if (tokens.size < MOST_REMEMBERED) tokens.set(word, token);
  return token;
}

/** The run of letters at `start`; `\p{L}` is asked only outside Cyrillic, because it is slow. */
function wordAt(line: string, start: number): string {
  let end = start;
  while (isCyrillic(line.charCodeAt(end))) end += 1;
  return (
    (matchAt(LETTERS, line, end) === undefined ? line.slice(start, end) : matchAt(LETTERS, line, start)) ?? ''
  );
}

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f && code !== 0x482;

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
