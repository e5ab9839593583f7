import { REGISTER } from './kato.ts';
import type { Place, PlaceKind } from './place.ts';

const KINDS: Readonly<Record<string, PlaceKind>> = {
  o: 'oblast',
  r: 'republicCity',
  c: 'city',
  d: 'district',
  q: 'cityDistrict',
};

/** A name that tells its grammar: «Талгарский» stands before the type word, «Жетісу» after it. */
const isAdjective = (ru: string): boolean => /(ский|ская)$/u.test(ru);

function kazakhName(kind: PlaceKind, name: string): string {
  if (kind === 'oblast') return `${name} облысы`;
  if (kind === 'city' || kind === 'republicCity') return `${name} қаласы`;
  return name.endsWith('атындағы') ? `${name} аудан` : `${name} ауданы`;
}

function russianName(kind: PlaceKind, name: string): string {
  if (kind === 'city' || kind === 'republicCity') return `город ${name}`;
  const type = kind === 'oblast' ? 'область' : 'район';
  return isAdjective(name) ? `${name} ${type}` : `${type} ${name}`;
}

/** The codes carry the tree: 1962… lies in 19…, and the city districts 1510… in the city 151000000. */
function parentOf(kato: string, kind: PlaceKind, known: ReadonlyMap<string, Place>): string | undefined {
  if (kind === 'oblast' || kind === 'republicCity') return undefined;
  const city = `${kato.slice(0, 3)}000000`;
  return kind === 'cityDistrict' && known.has(city) ? city : `${kato.slice(0, 2)}0000000`;
}

export const KATO_LENGTH = 9;

const LINE = /^(\d+)(.)([^|]+)\|?(.*)$/u;

const RUSSIAN = 'әа ғг қк ңн өо ұу үу һх іи ';

const inRussianLetters = (kk: string): string =>
  kk.replace(/[әғқңөұүһі]/giu, (letter) => {
    const russian = RUSSIAN.charAt(RUSSIAN.indexOf(letter.toLowerCase()) + 1);
    return letter === letter.toLowerCase() ? russian : russian.toUpperCase();
  });

function readRegister(): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const line of REGISTER.split('\n')) {
    const [, code = '', letter = '', kk = '', told] = LINE.exec(line) ?? [];
    const kato = code.padEnd(KATO_LENGTH, '0');
    const kind = KINDS[letter]!;
    const short = told || (kind === 'district' ? '~^' : '=');
    const ending = kind === 'oblast' ? 'ская' : 'ский';
    const ru = short.replace('=', kk).replace('~', inRussianLetters(kk)).replace('^', ending);
    const parent = parentOf(kato, kind, places);
    const names = { kato, kind, kk: kazakhName(kind, kk), ru: russianName(kind, ru), baseKk: kk, baseRu: ru };
    places.set(kato, parent === undefined ? names : { ...names, parent });
  }
  return places;
}

let register: ReadonlyMap<string, Place> | undefined;

function theRegister(): ReadonlyMap<string, Place> {
  register ??= readRegister();
  return register;
}

let inOrder: readonly Place[] | undefined;

/** Every unit, in the order of the codes. */
export function allPlaces(): readonly Place[] {
  inOrder ??= [...theRegister().values()];
  return inOrder;
}

/** The unit of a current nine-digit code; codes are text. */
export const placeByKato = (kato: string): Place | undefined => theRegister().get(kato);

/** The units directly under this one: an oblast's districts and cities, a city's districts. */
export const childrenOf = (kato: string): readonly Place[] =>
  allPlaces().filter((place) => place.parent === kato);

/** Does `place` lie somewhere inside `region`? A unit is not inside itself. */
export function isInside(place: Place, region: Place): boolean {
  const above = place.parent === undefined ? undefined : placeByKato(place.parent);
  return above !== undefined && (above.kato === region.kato || isInside(above, region));
}

/** The oblast or the city of republic standing that a unit belongs to; itself for these. */
export function regionOf(place: Place): Place {
  const above = place.parent === undefined ? undefined : placeByKato(place.parent);
  return above === undefined ? place : regionOf(above);
}
