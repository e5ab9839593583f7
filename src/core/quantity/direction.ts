/** Does a text say that something grew or fell by a figure? Read off the verb, the ending and the preposition. */
import type { Measure } from './measure.ts';
import { keyAt, kindAt, peek, type Token } from './tokens.ts';

export type Direction = 'up' | 'down';

export interface Change {
  readonly direction: Direction;
  /** By so much («8 пайызға артты», «вырос на 8 %»), not up to so much. */
  readonly isBySoMuch: boolean;
}

const REACH = 5;
const LONGEST_LIST = 80;

export function changeOf(tokens: readonly Token[], measure: Measure): Change | undefined {
  return (
    kazakh(tokens, measure) ?? russian(tokens, measure) ?? named(tokens, measure) ?? listed(tokens, measure)
  );
}

/** «өсті», «вырос» are `up`; «жоғары», «больше», which also make bounds, say the same beside a dative. */
function directionOf(token: Token): Direction | undefined {
  if (token.is === 'up' || token.is === 'down') return token.is;
  if (token.is === 'over') return 'up';
  return token.is === 'under' ? 'down' : undefined;
}

const ENDS: ReadonlySet<string> = new Set([
  'end',
  'dot',
  'comma',
  'colon',
  'open',
  'close',
  'number',
  'date',
]);

/** The verb comes after what it speaks of, and the figure or its noun stands in the dative. */
function kazakh(
  tokens: readonly Token[],
  { first, nextWord, next, ending, bound, isRange, isFromTo, isNear }: Measure,
): Change | undefined {
  // «мыңға жуық» is in the dative because of «жуық»; «екі есе» needs no dative.
  let isDative = (ending === 'to' && !isNear) || keyAt(tokens, nextWord) === 'есе';
  // «57%-дан 54%-ға төмендеді»: the second is where it fell to.
  const before = peek(tokens, first - 1);
  const isEnd = before.ending === 'from' && before.is !== 'word';
  for (let at = isDative && bound !== 'atMost' ? next : nextWord; at < nextWord + REACH; at += 1) {
    const token = peek(tokens, at);
    if (ENDS.has(token.is)) return undefined;
    const direction = isDative ? directionOf(token) : undefined;
    // «5 пайызға дейін өсті» is a level, «4-тен 12 пайызға дейін артқан» a growth between two numbers.
    if (direction !== undefined)
      return { direction, isBySoMuch: !isFromTo && !isEnd && (bound !== 'atMost' || isRange) };
    isDative ||= token.is === 'word' && DATIVE.test(token.meaning.key);
  }
  return undefined;
}

const DATIVE = /(?:га|ге|ка|ке|на|не)$/;

/** «вырос на 8 %», «выше на 8 %», «на 8 % выше», «снизилась до 60 %». */
function russian(tokens: readonly Token[], { firstWord, first, next }: Measure): Change | undefined {
  const before = peek(tokens, firstWord - 1);
  const isTimes = before.meaning.key === 'в' && keyAt(tokens, next).startsWith('раз');
  const isBy = before.meaning.key === 'на' || isTimes;
  const isTo = tokens.slice(firstWord, first).some(({ meaning }) => meaning.key === 'до');
  if (!isBy && !isTo) return undefined;
  // «выше на 8 %»; a bound has its number beside it, with no preposition between.
  const beside = isBy ? directionOf(peek(tokens, firstWord - 2)) : undefined;
  if (beside !== undefined) return { direction: beside, isBySoMuch: true };
  for (let at = firstWord - 1; at >= 0 && at > firstWord - REACH - 2; at -= 1) {
    const token = peek(tokens, at);
    if (ENDS.has(token.is)) break;
    if (token.is === 'up' || token.is === 'down') return { direction: token.is, isBySoMuch: isBy };
  }
  for (let at = next; at < next + REACH; at += 1) {
    const token = peek(tokens, at);
    if (ENDS.has(token.is)) return undefined;
    const direction = isBy ? directionOf(token) : undefined;
    if (direction !== undefined) return { direction, isBySoMuch: true };
  }
  return undefined;
}

/** «өсім – 5 пайыз», «рост за год составил 5 %», «плюс 5 п.п.». */
function named(tokens: readonly Token[], { firstWord }: Measure): Change | undefined {
  for (let at = firstWord - 1; at >= firstWord - REACH; at -= 1) {
    const { is, meaning } = peek(tokens, at);
    if (at === firstWord - 1 && meaning.key === 'плюс') return { direction: 'up', isBySoMuch: true };
    if ((is === 'up' || is === 'down') && NOUNS.test(meaning.key)) return { direction: is, isBySoMuch: true };
    if (!PASSED.has(is)) return undefined;
  }
  return undefined;
}

const PASSED: ReadonlySet<string> = new Set(['dash', 'money', 'prep', 'year', 'word']);

const NOUNS = /^(?:осим|рост|прирост|снижение|сокращение|увеличение|кему|азаю)/;

/** «сапасы жоғарылады (физика — 2,4 %, химия — 2,7 %)» and «үлгерімі (физика — 10 %) … артты». */
function listed(tokens: readonly Token[], { first }: Measure): Change | undefined {
  let open = first - 1;
  while (
    open > first - LONGEST_LIST &&
    open >= 0 &&
    kindAt(tokens, open) !== 'open' &&
    kindAt(tokens, open) !== 'close'
  )
    open -= 1;
  if (kindAt(tokens, open) !== 'open') return undefined;
  const head = peek(tokens, open - 1);
  if (head.is === 'up' || head.is === 'down') return { direction: head.is, isBySoMuch: true };
  if (head.is !== 'share') return undefined;
  for (let at = first; at < first + LONGEST_LIST; at += 1) {
    const token = peek(tokens, at);
    if (token.is === 'dot' && !token.glued) return undefined;
    if (token.is === 'up' || token.is === 'down') return { direction: token.is, isBySoMuch: true };
  }
  return undefined;
}
