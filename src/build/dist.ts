import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { buildProject } from './bundle.ts';
import { checkProject } from './check.ts';
import { inRoot } from './paths.ts';
import { type ProjectFile, pathOf } from './project.ts';

export const DIST = inRoot('dist');

/** Makes the project, and refuses to write it when anything about it is wrong. */
export async function buildToDist(): Promise<ProjectFile[]> {
  const files = await buildProject();
  const violations = checkProject(files);
  if (violations.length > 0) throw new Error(`not built:\n${violations.join('\n')}`);
  // Whatever lies in the folder is pushed, so nothing of an earlier build may stay.
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(DIST);
  for (const file of files) writeFileSync(`${DIST}/${pathOf(file)}`, file.source);
  return files;
}
