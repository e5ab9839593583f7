/**
 * Kazakh endings of numbers and of the words around them, in the letters of `wordKey`. They are read off known stems
 * and off digits, never off any word.
 */

/**
 * What an ending says to a quantity: `from` (ablative) may open a range, `to` (dative) may close one, `like` («-дай»)
 * makes it near, `ordinal` makes it a place in a row; any other case closes the number and says nothing.
 */
export type Ending = 'none' | 'from' | 'to' | 'case' | 'like' | 'ordinal';

const POSSESSIVE = 'сы си ы и ауы еуи';
const FROM = 'нан нен дан ден тан тен';
const TO = 'га ге ка ке на не а е';
const CASE =
  'ны ни ды ди ты ти н нын нин дын дин тын тин да де та те нда нде мен бен пен дагы деги тагы теги ндагы ндеги';
const LIKE = 'даи деи таи теи';
const ADJECTIVE = 'лык лик дык дик тык тик гы ги кы ки';
/** Russian ones stand after digits alone: «1-я», «5-го», «20-ти». */
const ORDINAL = 'ши шы нши ншы инши ыншы интши';
const RUSSIAN_ORDINAL = 'я ая ья и ыи ии ои е ое ье го ого его му ому ему м ым им ом ем ю ую ью еи';
/** «3-х», «16-ти»: the number goes on after it, «3-х млрд». */
const RUSSIAN_CASE = 'ти х ми мя тью ью ю';

let known: ReadonlyMap<string, Ending> | undefined;

function theEndings(): ReadonlyMap<string, Ending> {
  if (known !== undefined) return known;
  const endings = new Map<string, Ending>();
  const put = (list: string, ending: Ending, before: string): void => {
    for (const each of list.split(' ')) endings.set(before + each, ending);
  };
  for (const possessive of ['', ...POSSESSIVE.split(' ')]) {
    put(CASE, 'case', possessive);
    put(TO, 'to', possessive);
    put(FROM, 'from', possessive);
  }
  put(POSSESSIVE, 'case', '');
  put(ADJECTIVE, 'case', '');
  put(LIKE, 'like', '');
  put(ORDINAL, 'ordinal', '');
  // «1-а» and «5-е»: one bare vowel is no Kazakh dative after a consonant or a digit.
  endings.delete('а');
  endings.delete('е');
  known = endings;
  return endings;
}

/** Which ending a run of letters is; undefined when it is none. */
export const endingOf = (letters: string): Ending | undefined =>
  letters === '' ? 'none' : theEndings().get(letters);

let afterDigits: ReadonlyMap<string, Ending> | undefined;

/** The same after digits, where Russian endings stand too: «5-го» is an ordinal, «20-ти» says nothing. */
export function endingOfDigits(letters: string): Ending | undefined {
  if (afterDigits === undefined) {
    const endings = new Map(theEndings());
    for (const each of RUSSIAN_ORDINAL.split(' ')) if (!endings.has(each)) endings.set(each, 'ordinal');
    for (const each of RUSSIAN_CASE.split(' ')) endings.set(each, 'none');
    afterDigits = endings;
  }
  return letters === '' ? 'none' : afterDigits.get(letters);
}
