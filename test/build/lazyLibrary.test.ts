import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { lazyLibrary } from '../../src/build/lazyLibrary.ts';

const LIBRARY = `  // node_modules/lib/index.js
  loaded.push("lib");
  var base = 2;
  function twice(x) { return x * base; }
  var self = function () { return this; };
`;
const bundle = (ours: string) =>
  `"use strict";\nvar Sapa = (() => {\n${LIBRARY}\n  // src/main.ts\n${ours}\n})();`;
const run = (code: string) => {
  const loaded: string[] = [];
  return { value: runInNewContext(`${code};Sapa`, { loaded }), loaded };
};

describe('a bundle gives the same', () => {
  test.each([
    ['return twice(4);', 'a function of the library'],
    ['return twice === twice && base;', 'one and the same each time'],
    ['var o = { twice, base }; return o.twice(o.base);', 'in an object, by its short form'],
    ['return self();', 'called with no `this`'],
    ['var f = (twice) => twice; return f(1) + base;', 'a parameter of the same name is another thing'],
    ['return { base: 3 }.base + twice(1);', 'so is a member'],
  ])('%s (%s)', (ours) => {
    const code = bundle(ours);
    expect(run(lazyLibrary(code))).toEqual(run(code));
  });
});

test('the library runs at the first use of a name, once', () => {
  expect(run(lazyLibrary(bundle('return () => twice(1);'))).loaded).toEqual([]);
  expect(run(lazyLibrary(bundle('return twice(1) + twice(2);'))).loaded).toEqual(['lib']);
});

test('libraries in several places run in their order', () => {
  const code = `${bundle('var a = 1;').replace('})();', '')}  // node_modules/other/index.js
  loaded.push("other"); var more = base + 1;
  // src/last.ts
  return more + a;
})();`;
  expect(run(lazyLibrary(code))).toEqual({ value: 4, loaded: ['lib', 'other'] });
});

test('a bundle without libraries stays as it is', () => {
  const code = 'var Sapa = (() => {\n  // src/main.ts\n  return 1;\n})();';
  expect(lazyLibrary(code)).toBe(code);
});
