import { squash } from './fold.ts';
import { CITIES, type Headed, type Steps } from './heads.ts';
import { nameIndex } from './names.ts';

/**
 * May a name without a type word be a place? In a cell that holds names alone, yes. In running text only where it is
 * written as a name and is no part of a person's, a school's or a village's name. Names that are words of the language
 * as well («алға», «май», «шет») need their type word at the start of a sentence, where every word has a capital.
 */
export function isSaidAlone(steps: Steps, at: number, headed: ReadonlyMap<number, Headed>): boolean {
  const token = steps.at(at);
  if (token?.is !== 'name' || isOfSomethingElse(steps, at)) return false;
  if (steps.holdsNamesAlone) return true;
  if (token.reading.isAdjective || !steps.isCapital(at)) return false;
  if (steps.word(at).length === 1 || isPartOfPerson(steps, at, headed)) return false;
  return !(opensSentence(steps, at) && isOrdinaryWord(steps.word(at)));
}

/** Of a village, a street, a school: «Абай көшесі», «школа имени Абая». What is said of many schools is of a place. */
function isOfSomethingElse(steps: Steps, at: number): boolean {
  const next = steps.at(at + 1);
  const previous = steps.at(at - 1);
  if (next?.is === 'named' && next.follows) return true;
  if (previous?.is === 'named' && !previous.follows) return true;
  if (next?.is === 'other' && next.follows) return !/^мектептер/u.test(steps.word(at + 1));
  return previous?.is === 'other' && !previous.follows && !/^школ(и|ах|ам)?$/u.test(steps.word(at - 1));
}

/** A word with a capital right beside, or an initial: «Абай Құнанбаев», «Б. Майлин». */
function isPartOfPerson(steps: Steps, at: number, headed: ReadonlyMap<number, Headed>): boolean {
  return (
    isOfPerson(steps, at, at + 1, headed) ||
    (!isCityInCase(steps, at) && isOfPerson(steps, at, at - 1, headed))
  );
}

function isOfPerson(steps: Steps, at: number, beside: number, headed: ReadonlyMap<number, Headed>): boolean {
  const token = steps.at(beside);
  if (token === undefined || headed.has(beside)) return false;
  const [left, right] = beside < at ? [beside, at] : [at, beside];
  const between = steps.text.slice(steps.end(left), steps.start(right));
  if (/^\.\s?$/u.test(between) && steps.word(beside).length === 1 && steps.isCapital(beside)) return true;
  if ((token.is !== 'unknown' && token.is !== 'name') || !/^[ \u00a0]$/u.test(between)) return false;
  return steps.isCapital(beside) && !opensSentence(steps, beside);
}

/** «Президенттің Жаңаөзенді…»: a city in a case is no surname, unless it is called after one («Сәтбаевтың»). */
function isCityInCase(steps: Steps, at: number): boolean {
  const token = steps.at(at);
  const word = steps.word(at);
  if (token?.is !== 'name' || nameIndex().nouns.has(squash(word)) || /[ое]в/u.test(word)) return false;
  return token.reading.places(CITIES).length > 0;
}

function opensSentence(steps: Steps, at: number): boolean {
  if (at === 0) return true;
  const between = steps.text.slice(steps.end(at - 1), steps.start(at));
  return (
    /[.!?…\n\r«"“–—]/u.test(between) ||
    (steps.word(at - 1) === ',' && /[\n\r]/u.test(steps.text.slice(steps.start(at - 1), steps.start(at))))
  );
}

const ORDINARY =
  ' алга алгага маи шет шетел или иле шу темир арал талас улан алтаи туран енбекши алмали кобда достик самар мерке шал абаи ';

const isOrdinaryWord = (word: string): boolean => ORDINARY.includes(` ${squash(word)} `);
