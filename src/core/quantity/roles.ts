/** What each quantity of a cell is to an amount of money: the amount itself, a rival, or something beside it. */
import { isClosed } from './coefficient.ts';
import type { Measure } from './measure.ts';
import { isReference } from './notFigures.ts';
import { kindAt, peek, type Token } from './tokens.ts';

/**
 * `money` names the currency, `scaled` has a scale word and nothing counted after it, `plain` is a number alone;
 * `aside` counts something else: pupils, percent, a year.
 */
export type Role = 'money' | 'scaled' | 'plain' | 'aside' | 'foreign';

export function roleOf(tokens: readonly Token[], measure: Measure): Role {
  const { unit, phrase } = measure;
  if (unit === 'tenge') return 'money';
  if (unit === 'foreign') return 'foreign';
  if (unit !== 'none' || measure.ending === 'ordinal') return 'aside';
  const before = leadOf(tokens, measure.firstWord);
  if (before === 'foreign') return 'foreign';
  if (before === 'currency') return 'money';
  if (isCounted(tokens, measure.nextWord) || before === 'hash') return 'aside';
  // «1) доходы – 5 млн», «2. Шығындар 5 млн», «пункт 5: 5 млн»: the number of an item.
  const after = peek(tokens, measure.next);
  const isMarked =
    after.is === 'close' ||
    (after.is === 'dot' && after.glued && kindAt(tokens, measure.next + 1) === 'word');
  const isItem =
    (isMarked && kindAt(tokens, measure.first - 1) === 'end') ||
    isReference(tokens, measure.first, measure.next);
  return isItem ? 'aside' : phrase.hasScale ? 'scaled' : 'plain';
}

/** The kind of a currency before its number: «₸ 5 000», «Теңге: 5 000», «KZT -5»; or of the sign in «№5». */
function leadOf(tokens: readonly Token[], first: number): Token['is'] {
  let at = first - 1;
  while (at >= 0 && LINKS.has(kindAt(tokens, at))) at -= 1;
  const token = peek(tokens, at);
  const isLead =
    token.is === 'currency' || token.is === 'foreign' || (token.is === 'hash' && at === first - 1);
  // In «5 млн теңге 10» the currency is the first number's.
  return isLead && !QUANTITY.has(kindAt(tokens, at - 1)) && !isClosed(token.ending) ? token.is : 'end';
}

const LINKS: ReadonlySet<string> = new Set(['colon', 'dot', 'dash', 'minus', 'comma']);
const QUANTITY: ReadonlySet<string> = new Set(['number', 'numeral', 'scale', 'hundred', 'half']);

/** The token after a number counts what the number counts, unless it only tells about money or opens another part. */
function isCounted(tokens: readonly Token[], next: number): boolean {
  const token = peek(tokens, next);
  // «5-сынып»: a name grown together with its number.
  if (token.is === 'dash')
    return token.glued && peek(tokens, next + 1).glued && kindAt(tokens, next + 1) === 'word';
  // «010 «Күрделі шығындар» 15 000 мың теңге»: a code and its name.
  if (token.is === 'quote') return kindAt(tokens, next + 1) === 'word';
  return COUNTED.has(token.is);
}

const COUNTED: ReadonlySet<string> = new Set([
  'word',
  'share',
  'year',
  'schoolYear',
  'schoolTerm',
  'yearQuarter',
  'halfYear',
  'annual',
  'month',
  'order',
]);
