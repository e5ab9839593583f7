/** Words around a number that make it near or a bound: «шамамен», «5 млн-нан астам», «не менее», «дейін». */
import type { Ending } from './endings.ts';
import { keyAt, kindAt, peek, type Token } from './tokens.ts';

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

/** What is known while the words are read. */
type Draft = { -readonly [Key in keyof Limits]: Limits[Key] };

/** Reads the words before token `first` and from token `next` on; `ending` is that of the number or its unit. */
export function limitsAround(tokens: readonly Token[], first: number, next: number, ending: Ending): Limits {
  const limits: Draft = {
    isNear: ending === 'like',
    bound: undefined,
    first,
    next,
    opens: false,
    closes: false,
  };
  // What stands behind the number tells more than what stands before it.
  readAfter(tokens, ending, limits);
  readBefore(tokens, limits);
  const between = innerWord(tokens, first, next);
  if (between === 'near') limits.isNear = true;
  else if (between !== undefined) limits.bound ??= INNER[between];
  return limits;
}

/** Words and signs between a number and its unit: «5 млн астам теңге», «20 млн+ тенге». */
const INNER: Readonly<Record<'near' | 'over' | 'under' | 'plus', Bound | undefined>> = {
  near: undefined,
  over: 'over',
  under: 'under',
  plus: 'atLeast',
};

function innerWord(tokens: readonly Token[], first: number, next: number): keyof typeof INNER | undefined {
  for (let at = first; at < next; at += 1) {
    const is = kindAt(tokens, at);
    if (is === 'near' || is === 'over' || is === 'under' || is === 'plus') return is;
  }
  return undefined;
}

const REVERSED: Readonly<Record<'over' | 'under', Bound>> = { over: 'atMost', under: 'atLeast' };

function readBefore(tokens: readonly Token[], side: Draft): void {
  for (;;) {
    const token = peek(tokens, side.first - 1);
    const isNegated = kindAt(tokens, side.first - 2) === 'negation';
    switch (token.is) {
      case 'than':
        break;
      case 'near':
        side.isNear = true;
        break;
      case 'over':
      case 'under':
        side.bound ??= isNegated ? REVERSED[token.is] : token.is;
        if (isNegated) side.first -= 1;
        break;
      case 'limit':
        side.bound ??= isNegated ? 'atMost' : 'over';
        if (isNegated) side.first -= 1;
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
        if (token.meaning.key !== 'до') return;
        side.closes = true;
        side.bound ??= 'atMost';
        break;
      default:
        return;
    }
    side.first -= 1;
  }
}

const ABLATIVE = /(?:нан|нен|дан|ден|тан|тен)$/;

function readAfter(tokens: readonly Token[], ending: Ending, side: Draft): void {
  // «сәл астам»: a little over.
  if (kindAt(tokens, side.next) === 'than' && kindAt(tokens, side.next + 1) === 'over') side.next += 1;
  const { next } = side;
  const token = peek(tokens, next);
  const isDenied = kindAt(tokens, next + 1) === 'negation';
  // «8 пайызға жоғары» is a change by so much; «8 пайыздан жоғары» is a bound.
  const isCompared = ending !== 'to';
  switch (token.is) {
    case 'near':
      side.isNear = true;
      break;
    case 'over':
    case 'under':
      if (!isCompared || (token.meaning.key === 'асты' && ending !== 'from')) return;
      side.bound = isDenied ? REVERSED[token.is] : token.is;
      if (isDenied) side.next += 1;
      break;
    case 'to':
      // «до» after a number belongs to the next one.
      if (token.meaning.key === 'до') return;
      side.closes = true;
      side.bound = 'atMost';
      break;
    case 'atLeast':
    case 'atMost':
      if (ending !== 'from' && !token.meaning.key.startsWith('жетпе')) return;
      side.bound = token.is;
      break;
    case 'plus':
      if (!token.glued) return;
      side.bound = 'atLeast';
      break;
    case 'and': {
      // «және одан жоғары», «и более».
      const skip = ['одан', 'того'].includes(keyAt(tokens, next + 1)) ? 2 : 1;
      const { is } = peek(tokens, next + skip);
      if (is !== 'over' && is !== 'under') return;
      side.bound = is === 'over' ? 'atLeast' : 'atMost';
      side.next += skip;
      break;
    }
    case 'word':
      // «512 шақырымнан астам»: the noun takes the ending.
      if (!ABLATIVE.test(token.meaning.key) || kindAt(tokens, next + 1) !== 'over') return;
      side.bound = 'over';
      return;
    default:
      return;
  }
  side.next += 1;
}
