import { kindAt, peek, type Token } from './tokens.ts';

export interface Label {
  /** 3 for thousands of tenge, 0 for tenge. */
  readonly power: number;
  /** The token after the label. */
  readonly next: number;
}

/** A unit named before its number, as tables print it: «сомасы, мың теңге: 15 298,6», «сумма (тыс. тенге) 125,4». */
export function labelOf(tokens: readonly Token[]): Label | undefined {
  const currency = tokens.findIndex(({ is }) => is === 'currency');
  if (currency < 0) return undefined;
  // «тыс. тенге»: the dot of the abbreviation.
  const before = kindAt(tokens, currency - 1) === 'dot' ? currency - 2 : currency - 1;
  const scale = kindAt(tokens, before) === 'scale' ? peek(tokens, before) : undefined;
  const link = peek(tokens, currency + 1);
  const isFirst = scale !== undefined && before === 0 && link.is === 'number';
  const isLabel = LINKS.has(link.is) && (link.is !== 'dash' || scale !== undefined);
  if (!isLabel && !isFirst) return undefined;
  if (tokens.slice(0, currency).some(({ is }) => NUMBERS.has(is))) return undefined;
  if (isFirst) return { power: scale.meaning.value, next: currency + 1 };
  const isLinked = link.is === 'close' && SEPARATORS.has(kindAt(tokens, currency + 2));
  return { power: scale === undefined ? 0 : scale.meaning.value, next: currency + (isLinked ? 3 : 2) };
}

const NUMBERS: ReadonlySet<string> = new Set([
  'number',
  'numeral',
  'hundred',
  'oneHalf',
  'halfOf',
  'halfScale',
]);
const LINKS: ReadonlySet<string> = new Set(['close', 'colon', 'dash']);
const SEPARATORS: ReadonlySet<string> = new Set(['colon', 'dash']);
