import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { lazyPatterns } from '../../src/build/lazyPatterns.ts';
import { projectSource } from '../project.ts';

const bundle = (body: string) => `"use strict";\nvar Sapa = (() => {\n${body}\n})();`;
const gives = (code: string) => runInNewContext(`${code};Sapa`);

/** What a bundle gives must be the same with its patterns made late. */
describe('a bundle gives the same', () => {
  test.each([
    ['var W = /^\\p{L}+$/u; return W.test("ә") && !W.test("1");', 'a constant'],
    ['var f = () => W.test("ә"); var W = /\\p{L}/u; return f();', 'used above its line'],
    ['var W = /\\p{L}/gu; W.test("аб"); return W.lastIndex;', 'one object, which keeps its place'],
    ['var W = /\\p{L}/u; return W === W;', 'one object each time'],
    [
      'var W = /\\p{L}/u; var o = { W, X: W }; return o.W.source + (o.X === o.W);',
      'in an object, by its short form too',
    ],
    [
      'var W = /\\p{L}/u; function f(W) { return W; } return f(1);',
      'a parameter of the same name is another thing',
    ],
    ['var W = /\\p{L}/u; function f() { const W = 2; return W; } return f();', 'so is a local constant'],
    ['var o = { W: 3 }; var W = /\\p{L}/u; return o.W;', 'so is a member'],
    ['var f = () => /\\p{L}/u; return f().test("ә");', 'inside a function'],
    ['var f = () => /\\p{L}/gu; f().test("а"); return f().lastIndex;', 'with a place to keep, new each time'],
    ['var W = /[/\\]"\\p{L}]/u; return W.source;', 'with quotes, slashes and brackets'],
    ['var a = [/\\p{L}/u, 1]; return a[0].test("ә");', 'in a list'],
    ['var W = /[a-z]/; return String(W);', 'without a Unicode class'],
  ])('%s (%s)', (body) => {
    const code = bundle(body);
    expect(gives(lazyPatterns(code))).toEqual(gives(code));
  });
});

test('no pattern with a Unicode class is left to the compiler, at the top or in a function', () => {
  const code = lazyPatterns(
    bundle('var W = /\\p{L}/u; var f = () => /\\p{N}/gu; var g = () => /\\p{M}/u; return [W, f, g];'),
  );
  expect(code).not.toMatch(/\/\\p\{/);
});

test('the bundle that ships has its patterns made late', async () => {
  const code = await projectSource('Code');
  expect(code).toContain('new RegExp(');
  expect(code).not.toMatch(/\/[^/\n]*\\p\{L\}[^/\n]*\/[a-z]*u/);
});
