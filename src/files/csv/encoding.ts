/** Bytes of a text file as text, in the four encodings that Kazakhstan's offices send. */

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  // The decoder takes the mark off by itself.
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return kazakhLetters(new TextDecoder('windows-1251').decode(bytes));
  }
}

/**
 * The Kazakh standard СТ РК 1048 is windows-1251 with Kazakh letters in the places of Serbian, Macedonian, Ukrainian
 * and Belarusian ones, which no school report holds: met in such a file, they are the Kazakh letters.
 */
const IN_1251 = 'ЌЋќћЎўЈҐЄЇґєјЅѕї';
const IN_1048 = 'ҚҺқһҰұӘӨҒҮөғәҢңү';

const kazakhLetters = (text: string): string =>
  text.replace(/[ЌЋќћЎўЈҐЄЇґєјЅѕї]/g, (letter) => IN_1048[IN_1251.indexOf(letter)] ?? letter);
