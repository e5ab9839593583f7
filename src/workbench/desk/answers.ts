/** What the desk does for each request of the page. */

import { ok, type Result, refuse } from '../../core/result.ts';
import { openFile } from '../../files/open.ts';
import { setUpPrinting } from '../../files/printSetup.ts';
import { writeWorkbook } from '../../files/xlsx/write.ts';
import { addSheet, createWorkbook } from '../../host/model/create.ts';
import type { BoxModel, WorkbookModel } from '../../host/model/workbook.ts';
import type { Lang } from '../../messages/catalog.ts';
import type { FileRefusalCode } from '../../messages/refusals/file.ts';
import { workbenchWords } from '../../messages/workbench.ts';
import { scenarios } from '../../scenarios/index.ts';
import type { Opened, RequestName, Requests, Source } from '../protocol.ts';
import { isRefused, type Refused } from './change.ts';
import type { Desk } from './desk.ts';
import { clear, enter, enterBlock, restyle } from './edits.ts';
import { fill } from './fill.ts';
import type { Change } from './history.ts';
import { keepBytes, readKept } from './keep.ts';
import { freezeLines, moveLines, resizeLines, showLines } from './lines.ts';
import { sheetOf } from './saved.ts';
import { changeChart, changeSheets } from './sheets.ts';
import { transfer } from './transfer.ts';

export type Answer<Name extends RequestName> = (
  input: Requests[Name]['input'],
  desk: Desk,
) => Requests[Name]['value'] | Promise<Requests[Name]['value']>;

/** All but `open`, which makes the desk. */
export const answers: { readonly [Name in Exclude<RequestName, 'open'>]: Answer<Name> } = {
  enter: (input, desk) => did(desk, enter(desk.book, sheetOf(desk.book, input.sheetId), input)),
  enterBlock: (input, desk) =>
    placed(desk, enterBlock(desk.book, sheetOf(desk.book, input.sheetId), input), input),
  transfer: (input, desk) => placed(desk, transfer(desk.book, input), input.to),
  fill: ({ sheetId, source, target }, desk) =>
    did(desk, fill(desk.book, sheetOf(desk.book, sheetId), source, target)),
  clear: ({ sheetId, box }, desk) => did(desk, clear(desk.book, sheetOf(desk.book, sheetId), box)),
  restyle: ({ sheetId, box, patch }, desk) =>
    did(desk, restyle(desk.book, sheetOf(desk.book, sheetId), box, patch)),
  lines(input, desk) {
    if (input.action === 'hide' || input.action === 'show') return did(desk, showLines(desk.book, input));
    const outcome = moveLines(desk.book, input);
    if ('refused' in outcome) return did(desk, outcome);
    desk.moved(outcome.moves);
    return did(desk, outcome.change);
  },
  resize: (input, desk) => did(desk, resizeLines(desk.book, input)),
  freeze: (input, desk) => did(desk, freezeLines(desk.book, input)),
  sheet: (input, desk) =>
    desk.keepingFront(() => {
      const outcome = changeSheets(desk.book, input);
      did(desk, outcome);
      return isRefused(outcome) ? null : { sheetId: outcome.where.sheetId };
    }),
  chart: (input, desk) => did(desk, changeChart(desk.book, input)),
  undo: (_input, desk) => desk.undo(),
  redo: (_input, desk) => desk.redo(),
  look({ sheetId, box }, desk) {
    desk.look(sheetId, box);
    return null;
  },
  run({ name, json }, desk) {
    const args = JSON.parse(json) as unknown[];
    const execution = desk.execute((host) => host.run(name, args, { as: 'sidebar' }));
    return execution.ok
      ? { ok: true, value: execution.value }
      : { ok: false, message: execution.error.message };
  },
  menu({ lang }, desk) {
    desk.speak(lang);
    return { captions: openMenu(desk) };
  },
  click: ({ caption }, desk) => ({ ok: desk.execute((host) => host.click(caption)).ok }),
  async save(_input, { book }) {
    setUpPrinting(book);
    return { name: `${book.name}.xlsx`, bytes: await writeWorkbook(book) };
  },
  keep: (_input, { book }) => ({ name: book.name, bytes: keepBytes(book) }),
};

function did(desk: Desk, outcome: Change | Refused): null {
  desk.did(outcome);
  return null;
}

/** The cells that were filled; the one where it was to begin when nothing was done. */
function placed(
  desk: Desk,
  outcome: Change | Refused,
  { row, column }: { row: number; column: number },
): BoxModel {
  const at = { row, column, rows: 1, columns: 1 };
  return desk.did(outcome) && !isRefused(outcome) ? (outcome.where.box ?? at) : at;
}

/** Runs the script's own onOpen, as Sheets does when a file is opened, and gives what it put into the menu. */
export function openMenu(desk: Desk): string[] {
  desk.execute((host) => host.run('onOpen', [], { as: 'open' }));
  return desk.host.menu().flatMap((entry) => (entry === 'separator' ? [] : [entry.caption]));
}

export async function openSource(source: Source): Promise<Result<WorkbookModel, FileRefusalCode>> {
  switch (source.kind) {
    case 'empty':
      return ok(emptyWorkbook(source.lang));
    case 'scenario': {
      const scenario = scenarios.find(({ id }) => id === source.id);
      return ok(scenario?.workbook() ?? emptyWorkbook(source.lang));
    }
    case 'kept': {
      const book = readKept(source.bytes);
      return book ? ok(book) : refuse('file.damaged', { file: source.name });
    }
    case 'file':
      return openFile(source.bytes, source.name);
  }
}

function emptyWorkbook(lang: Lang): WorkbookModel {
  const locale = { kk: 'kk_KZ', ru: 'ru_KZ', en: 'en_US' }[lang];
  const book = createWorkbook({ name: workbenchWords.newWorkbook[lang], locale });
  addSheet(book, workbenchWords.sheetName[lang].replace('{n}', '1'));
  return book;
}

export async function opened(desk: Desk): Promise<Opened> {
  const menu = openMenu(desk);
  return { book: await desk.first(), menu };
}
