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
  const wide = unmarkedUtf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
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

const SAMPLE = 4096;
/** High bytes of Latin and of Cyrillic letters, of «№» and of dashes and quotes. */
const HIGH: ReadonlySet<number> = new Set([0x00, 0x04, 0x20, 0x21]);

/**
 * UTF-16 without its mark: of every two bytes the same one is nought or says «Cyrillic», and the other is never nought.
 * No other text has noughts, and no picture or archive has them so evenly.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (bytes.length % 2 !== 0 || sample.indexOf(0) < 0) return undefined;
  const isHighAt = (first: 0 | 1): boolean =>
    sample.every((byte, at) => (at % 2 === first ? HIGH.has(byte) : byte !== 0));
  if (isHighAt(1)) return 'utf-16le';
  return isHighAt(0) ? 'utf-16be' : undefined;
}
