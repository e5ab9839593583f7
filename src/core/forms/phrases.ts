import { oncePerText } from '../remember.ts';
import { type Column, type Form, headingsOf } from './form.ts';
import { type HeadingWords, headingWords } from './headingWords.ts';
import { agreementWith } from './wordAgreement.ts';
import { isPupilWord, isUnknown, kindOf, lightness, type WordKind, withPlanTime } from './wordKinds.ts';

/** One way to head a column, as words. */
export interface Phrase extends HeadingWords {
  readonly of: ColumnWords;
  /** How much of it each word says. */
  readonly weights: readonly number[];
  readonly total: number;
  /** Its place in the index. */
  readonly at: number;
}

/** What a form says of one of its columns. */
interface ColumnWords {
  readonly form: Form;
  readonly column: Column;
  /** Every word of its phrases, and those that may stand beside: one more of them says nothing new. */
  readonly vocabulary: ReadonlySet<string>;
  /** The latter alone. */
  readonly beside: ReadonlySet<string>;
  /** Are pupils counted here, so that «учащихся» may be said or not? */
  readonly isOfPupils: boolean;
  /** Of what there is to choose from. */
  readonly values: ReadonlySet<string>;
  /** Words that name a column of the form each, this one or another. */
  readonly names: ReadonlyMap<string, ReadonlySet<Column>>;
  /** Words for what the rows of the form are. */
  readonly about: ReadonlySet<string>;
}

export const isPlan = ({ time }: Column): boolean => time === 'year' || time === 'part';

/** Does the word alone name another column of the form? */
export function isRival(word: string, { names, column }: ColumnWords): boolean {
  const named = names.get(word);
  return named !== undefined && (named.size > 1 || !named.has(column));
}

const wordsOf = oncePerText((text): HeadingWords => {
  const said = headingWords(text);
  // Words without their dots: ours are known as they stand.
  const hasDot = said.words.some((word) => word.endsWith('.'));
  return hasDot ? { ...said, words: said.words.map((word) => word.replace(/\.$/, '')) } : said;
});

/** Ways to head a column that differ: in Kazakh and in Russian they are often the same words. */
function headingsIn(column: Column): readonly HeadingWords[] {
  const found = new Map<string, HeadingWords>();
  for (const text of headingsOf(column)) {
    const said = wordsOf(text);
    const words = isPlan(column) ? withPlanTime(said.words) : said.words;
    const key = `${words.join(' ')}${said.isPair}${said.hasPart}`;
    // Where both are known, «сапа» and «сапа, %», the sign is not needed; so with «саны».
    const isShare = said.isShare && found.get(key)?.isShare !== false;
    const isCount = said.isCount && found.get(key)?.isCount !== false;
    found.set(key, { ...said, words, isShare, isCount });
  }
  return [...found.values()];
}

const valuesOf = ({ choices = [] }: Column): ReadonlySet<string> =>
  new Set(
    choices.flatMap(({ names, spellings }) =>
      [names.kk, names.ru, ...spellings.split(' | ')].flatMap((text) => wordsOf(text).words),
    ),
  );

function phrasesOf(form: Form): Omit<Phrase, 'at'>[] {
  const about = new Set(wordsOf(form.about ?? '').words);
  const told = form.columns.map((column) => ({ column, phrases: headingsIn(column) }));
  const names = new Map<string, Set<Column>>();
  for (const { column, phrases } of told)
    for (const { words } of phrases)
      if (words.length === 1) names.set(words[0] ?? '', (names.get(words[0] ?? '') ?? new Set()).add(column));
  return told.flatMap(({ column, phrases }) => {
    // Are the pupils themselves counted, so that the words for them tell something?
    const isAboutPupils = phrases.some(({ words }) => words.every(isPupilWord));
    const own = new Set(phrases.flatMap(({ words }) => words));
    const beside = new Set(wordsOf(column.beside ?? '').words.filter((word) => !own.has(word)));
    const vocabulary = new Set([...own, ...beside]);
    const isOfPupils = vocabulary.has('учащихся') || vocabulary.has('детеи');
    const of: ColumnWords = {
      form,
      column,
      vocabulary,
      beside,
      isOfPupils,
      values: valuesOf(column),
      names,
      about,
    };
    const texts = new Set(phrases.map(({ words }) => words.join(' ')));
    return phrases.map((phrase) => {
      // «Уровень образования» is not «образование», but «наименование школы» is «школа», for that heads the column too.
      const told = phrase.words.filter((word) => lightness(word, isAboutPupils) === undefined);
      const isWhole = phrase.isPair || !texts.has(told.join(' '));
      const weights = phrase.words.map((word) =>
        isWhole || names.get(word)?.has(column) ? 1 : (lightness(word, isAboutPupils) ?? 1),
      );
      return { ...phrase, of, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
    });
  });
}

/** A word of a heading: what it may be, and how well words of ours agree with it. */
export interface HeardWord {
  readonly word: string;
  readonly kind: WordKind;
  readonly near: ReadonlyMap<string, number>;
}

export interface PhraseIndex {
  readonly hear: (word: string) => HeardWord;
  /** The phrases that may agree with a heading well enough to be asked about. */
  readonly near: (words: readonly HeardWord[]) => readonly Phrase[];
}

/** Of the phrase's weight this much must be found: with less it is below what is asked about. */
const LEAST = 0.38;

/**
 * Twenty rows of any sheet are looked through for the head of any form, so that most texts that come here are no
 * headings at all: a word is compared once with ours that begin or end alike, and a phrase only where enough of its
 * words were found.
 */
export function phraseIndex(forms: readonly Form[]): PhraseIndex {
  const phrases = forms.flatMap(phrasesOf).map((phrase, at): Phrase => ({ ...phrase, at }));
  const uses = new Map<string, { phrase: Phrase; weight: number }[]>();
  for (const phrase of phrases)
    phrase.words.forEach((word, at) => {
      addTo(uses, word, { phrase, weight: phrase.weights[at] ?? 0 });
    });
  const alike = new Map<string, string[]>();
  const known = new Set(uses.keys());
  for (const of of new Set(phrases.map((phrase) => phrase.of))) for (const word of of.beside) known.add(word);
  for (const word of known) for (const key of edgesOf(word)) addTo(alike, key, word);
  const hear = oncePerText((word): HeardWord => {
    const similar = new Set(edgesOf(word).flatMap((key) => alike.get(key) ?? []));
    const scores = [...similar].map((ours) => [ours, agreementWith(word, ours)] as const);
    return { word, kind: kindOf(word), near: new Map(scores.filter(([, score]) => score > 0)) };
  });
  const found = new Float64Array(phrases.length);
  const near = (words: readonly HeardWord[]): readonly Phrase[] => {
    const touched: Phrase[] = [];
    let strange = 0;
    for (const word of words) {
      // A word that nobody knows costs whatever the phrase is, and half as much in brackets.
      if (word.near.size === 0 && isUnknown(word.kind)) strange += 0.5;
      for (const [ours, score] of word.near)
        for (const { phrase, weight } of uses.get(ours) ?? []) {
          if (found[phrase.at] === 0) touched.push(phrase);
          found[phrase.at] = (found[phrase.at] ?? 0) + score * weight;
        }
    }
    return touched.filter(({ at, total }) => {
      const sum = found[at] ?? 0;
      found[at] = 0;
      return sum >= LEAST * (total + strange);
    });
  };
  return { hear, near };
}

/** Is it one of the words, an ending apart? */
export function isOneOf({ word, near }: HeardWord, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  for (const [ours, score] of near) if (score >= 0.9 && words.has(ours)) return true;
  return false;
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Two words that agree begin alike, or differ by one letter there and end alike. */
const edgesOf = (word: string): readonly string[] => [word.slice(0, 1), `-${word.slice(-2)}`];
