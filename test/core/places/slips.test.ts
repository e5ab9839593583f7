import { expect, test } from 'vitest';
import { lettersOf, mayBeNear, slipsBetween, TOO_FAR } from '../../../src/core/places/slips.ts';

// Counted by hand, in half slips.
test.each([
  ['талгар', 'талгар', 0],
  ['толгар', 'талгар', 1], // a vowel for its like
  ['талгр', 'талгар', 1], // a vowel dropped
  ['тлагар', 'талгар', 1], // neighbours swapped
  ['талгат', 'талгар', 2], // a consonant for another: Талғат is a person
  ['талар', 'талгар', 2], // a consonant dropped
  ['алгар', 'талгар', 3], // the first letter dropped
  ['жезказкан', 'жезказган', 1], // voiceless for voiced
  ['', 'шу', 4], // ш first (2 + 1), у (1)
])('from %j to %j: %i', (a, b, slips) => {
  expect(slipsBetween(a, b, 9)).toBe(slips);
});

test('past the limit nothing is counted', () => expect(slipsBetween('алгар', 'талгар', 2)).toBe(TOO_FAR));

test('the quick look never dismisses what is near', () => {
  const words = [
    'талгар',
    'толгар',
    'талгр',
    'тлагар',
    'карасаи',
    'карасу',
    'карсаи',
    'енбекшиказах',
    'енбикшиказах',
  ];
  for (const a of words) {
    for (const b of words) {
      const slips = slipsBetween(a, b, 4);
      if (slips !== TOO_FAR) expect(mayBeNear(lettersOf(a), lettersOf(b), slips), `${a} ${b}`).toBe(true);
    }
  }
});
