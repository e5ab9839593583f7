/**
 * How far a misspelt skeleton is from a name, in half slips. A letter added, lost or changed is a whole slip (2); half
 * of one (1) are slips of the ear and of fast hands: a vowel put in or dropped, a vowel or a consonant for its like,
 * two neighbours swapped. The first letter is seldom missed: there everything costs one more.
 */

/** Letters heard or typed for each other. */
const ALIKE =
  'ао оу ое ео еи ае ую оа уо ие еа юу ея яе ая яа кг гк кх хк гх хг бп пб дт тд зс сз жш шж шч чш шщ щш';
const VOWELS = 'аеиоуюя';

/** Above any limit. */
export const TOO_FAR = 99;

const isVowel = (letter: string): boolean => VOWELS.includes(letter);

/** Putting the letter in, or dropping it. */
const extra = (letter: string, isFirst: boolean): number => (isVowel(letter) ? 1 : 2) + (isFirst ? 1 : 0);

const change = (a: string, b: string, isFirst: boolean): number =>
  a === b ? 0 : (ALIKE.includes(a + b) ? 1 : 2) + (isFirst ? 1 : 0);

/** The half slips between two skeletons, or `TOO_FAR` where there are more than the limit. */
export function slipsBetween(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = [0];
  for (let column = 1; column <= b.length; column += 1) {
    last.push(last[column - 1]! + extra(b.charAt(column - 1), column === 1));
  }
  for (let row = 1; row <= a.length; row += 1) {
    const letter = a.charAt(row - 1);
    const current = [last[0]! + extra(letter, row === 1)];
    let least = current[0]!;
    for (let column = 1; column <= b.length; column += 1) {
      const other = b.charAt(column - 1);
      const isFirst = row === 1 && column === 1;
      let cost = Math.min(
        last[column - 1]! + change(letter, other, isFirst),
        last[column]! + extra(letter, row === 1),
        current[column - 1]! + extra(other, column === 1),
      );
      const isSwap = row > 1 && column > 1 && letter === b.charAt(column - 2) && a.charAt(row - 2) === other;
      if (isSwap) cost = Math.min(cost, beforeLast[column - 2]! + (row === 2 ? 2 : 1));
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return TOO_FAR;
    beforeLast = last;
    last = current;
  }
  const slips = last[b.length]!;
  return slips > limit ? TOO_FAR : slips;
}

/** Which letters a word has, a bit each. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Two words that differ in more letters than this many slips can make: a quick look before counting. */
export function mayBeNear(a: number, b: number, limit: number): boolean {
  let differing = a ^ b;
  let left = 2 * limit;
  while (differing !== 0 && left >= 0) {
    differing &= differing - 1;
    left -= 1;
  }
  return left >= 0;
}
