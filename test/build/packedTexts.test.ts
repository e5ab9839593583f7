import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { lazyTexts } from '../../src/build/lazyTexts.ts';
import { packedTexts } from '../../src/build/packedTexts.ts';

const bundle = (body: string) => `"use strict";\nvar Sapa = (() => {\n${body}\n})();`;
const gives = (code: string) => runInNewContext(`${code};Sapa`);
const light = (code: string) => packedTexts(lazyTexts(code));

const WORDS = 'бастауыш негізгі орта бастауыш негізгі орта бастауыш негізгі орта бастауыш негізгі орта';

describe('a text is packed and reads the same', () => {
  test.each([
    [`var T = "${WORDS}"; var f = () => T; return f();`, 'a constant'],
    [`var T = \`${WORDS}\n${WORDS}\`; var f = () => T; return f();`, 'of several lines'],
    [`var T = "${WORDS}" + "${WORDS}"; var f = () => T; return f();`, 'in pieces'],
    [`var T = "${WORDS}".split(" "); var f = () => T; return f() === f() && f();`, 'a list, one for all'],
    [`var T = new Set("${WORDS}".split(" ")); var f = () => T; return [...f()];`, 'a set'],
    [
      `function list(w) { return new Set(w.split(" ")); } var T = list("${WORDS}"); var f = () => T; return [...f()];`,
      'what a maker makes of it',
    ],
    [`var f = () => "${WORDS}"; return f() + f();`, 'in a function'],
    [`var f = () => ({ a: "${WORDS}" }); return f();`, 'as a value in an object'],
    [`var f = () => new RegExp("^(${WORDS}|\\\\d\\"+)$", "u"); return String(f());`, 'a pattern'],
    [`var T = "${WORDS}"; var f = (T) => T; var g = () => T; return [f(1), g()];`, 'a parameter is another'],
    [`var T = "${WORDS}"; var g = () => ({ T }); return g();`, 'in an object, by its short form'],
  ])('%s (%s)', (body) => {
    const code = bundle(body);
    const packed = light(code);
    expect(packed).not.toContain('бастауыш негізгі');
    expect(gives(packed)).toEqual(gives(code));
  });
});

describe('a text stays as it is', () => {
  test.each([
    [`var T = "${WORDS}"; return T;`, 'asked for at load'],
    [`var T = "${WORDS}".length; var f = () => T; return f();`, 'what is computed of it at load'],
    [`var f = () => ({ "${WORDS}": 1 }); return f();`, 'a key'],
    [`var f = (x) => \`${WORDS}\${x}\`; return f(1);`, 'a template that something is put into'],
    ['var f = () => "аудан"; return f();', 'a short word'],
    [`var T = "${WORDS}"; var f = () => T; T = 1; return f();`, 'a variable that gets another value'],
  ])('%s (%s)', (body) => {
    const code = bundle(body);
    expect(light(code)).toBe(code);
    expect(() => gives(code)).not.toThrow();
  });
});
