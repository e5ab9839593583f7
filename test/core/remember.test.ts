import { expect, test } from 'vitest';
import { oncePerText } from '../../src/core/remember.ts';

test('each distinct text is computed once, an undefined answer too', () => {
  const asked: string[] = [];
  const lengthOf = oncePerText((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect([lengthOf('Шу'), lengthOf(''), lengthOf('Шу'), lengthOf('')]).toEqual([2, undefined, 2, undefined]);
  expect(asked).toEqual(['Шу', '']);
});

test('what is kept is bounded, and an answer forgotten is computed again', () => {
  let computed = 0;
  const same = oncePerText((text) => {
    computed += 1;
    return text;
  });
  for (let at = 0; at < 6000; at += 1) same(String(at));
  expect(same('0')).toBe('0');
  expect(computed).toBe(6001);
});
