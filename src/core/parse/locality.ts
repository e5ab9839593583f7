import { type Cell, squeeze } from '../cell.ts';
import { skeletonOf } from './letters.ts';

/** The school's own settlement: a village under a city's akimat is rural all the same. */
export type Locality = 'urban' | 'rural';

/** Beginnings of words, in the letters of a Russian keyboard; Kazakh and Russian endings follow. */
const URBAN = /^(?:кала|калалык|город|городск\p{L}*|urban|city|town|г|к|гор)$/u;
const RURAL = /^(?:ауыл|ауылдык|село|сельск\p{L}*|деревн\p{L}*|аул|аульн\p{L}*|rural|village|с|а)$/u;
/** A settlement of town type: statistics count it as urban, many offices as rural, so it is a setting. */
const KENT = /^(?:кент|кенттик|поселок|поселков\p{L}*|пос|п|пгт)$/u;

/** Nouns that may follow: «ауыл мектебі», «городская местность», «қалалық жер». */
const PLACE_NOUNS =
  /^(?:мектеп|мектеби|мектептер\p{L}*|жер|жерлер|местность|школа|школы|школ|школам|елди|мекен|тип|типа)$/u;

/**
 * Reads «қала», «ауыл», «городская», «сельская местность»; undefined for anything else, a blank included. The word
 * must stand alone or beside a noun for place or school: a name of a village is not read.
 */
export function parseLocality(cell: Cell, kent: Locality = 'urban'): Locality | undefined {
  if (typeof cell !== 'string') return undefined;
  const words = skeletonOf(squeeze(cell))
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !PLACE_NOUNS.test(word));
  const [word = '', ...others] = words;
  if (others.length > 0) return undefined;
  if (URBAN.test(word)) return 'urban';
  if (RURAL.test(word)) return 'rural';
  return KENT.test(word) ? kent : undefined;
}
