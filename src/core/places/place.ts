/** What a unit of the register is; the kind decides its type word («ауданы», «қаласы», «облысы»). */
export type PlaceKind = 'oblast' | 'republicCity' | 'city' | 'district' | 'cityDistrict';

/** One unit of the state register of places (КАТО). */
export interface Place {
  /** Nine digits, as text. */
  readonly kato: string;
  readonly kind: PlaceKind;
  /** «Талғар ауданы», «Қонаев қаласы»: the full name, ready to print. */
  readonly kk: string;
  /** «Талгарский район», «город Қонаев». */
  readonly ru: string;
  /** The names without their type words: «Талғар», «Талгарский», «имени Габита Мусрепова». */
  readonly baseKk: string;
  readonly baseRu: string;
  /** The code of the unit above; none for oblasts and the three cities of republic standing. */
  readonly parent?: string;
}

/** The name to print. English text shows the Kazakh name: the register holds no English ones. */
export const placeName = (place: Place, lang: 'kk' | 'ru' | 'en'): string =>
  lang === 'ru' ? place.ru : place.kk;
