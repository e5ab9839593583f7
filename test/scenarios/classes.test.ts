import { expect, test } from 'vitest';
import { makeClasses } from '../../src/scenarios/classes.ts';
import { seededRandom } from '../../src/scenarios/random.ts';

test('a grade with more classes than there are letters goes on with 7А2', () => {
  // 600 pupils of one grade at the usual 24 are 25 classes; there are 19 letters.
  const names = makeClasses(600, { from: 7, to: 7 }, seededRandom(1)).map(({ name }) => name);
  expect(names).toHaveLength(25);
  expect([names[11], names[18], names[19], names[24]]).toEqual(['7К', '7П', '7А2', '7Ғ2']);
  expect(new Set(names).size).toBe(25);
});
