import { oncePerText } from '../remember.ts';
import { type Column, type Form, isNumberColumn } from './form.ts';
import { type HeadingWords, headingWords } from './headingWords.ts';
import { FORMS } from './index.ts';
import {
  type HeardWord,
  isOneOf,
  isPlan,
  isRival,
  type Phrase,
  type PhraseIndex,
  phraseIndex,
} from './phrases.ts';
import {
  costOfExtra,
  costOfPlain,
  isAlien,
  isPupilWord,
  isTime,
  tellsTime,
  withPlanTime,
} from './wordKinds.ts';

export interface HeadingMatch {
  readonly column: string;
  /** 0–1. From `SURE` on the column is taken; from `UNSURE` on it is offered as a question. */
  readonly score: number;
}

/** One foreign word beside two of ours makes 0.8: «Качество знаний по математике» is another figure. */
export const SURE = 0.81;
export const UNSURE = 0.55;

/** No heading is a sentence; what is longer is a note, or an order quoted in a title. */
const MOST_WORDS = 16;

/** Of each form the columns that a heading may mean, best first. */
export type Matches = ReadonlyMap<Form, readonly HeadingMatch[]>;

const NONE: readonly HeadingMatch[] = [];

/**
 * A sheet is looked through for the head of any form, so a text is compared with the phrases of all of them at once, and
 * once.
 */
export const matchesOf: (heading: string) => Matches = oncePerText((heading) =>
  matchPhrases(indexOfAll(), heading),
);

/** Every column of the form that the heading may mean, best first. */
export const matchHeading = (form: Form, heading: string): readonly HeadingMatch[] =>
  matchesOf(heading).get(form) ?? NONE;

let indexed: PhraseIndex | undefined;

/** Made when the first heading is asked for: most calls of the script ask for none. */
function indexOfAll(): PhraseIndex {
  indexed ??= phraseIndex(FORMS);
  return indexed;
}

function matchPhrases(index: PhraseIndex, heading: string): Matches {
  const told = headingWords(heading);
  if (told.words.length > MOST_WORDS) return new Map();
  const words = told.words.map(index.hear);
  const forPlans = withPlanTime(told.words);
  const planned = forPlans === told.words ? words : forPlans.map(index.hear);
  const time = planned.filter((word) => !words.includes(word));
  const isOnePerson = ONE_PERSON.test(heading.trim()) && !told.isCount;
  const best = new Map<Form, Map<string, number>>();
  for (const phrase of index.near(time.length > 0 ? [...words, ...time] : words)) {
    const { column, form } = phrase.of;
    const agreement = phraseAgreement(isPlan(column) ? planned : words, told, phrase);
    if (agreement < UNSURE) continue;
    const score = agreement * hintAgreement(told, phrase) * (isOnePerson ? 0.7 : 1);
    const known = best.get(form) ?? new Map<string, number>();
    if (score >= UNSURE && score > (known.get(column.id) ?? 0)) best.set(form, known.set(column.id, score));
  }
  return new Map(
    [...best].map(([form, scores]) => [
      form,
      [...scores].map(([column, score]) => ({ column, score })).sort((a, b) => b.score - a.score),
    ]),
  );
}

/** How much of a heading and a phrase agree, 0–1: a word that is missing costs, an extra one as much as it says. */
function phraseAgreement(words: readonly HeardWord[], told: HeadingWords, phrase: Phrase): number {
  const { of } = phrase;
  // Which words of the heading were found in the phrase, a bit each.
  let used = 0;
  let agreed = 0;
  let matched = 0;
  for (let at = 0; at < phrase.words.length; at++) {
    const known = phrase.words[at] ?? '';
    let best = 0;
    let found = 0;
    for (let place = 0; place < words.length; place++) {
      const score = used & (1 << place) ? 0 : (words[place]?.near.get(known) ?? 0);
      if (score > best) [best, found] = [score, place];
    }
    if (best === 0) continue;
    used |= 1 << found;
    agreed += best * (phrase.weights[at] ?? 0);
    matched += phrase.weights[at] ?? 0;
  }
  // What is too little without the extra words is too little with them.
  if (2 * agreed < UNSURE * (matched + phrase.total)) return 0;
  let extra = 0;
  let explaining = 0;
  let timing = 0;
  let hasAlien = false;
  let hasStrange = false;
  const isTimeTold = words.some(({ kind }) => tellsTime(kind));
  for (const [place, word] of words.entries()) {
    if (used & (1 << place)) continue;
    const isExplained = told.explained.includes(word.word);
    hasAlien ||=
      isAlien(word.kind, of.column, isOneOf(word, of.vocabulary)) &&
      !isOneOf(word, of.beside) &&
      (!isExplained || isNumberColumn(of.column));
    const cost = costOf(word, of, told.counted);
    if (isTime(word.kind, of.column, isTimeTold)) timing = TIMING;
    else if (isExplained) {
      if (!of.values.has(word.word))
        explaining = Math.max(explaining, Math.min(cost, explainingOf(of.column)));
    } else {
      extra += cost;
      hasStrange ||= cost === 1;
    }
  }
  const agreement = (2 * agreed) / (matched + extra + explaining + timing + phrase.total);
  if (hasAlien) return 0.7 * agreement;
  return hasStrange ? Math.min(agreement, 0.8) : agreement;
}

/** Of all words that say the time: «На начало» is better than «на 1 сентября» where both fit. */
const TIMING = 0.15;

/** Of all that stands in brackets: a name is explained by it, a number may be made a part of itself. */
const explainingOf = (column: Column): number => (isNumberColumn(column) || column.choices ? 0.6 : 0.4);

function costOf(heard: HeardWord, of: Phrase['of'], counted: string | undefined): number {
  const { word, kind } = heard;
  const cost = costOfExtra(kind, of.column, of.isOfPupils);
  if (cost !== undefined) return cost;
  // «Число школ с подвозом» counts schools, whatever else it says.
  if (word === counted && (of.beside.has(word) || !of.vocabulary.has(word))) return 1;
  if (kind.isHoped && of.column.type === 'date') return 0.1;
  // «Қала құрылысы» is no city, though the form is about building.
  if (of.about.has(word) && of.column.type !== 'district') return 0.2;
  // Of which year it is, is asked.
  if (kind.isNumber) return kind.isOneYear && isNumberColumn(of.column) ? 0.3 : 1;
  if (isRival(word, of)) return of.vocabulary.has(word) ? 0.3 : 1;
  const plain = costOfPlain(kind, of.column);
  if (plain !== undefined) return plain;
  return isOneOf(heard, of.vocabulary) ? 0.2 : 1;
}

/** One pupil or teacher, not their number: the heading of a list of names. */
const ONE_PERSON =
  /^(?:учащи[йи]ся|ученик|ученица|оқушы|окушы|бала|ребенок|студент|учитель|педагог|мұғалім|мугалим)(?=\s*(?:\(|$))/iu;

/** A sign of a share over a count, or «саны» over a share, makes the match doubtful but not impossible. */
function hintAgreement(
  heading: HeadingWords,
  { words, hasPart, isPair, isShare, isCount, isTotal, of }: Phrase,
): number {
  const { column } = of;
  if (heading.isPart && (!isNumberColumn(column) || words.every(isPupilWord))) return 0.7;
  if (heading.hasPart && !hasPart) return 0.7;
  // «Сыныпта барлығы» is no class.
  if (heading.isTotal && !isTotal && !isNumberColumn(column)) return 0.7;
  if (heading.isPair && !isPair && isNumberColumn(column)) return 0.75;
  if (heading.isShare && !column.isShare) return 0.5;
  // «Охват» may be either; only «охват, %» is known to be a share.
  if (isShare && !heading.isShare) return 0.8;
  // «Сынып» is a class, «сынып саны» how many there are.
  if (isCount && !isShare && !heading.isCount && !heading.isTotal) return 0.8;
  if (heading.isCount && !COUNTED.has(column.type)) return 0.5;
  if (heading.isMoney && column.type !== 'money') return 0.5;
  // «5 и 4» may be the sum of both; «4 и 5» are those whose lowest mark is a 4, and a bare «4» is surer still.
  if (isFiveAndFour(heading.words)) return 0.7;
  if (heading.words.includes('4') && heading.words.includes('5')) return 0.9;
  return 1;
}

/** «Количество ставок» may be halves. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'decimal']);

const isFiveAndFour = (words: readonly string[]): boolean =>
  words.includes('4') && words.includes('5') && words.indexOf('5') < words.indexOf('4');
