import { createHash } from 'node:crypto';
import type { ProjectFile } from '../host/project/project.ts';

export type { ProjectFile };

const EXTENSIONS = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' } as const;

/** "Code.js", "Sidebar.html", "appsscript.json". */
export const pathOf = ({ name, type }: ProjectFile): string => `${name}.${EXTENSIONS[type]}`;

/** The file of a path in `dist`, or of a folder that clasp has pulled. */
export function fileOfPath(path: string, source: string): ProjectFile {
  const dot = path.lastIndexOf('.');
  const extension = path.slice(dot + 1);
  for (const type of ['SERVER_JS', 'HTML', 'JSON'] as const)
    if (EXTENSIONS[type] === extension) return { name: path.slice(0, dot), type, source };
  throw new Error(`not a file of an Apps Script project: ${path}`);
}

/** One hash for the whole project, whatever order its files come in. */
export function hashOf(files: readonly ProjectFile[]): string {
  const parts = files.map((file) => `${pathOf(file)}\0${sha256(file.source)}`);
  return sha256(parts.sort().join('\n'));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const bytesOf = (text: string): number => Buffer.byteLength(text);
