import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { declaredNames, freeNames } from '../../src/build/freeNames.ts';

const script = (source: string) => parse(source, { ecmaVersion: 2019, sourceType: 'script' });
const free = (source: string) => freeNames(script(source)).map(({ name }) => name);

test.each([
  ['a', ['a'], 'a name nobody declares'],
  ['var a; a', [], 'declared before'],
  ['a; var a', [], 'declared after: var rises'],
  ['if (x) { var a } a', ['x'], 'var rises out of a block'],
  ['{ let a } a', ['a'], 'let does not'],
  ['{ function f() {} f() }', [], 'a function in its block'],
  ['function f() { var a } a', ['a'], 'var does not rise out of a function'],
  ['function f() { if (1) { var a } return a }', [], 'var rises to its function'],
  ['f(); function f() {}', [], 'functions rise'],
  ['(function g() { g() }); g()', ['g'], 'the name of a function expression is known inside only'],
  ['(a, b = a, ...c) => a + b + c', [], 'parameters, defaults, rest'],
  ['({ a, b: c, d = 1, ...e }) => a + c + d + e', [], 'parameters taken apart'],
  ['({ a, b: c }) => b', ['b'], 'the key of a pattern is no name'],
  ['var [a, { b }] = x; a + b', ['x'], 'a pattern of patterns'],
  ['for (let i = 0; i < n; i++) i; i', ['n', 'i'], 'the variable of a loop'],
  ['for (const k of list) k', ['list'], 'the variable of a for-of'],
  ['try { } catch (e) { e } e', ['e'], 'what was caught'],
  ['switch (x) { case 1: let a; a } a', ['x', 'a'], 'a switch is one block'],
  ['class A { m() { return A } } A', [], 'a class'],
  ['(class B { m() { return B } }); B', ['B'], 'the name of a class expression'],
  ['a.b.c; a[b]', ['a', 'a', 'b'], 'members are no names, unless computed'],
  ['x = { a: 1, [b]: c, d() {} }', ['x', 'b', 'c'], 'keys are no names, unless computed'],
  ['outer: for (;;) { break outer }', [], 'labels are no names'],
  ['function f() { return arguments.length + new.target }', [], 'what every function has'],
  ['typeof a; typeof a.b', ['a'], 'typeof of a name only asks'],
])('%s uses %j: %s', (source, names) => {
  expect(free(source)).toEqual(names);
});

test('the names a script declares at its top', () => {
  const names = declaredNames(
    script('var a, { b } = {}; function f() { var c } class D {} let e; if (1) { var g; let h }'),
  );
  expect(names).toEqual(['a', 'b', 'f', 'D', 'e', 'g']);
});
