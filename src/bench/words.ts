import numbersInRussian from 'number-to-words-ru';
import { seededRandom } from '../scenarios/random.ts';
import { type Line, milliseconds } from './line.ts';
import { sideBySide } from './measure.ts';
import type { Core } from './shipped.ts';

const COUNT = 10_000;

/** Russian words for 10 000 whole numbers of every size, beside the package that does only this; how many differ. */
export function words({ russianNumber }: Core): Line[] {
  const numbers = randomNumbers(COUNT);
  const { ours, peer } = sideBySide(
    () => numbers.map((number) => russianNumber(number)),
    () => numbers.map(peerWords),
    5,
  );
  const differing = numbers.filter((number) => russianNumber(number) !== peerWords(number)).length;
  return [
    {
      what: `words: ${COUNT} numbers in Russian, ${differing} of them worded otherwise`,
      ours: milliseconds(ours),
      peer: `${milliseconds(peer)} (number-to-words-ru)`,
      ratio: ours / peer,
      aim: '≤ 1 × peer, none otherwise',
      isMet: ours <= peer && differing === 0,
    },
  ];
}

/** As many short numbers as long ones, up to thirteen digits; every eighth is negative. */
function randomNumbers(count: number): number[] {
  const random = seededRandom(2026);
  return Array.from({ length: count }, (_, index) => {
    const size = Math.floor(random() * 10 ** (1 + (index % 13)));
    return index % 8 === 7 && size > 0 ? -size : size;
  });
}

const WHOLE = {
  currency: 'rub',
  showNumberParts: { integer: true, fractional: false },
  showCurrency: { integer: false, fractional: false },
} as const;

/** The package begins with a capital. */
const peerWords = (number: number): string => numbersInRussian.convert(String(number), WHOLE).toLowerCase();
