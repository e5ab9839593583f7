/** Names as whoever reads a report takes them, and the codes of districts by name. */
import { readFileSync } from 'node:fs';

const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  i: 'і',
  M: 'М',
  A: 'А',
  K: 'К',
};

/** A name is one to whoever reads it, whatever keyboard its letters came from. */
export const asRead = (text: string): string =>
  text.replace(/[aeopciMAK]/g, (letter) => CYRILLIC[letter] ?? letter);

/** There is one district of a name, also where one of its letters was struck twice. */
export const placeAsRead = (text: string): string => asRead(text).replace(/(\p{Ll})\1/gu, '$1');

/** Every district and city of the classifier, as offices call them: «Арыс Қ.Ә.» is «Арыс қаласы». */
const CODES = new Map(
  readFileSync(new URL('../../fixtures/places/kato.tsv', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([code = '', kk = '']) => [placeAsRead(kk.replace(' Қ.Ә.', ' қаласы')), code]),
);

export const codeOfPlace = (name: string): string | undefined => CODES.get(placeAsRead(name));
