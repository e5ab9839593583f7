/** The page's realm, made as the build makes it: what a script finds in it, and that it works as in Node. */
import { beforeAll, describe, expect, test } from 'vitest';
import { scriptModule } from '../../../src/build/workbench/script.ts';
import { dumpWorkbook } from '../../../src/host/model/compare.ts';
import type { WorkbookModel } from '../../../src/host/model/workbook.ts';
import { nodeRealms } from '../../../src/host/node/realm.ts';
import type { ProjectFile } from '../../../src/host/project/project.ts';
import { createHostIn, type Host } from '../../../src/host/runtime/host.ts';
import type { RealmMaker } from '../../../src/host/runtime/realm.ts';
import { scenarios } from '../../../src/scenarios/index.ts';
import { pageRealms, type RealmParts } from '../../../src/workbench/desk/realm.ts';
import { project } from '../../project.ts';
import { sampleBook, scriptOf } from '../workshop.ts';

/** The module that the desk imports, evaluated here: a data address is imported as any file is. */
async function partsOf(files: readonly ProjectFile[]): Promise<RealmParts> {
  const code = Buffer.from(scriptModule(files)).toString('base64');
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as RealmParts;
}

async function hostOf(body: string, above = ''): Promise<Host> {
  const files = scriptOf(body).map((file) =>
    file.name === 'Code' ? { ...file, source: `${above}\n${file.source}` } : file,
  );
  return createHostIn(pageRealms(await partsOf(files)), { files, workbook: sampleBook() });
}
const run = (host: Host, name = 'work') => host.run(name, [], { as: 'sidebar' });

/** What a worker offers beside the language itself and Apps Script does not, as MDN lists it. */
const FOREIGN = (
  'self window document location navigator name close postMessage importScripts Worker SharedWorker MessageChannel ' +
  'BroadcastChannel fetch Request Response Headers XMLHttpRequest WebSocket EventSource indexedDB caches crypto ' +
  'performance setTimeout setInterval clearTimeout clearInterval requestAnimationFrame queueMicrotask structuredClone ' +
  'TextEncoder TextDecoder URL URLSearchParams Blob File FileReader FormData atob btoa ReadableStream WritableStream ' +
  'WebAssembly SharedArrayBuffer Atomics OffscreenCanvas reportError Event EventTarget AbortController Intl'
).split(' ');

describe('inside the script', () => {
  test('what Apps Script lacks is not there', async () => {
    const names = JSON.stringify(FOREIGN);
    const typeOf = FOREIGN.map((name) => `typeof ${name}`).join();
    const there = await hostOf(
      `const found = [${typeOf}]; return ${names}.filter((_n, at) => found[at] !== 'undefined');`,
    );
    expect(run(there)).toMatchObject({ ok: true, value: [] });
  });
  test('nor by way of globalThis', async () => {
    const there = await hostOf(
      `return ${JSON.stringify([...FOREIGN, 'process', 'Buffer'])}.filter((name) => name in globalThis);`,
    );
    expect(run(there)).toMatchObject({ ok: true, value: [] });
  });
  test('what Apps Script has is', async () => {
    const services =
      'SpreadsheetApp LockService PropertiesService HtmlService Session Utilities Charts Logger console';
    const there = await hostOf(
      `return [${services.split(' ').join()}, Math, JSON].every((each) => typeof each === 'object') &&
        [Date, Map, Promise, Symbol].every((each) => typeof each === 'function');`,
    );
    expect(run(there)).toMatchObject({ ok: true, value: true });
  });
});

test('an execution leaves nothing behind for the next one', async () => {
  const host = await hostOf(
    `count += 1; globalThis.left = (globalThis.left || 0) + 1; list.push(1);
     SpreadsheetApp.mine = (SpreadsheetApp.mine || 0) + 1;
     return [count, globalThis.left, list.length, SpreadsheetApp.mine];`,
    'var count = 0; const list = [];',
  );
  expect([run(host), run(host)].map((ended) => ended.ok && ended.value)).toEqual([
    [1, 1, 1, 1],
    [1, 1, 1, 1],
  ]);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'missing'])(
  'the panel cannot call %s',
  async (name) => {
    expect(run(await hostOf(''), name)).toMatchObject({
      ok: false,
      error: { message: `Script function not found: ${name}` },
    });
  },
);

test.each(['constructor', 'constructor.constructor', 'Tools.missing', 'Tools.x.y'])(
  'a menu cannot name %s either',
  async (name) => {
    const host = await hostOf('', 'const Tools = { greet() { return 1; } };');
    expect(host.run(name, [], { as: 'menu' })).toMatchObject({ ok: false });
    expect(host.run('Tools.greet', [], { as: 'menu' })).toMatchObject({ ok: true, value: 1 });
  },
);

describe('the pushed add-on', () => {
  let files: readonly ProjectFile[];
  let parts: RealmParts;
  beforeAll(async () => {
    files = (await project()) as readonly ProjectFile[];
    parts = await partsOf(files);
  });
  /** What the panel asks for, until the summary is written. */
  function summarise(workbook: WorkbookModel, realms: RealmMaker): string {
    const host = createHostIn(realms, { files, workbook, now: Date.UTC(2026, 0, 15), userLocale: 'kk' });
    const ask = (name: string, input: object) => {
      const ended = host.run('dispatch', [JSON.stringify({ v: 1, name, input })], { as: 'sidebar' });
      const answer = ended.ok && JSON.parse(String(ended.value));
      expect(answer).toMatchObject({ ok: true });
      return answer.value as { jobId: string; done: number; total: number };
    };
    let job = ask('summary.start', { period: '2025-T1', language: 'kk' });
    while (job.done < job.total) job = ask('summary.step', { jobId: job.jobId });
    return dumpWorkbook(workbook);
  }
  test('writes here the summary that it writes in Node', () => {
    const book = () => scenarios.find(({ id }) => id === 'oral-term-1')!.workbook();
    const here = summarise(book(), pageRealms(parts));
    expect(here).toBe(summarise(book(), nodeRealms));
    expect(here.split('\n').length).toBeGreaterThan(dumpWorkbook(book()).split('\n').length);
  });
});
