import { expect, test } from 'vitest';
import { remembering } from '../../../src/host/project/remember.ts';

test('an answer is computed once while it is among the latest', () => {
  const asked: string[] = [];
  const read = remembering(2, (name, source) => {
    asked.push(name);
    return source.length;
  });
  expect([read('a', 'xx'), read('a', 'xx'), read('b', 'x'), read('c', ''), read('a', 'xx')]).toEqual([
    2, 2, 1, 0, 2,
  ]);
  // "c" pushed "a" out, so it was asked again.
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('the same source under another name is another file', () => {
  const read = remembering(2, (name) => name);
  expect([read('a', 'x'), read('b', 'x')]).toEqual(['a', 'b']);
});
