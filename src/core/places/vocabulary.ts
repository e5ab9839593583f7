import { oncePerText } from '../remember.ts';
import type { PlaceKind } from './place.ts';

/** What a word that is not a name says about the names around it. */
export type WordRole =
  /** «ауданы», «г.»: the kind of the unit beside it; Kazakh ones follow their name, Russian ones stand on either side. */
  | { readonly is: 'type'; readonly kinds: readonly PlaceKind[]; readonly follows: boolean }
  /** «ауылы», «көшесі», «школа»: the name beside it belongs to something smaller than our units. */
  | { readonly is: 'other'; readonly follows: boolean }
  /** «имени», «атындағы»: part of a district's name, or of a school's. */
  | { readonly is: 'named'; readonly follows: boolean }
  /** «білім бөлімі», «по», «әкімдігі»: says nothing about the place. */
  | { readonly is: 'noise' };

const DISTRICTS: readonly PlaceKind[] = ['district', 'cityDistrict'];
const CITIES: readonly PlaceKind[] = ['city', 'republicCity'];
const OBLAST: readonly PlaceKind[] = ['oblast'];
const NOISE: WordRole = { is: 'noise' };

const type = (kinds: readonly PlaceKind[], follows: boolean): WordRole => ({ is: 'type', kinds, follows });

const other = (follows: boolean): WordRole => ({ is: 'other', follows });

/**
 * Skeletons of `fold.ts`: ы, і and й are и; қ is к; ң is н. Beginnings first, then whole words; tried in order. A
 * function: what stands at the top of a module is read whenever a formula loads the script.
 */
const roles = (): readonly (readonly [RegExp, WordRole])[] => [
  [/^аудан|^(а|ауд|дистрик[тц])$/u, type(DISTRICTS, true)],
  [/^ра(ио|е)н|^(р|рн[иаеу]?|рном|риаон|роо)$/u, type(DISTRICTS, false)],
  [/^кала(л|ни|си)|^(к|ка|кала|калага|каладан?|кити(ес)?)$/u, type(CITIES, true)],
  [/^городск|^(г|га|гор|гороно|город(а|у|е|ом|ов|ах|ами?)?)$/u, type(CITIES, false)],
  [/^облис|^регионс?$/u, type(OBLAST, true)],
  [/^област|^(обл|облоно)$/u, type(OBLAST, false)],
  [/^(ауил|кент[ит]|кошес|мектеп|мектеб|округ)|^(кент|жбм|орта|сш|ош)$/u, other(true)],
  [/^((шагин|икшам)аудан|балабакша|озен|тениз|коли|тауи|таулар)/u, other(true)],
  [/^(станци|улиц|микрораион|школ|лице|гимнази|колеж|интернат|детск)/u, other(false)],
  [/^(с|сел[оае]|аула?|пос|посел(ок|ка)|п|ст|ул|мкр|сад|ясли|рек[аеиу]|озер[оаеу])$/u, other(false)],
  [/^(атиндаги|атин|ат)$/u, { is: 'named', follows: true }],
  [/^(имени|им)$/u, { is: 'named', follows: false }],
  [/^(билим|болим|баскарма|отдел|управлени|образовани|аким|басши|ор.нбасар|маслихат|апарат)/u, NOISE],
  [/^(мекеме|орналас|аумаг|маниз|значени|государствен|комуналн|учреждени|республик|казахстан)/u, NOISE],
  [/^(тургин|жител|мугалим|окуши|педагог|учител|учени|обучающ|учащ|бивш)/u, NOISE],
  [/^(беру|мемлекетик|бар|глава|бури?нги|комуналдик|казакстан|като|код)$/u, NOISE],
  [/^(кгу|гу|аб|бб|мкк|кму|му|уо|оо|ро|рк|кр|\p{N}+|\p{L})$/u, NOISE],
  [/^(по|в|во|из|на|от|до|о|об|и|мен|жане|боинша|ушин|оф|зе)$/u, NOISE],
  // «БҚО-да», «ШҚО-ның».
  [/^(да|де|га|нин|нан|нен|дан|ден)$/u, NOISE],
];

/** The role of a folded, squashed word; undefined for one that may be a name. */
export const roleOf = oncePerText(
  (word): WordRole | undefined => roles().find(([pattern]) => pattern.test(word))?.[1],
);
