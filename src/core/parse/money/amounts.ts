/**
 * The grammar of an amount: (number scale)+ [number] [currency] [tiyn], its sign before it. Whatever could belong to
 * the amount and is not understood stops the reading: a slip of a scale word is a thousandfold error.
 */
import { MOST_TIYN, type Tiyn } from '../../model/tiyn.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { excerpt } from '../excerpt.ts';
import { type Decimal, readDigits, shiftToWhole, toNumber } from '../number.ts';
import type { Token } from './tokens.ts';

export type TengeRefusalCode =
  | 'tenge.empty'
  | 'tenge.text'
  | 'tenge.word'
  | 'tenge.words'
  | 'tenge.vague'
  | 'tenge.currency'
  | 'tenge.two'
  | 'tenge.range'
  | 'tenge.ambiguous'
  | 'tenge.grouping'
  | 'tenge.order'
  | 'tenge.sign'
  | 'tenge.size'
  | 'tenge.date';

export interface Amount {
  readonly tiyn: Tiyn;
  /** Digits alone, which take their unit from the column or the argument. */
  readonly plain: Decimal | undefined;
  readonly hasCurrency: boolean;
}

/** An amount and the place of the first token after it. */
interface Taken {
  readonly amount: Amount;
  readonly next: number;
}

interface Part {
  readonly number: Decimal;
  readonly power: number;
}

type Refusing<T> = Result<T, TengeRefusalCode>;
type NumberToken = Extract<Token, { kind: 'number' }>;
type ScaleToken = Extract<Token, { kind: 'scale' }>;

/** Tiyn are hundredths: a thousand tenge is 10^5 of them. */
const TIYN_POWER = 2;

/** What stood before the amount: its sign, and a currency as in «₸ 5 000». */
export interface Before {
  readonly negative: boolean;
  readonly hasCurrency: boolean;
}

/** Reads the amount that starts with the number, or the bare scale, at `start`. */
export function takeAmount(tokens: readonly Token[], start: number, before: Before): Refusing<Taken> {
  const parts: Part[] = [];
  let next = start;
  let open = true;
  while (open) {
    const token = tokens[next];
    if (token?.kind === 'scale' && next === start) {
      parts.push({ number: { negative: false, units: 1, scale: 0 }, power: token.power });
      next += 1;
      break;
    }
    if (token?.kind !== 'number') break;
    if (parts.length === 0 && tokens[next + 1]?.kind === 'tiyn')
      return takeTiyn(token, next, before.negative);
    const scale = scaleAfter(tokens, next);
    const number = settle(token, scale !== undefined);
    if (!number.ok) return number;
    parts.push({ number: number.value, power: scale?.power ?? 0 });
    next += scale === undefined ? 1 : 2;
    // The dot of «млн.» is no end of a sentence.
    if (scale?.short === true && tokens[next]?.kind === 'dot') next += 1;
    // After a scale without an ending the amount may go on: «16 млрд 727 млн».
    open = scale !== undefined && scale.ending === 'none';
  }
  return finish(tokens, parts, next, before);
}

/** A number with an ending is closed: in «120-дан 350 мың» the scale is not its own. «-дай» closes nothing. */
function scaleAfter(tokens: readonly Token[], index: number): ScaleToken | undefined {
  const number = tokens[index];
  const scale = tokens[index + 1];
  if (number?.kind !== 'number' || scale?.kind !== 'scale') return undefined;
  return number.ending === 'none' || number.ending === 'like' ? scale : undefined;
}

/** Settles «1,234»: a scale word makes it a fraction, except «1,000 млн», where both readings are likely. */
function settle(token: NumberToken, hasScale: boolean): Refusing<Decimal> {
  if (token.read.ok) return token.read;
  const { code, values } = token.read.error;
  if (code === 'number.grouping') return refuse('tenge.grouping', values);
  if (code === 'number.size') return refuse('tenge.size', values);
  const digits = /^[\d.,]+/.exec(token.text)?.[0] ?? '';
  if (hasScale && !digits.endsWith('000')) {
    const read = readDigits(digits, false, 'decimal');
    if (read.ok) return read;
  }
  return refuse('tenge.ambiguous', values);
}

function finish(
  tokens: readonly Token[],
  parts: readonly Part[],
  afterParts: number,
  before: Before,
): Refusing<Taken> {
  const ordered = checkOrder(parts);
  if (!ordered.ok) return ordered;
  let next = afterParts;
  while (isBetweenNumberAndCurrency(tokens[next])) next += 1;
  const currency = tokens[next];
  const hasCurrency = currency?.kind === 'currency';
  next = hasCurrency ? next + 1 : afterParts;

  const last = parts[parts.length - 1];
  const beforeLast = parts[parts.length - 2];
  if (!hasCurrency && last?.power === 0 && beforeLast !== undefined && beforeLast.power > 3) {
    // «3 млн 500» may mean five hundred thousand or five hundred.
    return ambiguousTail(parts);
  }
  const tiyn = hasCurrency && currency.ending === 'none' ? tokens[next] : undefined;
  let hundredths = 0;
  if (tiyn?.kind === 'number' && tokens[next + 1]?.kind === 'tiyn') {
    const number = settle(tiyn, false);
    if (!number.ok) return number;
    const { units, scale } = number.value;
    // Tiyn beside a fraction of a tenge, or more than 99 of them, would count something twice.
    if (scale > 0 || units > 99 || (last?.number.scale ?? 0) > 0) return refuse('tenge.order');
    hundredths = units;
    next += 2;
  }
  const total = totalOf(parts, hundredths);
  if (total === undefined) return refuse('tenge.size');
  const isNamed = hasCurrency || before.hasCurrency;
  const isPlain = !isNamed && parts.length === 1 && last?.power === 0;
  const amount: Amount = {
    tiyn: signed(total, before.negative),
    plain: isPlain ? { ...last.number, negative: before.negative } : undefined,
    hasCurrency: isNamed,
  };
  return ok({ amount, next });
}

/** «200-ге жуық теңге», «5 млн. теңге»: words that may stand between a number and its currency. */
const isBetweenNumberAndCurrency = (token: Token | undefined): boolean =>
  token?.kind === 'approx' || token?.kind === 'dot';

/** Each part must be smaller than one unit of the part before it, and only the last may have a fraction. */
function checkOrder(parts: readonly Part[]): Refusing<undefined> {
  for (let index = 1; index < parts.length; index += 1) {
    const before = parts[index - 1];
    const part = parts[index];
    if (before === undefined || part === undefined) continue;
    const fits = toNumber(part.number) * 10 ** part.power < 10 ** before.power;
    if (before.number.scale > 0 || before.power <= part.power || !fits) return refuse('tenge.order');
  }
  return ok(undefined);
}

function ambiguousTail(parts: readonly Part[]): Refusing<Taken> {
  const last = parts[parts.length - 1];
  const before = parts[parts.length - 2];
  const first = totalOf(parts, 0) ?? 0;
  if (last === undefined || before === undefined) return refuse('tenge.order');
  const second = totalOf([...parts.slice(0, -1), { ...last, power: before.power - 3 }], 0) ?? 0;
  return refuse('tenge.ambiguous', { first: first / 100, second: second / 100 });
}

function takeTiyn(token: NumberToken, start: number, negative: boolean): Refusing<Taken> {
  const number = settle(token, false);
  if (!number.ok) return number;
  const total = shiftToWhole(number.value, 0);
  if (total === undefined || total > MOST_TIYN) return refuse('tenge.size');
  return ok({
    amount: { tiyn: signed(total, negative), plain: undefined, hasCurrency: true },
    next: start + 2,
  });
}

/** Exact: each part is moved by powers of ten to whole tiyn, and whole tiyn are added. */
function totalOf(parts: readonly Part[], hundredths: number): number | undefined {
  let total = hundredths;
  for (const { number, power } of parts) {
    const tiyn = shiftToWhole(number, power + TIYN_POWER);
    if (tiyn === undefined) return undefined;
    total += tiyn;
  }
  return total <= MOST_TIYN ? total : undefined;
}

const signed = (size: number, negative: boolean): Tiyn => (negative && size !== 0 ? -size : size) as Tiyn;

/** A token of a refusal, quoted. */
export const quoted = (token: Token): { readonly word: string } => ({ word: excerpt(token.text) });
