/** One execution: its arguments and results, its time, its locks and stores. Numbers are items of the checklist. */
import { describe, expect, test } from 'vitest';
import { hostOf, messageOf, resultOf, run, workbookOf } from './script.ts';

describe('10.27 arguments of custom functions', () => {
  const host = hostOf(`
    function KIND(x) { return Array.isArray(x) ? 'range ' + JSON.stringify(x) : x === undefined ? 'omitted' : typeof x + ' ' + x; }
    function ISO(x) { return [[x instanceof Date, Utilities.formatDate(x, 'Asia/Almaty', 'yyyy-MM-dd HH:mm')]]; }
    function OWN(x) { return x instanceof Array && x[0] instanceof Array; }`);
  test.each([
    [[5], 'number 5'],
    [[''], 'string '],
    [[], 'omitted'],
    [[undefined], 'omitted'],
    [[{ error: '#N/A' }], 'string #N/A'],
    [[[[1]]], 'range [[1]]'],
    [
      [
        [
          [1, undefined],
          [{ error: '#REF!' }, true],
        ],
      ],
      'range [[1,""],["#REF!",true]]',
    ],
  ])('%j arrives as %s', (args, expected) => {
    expect(host.callFunction('KIND', args)).toMatchObject({ ok: true, value: expected });
  });
  test('a date is a Date of the realm, at midnight of the spreadsheet', () => {
    expect(host.callFunction('ISO', [{ date: '2026-03-31' }])).toMatchObject({
      value: [[true, '2026-03-31 00:00']],
    });
  });
  test('a range is a list of the realm', () => {
    expect(host.callFunction('OWN', [[[1]]])).toMatchObject({ value: true });
  });
});

describe('10.30, 10.31, 10.33 results of custom functions', () => {
  const call = (body: string) => hostOf(`function F() { ${body} }`).callFunction('F', []);
  test.each([
    [
      'return [[1, "a"], [true, null]];',
      [
        [1, 'a'],
        [true, ''],
      ],
    ],
    ['return null;', ''],
    ['return NaN;', { error: '#NUM!' }],
  ])('%s', (body, value) => {
    expect(call(body)).toMatchObject({ ok: true, value });
  });
  test.each([
    ['return [[1], [1, 2]];', /ragged/],
    ['return [1, 2];', /flat list/],
    ['return [[{}]];', /returns Object/],
    ['return new Map();', /returns Map/],
    ['return Promise.resolve(1);', /returns Promise/],
    ['return new Date(0);', /returns Date/],
  ])('%s is refused', (body, message) => {
    expect(call(body)).toMatchObject({ ok: false, error: { message: expect.stringMatching(message) } });
  });
  test('what is thrown is the note', () => {
    expect(call('throw new Error("мәтін / текст");')).toMatchObject({
      ok: false,
      error: { message: 'мәтін / текст' },
    });
  });
  test('past 30 seconds the note says so', () => {
    expect(call('Utilities.sleep(30001);')).toMatchObject({
      ok: false,
      cutOff: true,
      error: { message: 'Exceeded maximum execution time (line 0).' },
    });
  });
});

describe('10.34 the bridge to the panel', () => {
  const host = hostOf(`
    function echo(...args) { return JSON.stringify(args); }
    class Point { constructor() { this.x = 1; } get y() { return 2; } }
    const results = {
      date: () => new Date(0), nested: () => [1, [new Date(0)]], map: () => new Map([[1, 2]]), set: () => [new Set([1])],
      pattern: () => /x/, boxed: () => new Number(1), list: () => [undefined, null], nothing: () => undefined,
      point: () => new Point(), bytes: () => new Int8Array([1, 2]), fn: () => function () { return 1; },
      circle: () => { const c = {}; c.c = c; return c; }, unsigned: () => new Uint8Array(1),
    };
    function give(name) { return results[name](); }`);
  test.each([
    ['date', null],
    ['nested', null],
    ['map', {}],
    ['set', [{}]],
    ['pattern', {}],
    ['boxed', {}],
    ['list', [null, null]],
    ['nothing', null],
    ['point', { x: 1 }],
    ['bytes', { 0: 1, 1: 2 }],
    ['fn', 'function () { return 1; }'],
  ])('a returned %s arrives as %j', (name, expected) => {
    const ended = host.run('give', [name], { as: 'sidebar' });
    expect(ended.ok && ended.value).toEqual(expected);
  });
  test.each(['circle', 'unsigned'])('a returned %s fails', (name) => {
    expect(host.run('give', [name], { as: 'sidebar' })).toMatchObject({ ok: false });
  });
  test.each([
    [new Date(0)],
    [[1, [new Date(0)]]],
    [new Map()],
    [new Set()],
    [/x/],
    [Promise.resolve()],
    [new Uint8Array(1)],
    [() => 1],
    [Object(1)],
  ])('%s cannot be sent', (value) => {
    expect(host.run('echo', [1, value], { as: 'sidebar' })).toMatchObject({
      ok: false,
      error: { message: 'Failed due to illegal value in property: 1' },
    });
  });
  test('undefined arrives as null', () => {
    expect(host.run('echo', [undefined, [undefined]], { as: 'sidebar' })).toMatchObject({
      value: '[null,[null]]',
    });
  });
});

describe('10.40 properties', () => {
  const store = 'const p = PropertiesService.getDocumentProperties();';
  test('a missing one is null, whatever objects inherit', () => {
    expect(resultOf(`${store} return [p.getProperty('a'), p.getProperty('constructor')];`)).toEqual([
      null,
      null,
    ]);
  });
  test('values are strings', () => {
    expect(messageOf(`${store} p.setProperty('a', 5);`)).toMatch(/^The parameters \(String,number\)/);
  });
  test('a value takes 9 KB: 4 608 Kazakh letters of two bytes each', () => {
    expect(messageOf(`${store} p.setProperty('a', 'ә'.repeat(4609));`)).toBe('Argument too large: value');
    expect(resultOf(`${store} return p.setProperty('a', 'ә'.repeat(4608)).getProperty('a').length;`)).toBe(
      4608,
    );
  });
  test('a store takes 500 KB', () => {
    // 55 values of 9 KB and their keys are 495 KB and a little; the 56th goes past 500.
    const body = `${store} for (let i = 0; i < 56; i += 1) p.setProperty('k' + i, 'x'.repeat(9216));`;
    expect(messageOf(body)).toMatch(/^You have exceeded the property storage quota/);
  });
  test('the document and the user have different stores, which outlive the execution', () => {
    const workbook = workbookOf();
    run(
      `${store} p.setProperty('a', '1'); PropertiesService.getUserProperties().setProperty('a', '2'); p.setProperty('b', '3').deleteProperty('b');`,
      { workbook },
    );
    expect(workbook.properties).toMatchObject({ document: { a: '1' }, user: { a: '2' } });
  });
});

describe('10.42 the document lock', () => {
  const take = 'const lock = LockService.getDocumentLock();';
  const source = `function go() { ${take} const got = lock.tryLock(20000); return [got, Date.now()]; }`;
  test('is not given while somebody else has it, and waiting takes time', () => {
    const host = hostOf(source, { now: 0 });
    const other = host.lockElsewhere();
    expect(host.run('go', [], { as: 'sidebar' })).toMatchObject({ value: [false, 20_000] });
    other.letGo();
    expect(host.run('go', [], { as: 'sidebar' })).toMatchObject({ value: [true, 20_000] });
  });
  test('is given as soon as the other lets go', () => {
    const host = hostOf(source, { now: 0 });
    host.lockElsewhere(5000);
    expect(host.run('go', [], { as: 'sidebar' })).toMatchObject({ value: [true, 5000] });
  });
  test('is free again after the execution, whatever its end', () => {
    const host = hostOf(`${source} function fail() { ${take} lock.tryLock(1); throw new Error('x'); }`, {
      now: 0,
    });
    host.run('fail', [], { as: 'sidebar' });
    expect(host.run('go', [], { as: 'sidebar' })).toMatchObject({ value: [true, 0] });
  });
  test('releasing before the writes are sent is noted', () => {
    const write = `${take} lock.tryLock(1); at(1, 1).setValue(1);`;
    expect(run(`${write} lock.releaseLock();`).releasedUnflushed).toBe(true);
    expect(run(`${write} app.flush(); lock.releaseLock();`).releasedUnflushed).toBe(false);
  });
});

describe('10.43 calls and round trips', () => {
  test('every call is counted by name', () => {
    const { calls, total } = run('at(1, 1).setValue(1); at(1, 1).setValue(2); at(1, 1).getValues();');
    expect(calls).toMatchObject({ 'Range.setValue': 2, 'Range.getValues': 1, 'Sheet.getRange': 3 });
    expect(total).toBe(8); // the six above, getActiveSpreadsheet and getActiveSheet
  });
  test('alternating reads and writes costs a trip each time, writes in a row cost one', () => {
    // The first trip is getActiveSheet.
    const alternating = 'for (let i = 1; i <= 5; i += 1) { at(i, 1).setValue(1); at(i, 1).getValue(); }';
    const batched = 'for (let i = 1; i <= 5; i += 1) at(i, 1).setValue(1); at(1, 1, 5, 1).getValues();';
    expect(run(alternating).roundTrips).toBe(11);
    expect(run(batched).roundTrips).toBe(3);
  });
  test('writes at the end are sent too', () => {
    expect(run('at(1, 1).setValue(1);').roundTrips).toBe(2);
  });
});

describe('10.44 time', () => {
  test('passes by calls and waits, and Date tells it', () => {
    const body =
      'const start = Date.now(); at(1, 1).getValue(); Utilities.sleep(1000); return [new Date() - start, new Date(5).getTime(), new Date() instanceof Date];';
    expect(resultOf(body, { now: 0, msPerCall: 10 })).toEqual([1030, 5, true]);
  });
  test('nobody can catch the end: after six minutes no call gets through', () => {
    const body = `
      try { Utilities.sleep(360001); at(1, 1).setValue('first'); } catch (error) {}
      try { at(1, 1).setValue('second'); } catch (error) {}
      return 'went on';`;
    const workbook = workbookOf();
    const ended = run(body, { workbook });
    expect(ended).toMatchObject({
      ok: false,
      cutOff: true,
      error: { message: 'Exceeded maximum execution time' },
    });
    expect(workbook.sheets[0]?.cells).toEqual([]);
  });
  test.each([
    ['menu', 360_000],
    ['trigger', 360_000],
    ['open', 30_000],
  ] as const)('a run from %s has %d ms', (as, limit) => {
    const host = hostOf('function wait(ms) { Utilities.sleep(ms); return 1; }');
    expect(host.run('wait', [limit], { as })).toMatchObject({ ok: true });
    expect(host.run('wait', [limit + 1], { as })).toMatchObject({ cutOff: true });
  });
});

describe('10.50 Utilities.formatDate', () => {
  const shown = (pattern: string, zone = 'Asia/Almaty') =>
    messageOf(
      `return Utilities.formatDate(new Date(Date.UTC(2026, 2, 5, 20, 7, 9)), '${zone}', ${JSON.stringify(pattern)});`,
    );
  test.each([
    ['yyyy-MM', '2026-03'],
    ['dd.MM.yyyy HH:mm:ss', '06.03.2026 01:07:09'],
    ["d.M.yy H 'сағ' '' m", "6.3.26 1 сағ ' 7"],
  ])('%s', (pattern, expected) => {
    expect(shown(pattern)).toBe(`no error, but ${JSON.stringify(expected)}`);
  });
  test('month names are not to be had', () => {
    expect(shown('MMMM')).toBe('not in the local host: Utilities.formatDate with "MMMM"');
  });
  test('an unknown zone is refused', () => {
    expect(shown('yyyy', 'Asia/Alma-Ata')).toMatch(/timeZone/);
  });
  test('two arguments are too few', () => {
    expect(messageOf("Utilities.formatDate(new Date(), 'UTC');")).toMatch(
      /^The parameters \(\(class\),String\)/,
    );
  });
});
