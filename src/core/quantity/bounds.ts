/** Words around a number that make it near or a bound: «шамамен», «5 млн-нан астам», «не менее», «дейін». */
import type { Ending } from './endings.ts';
import { peek, type Token } from './tokens.ts';

export type Bound = 'over' | 'under' | 'atLeast' | 'atMost';

export interface Limits {
  readonly isNear: boolean;
  readonly bound: Bound | undefined;
  /** The words run from token `first` to `next - 1`, the number among them. */
  readonly first: number;
  readonly next: number;
  /** «от» or «с» stands before: the number may open a range. */
  readonly opens: boolean;
  /** «до» stands before, or «дейін» after. */
  readonly closes: boolean;
}

/** Reads the words before token `first` and from token `next` on; `ending` is that of the number or its unit. */
export function limitsAround(tokens: readonly Token[], first: number, next: number, ending: Ending): Limits {
  const before = readBefore(tokens, first);
  const after = readAfter(tokens, next, ending);
  const between = innerWord(tokens, first, next);
  const bound = after.bound ?? before.bound ?? (between === undefined ? undefined : INNER[between]);
  return {
    isNear: before.isNear || after.isNear || ending === 'like' || between === 'near',
    bound,
    first: before.place,
    next: after.place,
    opens: before.opens,
    closes: before.closes || after.closes,
  };
}

/** Words and signs between a number and its unit: «5 млн астам теңге», «20 млн+ тенге». */
const INNER: Readonly<Record<'near' | 'over' | 'plus', Bound | undefined>> = {
  near: undefined,
  over: 'over',
  plus: 'atLeast',
};

function innerWord(tokens: readonly Token[], first: number, next: number): keyof typeof INNER | undefined {
  for (let at = first; at < next; at += 1) {
    const is = peek(tokens, at).is;
    if (is === 'near' || is === 'over' || is === 'plus') return is;
  }
  return undefined;
}

interface Side {
  place: number;
  isNear: boolean;
  bound: Bound | undefined;
  opens: boolean;
  closes: boolean;
}

const REVERSED: Readonly<Record<'over' | 'under', Bound>> = { over: 'atMost', under: 'atLeast' };

function readBefore(tokens: readonly Token[], first: number): Side {
  const side: Side = { place: first, isNear: false, bound: undefined, opens: false, closes: false };
  for (;;) {
    const token = peek(tokens, side.place - 1);
    const isNegated = peek(tokens, side.place - 2).is === 'negation';
    switch (token.is) {
      case 'than':
        break;
      case 'near':
        side.isNear = true;
        break;
      case 'over':
      case 'under':
        side.bound ??= isNegated ? REVERSED[token.is] : token.is;
        if (isNegated) side.place -= 1;
        break;
      case 'limit':
        side.bound ??= isNegated ? 'atMost' : 'over';
        if (isNegated) side.place -= 1;
        break;
      case 'atLeast':
      case 'atMost':
        side.bound ??= token.is;
        break;
      case 'from':
        side.opens = true;
        // «с 5 млн» says where something began, «от 5 млн» that it is no less.
        if (token.meaning.key === 'от') side.bound ??= 'atLeast';
        break;
      case 'to':
        if (token.meaning.key !== 'до') return side;
        side.closes = true;
        side.bound ??= 'atMost';
        break;
      default:
        return side;
    }
    side.place -= 1;
  }
}

const ABLATIVE = /(?:нан|нен|дан|ден|тан|тен)$/;

function readAfter(tokens: readonly Token[], next: number, ending: Ending): Side {
  const side: Side = { place: next, isNear: false, bound: undefined, opens: false, closes: false };
  const token = peek(tokens, next);
  const isDenied = peek(tokens, next + 1).is === 'negation';
  // «8 пайызға жоғары» is a change by so much; «8 пайыздан жоғары» is a bound.
  const isCompared = ending !== 'to';
  switch (token.is) {
    case 'near':
      side.isNear = true;
      break;
    case 'over':
    case 'under':
      if (!isCompared || (token.meaning.key === 'асты' && ending !== 'from')) return side;
      side.bound = isDenied ? REVERSED[token.is] : token.is;
      if (isDenied) side.place += 1;
      break;
    case 'to':
      // «до» after a number belongs to the next one.
      if (token.meaning.key === 'до') return side;
      side.closes = true;
      side.bound = 'atMost';
      break;
    case 'atLeast':
    case 'atMost':
      if (ending !== 'from') return side;
      side.bound = token.is;
      break;
    case 'plus':
      if (!token.glued) return side;
      side.bound = 'atLeast';
      break;
    case 'and': {
      // «және одан жоғары», «и более».
      const skip = ['одан', 'того'].includes(peek(tokens, next + 1).meaning.key) ? 2 : 1;
      if (peek(tokens, next + skip).is !== 'over') return side;
      side.bound = 'atLeast';
      side.place += skip;
      break;
    }
    case 'word':
      // «512 шақырымнан астам»: the noun takes the ending.
      if (!ABLATIVE.test(token.meaning.key) || peek(tokens, next + 1).is !== 'over') return side;
      side.bound = 'over';
      return side;
    default:
      return side;
  }
  side.place += 1;
  return side;
}
