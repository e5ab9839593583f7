import { expect, test } from 'vitest';
import { hostOf } from '../../conformance/script.ts';

test('a loop without end is stopped by the wall clock', () => {
  const host = hostOf('function spin() { for (;;) {} }', { realLimit: 20 });
  expect(host.run('spin', [], { as: 'sidebar' })).toMatchObject({
    ok: false,
    cutOff: true,
    error: { message: 'Exceeded maximum execution time' },
  });
});
