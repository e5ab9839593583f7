import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { buildProject } from '../src/build/bundle.ts';
import { inRoot } from '../src/build/paths.ts';
import type { ProjectFile } from '../src/build/project.ts';

let built: Promise<ProjectFile[]> | undefined;

/**
 * The project as it would be pushed, built once for all test files: the result is kept under a hash of the sources,
 * so the first test that asks builds it and a change of any source builds it anew.
 */
export function project(): Promise<ProjectFile[]> {
  built ??= readOrBuild();
  return built;
}

/** The source of one file of the project, by its name without the extension. */
export async function projectSource(name: string): Promise<string> {
  const file = (await project()).find((each) => each.name === name);
  if (file === undefined) throw new Error(`no file ${name} in the project`);
  return file.source;
}

async function readOrBuild(): Promise<ProjectFile[]> {
  const folder = inRoot('.cache/project');
  const path = `${folder}/${hashOfSources()}.json`;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    const files = await buildProject();
    mkdirSync(folder, { recursive: true });
    // Test files run side by side: a rename shows the whole file or none.
    const draft = `${path}.${randomUUID()}`;
    writeFileSync(draft, JSON.stringify(files));
    renameSync(draft, path);
    return files;
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', 'appsscript.json', ...sources()]) {
    hash.update(`\0${path}\0`).update(readFileSync(inRoot(path)));
  }
  return hash.digest('hex').slice(0, 24);
}

const sources = (): string[] =>
  readdirSync(inRoot('src'), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => `${each.parentPath.slice(inRoot('').length)}/${each.name}`)
    .sort();
