import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from './paths.ts';
import { fileOfPath, hashOf, type ProjectFile, pathOf } from './project.ts';

const CLASP = inRoot('node_modules/@google/clasp/build/src/index.js');

/** What stands in a fresh `.clasp.json`: nobody's script has this id. */
export const NO_SCRIPT_ID = 'PUT_YOUR_SCRIPT_ID_HERE';

export interface ClaspRun {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs clasp in a folder, without a terminal: it must not stop to ask. */
export function runClasp(args: readonly string[], folder: string, env: NodeJS.ProcessEnv): Promise<ClaspRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLASP, ...args], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    child.on('error', reject).on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, output }));
  });
}

/**
 * Pushes the `dist` of a folder and makes sure that it arrived: clasp can skip a push and still exit with 0, so what
 * lies at Google is fetched and compared. Throws when it is not the same, byte for byte.
 */
export async function pushAndVerify(
  folder: string,
  files: readonly ProjectFile[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<ClaspRun> {
  const scriptId = scriptIdOf(folder);
  if (scriptId === NO_SCRIPT_ID) throw new Error('.clasp.json: put the id of your own script there first');
  const push = await runClasp(['push', '--force'], folder, env);
  if (push.exitCode !== 0) throw new Error(`clasp push failed\n${push.output}`);
  const remote = await pull(scriptId, env);
  if (hashOf(remote) === hashOf(files)) return push;
  throw new Error(
    `pushed, but Google holds something else: ${differences(files, remote).join(', ')}\n${push.output}`,
  );
}

/** The files of a script as clasp pulls them, through a temporary folder. */
export async function pull(scriptId: string, env: NodeJS.ProcessEnv = process.env): Promise<ProjectFile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sapa-pull-'));
  try {
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: '.' }));
    const { exitCode, output } = await runClasp(['pull'], folder, env);
    if (exitCode !== 0) throw new Error(`clasp pull failed\n${output}`);
    return readdirSync(folder)
      .filter((path) => path !== '.clasp.json')
      .map((path) => fileOfPath(path, readFileSync(join(folder, path), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The paths that only one side has, or whose texts differ. */
function differences(local: readonly ProjectFile[], remote: readonly ProjectFile[]): string[] {
  const sourceIn = (files: readonly ProjectFile[], path: string) =>
    files.find((file) => pathOf(file) === path)?.source;
  const paths = [...new Set([...local, ...remote].map(pathOf))];
  return paths.filter((path) => sourceIn(local, path) !== sourceIn(remote, path));
}

function scriptIdOf(folder: string): string {
  const { scriptId } = JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8')) as { scriptId: string };
  return scriptId;
}
