/** What the build has put beside the page's script: the pushed files, the panel's page, the desk's script. */
import type { ProjectFile } from '../../host/project/project.ts';

const textOf = (id: string): string =>
  // «<» could end the element early, so the build has written a mark in its place.
  (document.getElementById(`made-${id}`)?.textContent ?? '').replaceAll('\u0001', '<');

let files: readonly ProjectFile[] | undefined;

export function projectFiles(): readonly ProjectFile[] {
  files ??= JSON.parse(textOf('project')) as ProjectFile[];
  return files;
}

export const panelPage = (): string => textOf('panel');

export const deskScript = (): string => textOf('desk');
