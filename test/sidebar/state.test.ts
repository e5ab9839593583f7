import { expect, test } from 'vitest';
import { tabByKey } from '../../src/sidebar/state.ts';

test.each([
  ['data', 'ArrowRight', 'check'],
  ['settings', 'ArrowRight', 'data'], // round the end, as the ARIA pattern for tabs asks
  ['data', 'ArrowLeft', 'settings'],
  ['summary', 'ArrowLeft', 'check'],
  ['summary', 'Home', 'data'],
  ['check', 'End', 'settings'],
  ['check', 'ArrowDown', undefined], // left to the page: it scrolls
  ['check', 'toString', undefined],
] as const)('from the tab %s the key %s goes to %s', (tab, key, expected) => {
  expect(tabByKey(tab, key)).toBe(expected);
});
