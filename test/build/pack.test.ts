import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from '../../src/build/pack/pack.ts';
import { bytesPacked, ONE_BYTE, TWO_BYTES } from '../../src/build/pack/symbols.ts';
import { unpacker } from '../../src/build/pack/unpack.ts';
import { OTHER_NAMES } from '../../src/core/places/formerNames.ts';
import { REGISTER } from '../../src/core/places/kato.ts';
import { refusals } from '../../src/messages/refusals/index.ts';
import { summaryWords } from '../../src/messages/summary.ts';

function unpacked(texts: readonly string[]): string[] {
  const { texts: packed, dictionary } = pack(texts);
  const unpack = runInNewContext(`${unpacker('unpack', dictionary)};unpack`) as (text: string) => string;
  return packed.map((text) => unpack(text));
}

/** Words that repeat, as in messages, between characters of all kinds: symbols themselves, quotes, halves of emoji. */
const pieces = fc.oneof(
  fc.constantFrom('Ұяшықты тексеріңіз', 'Проверьте ячейку', 'Check the cell', 'аудан', '{"kk":"', '\\p{L}*'),
  fc.constantFrom(
    '"',
    '\\',
    '`',
    '${',
    "'",
    '<',
    '\n',
    '\r',
    '\u2028',
    '\u0000',
    '\u00ad',
    '\u0301',
    'й',
    'é',
  ),
  fc.constantFrom('א', '₸', '–', '😀', '\ud83d', '\ude00', '\u202f', 'ԱաҚқ', 'ааааа'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const texts = fc.array(
  fc.array(pieces, { maxLength: 60 }).map((each) => each.join('')),
  { maxLength: 6 },
);

describe('what is packed comes back', () => {
  test('whatever the texts', () => {
    fc.assert(
      fc.property(texts, (each) => {
        expect(unpacked(each)).toEqual(each);
      }),
      { seed: 17, numRuns: 150 },
    );
  });

  test('though there are more words than symbols', () => {
    // Two thousand words of four letters, each four times: none is part of another.
    const words = Array.from({ length: 2000 }, (_, at) => `${(at * 7919 + 46656).toString(36)};`);
    const text = [words, words, words, words].map((each) => each.join('')).join('\n');
    expect(unpacked([text])).toEqual([text]);
  });
});

test('the same texts are packed to the same characters', () => {
  expect(pack([REGISTER, OTHER_NAMES])).toEqual(pack([REGISTER, OTHER_NAMES]));
});

test('the register and the words of refusals and summaries take less than half of their bytes, with all it needs', () => {
  const all = [REGISTER, OTHER_NAMES, JSON.stringify(refusals), JSON.stringify(summaryWords)];
  const { texts: packed, dictionary } = pack(all);
  const bytes = (each: readonly string[]) => each.reduce((sum, text) => sum + bytesPacked(text), 0);
  const taken = bytes(packed) + Buffer.byteLength(unpacker('unpack', dictionary));
  expect(taken / bytes(all)).toBeLessThan(0.45);
});

describe('a symbol', () => {
  const written = (codes: readonly number[]) => codes.map((code) => String.fromCharCode(code));

  test('is one byte or two in UTF-8, and never stands in both lists', () => {
    expect(written(ONE_BYTE).every((symbol) => Buffer.byteLength(symbol) === 1)).toBe(true);
    expect(written(TWO_BYTES).every((symbol) => Buffer.byteLength(symbol) === 2)).toBe(true);
    expect(new Set([...ONE_BYTE, ...TWO_BYTES]).size).toBe(ONE_BYTE.length + TWO_BYTES.length);
  });

  test('needs no escape in a string, a template or a page', () => {
    for (const symbol of written([...ONE_BYTE, ...TWO_BYTES])) expect('"\\`$<\n\r').not.toContain(symbol);
  });

  test('is seen, stands alone, runs from left to right and is not changed by composing', () => {
    for (const symbol of written(TWO_BYTES)) {
      expect(symbol).not.toMatch(/[\p{M}\p{C}\p{Z}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/u);
      expect(symbol.normalize('NFC')).toBe(symbol);
    }
  });
});
