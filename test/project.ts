import type { ProjectFile } from '../src/build/project.ts';
import { readyProject } from '../src/build/readyProject.ts';

let built: Promise<ProjectFile[]> | undefined;

/** The project as it would be pushed, built once for all test files. */
export function project(): Promise<ProjectFile[]> {
  built ??= readyProject();
  return built;
}

/** The source of one file of the project, by its name without the extension. */
export async function projectSource(name: string): Promise<string> {
  const file = (await project()).find((each) => each.name === name);
  if (file === undefined) throw new Error(`no file ${name} in the project`);
  return file.source;
}
