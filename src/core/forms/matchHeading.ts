import type { Column, Form } from './form.ts';
import { type HeadingWords, headingWords } from './headingWords.ts';

export interface HeadingMatch {
  readonly column: string;
  /** 0–1. From `SURE` on the column is taken; from `UNSURE` on it is offered as a question. */
  readonly score: number;
}

export const SURE = 0.8;
export const UNSURE = 0.55;

/**
 * How well two words agree, 0–1: the same; an ending apart; an abbreviation («кач» of «качество», «уч-ся» of
 * «учащихся»); one slip of the key in a long word («кпән»).
 */
export function wordAgreement(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/\d/.test(short) || /\d/.test(long)) return 0;
  if (long.startsWith(short) && short.length >= 3) return short.length >= long.length - 3 ? 0.95 : 0.85;
  const hyphen = short.indexOf('-');
  if (hyphen > 0 && long.startsWith(short.slice(0, hyphen)) && long.endsWith(short.slice(hyphen + 1)))
    return 0.95;
  const stem = commonStart(short, long);
  if (stem >= 4 && stem >= long.length - 4 && stem >= short.length - 3) return 0.9;
  if (short.length >= 4 && long.length - short.length <= 1 && isOneSlip(short, long)) return 0.85;
  return 0;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Do the words differ by one letter put in, left out, changed or swapped with its neighbour? */
function isOneSlip(short: string, long: string): boolean {
  const start = commonStart(short, long);
  const rest = short.length - start;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return (
    short.slice(start + 1) === long.slice(start + 1) ||
    (swapped && rest >= 2 && short.slice(start + 2) === long.slice(start + 2))
  );
}

/** Words that stand in many headings and tell little: «учащихся, окончивших на "5"» is about the «5». */
const WEAK_WORDS =
  /^(уч-?ся|учащи\p{L}*|обучающи\p{L}*|ученик\p{L}*|оканчивающи\p{L}*|окончивши\p{L}*|имеющи\p{L}*|получивши\p{L}*|успевающи\p{L}*|окушы\p{L}*|окитын\p{L}*|билим|алушы\p{L}*|оценк\p{L}*|бага\p{L}*|детей|всего|барлык|жалпы|общ\p{L}*)$/u;
const weightOf = (word: string): number => (WEAK_WORDS.test(word) ? 0.2 : 1);
const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

/** Share of all words of both headings that agree, by weight: an extra word on either side costs. */
function phraseAgreement(heading: readonly string[], phrase: readonly string[]): number {
  if (heading.length === 0 || phrase.length === 0) return 0;
  const free = new Set(heading.keys());
  let agreed = 0;
  for (const word of phrase) {
    let best = 0;
    let at = -1;
    for (const index of free) {
      const score = wordAgreement(word, heading[index] ?? '');
      if (score > best) [best, at] = [score, index];
    }
    if (at >= 0) free.delete(at);
    agreed += at < 0 ? 0 : (best * (weightOf(word) + weightOf(heading[at] ?? ''))) / 2;
  }
  return (2 * agreed) / (weigh(heading) + weigh(phrase));
}

interface Phrase extends HeadingWords {
  readonly column: Column;
}

const phrasesOfForm = new WeakMap<Form, readonly Phrase[]>();

function phrasesOf(form: Form): readonly Phrase[] {
  const known = phrasesOfForm.get(form);
  if (known) return known;
  const phrases = form.columns.flatMap((column) =>
    [column.heading.kk, column.heading.ru, column.heading.en, ...column.synonyms].map((text) => ({
      ...headingWords(text),
      column,
    })),
  );
  phrasesOfForm.set(form, phrases);
  return phrases;
}

/** A sign of a share over a count, or «саны» over a share, makes the match doubtful but not impossible. */
function hintAgreement(heading: HeadingWords, column: Column): number {
  if (heading.isShare && !column.isShare) return 0.5;
  if (heading.isCount && column.type !== 'count') return 0.5;
  return 1;
}

/** Every column of the form that the heading may mean, best first. */
export function matchHeading(form: Form, heading: string): HeadingMatch[] {
  const told = headingWords(heading);
  const best = new Map<string, number>();
  for (const phrase of phrasesOf(form)) {
    const score = phraseAgreement(told.words, phrase.words) * hintAgreement(told, phrase.column);
    if (score > (best.get(phrase.column.id) ?? 0)) best.set(phrase.column.id, score);
  }
  return [...best]
    .filter(([, score]) => score >= UNSURE)
    .map(([column, score]) => ({ column, score }))
    .sort((a, b) => b.score - a.score);
}
