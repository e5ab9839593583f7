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

const type = (kinds: readonly PlaceKind[], follows: boolean): WordRole => ({ is: 'type', kinds, follows });

/**
 * Skeletons of `fold.ts`: ы, і and й are и; қ is к; ң is н. Tried in order. A function: patterns with Unicode classes
 * at the top of a module are read whenever a formula loads the script.
 */
const roles = (): readonly (readonly [RegExp, WordRole])[] => [
  [/^(а|ауд|аудан\p{L}*)$/u, type(DISTRICTS, true)],
  [/^(р|рн|рни|рна|рне|рну|рном|раион\p{L}*|раен\p{L}*|риаон|роо)$/u, type(DISTRICTS, false)],
  [/^дистрик[тц]$/u, type(DISTRICTS, true)],
  [/^(к|ка|кала|каласи\p{L}*|калал\p{L}*|калада|калани\p{L}*|калага|каладан)$/u, type(CITIES, true)],
  [/^(г|га|гор|гороно|город(а|у|е|ом|ов|ах|ам|ами)?|городск\p{L}*)$/u, type(CITIES, false)],
  [/^кити(ес)?$/u, type(CITIES, true)],
  [/^облис\p{L}*$/u, type(OBLAST, true)],
  [/^(обл|област\p{L}*|облоно)$/u, type(OBLAST, false)],
  [/^регионс?$/u, type(OBLAST, true)],
  [
    /^(ауил\p{L}*|кент(и\p{L}*|ти\p{L}*)?|кошес\p{L}*|мектеп\p{L}*|мектеб\p{L}*|округ\p{L}*)$/u,
    { is: 'other', follows: true },
  ],
  [
    /^(шагинаудан\p{L}*|икшамаудан\p{L}*|балабакша\p{L}*|(озен|тениз|коли|тауи|таулар)\p{L}*|жбм|орта|сш|ош)$/u,
    { is: 'other', follows: true },
  ],
  [
    /^(с|село|села|селе|аул|аула|пос|поселок|поселка|п|ст|станци\p{L}*|рек[аеиу]|озер[оаеу])$/u,
    { is: 'other', follows: false },
  ],
  [
    /^(ул|улиц\p{L}*|мкр|микрораион\p{L}*|школ\p{L}*|лице\p{L}*|гимнази\p{L}*)$/u,
    { is: 'other', follows: false },
  ],
  [/^(колеж\p{L}*|интернат\p{L}*|детск\p{L}*|сад|ясли)$/u, { is: 'other', follows: false }],
  [/^(атиндаги|атин|ат)$/u, { is: 'named', follows: true }],
  [/^(имени|им)$/u, { is: 'named', follows: false }],
  [
    /^(билим\p{L}*|болим\p{L}*|баскарма\p{L}*|беру|отдел\p{L}*|управлени\p{L}*|образовани\p{L}*)$/u,
    { is: 'noise' },
  ],
  [
    /^(акимди\p{L}*|акимат\p{L}*|мемлекетик|мекеме\p{L}*|орналас\p{L}*|аумаг\p{L}*|маниз\p{L}*|бар|значени\p{L}*)$/u,
    { is: 'noise' },
  ],
  [
    /^(аким\p{L}*|аким[ие]\p{L}*|басши\p{L}*|бастиг\p{L}*|орунбасар\p{L}*|оринбасар\p{L}*)$/u,
    { is: 'noise' },
  ],
  [
    /^(маслихат\p{L}*|апарат\p{L}*|тургин\p{L}*|жител\p{L}*|депутат\p{L}*|глав[аыуеи]|замести\p{L}*|бури?нги|бивш\p{L}*|аб)$/u,
    { is: 'noise' },
  ],
  [
    /^(мугалим\p{L}*|окуши\p{L}*|педагог\p{L}*|учител\p{L}*|учени\p{L}*|обучающ\p{L}*|учащ\p{L}*)$/u,
    { is: 'noise' },
  ],
  [/^(государствен\p{L}*|комуналн\p{L}*|комуналдик|учреждени\p{L}*|республик\p{L}*)$/u, { is: 'noise' }],
  [/^(кгу|гу|бб|мкк|кму|му|уо|оо|ро|рк|кр|казакстан|казахстан\p{L}*|като|код)$/u, { is: 'noise' }],
  [/^(по|в|во|из|на|от|до|о|об|и|мен|жане|боинша|ушин|оф|зе|\p{N}+|\p{L})$/u, { is: 'noise' }],
];

/** The role of a folded, squashed word; undefined for one that may be a name. */
export const roleOf = oncePerText(
  (word): WordRole | undefined => roles().find(([pattern]) => pattern.test(word))?.[1],
);
