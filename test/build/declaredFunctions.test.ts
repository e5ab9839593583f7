import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { declaredFunctions } from '../../src/build/declaredFunctions.ts';

const bundle = (body: string) => `"use strict";\nvar Sapa = (() => {\n${body}\n})();`;
const gives = (code: string) => runInNewContext(`${code};Sapa`);

describe('an arrow at the top is declared and gives the same', () => {
  test.each([
    ['var f = (x) => x * x; return f(3);', 'an expression'],
    ['var f = () => ({ a: 1 }); return f();', 'an object in brackets'],
    ['var f = (x) => { return x; }; return f(2);', 'a block'],
    [
      'var f = ({ a, b = 2 }, [c] = [3], ...d) => [a, b, c, d]; return f({ a: 1 }, [4], 5);',
      'all sorts of parameters',
    ],
    ['var f = (x) => (y) => x + y; return f(1)(2);', 'an arrow in it'],
    ['var f = (x) => x ? g(x - 1) : "end"; var g = (x) => f(x); return f(2);', 'each other'],
    [
      'var f = (a, b) => (a, b); return f(1, 2) + f.name + f.length;',
      'a row of expressions, name and length',
    ],
  ])('%s (%s)', (body) => {
    const code = bundle(body);
    expect(declaredFunctions(code)).toMatch(/\n *function f\(/);
    expect(gives(declaredFunctions(code))).toEqual(gives(code));
  });
});

test.each([
  ['var f = () => this; return f();', 'the `this` of the bundle'],
  ['var f = () => arguments; return f;', 'its arguments'],
  ['var f = () => 1; f = () => 2; return f();', 'a variable that gets another value'],
  ['return (() => { var f = () => 1; return f(); })();', 'inside a function'],
])('%s stays as it is: %s', (body) => {
  expect(declaredFunctions(bundle(body))).toBe(bundle(body));
});
