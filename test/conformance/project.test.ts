/** What is refused at push, what a realm holds, which names can be called. Numbers are items of the checklist. */
import { describe, expect, test } from 'vitest';
import { createHost } from '../../src/host/node/host.ts';
import { hostOf, manifest, messageOf, resultOf, run, script, workbookOf } from './script.ts';

describe('10.1 load', () => {
  test('files run in push order, in one scope', () => {
    const host = createHost({
      workbook: workbookOf(),
      files: [
        manifest(),
        script('const first = 1;', 'A'),
        script('function sum() { return first + 1; }', 'B'),
      ],
    });
    expect(host.run('sum', [], { as: 'sidebar' })).toMatchObject({ ok: true, value: 2 });
  });

  test('every execution has a fresh realm', () => {
    const host = hostOf('var count = 0; function next() { count += 1; return count; }');
    expect([1, 2].map(() => host.run('next', [], { as: 'sidebar' }))).toMatchObject([
      { value: 1 },
      { value: 1 },
    ]);
  });

  test('the workbook outlives them', () => {
    const host = hostOf(`
      function put() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 1).setValue(7); }
      function get() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 1).getValue(); }`);
    host.run('put', [], { as: 'sidebar' });
    expect(host.run('get', [], { as: 'sidebar' })).toMatchObject({ ok: true, value: 7 });
  });
});

describe('10.2 syntax is ES2019 script', () => {
  test.each([
    ['class A { #x = 1; }', /^Syntax error: .+ line: 1 file: Code$/],
    ['\n\nclass A { static a = 1; }', /^Syntax error: .+ line: 3 file: Code$/],
    ['import x from "y";', /^Syntax error: .+ line: 1 file: Code$/],
    ['const v = await 1;', /^Syntax error: .+ line: 1 file: Code$/],
    ['const v = a?.b;', /^Syntax error: .+ line: 1 file: Code$/], // ES2020: not a safe floor for the push parser
  ])('%j is refused', (source, message) => {
    expect(() => hostOf(source)).toThrow(message);
  });
});

test('10.3 no web and no Node globals; console, Logger, Promise, Intl and BigInt are there', () => {
  const absent =
    'setTimeout setInterval clearTimeout TextEncoder TextDecoder URL URLSearchParams fetch Blob File FormData ' +
    'DOMException atob btoa crypto window navigator performance process require Buffer structuredClone ReadableStream';
  const present = 'console Logger Promise Intl BigInt JSON Map';
  const found = (names: string) =>
    `return ${JSON.stringify(names.split(' '))}.filter((name) => globalThis[name] !== undefined);`;
  expect(resultOf(found(absent))).toEqual([]);
  expect(resultOf(found(present))).toEqual(present.split(' '));
});

describe('10.4 custom functions', () => {
  const host = hostOf(`
    function DOUBLE_IT(x) { return x * 2; }
    function HIDDEN_(x) { return x; }
    globalThis.ASSIGNED = (x) => x;
    const ARROW = (x) => x;`);
  test.each(['DOUBLE_IT', 'double_it', 'Double_It'])('%s is found in any case', (name) => {
    expect(host.callFunction(name, [4])).toMatchObject({ ok: true, value: 8 });
  });
  test.each(['HIDDEN_', 'ASSIGNED', 'ARROW', 'NOWHERE'])('%s is not', (name) => {
    expect(host.callFunction(name, [4])).toMatchObject({
      ok: false,
      error: { message: `Unknown function: '${name}'.` },
    });
  });
});

test('10.5 a custom function may not be called as a built-in one', () => {
  expect(() => hostOf('/** Sums.\n * @customfunction */\nfunction Sum(x) { return x; }')).toThrow(/built-in/);
});

describe('10.6, 10.7 names that can be called', () => {
  const host = hostOf(`
    function open_() { return 1; }
    function shown() { return 2; }
    const tools = { tidy() { return 3; } };
    globalThis.late = function () { return 4; };`);
  test('a panel reaches declared names', () => {
    expect(host.run('shown', [], { as: 'sidebar' })).toMatchObject({ value: 2 });
  });
  test.each(['open_', 'late', 'tools.tidy', 'missing', 'constructor'])(
    'a panel does not reach %s',
    (name) => {
      expect(host.run(name, [], { as: 'sidebar' })).toMatchObject({
        ok: false,
        error: { message: `Script function not found: ${name}` },
      });
    },
  );
  test('a menu may name a method', () => {
    expect(host.run('tools.tidy', [], { as: 'menu' })).toMatchObject({ value: 3 });
  });
});

describe('10.8 help texts', () => {
  const helpOf = (source: string) => hostOf(source).project.customFunctions.get('F')?.help;
  test('description and parameters come from the block above the declaration', () => {
    const source =
      '/**\n * One line.\n * @param {number} x A cell.\n * @return {number} n\n * @customfunction\n */\nfunction F(x) {}';
    expect(helpOf(source)).toEqual({
      description: 'One line.',
      parameters: [{ name: 'x', text: 'A cell.' }],
    });
  });
  test.each([
    ['/** Says nothing. */ function F(x) {}', 'the tag is missing'],
    ['/** One. @customfunction */ var y = 1; function F(x) {}', 'something stands between'],
  ])('%j has none: %s', (source) => {
    expect(helpOf(source)).toBeUndefined();
  });
});

describe('10.53 manifest', () => {
  test.each([
    ['unknown scope', { oauthScopes: ['https://www.googleapis.com/auth/spreadsheet'] }],
    ['no V8', { runtimeVersion: 'DEPRECATED_ES5' }],
    ['add-on block', { addOns: { common: {} } }],
    ['advanced service', { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets' }] } }],
    ['plain http', { urlFetchWhitelist: ['http://example.com/'] }],
  ])('%s is refused', (_why, changes) => {
    expect(() => hostOf('', { files: [manifest(changes)] })).toThrow(/^Manifest: /);
  });
  test('none at all is refused', () => {
    expect(() => hostOf('', { files: [] })).toThrow('Manifest: appsscript.json is missing');
  });
});

test("10.52 an enum shows its name; stacks end where Google's do", () => {
  expect(resultOf('return JSON.stringify(Charts.ChartType.COLUMN);')).toBe('"COLUMN"');
  const stack = resultOf('return new Error("x").stack;') as string;
  expect(stack.split('\n')).toEqual([
    'Error: x',
    expect.stringMatching(/^ {4}at main \(Code\.gs:\d+:\d+\)$/),
    '    at __GS_INTERNAL_top_function_call__.gs:1:8',
  ]);
});

describe('what is not here says so', () => {
  test.each([
    ['at(1, 1).getRichTextValue()', 'not in the local host: Range.getRichTextValue'],
    ['sheet.sort(1)', 'not in the local host: Sheet.sort'],
    ['app.newColor()', 'not in the local host: SpreadsheetApp.newColor'],
    ['UrlFetchApp.fetch("https://example.com/")', 'not in the local host: UrlFetchApp.fetch'],
    [
      'sheet.newChart().asColumnChart().setTitle("x")',
      'not in the local host: EmbeddedColumnChartBuilder.setTitle',
    ],
  ])('%s', (call, message) => {
    expect(messageOf(`${call};`)).toBe(message);
  });
  test('what Google lacks too is undefined, as there', () => {
    expect(messageOf('at(1, 1).getEverything();')).toMatch(/getEverything is not a function/);
  });
});

test('advanced services are undefined', () => {
  expect(resultOf('return typeof Sheets;')).toBe('undefined');
});

test('errors of services belong to the realm and are named Exception', () => {
  expect(
    resultOf(`
      try { at(0, 1); } catch (error) { return [error instanceof Error, error.name, String(error)]; }`),
  ).toEqual([true, 'Exception', 'Exception: The starting row of the range is too small.']);
});

test('the log keeps what console and Logger were given', () => {
  expect(run('console.log("a", 1, { b: 2 }); Logger.log("c"); console.error(new Error("d"));').logs).toEqual([
    { level: 'log', text: 'a 1 {"b":2}' },
    { level: 'log', text: 'c' },
    { level: 'error', text: 'Error: d' },
  ]);
});
