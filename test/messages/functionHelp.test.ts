import { expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { englishFunctionHelp } from '../../src/messages/functionHelp.ts';

test('every function has its help in English, in one line and one sentence', () => {
  expect(Object.keys(englishFunctionHelp)).toEqual(Object.keys(FUNCTIONS));
  for (const help of Object.values(englishFunctionHelp)) {
    expect(help).toMatch(/^[A-Z].*\.$/u);
    expect(help.length).toBeLessThanOrEqual(90);
  }
});
