import type { SheetModel } from '../../host/model/workbook.ts';

/** Excel allows 31 characters and none of these; Sheets allows a hundred and all of them. */
const MAX_LENGTH = 31;
const FORBIDDEN = /[[\]:*?/\\]/gu;

/** The name of each sheet in the file, by sheet id: cut where Excel's limit asks for it, unique in any letter case. */
export function fileSheetNames(sheets: readonly SheetModel[]): Map<number, string> {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  // Names that fit keep their form even when a longer one before them would be cut to the same.
  const inOrder = [...sheets].sort(
    (x, y) => Number(plain(x.name) !== x.name) - Number(plain(y.name) !== y.name),
  );
  for (const sheet of inOrder) {
    let name = plain(sheet.name);
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = cut(sheet.name, ` (${n})`);
    taken.add(name.toLowerCase());
    names.set(sheet.id, name);
  }
  return names;
}

const plain = (name: string): string => cut(name, '');

function cut(name: string, ending: string): string {
  const allowed = name.replace(FORBIDDEN, '-').replace(/^'+|'+$/g, '') || '-';
  const body = allowed.toLowerCase() === 'history' ? `${allowed}-` : allowed;
  if (body.length + ending.length <= MAX_LENGTH) return body + ending;
  return `${body.slice(0, MAX_LENGTH - ending.length - 1).trimEnd()}…${ending}`;
}

/** As formulas and chart references write it: quotes are always allowed, so they are always put. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
