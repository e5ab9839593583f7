import type { Direction } from '../quantity/direction.ts';
import { type Figure, figuresOf } from '../quantity/figures.ts';
import { tokensOf } from '../quantity/tokens.ts';

/** A change that one sentence tells with its ends: «62 %-дан 63,4 %-ға өсті», «с 65 % до 62 %, на 3 п.п.». */
export interface TextChange {
  readonly before: number;
  readonly now: number;
  /** Points, where the sentence says by how many. */
  readonly by: number | undefined;
  /** The word that says which way, where all such words of the sentence agree. */
  readonly word: { readonly text: string; readonly direction: Direction } | undefined;
}

const SENTENCE = /[^.!?…;]+(?:[.](?=\S)[^.!?…;]+)*/gu;
const FROM = /(?:дан|ден|тан|тен|нан|нен)$/u;
const TO = /(?:ға|ге|қа|ке|на|не)$/u;
const BEFORE_FROM = /(?:^|[\s(])(?:с|со|от)\s*$/iu;
const BETWEEN = /^[^,;]{0,40}?\sдо\s*$/u;

export function changesIn(text: string): TextChange[] {
  return (text.match(SENTENCE) ?? []).flatMap((sentence) => {
    const figures = figuresOf(sentence);
    const ends = endsIn(sentence, figures);
    if (!ends) return [];
    const by = figures.find((figure) => isSize(sentence, figure));
    return [{ ...ends, by: typeof by?.value === 'number' ? by.value : undefined, word: wordIn(sentence) }];
  });
}

function endsIn(text: string, figures: readonly Figure[]): { before: number; now: number } | undefined {
  const shares = figures.filter(({ kind }) => kind === 'percent');
  for (const [at, figure] of shares.entries()) {
    const slice = text.slice(figure.start, figure.end);
    const startsFrom = BEFORE_FROM.test(text.slice(0, figure.start));
    if (figure.value === undefined) {
      const isFromTo = startsFrom || /(?:дан|ден|тан|тен|нан|нен)\s/u.test(slice);
      if (
        isFromTo &&
        figure.low !== undefined &&
        figure.high !== undefined &&
        !/дейін/u.test(text.slice(figure.end, figure.end + 8))
      )
        return { before: figure.low, now: figure.high };
      continue;
    }
    const next = shares[at + 1];
    if (!next) return undefined;
    const between = text.slice(figure.end, next.start);
    const isKazakh = FROM.test(slice) && TO.test(text.slice(next.start, next.end));
    const isRussian =
      startsFrom && (BETWEEN.test(between) || /^до\s/u.test(text.slice(next.start, next.end)));
    const [before, now] = [numberOf(figure), numberOf(next)];
    if ((isKazakh || isRussian) && before !== undefined && now !== undefined) return { before, now };
  }
  return undefined;
}

const numberOf = ({ value, low, high }: Figure): number | undefined =>
  typeof value === 'number' ? value : (high ?? low);

/** «на 3 процента», «1,4 п.п.»: the size of the change. */
const isSize = (text: string, { kind, start }: Figure): boolean =>
  kind === 'point' || (kind === 'percent' && /(?:^|\s)на\s*$/u.test(text.slice(0, start)));

function wordIn(text: string): TextChange['word'] {
  const words = tokensOf(text).filter((token) => token.is === 'up' || token.is === 'down');
  const [first] = words;
  if (!first || words.some(({ is }) => is !== first.is)) return undefined;
  return { text: text.slice(first.start, first.end), direction: first.is as Direction };
}
