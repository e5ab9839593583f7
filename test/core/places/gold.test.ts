import { describe, expect, test } from 'vitest';
import { readPlace } from '../../../src/core/places/resolve.ts';
import { gold } from './gold.ts';
import { goldMisspelt } from './goldMisspelt.ts';
import { notPlaces } from './notPlaces.ts';

/** What a text is read as, in the words of the list: a code, a refusal, a clash with its candidates. */
function read(text: string, region?: string): string {
  const place = readPlace(text, region === undefined ? {} : { region });
  if (place.ok) return place.value.place.kato;
  const { code, values } = place.error;
  return code === 'place.clash' ? `${code} ${values.candidates}` : code;
}

describe('the gold list', () => {
  const rows = gold.map(([text, expected, reason, region]) => ({ text, expected, reason, region }));

  test.each(rows)('$text is $expected: $reason', ({ text, expected, region }) => {
    expect(expected.split('|')).toContain(read(text, region));
  });

  test('no expression stands twice', () => {
    const keys = gold.map(([text, , , region = '']) => `${text}|${region}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe('words that are no units', () => {
  /** «From iron»; a Russian city that is a case of Самар. */
  const KNOWN = ['темірден', 'Самара'];

  test('none is read as a unit, but for the known few', () => {
    const taken = notPlaces.filter((word) => !/^place\.(unknown|noneNear)$/u.test(read(word)));
    expect(taken).toEqual(KNOWN);
  });

  test('and none of them is a correction', () => {
    const corrected = notPlaces.filter((word) => {
      const place = readPlace(word);
      return place.ok && place.value.isCorrected;
    });
    expect(corrected).toEqual([]);
  });
});

test('most of the misspelt list needs a correction, and says so', () => {
  const corrected = goldMisspelt.filter(([text, , , region]) => {
    const place = readPlace(text, region === undefined ? {} : { region });
    return place.ok && place.value.isCorrected;
  });
  expect(corrected.length).toBeGreaterThan(100);
});
