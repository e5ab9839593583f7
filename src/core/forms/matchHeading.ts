import { oncePerText } from '../remember.ts';
import { type Column, type Form, headingsOf } from './form.ts';
import { type HeadingWords, headingWords } from './headingWords.ts';

export interface HeadingMatch {
  readonly column: string;
  /** 0–1. From `SURE` on the column is taken; from `UNSURE` on it is offered as a question. */
  readonly score: number;
}

/** One foreign word beside two of ours makes 0.8: «Качество знаний по математике» is another figure. */
export const SURE = 0.81;
export const UNSURE = 0.55;

/**
 * How well two words agree, 0–1: the same; an ending apart; an abbreviation («кач» of «качество», «уч-ся» of
 * «учащихся»); one slip of the key in a long word («кпән»).
 */
export function wordAgreement(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/\d/.test(short) || /\d/.test(long)) return 0;
  // «класс-комплект» is no longer way to write «класс».
  if (long.includes('-') && !short.includes('-')) return 0;
  if (long.startsWith(short) && short.length >= 3) {
    if (short.length >= long.length - 3) return 0.95;
    // An abbreviation is short, or nearly the word; «аттестация» is another word than «аттестацияланбаған».
    return short.length <= 7 || long.length - short.length <= 4 ? 0.85 : 0;
  }
  const hyphen = short.indexOf('-');
  if (hyphen > 0 && long.startsWith(short.slice(0, hyphen)) && long.endsWith(short.slice(hyphen + 1)))
    return 0.95;
  const stem = commonStart(short, long);
  if (stem >= 4 && stem >= long.length - 4 && stem >= short.length - 3) return 0.9;
  if (short.length >= 5 && long.length - short.length <= 1 && isOneSlip(short, long)) return 0.85;
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
  /^(уч-?ся|учащи\p{L}*|обучающи\p{L}*|ученик\p{L}*|оканчивающи\p{L}*|окончивши\p{L}*|име\p{L}*|закончил\p{L}*|окончил\p{L}*|учатся|получивши\p{L}*|успевающи\p{L}*|окушы\p{L}*|окитын\p{L}*|алган\p{L}*|билим|алушы\p{L}*|оценк\p{L}*|бага\p{L}*|детей|всего|барлык|жалпы|общ\p{L}*)$/u;
type Weight = (word: string) => number;
const weakly: Weight = (word) => (WEAK_WORDS.test(word) ? 0.2 : 1);
/** Of the number of pupils these very words tell: «учащихся в классе» without them is a class. */
const fully: Weight = () => 1;

/** Share of all words of both headings that agree, by weight: an extra word on either side costs. */
function phraseAgreement(heading: readonly string[], phrase: readonly string[], weightOf: Weight): number {
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
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0);
  return (2 * agreed) / (weigh(heading) + weigh(phrase));
}

interface Phrase extends HeadingWords {
  readonly column: Column;
}

const phrasesOf = (form: Form): readonly Phrase[] =>
  form.columns.flatMap((column) =>
    headingsOf(column).map((text) => ({
      ...headingWords(text),
      column,
    })),
  );

/** Another year, a change, a plan, a part of the pupils: «Качество за прошлый год» is not this term's quality. */
const ALIEN =
  /^((?:19|20)\d\d(?:[-/]\d+)?|динамик\p{L}*|разниц\p{L}*|аиырма\p{L}*|изменени\p{L}*|озгер\p{L}*|прирост|осим\p{L}*|прошл\p{L}*|откен|былтыр\p{L}*|план\p{L}*|жоспар\p{L}*|прогноз\p{L}*|болжам\p{L}*|цел\p{L}*|девоч\p{L}*|мальчи\p{L}*|кыздар\p{L}*|улдар\p{L}*|учител\p{L}*|педагог\p{L}*|мугалим\p{L}*|место|рейтинг\p{L}*|средн\p{L}*|орташа|начал\p{L}*|басындагы|басында)$/u;

/** «В т.ч.», «из них», «оның ішінде»: a part of the column before, never the column itself. */
const PART_OF = /^(т|ч|числе|них|ишинде|онын|олардын)$/u;

/** Of which time a sum of money is. */
const TIME =
  /^(?:(?:19|20)\d\d|\d{1,2}|год\p{L}*|жыл\p{L}*|месяц\p{L}*|аи|аига|квартал\p{L}*|полугоди\p{L}*|период\p{L}*|кезен\p{L}*)$/u;

/**
 * «Кассовое исполнение за 9 месяцев 2025 года» is told by its first two words. Of a plan only the year may be dropped:
 * whether it is for the year or for a part of it is what tells the two columns apart.
 */
function withoutTime(words: readonly string[], { id, type }: Column): readonly string[] {
  if (type !== 'money') return words;
  if (!id.startsWith('plan')) return words.filter((word) => !TIME.test(word));
  return words.some((word) => YEAR.test(word))
    ? words.filter((word) => !/^(?:(?:19|20)\d\d|год\p{L}*|жыл\p{L}*)$/u.test(word))
    : words;
}

const YEAR = /^(?:19|20)\d\d$/;

/** One pupil, not their number: the heading of a list of names. */
const ONE_PUPIL = /^(учащииися|учащиися|ученик|ученица|окушы|бала|ребенок)$/u;

/** A sign of a share over a count, or «саны» over a share, makes the match doubtful but not impossible. */
function hintAgreement(heading: HeadingWords, { words, column }: Phrase): number {
  const isAlien = (word: string) => ALIEN.test(word) && !(column.type === 'money' && YEAR.test(word));
  if (heading.words.some((word) => isAlien(word) && !words.includes(word))) return 0.7;
  if (heading.words.some((word) => PART_OF.test(word) && !words.includes(word))) return 0.7;
  if (heading.words.length === 1 && !heading.isCount && ONE_PUPIL.test(heading.words[0] ?? '')) return 0.7;
  if (heading.isShare && !column.isShare) return 0.5;
  if (heading.isCount && !COUNTED.has(column.type)) return 0.5;
  if (heading.isMoney && column.type !== 'money') return 0.5;
  // «5 и 4» may be the sum of both; «4 и 5» are those whose lowest mark is a 4, and a bare «4» is surer still.
  if (isFiveAndFour(heading.words)) return 0.7;
  if (heading.words.includes('4') && heading.words.includes('5')) return 0.9;
  return 1;
}

/** «Количество ставок» may be halves, «сумма средств» is money. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'decimal', 'money']);

const isFiveAndFour = (words: readonly string[]): boolean =>
  words.includes('4') && words.includes('5') && words.indexOf('5') < words.indexOf('4');

const matchersOfForm = new WeakMap<Form, (heading: string) => readonly HeadingMatch[]>();

/** Every column of the form that the heading may mean, best first. Looking for the head asks for a text many times. */
export function matchHeading(form: Form, heading: string): readonly HeadingMatch[] {
  let matcher = matchersOfForm.get(form);
  if (matcher === undefined) {
    const candidatesOf = phraseFinder(phrasesOf(form));
    matcher = oncePerText((text) => matchPhrases(candidatesOf, text));
    matchersOfForm.set(form, matcher);
  }
  return matcher(heading);
}

type Candidates = (words: readonly string[]) => Iterable<Phrase>;

/**
 * The phrases that share a word with a heading. Twenty rows of any sheet are looked through for the head of any form, so
 * that most texts that come here are no headings at all: words are compared only where they begin or end alike.
 */
function phraseFinder(phrases: readonly Phrase[]): Candidates {
  const byWord = new Map<string, Phrase[]>();
  for (const phrase of phrases)
    for (const word of phrase.words) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  const alike = new Map<string, string[]>();
  for (const word of byWord.keys())
    for (const key of edgesOf(word)) alike.set(key, [...(alike.get(key) ?? []), word]);
  const phrasesWith = oncePerText((word) => {
    const near = new Set(edgesOf(word).flatMap((key) => alike.get(key) ?? []));
    return [...near]
      .filter((known) => wordAgreement(known, word) > 0)
      .flatMap((known) => byWord.get(known) ?? []);
  });
  return (words) => new Set(words.flatMap(phrasesWith));
}

/** Two words that agree begin alike, or differ by one letter there and end alike. */
const edgesOf = (word: string): readonly string[] => [word.slice(0, 1), `-${word.slice(-2)}`];

function matchPhrases(candidatesOf: Candidates, heading: string): readonly HeadingMatch[] {
  const told = headingWords(heading);
  const best = new Map<string, number>();
  for (const phrase of candidatesOf(told.words)) {
    const weights = phrase.column.id === 'pupils' ? fully : weakly;
    const timeless = withoutTime(told.words, phrase.column);
    const agreement = Math.max(
      phraseAgreement(told.words, phrase.words, weights),
      timeless.length < told.words.length ? 0.95 * phraseAgreement(timeless, phrase.words, weights) : 0,
    );
    if (agreement < UNSURE) continue;
    const score = agreement * hintAgreement(told, phrase);
    if (score > (best.get(phrase.column.id) ?? 0)) best.set(phrase.column.id, score);
  }
  return [...best]
    .filter(([, score]) => score >= UNSURE)
    .map(([column, score]) => ({ column, score }))
    .sort((a, b) => b.score - a.score);
}
