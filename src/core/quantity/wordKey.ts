import { skeletonOf } from '../parse/letters.ts';

/**
 * A word in the letters that all its spellings share: those of a Russian keyboard, in lower case. «Теңге», «ТЕНГЕ»,
 * «тeнгe» with Latin letters, "teńge" and "tenge" in the Latin alphabets of Kazakh are one key. `isLatin` takes a word of both scripts for a
 * Latin one: «mуń» with a Cyrillic у.
 */
export function wordKey(word: string, isLatin = false): string {
  const plain = INVISIBLE.test(word) ? word.replace(INVISIBLE_ALL, '') : word;
  const key = isLatin && LATIN_LETTER.test(plain) ? latinLooks(plain.toLowerCase()) : skeletonOf(plain);
  return LATIN_LETTER.test(key) ? transliterated(key) : key;
}

/** Marks that copying from pages leaves inside words: soft hyphens, joiners, directions of writing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const INVISIBLE_ALL = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const LATIN_LETTER = /[a-zıǵńşğŋəīñəáäóöúüūýﬁ]/u;

/** The alphabets of 2018 and 2021 and plain English letters; what stands for ә, ғ, қ, ң, ө, ұ, ү goes to а, г, к, н, о, у. */
const LATIN =
  'sh=ш ch=ч zh=ж kh=х ' +
  'aа áа äа əа bб cс dд eе fф gг ǵг ğг hх iи ıи īи jж kк lл mм nн ńн ñн ŋн oо óо öо pп qк rр sс şш tт uу úу üу ūу ýу vв wв xх yы zз';

/** Cyrillic letters that get into a Latin word by their looks. */
const CYRILLIC_LOOKS: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  к: 'k',
  м: 'm',
  т: 't',
  і: 'i',
};

function latinLooks(word: string): string {
  let latin = '';
  for (const letter of word) latin += CYRILLIC_LOOKS[letter] ?? letter;
  return latin;
}

interface Tables {
  readonly pairs: ReadonlyMap<string, string>;
  readonly letters: ReadonlyMap<string, string>;
}

let tables: Tables | undefined;

function theTables(): Tables {
  if (tables !== undefined) return tables;
  const entries = LATIN.split(' ');
  const mapOf = (list: readonly string[]): Map<string, string> =>
    new Map(list.map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]));
  tables = {
    pairs: new Map(
      entries.filter((each) => each.includes('=')).map((each) => each.split('=') as [string, string]),
    ),
    letters: mapOf(entries.filter((each) => !each.includes('='))),
  };
  return tables;
}

function transliterated(key: string): string {
  const { pairs, letters } = theTables();
  let text = '';
  for (let at = 0; at < key.length; at += 1) {
    const pair = pairs.get(key.slice(at, at + 2));
    text += pair ?? letters.get(key.charAt(at)) ?? key.charAt(at);
    if (pair !== undefined) at += 1;
  }
  return text;
}
