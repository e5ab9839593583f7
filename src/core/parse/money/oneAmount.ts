/**
 * The one amount of a text. The walk is strict: a token that it does not know beside the amount is refused, because a
 * misread scale is a thousandfold error. Words that stand apart from an amount with a currency are let be.
 */
import { ok, type Result, refuse } from '../../result.ts';
import { excerpt } from '../excerpt.ts';
import { type Amount, type TengeRefusalCode, takeAmount } from './amounts.ts';
import type { Token } from './tokens.ts';

type Code = TengeRefusalCode;

export function oneAmount(tokens: readonly Token[]): Result<Amount, Code> {
  const walked = new Walk(tokens).run();
  if (!walked.ok) return walked;
  const { amounts, words, isRange, hasBrackets } = walked.value;
  const [amount, another] = amounts;
  if (amount === undefined) return refuse('tenge.text');
  if (another !== undefined) return refuse(isRange ? 'tenge.range' : 'tenge.two');
  const [word] = words;
  // Digits beside a word that is no currency count something else: pupils, places, a year.
  if (word !== undefined && !amount.hasCurrency) return refuse('tenge.word', { word: excerpt(word.text) });
  // «(5 000)» is a loss in accounts and an aside in a text.
  if (amount.plain !== undefined && hasBrackets) return refuse('tenge.sign');
  return ok(amount);
}

interface Walked {
  readonly amounts: readonly Amount[];
  readonly words: readonly Token[];
  readonly isRange: boolean;
  readonly hasBrackets: boolean;
}

/** Kinds that stop the reading wherever they stand. */
const STOPS: Readonly<Partial<Record<Token['kind'], Code>>> = {
  foreign: 'tenge.currency',
  vague: 'tenge.vague',
  numeral: 'tenge.words',
  sign: 'tenge.sign',
  negation: 'tenge.word',
  symbol: 'tenge.word',
};

/** Kinds that may stand before an amount without being words of a sentence. */
const LEADS: ReadonlySet<string> = new Set(['approx', 'from', 'to', 'currency', 'bracket', 'minus', 'dash']);

/** Another currency decides before all else: «5 млн теңге (10 мың доллар)» is two amounts of two kinds. */
function firstStop(tokens: readonly Token[]): Token | undefined {
  let first: Token | undefined;
  for (const token of tokens) {
    if (token.kind === 'foreign') return token;
    if (first === undefined && STOPS[token.kind] !== undefined) first = token;
  }
  return first;
}

class Walk {
  private readonly amounts: Amount[] = [];
  private readonly words: Token[] = [];
  private isRange = false;
  private isNegative = false;
  private hasCurrencyBefore = false;
  private place = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  run(): Result<Walked, Code> {
    const stop = firstStop(this.tokens);
    if (stop !== undefined) return refuse(STOPS[stop.kind] ?? 'tenge.word', { word: excerpt(stop.text) });
    while (this.place < this.tokens.length) {
      const refused = this.step();
      if (refused !== undefined) return refused;
    }
    return ok({
      amounts: this.amounts,
      words: this.words,
      isRange: this.isRange,
      hasBrackets: this.tokens.some(({ kind }) => kind === 'bracket'),
    });
  }

  private step(): Refused | undefined {
    const token = this.tokens[this.place];
    if (token === undefined) return undefined;
    switch (token.kind) {
      case 'number':
        return this.amount(token);
      case 'scale':
        return this.bareScale(token);
      case 'dash':
        return this.dash(token);
      case 'minus':
        this.place += 1;
        return this.negate();
      case 'plus':
        this.place += 1;
        return this.place === 1 ? undefined : refuse('tenge.word', { word: token.text });
      case 'currency':
        this.leadingCurrency(token);
        break;
      case 'word':
      case 'tiyn':
        this.words.push(token);
        break;
      case 'from':
        this.isRange = true;
        break;
      default:
        break;
    }
    this.place += 1;
    return undefined;
  }

  private amount(token: Token): Refused | undefined {
    const before = this.tokens[this.place - 1];
    // «З50» and «№5»: letters grown together with digits are a slip or a name, not an amount.
    if (
      token.glued &&
      (before?.kind === 'word' || before?.kind === 'approx') &&
      /\p{L}$/u.test(before.text)
    ) {
      return refuse('tenge.word', { word: excerpt(before.text + token.text) });
    }
    const start = this.place;
    const taken = takeAmount(this.tokens, start, {
      negative: this.isNegative,
      hasCurrency: this.hasCurrencyBefore,
    });
    if (!taken.ok) return taken;
    this.amounts.push(taken.value.amount);
    this.place = taken.value.next;
    this.isNegative = false;
    this.hasCurrencyBefore = false;
    for (let index = start; index < this.place; index += 1) {
      const part = this.tokens[index];
      if (part !== undefined && 'ending' in part && part.ending === 'from') this.isRange = true;
    }
    const after = this.tokens[this.place];
    return after?.kind === 'word' && after.glued
      ? refuse('tenge.word', { word: excerpt((this.tokens[this.place - 1]?.text ?? '') + after.text) })
      : undefined;
  }

  /** «миллион теңге» is one million, but only where nothing before it could say how many. */
  private bareScale(token: Extract<Token, { kind: 'scale' }>): Refused | undefined {
    const isFirst = this.tokens.slice(0, this.place).every(({ kind }) => LEADS.has(kind));
    if (isFirst && token.bare) return this.amount(token);
    return isFirst ? refuse('tenge.text') : refuse('tenge.word', { word: excerpt(token.text) });
  }

  /** A currency before its number: «₸ 5 000», «Теңге: 5 000». Elsewhere it is a word that belongs to nothing. */
  private leadingCurrency(token: Token): void {
    let next = this.place + 1;
    while (['break', 'dot', 'dash', 'minus', 'approx'].includes(this.tokens[next]?.kind ?? '')) next += 1;
    if (this.tokens[next]?.kind === 'number') this.hasCurrencyBefore = true;
    else this.words.push(token);
  }

  private negate(): Refused | undefined {
    if (this.isNegative) return refuse('tenge.sign');
    this.isNegative = true;
    return undefined;
  }

  /** One sign, four meanings: minus, range, dash between words, hyphen. What could be two of them is refused. */
  private dash(token: Token): Refused | undefined {
    const before = this.tokens[this.place - 1];
    const after = this.tokens[this.place + 1];
    this.place += 1;
    if (after === undefined) return refuse('tenge.sign');
    const isBeforeAmount = after.kind === 'number' || after.kind === 'scale' || after.kind === 'currency';
    if (before === undefined || before.kind === 'bracket') {
      return isBeforeAmount ? this.negate() : undefined;
    }
    const endsAmount = before.kind === 'number' || before.kind === 'scale' || before.kind === 'currency';
    if (endsAmount && this.amounts.length > 0) {
      if (after.kind === 'number') this.isRange = true;
      else if (token.glued && after.glued) {
        return refuse('tenge.word', { word: excerpt(before.text + token.text + after.text) });
      }
      return undefined;
    }
    if (!isBeforeAmount || !after.glued) return undefined;
    // «сальдо -5» is a minus; «қазынадан –5» may be a dash that lost its blank.
    return !token.glued && /[-−]/u.test(token.text) ? this.negate() : refuse('tenge.sign');
  }
}

type Refused = Extract<Result<never, Code>, { ok: false }>;
