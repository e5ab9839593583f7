import recognizers from '@microsoft/recognizers-text-suite';
import { wordsToNumbers } from 'words-to-numbers';
import { AMOUNT_TEXTS } from './amountTexts.ts';
import { type Line, milliseconds } from './line.ts';
import { sideBySide } from './measure.ts';
import type { Core } from './shipped.ts';

const CALLS = 10_000;
const LEAST_RATE = 200_000;

/** Amounts of money read from text, beside the readers of numbers that exist: how many are right, and how fast. */
export function quantities({ parseTenge, russianNumber }: Core): Line[] {
  const ours = (text: string): number | undefined => {
    const read = parseTenge(text);
    return read.ok ? read.value / 100 : undefined;
  };
  const texts = variedTexts(CALLS, russianNumber);
  const few = texts.slice(0, CALLS / 50);
  const times = sideBySide(
    () => texts.map(ours),
    () => few.map(recognized),
    5,
  );
  const words = sideBySide(
    () => texts.map(ours),
    () => texts.map(inWords),
    5,
  );
  const rate = Math.round(CALLS / (times.ours / 1000));
  return [
    accuracy('recognizers-text', ours, recognized),
    accuracy('words-to-numbers', ours, inWords),
    speed('recognizers-text', times.ours, (times.peer * CALLS) / few.length),
    speed('words-to-numbers', words.ours, words.peer),
    {
      what: 'amounts read a second, all different',
      ours: `${Math.round(rate / 1000)} thousand`,
      aim: `≥ ${LEAST_RATE / 1000} thousand`,
      isMet: rate >= LEAST_RATE,
    },
  ];
}

type Reader = (text: string) => number | undefined;

function accuracy(name: string, ours: Reader, peer: Reader): Line {
  const right = (read: Reader) => AMOUNT_TEXTS.filter(([text, tenge]) => read(text) === tenge).length;
  return {
    what: `amounts read right, of ${AMOUNT_TEXTS.length}`,
    ours: String(right(ours)),
    peer: `${right(peer)} (${name})`,
    aim: 'all',
    isMet: right(ours) === AMOUNT_TEXTS.length,
  };
}

const speed = (name: string, ours: number, peer: number): Line => ({
  what: `reading ${CALLS} amounts`,
  ours: milliseconds(ours),
  peer: `${milliseconds(peer)} (${name})`,
  ratio: ours / peer,
});

/** Its currencies have no tenge and its languages neither Kazakh nor Russian: the numbers alone are asked for. */
function recognized(text: string): number | undefined {
  const [first, second] = recognizers.recognizeNumber(text, recognizers.Culture.English);
  return first === undefined || second !== undefined ? undefined : Number(first.resolution?.value);
}

function inWords(text: string): number | undefined {
  const value = wordsToNumbers(text);
  return typeof value === 'number' ? value : undefined;
}

/** The listed forms with numbers of their own; what stands in words is another number in words. */
const variedTexts = (count: number, inRussian: (value: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => {
    const text = AMOUNT_TEXTS[at % AMOUNT_TEXTS.length]?.[0] ?? '';
    return /\d/.test(text) ? text.replace(/\d+/, String(1 + (at % 997))) : `${inRussian(at)} тенге`;
  });
