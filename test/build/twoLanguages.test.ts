import { expect, test } from 'vitest';
import { withoutEnglish } from '../../src/build/twoLanguages.ts';

test('the third text of a message goes, the other two and the rest of the file stay', () => {
  const source =
    "export const a = { 'x.y': words('бір, екі', `раз (два)`, 'one, \"two\"'), z: other('a', 'b', 'c') };";
  expect(withoutEnglish(source)).toBe(
    "export const a = { 'x.y': words('бір, екі', `раз (два)`, ''), z: other('a', 'b', 'c') };",
  );
});
