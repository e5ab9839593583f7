import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { lazyData } from '../../src/build/lazyData.ts';
import { projectSource } from '../project.ts';

const bundle = (body: string) => `"use strict";\nvar Sapa = (() => {\n${body}\n})();`;
const gives = (code: string) => runInNewContext(`${code};Sapa`);

/** Makes any table big enough to be worth a string. */
const BIG = `rest: ${JSON.stringify('сөз '.repeat(300))}`;
const isMadeLate = (code: string) => code.includes('JSON.parse(');

describe('a table is made late and gives the same', () => {
  test.each([
    [`var T = { a: 1, ${BIG} }; return T.a + T.rest;`, 'an object'],
    [`var T = [1, [2, { ${BIG} }]]; return T;`, 'a list'],
    [`var f = () => T.a; var T = { a: 1, ${BIG} }; return f();`, 'used above its line'],
    [`var T = { a: [], ${BIG} }; return T === T && T.a === T.a;`, 'one object each time'],
    [`var T = { ${BIG} }; var m = new WeakMap([[T, 7]]); return m.get(T);`, 'the key of a weak map'],
    [`var T = { n: 1, ${BIG} }; T.n = 2; return T.n;`, 'what is set in it stays'],
    [`var T = { ${BIG} }; var o = { T, X: T }; return o.T === o.X;`, 'in an object, by its short form too'],
    [`var T = { ${BIG} }; function f(T) { return T; } return f(1) + (T ? 1 : 0);`, 'a parameter is another'],
    [`var T = { a: 5, ${BIG} }; var o = { get: () => T }; return o.get().a;`, 'as the bundle exports it'],
    [`var T = { a: -1, b: -0, c: 1e21, d: null, ${BIG} }; return [T, 1 / T.b];`, 'numbers, minus nought too'],
    [
      `var T = { a: "\\"'\\\\ \\u2028\\n\`\${1}", ${BIG} }; return T.a;`,
      'quotes, breaks and signs of a template',
    ],
    [
      `var T = { b: 1, 2: "x", "1": "y", "a-b": 0, b: 3, ${BIG} }; return Object.keys(T).join() + T.b;`,
      'keys',
    ],
    [
      `var c = (id, of) => ({ id, of }); var T = [1, { ${BIG} }]; var S = c("s", T); return S.of === T && S === S;`,
      'a small call that holds one',
    ],
    [`var w = (kk, ru) => ({ ru, kk }); var T = { a: w("x", "y"), ${BIG} }; return T;`, 'calls of a maker'],
    [
      `var n = (a, b) => ({ a, b }); var c = (id, two) => ({ id, two: n(...two) }); var T = [c(1, [2, 3]), { ${BIG} }]; return T;`,
      'makers in makers, and lists spread in their arguments',
    ],
    [
      `var c = (id) => ({ id, t: 0 }); var late = (t, of) => ({ x: 1, ...of, t }); var T = [late(7, c(2)), { ${BIG} }]; return T;`,
      'a maker that adds to what another made',
    ],
    [
      `var w = (a) => ({ a }); var f = () => { let w = 0; w++; return w; }; var T = [w(1), { ${BIG} }]; return [T, f()];`,
      'a local that is changed has the name of the maker',
    ],
    [`var L = [1]; var T = { l: [L], ${BIG} }; return T.l[0] === L;`, 'another constant is the same in it'],
    [`var L = { ${BIG} }; var T = { a: 0, l: L, ${BIG} }; return [T.l === L, T];`, 'so is one made late'],
    [`var A = { a: 1, ${BIG} }; var ALL = [A]; return ALL[0] === A && ALL === ALL;`, 'a list of tables'],
    [`var A = { x: [], ${BIG} }; var ALL = { ...A }; return ALL.x === A.x && ALL !== A;`, 'tables joined'],
    [
      `var A = { ${BIG} }; var ALL = { A }; var TOP = [ALL]; return TOP[0].A === A;`,
      'lists of lists of tables',
    ],
    [
      `var w = (a) => ({ a }); var A = { x: 1, ${BIG} }; var ALL = { b: w(2), ...A, x: 3 }; return [ALL, ALL === ALL];`,
      'a table among other data',
    ],
  ])('%s (%s)', (body) => {
    const code = bundle(body);
    const light = lazyData(code);
    expect(isMadeLate(light)).toBe(true);
    expect(gives(light)).toEqual(gives(code));
  });
});

describe('what is not data, or not safe, stays as it is', () => {
  test.each([
    [`var T = { f: () => 1, ${BIG} }; return T.f();`, 'a function'],
    [`var T = { u: undefined, ${BIG} }; return "u" in T;`, 'undefined'],
    [`var T = { r: /a/, ${BIG} }; return T.r.test("a");`, 'a pattern'],
    [`var T = [1, , { ${BIG} }]; return 1 in T;`, 'a hole in a list'],
    [`var T = { __proto__: { a: 1 }, ${BIG} }; return T.a;`, 'a prototype'],
    [`var T = { get a() { return 1; }, ${BIG} }; return T.a;`, 'a getter'],
    [
      `var n = 0; var next = () => ++n; var T = { a: next(), ${BIG} }; return n;`,
      'a call that does something',
    ],
    [`var T = { ${BIG} }; T = { a: 1 }; return T;`, 'a variable that gets another value'],
    [`var T = { ${BIG} }; [T] = [2]; return T;`, 'also by taking a list apart'],
    [`var T = { a: L, ${BIG} }; var L = 1; return T.a === undefined;`, 'a constant below it'],
    [`var L = 1; var T = { a: L, ${BIG} }; L = 2; return T.a;`, 'a variable in it that changes'],
    [`var T = { ${BIG} }; return typeof T;`, 'asked for its type'],
    [
      `var p = (a) => ({ a, b: a }); var T = [p([]), { ${BIG} }]; return T[0].a === T[0].b;`,
      'one list twice',
    ],
    ['var T = { a: 1 }; return T;', 'a small object'],
    [`return (() => { var T = { a: {}, ${BIG} }; return T; })().a;`, 'inside a function: new at each call'],
  ])('%s (%s)', (body) => {
    const code = bundle(body);
    expect(lazyData(code)).toBe(code);
    expect(() => gives(code)).not.toThrow();
  });
});

test('the forms and the messages of the bundle that ships are made late, of packed texts', async () => {
  const code = await projectSource('Code');
  expect(code).toMatch(/JSON\.parse\(\w+\("/);
  // In a literal or in JSON: neither is left.
  for (const words of ['Мектептер тізілімі', 'Реестр школ', 'Свод: {period}', 'Талғар', 'Семипалатинск'])
    expect(code).not.toContain(words);
});
