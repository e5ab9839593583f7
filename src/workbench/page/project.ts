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

/** The panel's page, with the fonts of this one: a frame does not share them. */
export function panelPage(): string {
  const fonts = document.getElementById('fonts')?.textContent ?? '';
  return textOf('panel').replace('</head>', () => `<style>${fonts}</style></head>`);
}

/** Licences of what the page is made with. */
export const licences = (): string => textOf('licences');

export const deskScript = (): string => textOf('desk');
