import { describe, expect, test } from 'vitest';
import { checkProject, helpViolations, pageViolations, scriptViolations } from '../../src/build/check.ts';
import { manifestViolations, SCOPES } from '../../src/build/manifest.ts';
import type { ProjectFile } from '../../src/build/project.ts';
import { project, projectSource } from '../project.ts';

test('nothing is wrong with what is pushed', async () => {
  expect(checkProject(await project())).toEqual([]);
});

describe('the check finds', () => {
  const changed = async (name: string, change: (source: string) => string): Promise<ProjectFile[]> =>
    (await project()).map((file) => (file.name === name ? { ...file, source: change(file.source) } : file));

  test('a file that is too much', async () => {
    const more: ProjectFile = { name: 'Notes', type: 'SERVER_JS', source: '' };
    expect(checkProject([...(await project()), more])[0]).toContain('Notes.js');
  });

  test.each([
    ['Code', 512 * 1024],
    ['Sidebar', 300 * 1024],
  ] as const)('%s over its budget', async (name, budget) => {
    const files = await changed(name, (source) => source + ' '.repeat(budget));
    expect(checkProject(files).some((each) => each.includes(`the budget is ${budget}`))).toBe(true);
  });

  test('a public name that nobody asked for', async () => {
    const files = await changed('Entry', (source) => `${source}function helper() {}`);
    expect(checkProject(files).join()).toContain('helper');
  });
});

test.each([
  ['class A { #secret = 1 }', 'no ES2019 script'], // Google's parser: a private field is a syntax error
  ['class A { static a = 1 }', 'no ES2019 script'],
  ['a ?? b', 'no ES2019 script'],
  ['export var a = 1', 'no ES2019 script'],
  ['await 1', 'no ES2019 script'],
  ['setTimeout(f)', '«setTimeout»'],
  ['var f = function () { return new URL("a") }', '«URL»'],
  ['function g(a) { return structuredClone(a) }', '«structuredClone»'],
  ['var a = { fetch: 1 }, b = a.fetch, c = { b, fetch() {} }', undefined], // names of members, not of the realm
  ['function f(fetch) { return fetch() }', undefined], // its own parameter
  ['typeof window', undefined], // only asks
])('%s: %s', (source, violation) => {
  const found = scriptViolations(`var a, b, f;${source}`);
  if (violation === undefined) expect(found).toEqual([]);
  else expect(found.join()).toContain(violation);
});

test.each([
  ['<?= name ?>', 'a scriptlet mark «<?»'],
  ['<link rel="stylesheet" href="a.css">', 'a resource from outside'],
  ['<script src="a.js"></script>', 'a resource from outside'],
  ['<style>@import "a.css"</style>', 'a resource from outside'],
  ['<style>a{background:url(https://a.kz/b.png)}</style>', 'a resource from outside'],
  ['<script>a.innerHTML=b</script>', 'HTML made from text'],
  ['<script>fetch("a")</script>', 'network or storage'],
  ['<!-- script -->', 'a place that was not filled'],
])('in a page, %s is %s', (html, violation) => {
  expect(pageViolations(html)).toEqual([violation]);
});

test.each([
  ['/** Жолы. / Строка.\n * @example =A(1) → 1\n * @customfunction */', []],
  ['/** Жолы. / Строка.\n * @example =A(1) → 1 */', ['no @customfunction']],
  [
    '/** Бірі. / Одна.\n * Екіншісі.\n * @example =A(1) → 1\n * @customfunction */',
    ['the description has more than one line'],
  ],
  ['/** <b>Жолы</b>. / Строка.\n * @example =A(1) → 1\n * @customfunction */', ['HTML in the help']],
  ['/** Жолы. / Строка.\n * @customfunction */', []],
])('the help %j has %j', (block, violations) => {
  expect(helpViolations(block)).toEqual(violations);
});

describe('the manifest', () => {
  const manifest = async () => JSON.parse(await projectSource('appsscript'));

  test('asks for this spreadsheet and the panel, and nothing else', async () => {
    expect((await manifest()).oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  test.each([
    [
      'another scope',
      { oauthScopes: [SCOPES[0], 'https://www.googleapis.com/auth/script.external_request'] },
    ],
    ['a scope less', { oauthScopes: [SCOPES[0]] }],
    ['one scope twice', { oauthScopes: [SCOPES[0], SCOPES[0]] }],
    ['the old engine', { runtimeVersion: 'DEPRECATED_ES5' }],
    ['a log of exceptions, whose messages may quote a cell', { exceptionLogging: 'STACKDRIVER' }],
    ['a section for card add-ons', { addOns: {} }],
    ['an advanced service', { dependencies: { enabledAdvancedServices: [] } }],
    ['addresses to fetch from', { urlFetchWhitelist: ['https://a.kz/'] }],
  ])('is refused with %s', async (_what, change) => {
    expect(manifestViolations(JSON.stringify({ ...(await manifest()), ...change })).length).toBe(1);
  });

  test('is refused when it is no JSON', () => {
    expect(manifestViolations('{')).toEqual(['not JSON']);
  });
});
