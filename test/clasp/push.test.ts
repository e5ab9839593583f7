import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pull, pushAndVerify, runClasp } from '../../src/build/clasp.ts';
import { hashOf, type ProjectFile, pathOf } from '../../src/build/project.ts';
import { addSheet, createWorkbook } from '../../src/host/model/create.ts';
import { createHost } from '../../src/host/node/host.ts';
import { project } from '../project.ts';
import { type FakeAppsScript, fakeAppsScript } from './fakeAppsScript.ts';
import { SCRIPT_ID, type Workplace, workplace } from './workplace.ts';

let api: FakeAppsScript;
let place: Workplace;
let files: ProjectFile[];

beforeEach(async () => {
  files = await project();
  api = await fakeAppsScript(SCRIPT_ID);
  place = workplace(files, api.url);
});

afterEach(async () => {
  place.remove();
  await api.close();
});

describe('clasp push of what was built', () => {
  test('puts exactly the four files, which a pull gives back and which run', async () => {
    const { output } = await pushAndVerify(place.folder, files, place.env);
    expect(output).not.toContain('LEFT-LOOPBACK');
    expect(api.files.map(pathOf).sort()).toEqual(['Code.js', 'Entry.js', 'Sidebar.html', 'appsscript.json']);
    expect(hashOf(api.files)).toBe(hashOf(files));
    expect(api.requests.filter((each) => each.startsWith('PUT'))).toEqual([
      `PUT /v1/projects/${SCRIPT_ID}/content`,
    ]);
    expect(output).toContain('Pushed 4 files');
  });

  test('gives Google a project that runs: the local host takes the very body of the request', async () => {
    await runClasp(['push', '--force'], place.folder, place.env);
    const workbook = createWorkbook({ locale: 'ru_KZ' });
    addSheet(workbook, 'Лист1');
    const host = createHost({ files: api.files, workbook });
    expect(
      host.callFunction('POOLED_RATE', [
        [[124], [62]],
        [[200], [100]],
      ]),
    ).toMatchObject({
      ok: true,
      value: 62, // 100 · (124 + 62) / (200 + 100)
    });
    const request = JSON.stringify({ v: 1, name: 'settings.read', input: {} });
    const { value } = host.run('dispatch', [request], { as: 'sidebar' }) as { value?: string };
    expect(JSON.parse(value ?? '')).toMatchObject({
      v: 1,
      ok: true,
      value: { settings: { minimumBase: 30 } },
    });
  });

  test('a push that clasp reports and Google has not kept is found out', async () => {
    api.losesPushes = true;
    await expect(pushAndVerify(place.folder, files, place.env)).rejects.toThrow(
      /Google holds something else: .*Code\.js/,
    );
  });

  test('a file that Google holds and the build has not is found out', async () => {
    api.losesPushes = true;
    api.files = [...files, { name: 'Old', type: 'SERVER_JS', source: 'function old() {}' }];
    await expect(pushAndVerify(place.folder, files, place.env)).rejects.toThrow('something else: Old.js');
  });

  test('a script that Google cannot parse fails, with its line', async () => {
    writeFileSync(join(place.folder, 'dist', 'Entry.js'), 'function ok() {}\nclass A { #secret = 1 }\n');
    const { exitCode, output } = await runClasp(['push', '--force'], place.folder, place.env);
    expect(exitCode).toBe(1);
    expect(output).toContain("Syntax error: Unexpected character '#' line: 2 file: Entry");
    expect(api.files.map(({ name }) => name)).toEqual(['appsscript']);
  });
});

test('the id of the fresh checkout is not pushed to', async () => {
  writeFileSync(join(place.folder, '.clasp.json'), '{"scriptId":"PUT_YOUR_SCRIPT_ID_HERE","rootDir":"dist"}');
  await expect(pushAndVerify(place.folder, files, place.env)).rejects.toThrow(
    'put the id of your own script',
  );
  expect(api.requests).toEqual([]);
});

test('the process of these tests reaches no other machine: an address that is not loopback is refused', async () => {
  const outside = { ...place.env, SAPA_FAKE_API: 'http://192.0.2.1/' };
  await expect(pull(SCRIPT_ID, outside)).rejects.toThrow('LEFT-LOOPBACK 192.0.2.1');
});
