import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The top of the repository, wherever the command is run from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const inRoot = (path: string): string => `${ROOT}${path}`;

/** A text file of the repository. Line ends are LF, so that a checkout on Windows builds the same bytes. */
export const readSource = (path: string): string =>
  readFileSync(inRoot(path), 'utf8').replaceAll('\r\n', '\n');
