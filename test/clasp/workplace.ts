import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../src/build/paths.ts';
import { type ProjectFile, pathOf } from '../../src/build/project.ts';

export const SCRIPT_ID = 'a-script-of-the-test';

export interface Workplace {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  remove(): void;
}

/** A folder as a developer has it after the build, with a home, credentials and nothing of this machine's own. */
export function workplace(files: readonly ProjectFile[], apiUrl: string): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'sapa-clasp-'));
  const settings = JSON.parse(readFileSync(inRoot('.clasp.json'), 'utf8')) as object;
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId: SCRIPT_ID }));
  mkdirSync(join(folder, 'dist'));
  for (const file of files) writeFileSync(join(folder, 'dist', pathOf(file)), file.source);
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(home, '.clasprc.json'), JSON.stringify(CREDENTIALS), { mode: 0o600 });
  return {
    folder,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      USERPROFILE: home,
      NODE_OPTIONS: `--import ${new URL('./loopbackOnly.mjs', import.meta.url).href}`,
      SAPA_CLASP_ENTRY: inRoot('node_modules/@google/clasp/build/src/index.js'),
      SAPA_FAKE_API: apiUrl,
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Valid until 2099, so that clasp asks nobody for a fresh token. */
const CREDENTIALS = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'none',
      client_secret: 'none',
      refresh_token: 'none',
      access_token: 'none',
      expiry_date: 4_070_908_800_000,
    },
  },
};
