import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { buildProject } from './bundle.ts';
import { inRoot } from './paths.ts';
import type { ProjectFile } from './project.ts';

/**
 * The project as it would be pushed. Building takes seconds, so the result is kept under a hash of the sources: the
 * first who asks builds it, and a change of any source builds it anew.
 */
export async function readyProject(): Promise<ProjectFile[]> {
  const folder = inRoot('.cache/project');
  const path = `${folder}/${hashOfSources()}.json`;
  const kept = filesIn(path);
  if (kept) return kept;
  const files = await buildProject();
  keep(folder, path, files);
  return files;
}

function filesIn(path: string): ProjectFile[] | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Where nothing can be written, it is only built again the next time. */
function keep(folder: string, path: string, files: readonly ProjectFile[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Several may build side by side: a rename shows the whole file or none.
    const draft = `${path}.${randomUUID()}`;
    writeFileSync(draft, JSON.stringify(files));
    renameSync(draft, path);
  } catch {}
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
