import { squash } from './fold.ts';
import { readMisspelt } from './misspelt.ts';
import type { NameReading } from './names.ts';
import type { Place, PlaceKind } from './place.ts';
import type { Token, Tokens } from './tokens.ts';
import { BREAK } from './words.ts';

/**
 * Which type word («ауданы», «районах», «г.») each name of a text belongs to. One head may have a whole list: «Іле,
 * Талғар, Қарасай аудандары», «А-ского, Б-ского и В-ского районов», «города Алматы, Астана и Шымкент».
 */

/** A name with its head. */
export interface Headed {
  readonly head: number;
  readonly places: readonly Place[];
  /** Cities called «район», as in «Талдыкорганском районе». */
  readonly isOtherKind: boolean;
  readonly isCorrected: boolean;
}

/** A text in steps, and what may be asked of each. */
export class Steps {
  /** A cell that names places and says nothing else. */
  readonly holdsNamesAlone: boolean;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
  ) {
    this.holdsNamesAlone = tokens.list.every(({ is }) => is !== 'unknown' && is !== 'other');
  }

  at(index: number): Token | undefined {
    const token = this.tokens.list[index];
    return token !== undefined && this.isLetterOnly(index) ? NOISE : token;
  }

  word = (index: number): string => this.tokens.words.folded[this.tokens.first[index] ?? -1] ?? BREAK;
  start = (index: number): number => this.tokens.words.start[this.tokens.first[index]!]!;
  end = (index: number): number => this.tokens.words.end[this.tokens.last[index]!]!;

  isCapital(index: number): boolean {
    const letter = this.text.charAt(this.start(index));
    return letter !== letter.toLowerCase();
  }

  /** Of one letter «г.», «с.» and «қ.» are type words only with their dot. */
  private isLetterOnly(index: number): boolean {
    const { first, last } = this.tokens;
    if (first[index] !== last[index] || this.word(index).length > 1) return false;
    return this.text.charAt(this.end(index)) !== '.';
  }
}

const NOISE: Token = { is: 'noise' };

const CONJUNCTION = /^(и|мен|пен|бен|жане|сондаи|ак|также|а|,)$/u;
const PLURAL =
  /^(ауданда|калала|облиста|раион(и|ов|ах|ам|ами)$|р$|рн|город(а|ов|ах|ам|ами)$|области$|област(еи|ях|ям|ями)$|г?г$|дистрикц|китиес|регионс)/u;

export const CITIES: readonly PlaceKind[] = ['city', 'republicCity'];

/** Every name that has a head, by its step; a head whose name is none of ours takes it away all the same. */
export function headedNames(steps: Steps): ReadonlyMap<number, Headed> {
  const headed = new Map<number, Headed>();
  steps.tokens.list.forEach((_, head) => {
    if (steps.at(head)?.is !== 'type') return;
    // The second side only where the first has no name for this head.
    sidesOf(steps, head, headed).some((side) => takeList(steps, head, side, headed));
  });
  return headed;
}

type Side = 1 | -1;

/** Where the name of a head is looked for: Kazakh ones and adjectives stand before it, Russian nouns after. */
function sidesOf(steps: Steps, head: number, headed: ReadonlyMap<number, Headed>): readonly Side[] {
  const token = steps.at(head);
  const before = nameBeside(steps, head, -1);
  if (token?.is !== 'type' || before === undefined || headed.has(before)) return [1];
  const reading = readingAt(steps, before);
  const isBefore = token.follows || reading?.isAdjective || steps.word(head) === 'обл';
  return isBefore ? [-1, 1] : [1, -1];
}

/** The step beside, «имени» and «атындағы» passed over, if it holds a name or a word that may be a misspelt one. */
function nameBeside(steps: Steps, from: number, side: Side): number | undefined {
  let at = from + side;
  while (steps.at(at)?.is === 'named' || steps.word(at) === 'оф') at += side;
  return readingAt(steps, at) === undefined || endsBetween(steps, from, at) ? undefined : at;
}

/** A sentence ends between a head and a name; the dot of «обл.», «г.» and «им.» is none. */
function endsBetween(steps: Steps, head: number, at: number): boolean {
  for (let left = Math.min(head, at); left < Math.max(head, at); left += 1) {
    const gap = steps.text.slice(steps.end(left), steps.start(left + 1));
    if (/[.!?]/u.test(gap) && steps.word(left).length > 3) return true;
  }
  return false;
}

function readingAt(steps: Steps, at: number): NameReading | undefined {
  const token = steps.at(at);
  if (token?.is === 'name') return token.reading;
  return token?.is === 'unknown' && steps.isCapital(at) ? readMisspelt(steps.word(at)) : undefined;
}

/** Gives the head its names on one side; false where there is none for it. */
function takeList(steps: Steps, head: number, side: Side, headed: Map<number, Headed>): boolean {
  const type = steps.at(head);
  let at = nameBeside(steps, head, side);
  if (type?.is !== 'type' || at === undefined || headed.has(at)) return false;
  const isAdjective = readingAt(steps, at)?.isAdjective ?? false;
  const isList = PLURAL.test(squash(steps.word(head))) || (side === -1 && isAdjective);
  let isFirst = true;
  let took = false;
  while (at !== undefined && !headed.has(at)) {
    const reading = readingAt(steps, at);
    // Adjectives and nouns share no head but «районы»; a name with a head of its own ends the list.
    const isMixed = type.follows || (side === 1 && type.kinds.includes('district'));
    const isOther = !isMixed && reading?.isAdjective !== isAdjective;
    if (!isFirst && (isOther || (side === 1 && hasOwnHead(steps, at, isAdjective)))) break;
    const item = reading && itemOf(reading, head, type.kinds, steps.at(at)?.is === 'unknown');
    if (item !== undefined && (item.places.length > 0 || steps.at(at)?.is === 'name')) {
      headed.set(at, item);
      took ||= item.places.length > 0;
    }
    if (!isList) break;
    isFirst = false;
    at = nextInList(steps, at, side);
  }
  return took;
}

function itemOf(
  reading: NameReading,
  head: number,
  kinds: readonly PlaceKind[],
  isCorrected: boolean,
): Headed {
  const places = reading.places(kinds);
  if (places.length > 0 || !kinds.includes('district'))
    return { head, places, isOtherKind: false, isCorrected };
  // «Талғар қаласы» is a town of its district, not the district; but «Талдыкорганский район» can only be the city.
  const cities = reading.places(CITIES);
  return { head, places: cities, isOtherKind: cities.length > 0, isCorrected };
}

function hasOwnHead(steps: Steps, at: number, isListOfAdjectives: boolean): boolean {
  const next = steps.at(at + 1);
  if (next?.is !== 'type') return false;
  return next.follows || ((readingAt(steps, at)?.isAdjective ?? false) && !isListOfAdjectives);
}

/** Over commas and «и» to the next name of a list; an unknown name with a capital is passed over. */
function nextInList(steps: Steps, from: number, side: Side): number | undefined {
  let at = from + side;
  let separators = 0;
  for (;;) {
    const token = steps.at(at);
    if (token !== undefined && (token.is === 'break' || CONJUNCTION.test(steps.word(at)))) separators += 1;
    else if (separators > 0 && readingAt(steps, at) !== undefined) return at;
    else if (separators > 0 && token?.is === 'unknown' && steps.isCapital(at)) separators = 0;
    else if (token?.is !== 'named') return undefined;
    at += side;
  }
}
