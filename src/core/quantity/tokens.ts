/** A text cut into tokens in one pass: numbers, words with what they say, and signs, each with its exact place. */

import { type Decimal, type NumberRefusalCode, readDigits } from '../parse/number.ts';
import type { Result } from '../result.ts';
import { digitRun, isBlank, isInvisible } from './digitRun.ts';
import { type Ending, endingOf, endingOfDigits } from './endings.ts';
import { type Kind, type Meaning, meaningOf } from './meaning.ts';
import { romanValue } from './roman.ts';
import { wordKey } from './wordKey.ts';

export type Sign =
  | 'dash'
  | 'dot'
  | 'comma'
  | 'colon'
  | 'slash'
  | 'open'
  | 'close'
  | 'quote'
  | 'plus'
  | 'hash'
  | 'symbol';

export interface Token {
  readonly is: Kind | Sign | 'number' | 'roman' | 'date' | 'time' | 'end';
  /** The token is `text.slice(start, end)`, its ending in it. */
  readonly start: number;
  readonly end: number;
  /** No blank before it. */
  readonly glued: boolean;
  readonly ending: Ending;
  /** Of words only. */
  readonly meaning: Meaning;
  /** Of numbers only. */
  readonly number: NumberToken;
}

export interface NumberToken {
  /** Digits and separators with ordinary blanks. */
  readonly digits: string;
  /** With a decimal sign before three digits left open: the grammar knows whether a scale follows. */
  readonly read: Result<Decimal, NumberRefusalCode>;
  /** A letter О or З stands for a digit. */
  readonly hasSlip: boolean;
}

const NO_WORD: Meaning = { is: 'word', value: 0, ending: 'none', isFull: true, key: '', cut: 0 };
const NO_NUMBER: NumberToken = {
  digits: '',
  read: { ok: true, value: { negative: false, units: 0, scale: 0 } },
  hasSlip: false,
};

/** What stands before the first token and after the last one. */
const END: Token = {
  is: 'end',
  start: 0,
  end: 0,
  glued: false,
  ending: 'none',
  meaning: NO_WORD,
  number: NO_NUMBER,
};

/** The token at a place, or one that says that there is none: the grammar looks around without asking each time. */
export const peek = (tokens: readonly Token[], at: number): Token =>
  // Reading past the ends of a list is ten times slower than asking first.
  at >= 0 && at < tokens.length ? tokens[at]! : END;

export const kindAt = (tokens: readonly Token[], at: number): Token['is'] => peek(tokens, at).is;

/** The letters of a word; empty for numbers and signs. */
export const keyAt = (tokens: readonly Token[], at: number): string => peek(tokens, at).meaning.key;

/** Is the dash at a place grown together with both its neighbours? */
export const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  peek(tokens, at).is === 'dash' && peek(tokens, at).glued && peek(tokens, at + 1).glued;

const SIGNS: Readonly<Record<string, Sign | Kind>> = {
  '.': 'dot',
  ',': 'comma',
  ';': 'comma',
  ':': 'colon',
  '/': 'slash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '"': 'quote',
  '«': 'quote',
  '»': 'quote',
  '“': 'quote',
  '”': 'quote',
  '„': 'quote',
  '!': 'dot',
  '+': 'plus',
  "'": 'quote',
  '’': 'quote',
  '№': 'hash',
  '#': 'hash',
  '%': 'percent',
  '*': 'quote',
  '~': 'near',
  '≈': 'near',
  '>': 'over',
  '<': 'under',
  '≥': 'atLeast',
  '≤': 'atMost',
  '…': 'dash',
  $: 'foreign',
  '€': 'foreign',
  '₽': 'foreign',
  '£': 'foreign',
  '¥': 'foreign',
};
const DASHES = '-‐‑‒–—−';
const LETTER = /[\p{L}\p{M}]/uy;
const SPACE = 0x20;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let end = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === SPACE || isBlank(code) || isInvisible(code)) {
      at += 1;
      // A mark of no width parts nothing.
      if (isInvisible(code) && end === at - 1) end = at;
      continue;
    }
    const token = inContext(tokens, tokenAt(text, at, at === end && at > 0));
    tokens.push(token);
    end = token.end;
    at = end;
  }
  return tokens;
}

/** Words that the token before them explains. */
function inContext(tokens: Token[], token: Token): Token {
  const before = tokens[tokens.length - 1];
  // «I тоқсан», «1-тоқсан», «бірінші тоқсан» are terms; «тоқсан мектеп» is ninety schools.
  if (
    token.is === 'numeral' &&
    token.meaning.value === 90 &&
    before !== undefined &&
    numbersTerm(tokens, before)
  )
    return { ...token, is: 'schoolTerm' };
  // «5 млн с лишним», «сто с небольшим тысяч»: two words that mean «over».
  if ((token.meaning.key === 'лишним' || token.meaning.key === 'небольшим') && before?.is === 'from') {
    tokens.pop();
    return { ...token, is: 'over', start: before.start };
  }
  // «450 т.тг»: accountants write т. for тысяч.
  const last = tokens.length - 2;
  if (token.is === 'currency' && before?.is === 'dot' && tokens[last]?.meaning.key === 'т')
    tokens[last] = { ...tokens[last], is: 'scale', meaning: THOUSAND };
  return token;
}

const THOUSAND: Meaning = { ...NO_WORD, is: 'scale', value: 3, isFull: false, key: 'т' };

function numbersTerm(tokens: readonly Token[], before: Token): boolean {
  if (before.is === 'roman' || before.is === 'order') return true;
  const number = before.is === 'dash' && before.glued ? tokens[tokens.length - 2] : before;
  return number?.is === 'number' && /^[1-4]$/.test(number.number.digits);
}

function tokenAt(text: string, at: number, glued: boolean): Token {
  const run = digitRun(text, at);
  if (run !== undefined) return numberToken(text, at, glued, run);
  const letter = text.charAt(at);
  const end = letter === '₸' ? at + 1 : wordEnd(text, at);
  if (end > at) return wordToken(text, at, end, glued);
  // «теңге [1]»: a footnote.
  const note = letter === '[' ? NOTE.exec(text.slice(at, at + 5))?.[0].length : undefined;
  if (note !== undefined) return made('quote', at, at + note, glued, 'none', NO_WORD);
  const sign = SIGNS[letter];
  if (sign === 'percent') return withEnding(text, made('percent', at, at + 1, glued, 'none', PERCENT));
  if (sign !== undefined) return made(sign, at, at + 1, glued, 'none', NO_WORD);
  if (DASHES.includes(letter))
    return made('dash', at, at + 1, glued, 'none', LONG.includes(letter) ? LONG_DASH : NO_WORD);
  // «м²» is a word and its mark, «теңге¹» one with a footnote.
  if ('¹²³'.includes(letter) && glued && wordEnd(text, at - 1) > at - 1)
    return made('quote', at, at + 1, glued, 'none', NO_WORD);
  return made('symbol', at, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1), glued, 'none', NO_WORD);
}

const NOTE = /^\[\d{1,2}\]/;
/** A dash longer than a hyphen or a minus parts words; next to a number it may have lost its blank. */
const LONG = '‒–—';
export const LONG_DASH: Meaning = { ...NO_WORD, key: '–' };
const PERCENT: Meaning = { ...NO_WORD, is: 'percent', key: '%' };

const made = (
  is: Token['is'],
  start: number,
  end: number,
  glued: boolean,
  ending: Ending,
  meaning: Meaning,
): Token => ({ is, start, end, glued, ending, meaning, number: NO_NUMBER });

function numberToken(
  text: string,
  start: number,
  glued: boolean,
  { digits, end, hasSlip, is }: NonNullable<ReturnType<typeof digitRun>>,
): Token {
  const number = is === 'number' ? { digits, read: readDigits(digits, false, 'refuse'), hasSlip } : NO_NUMBER;
  const tail = is === 'number' ? endingAfter(text, end, endingOfDigits) : NO_TAIL;
  return {
    is,
    start,
    end: end + tail.length,
    glued,
    ending: tail.ending,
    meaning: NO_WORD,
    number,
  };
}

interface Tail {
  readonly ending: Ending;
  readonly length: number;
}
const NO_TAIL: Tail = { ending: 'none', length: 0 };

/** «200-ге», «%-ы», and without a hyphen «200ге»: the letters, when they are an ending. */
function endingAfter(text: string, at: number, read: (letters: string) => Ending | undefined): Tail {
  const hyphen = DASHES.includes(text.charAt(at)) && at < text.length ? 1 : 0;
  const end = wordEnd(text, at + hyphen);
  const length = end - at - hyphen;
  if (length === 0 || length > 6) return NO_TAIL;
  const letters = text.slice(at + hyphen, end);
  const ending = read(wordKey(letters));
  if (ending === undefined) return NO_TAIL;
  // Without a hyphen one letter is a unit or a name («5м», «7А»), except «1я», «2й»; so are Latin letters («387ite»).
  const isLoose =
    hyphen === 0 && ((length === 1 && !'яйЯЙ'.includes(letters)) || letters.charCodeAt(0) < 0x400);
  return isLoose ? NO_TAIL : { ending, length: end - at };
}

function wordToken(text: string, start: number, end: number, glued: boolean): Token {
  const word = text.slice(start, end);
  if (ROMANS.includes(word.charAt(0)) && ROMAN.test(word))
    return made('roman', start, end, glued, 'none', { ...NO_WORD, value: romanValue(word) });
  const meaning = meaningOf(word);
  const cut = meaning.cut > 0 ? letterAt(word, meaning.cut) : 0;
  if (cut > 0 && cut < word.length) return wordToken(text, start, start + cut, glued);
  const token = made(meaning.is, start, end, glued, meaning.ending, meaning);
  return TAKES_HYPHEN.has(meaning.is) && meaning.ending === 'none' ? withEnding(text, token) : token;
}

/** Where letter `count` of a key stands in the word as typed, which may hold accents apart and marks of no width. */
function letterAt(word: string, count: number): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (isInvisible(word.charCodeAt(at)) || /\p{M}/u.test(word.charAt(at))) continue;
    if (letters === count) return at;
    letters += 1;
  }
  return word.length;
}

/** In Latin or Cyrillic letters. */
const ROMANS = 'IVXІХ';
const ROMAN = /^[IVXІХ]{1,8}$/;

const TAKES_HYPHEN: ReadonlySet<string> = new Set(['scale', 'currency', 'percent', 'tiyn', 'point']);

/** «млн-нан», «₸-ге», «%-ы», «%ға». */
function withEnding(text: string, token: Token): Token {
  if (token.meaning.key !== '%' && !DASHES.includes(text.charAt(token.end) || ' ')) return token;
  const { ending, length } = endingAfter(text, token.end, endingOf);
  return length === 0 ? token : { ...token, ending, end: token.end + length };
}

/** The end of the run of letters at `at`; `\p{L}` is asked only outside Cyrillic and plain Latin, because it is slow. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const isLetter =
      (code >= 0x400 && code <= 0x52f && code !== 0x482) ||
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (end > at && isInvisible(code));
    if (!isLetter && (code < 0x80 || !matchesLetter(text, end))) break;
  }
  return end;
}

function matchesLetter(text: string, at: number): boolean {
  LETTER.lastIndex = at;
  return LETTER.test(text);
}
