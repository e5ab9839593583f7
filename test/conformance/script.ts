/** Small scripts run in the local host: what the conformance cases share. */

import { addSheet, createWorkbook, fillRows } from '../../src/host/model/create.ts';
import type { CellValue, WorkbookModel } from '../../src/host/model/workbook.ts';
import {
  createHost,
  type Execution,
  type Host,
  type HostOptions,
  type RunOptions,
} from '../../src/host/node/host.ts';
import type { ProjectFile } from '../../src/host/project/project.ts';

const AUTH = 'https://www.googleapis.com/auth/';
export const SCOPES = [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.container.ui`];

export const manifest = (changes: object = {}): ProjectFile => ({
  name: 'appsscript',
  type: 'JSON',
  source: JSON.stringify({ timeZone: 'Asia/Almaty', runtimeVersion: 'V8', oauthScopes: SCOPES, ...changes }),
});

export const script = (source: string, name = 'Code'): ProjectFile => ({ name, type: 'SERVER_JS', source });

/** A workbook with one sheet, "Data", holding these rows. */
export function workbookOf(
  rows: readonly (readonly (CellValue | undefined)[])[] = [],
  { locale = 'ru_KZ', timeZone = 'Asia/Almaty' } = {},
): WorkbookModel {
  const book = createWorkbook({ locale, timeZone });
  fillRows(addSheet(book, 'Data'), rows);
  return book;
}

export type Setting = Partial<Omit<HostOptions, 'files'>> & { files?: readonly ProjectFile[] };

export const hostOf = (source: string, { files = [manifest()], ...rest }: Setting = {}): Host =>
  createHost({ workbook: workbookOf(), ...rest, files: [...files, script(source)] });

const BEGINNING = `
  const app = SpreadsheetApp;
  const book = app.getActiveSpreadsheet();
  const sheet = book.getActiveSheet();
  const at = (row, column, rows = 1, columns = 1) => sheet.getRange(row, column, rows, columns);`;

/** Runs the body of a function with `book`, `sheet` and `at(row, column, rows, columns)` at hand. */
export const run = (body: string, setting: Setting & { as?: RunOptions['as'] } = {}): Execution =>
  hostOf(`function main() { ${BEGINNING} ${body} }`, setting).run('main', [], {
    as: setting.as ?? 'sidebar',
  });

/** The same, for bodies that must not fail. */
export function resultOf(body: string, setting: Setting = {}): unknown {
  const ended = run(body, setting);
  if (!ended.ok) throw new Error(ended.error.message);
  return ended.value;
}

/** The message of the error that a body must end with. */
export function messageOf(body: string, setting: Setting & { as?: RunOptions['as'] } = {}): string {
  const ended = run(body, setting);
  return ended.ok ? `no error, but ${JSON.stringify(ended.value)}` : ended.error.message;
}
