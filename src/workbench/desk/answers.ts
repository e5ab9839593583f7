/** What the desk does for each request of the page. */

import { setUpPrinting } from '../../files/printSetup.ts';
import { writeWorkbook } from '../../files/xlsx/write.ts';
import type { BoxModel } from '../../host/model/workbook.ts';
import type { Opened, RequestName, Requests } from '../protocol.ts';
import { isRefused, type Refused } from './change.ts';
import type { Desk } from './desk.ts';
import { clear, enter, enterBlock, restyle } from './edits.ts';
import { fill } from './fill.ts';
import type { Change } from './history.ts';
import { keepBytes } from './keep.ts';
import { freezeLines, moveLines, resizeLines, showLines } from './lines.ts';
import { sheetOf } from './saved.ts';
import { changeChart, changeSheets } from './sheets.ts';
import { transfer } from './transfer.ts';

export type Answer<Name extends RequestName> = (
  input: Requests[Name]['input'],
  desk: Desk,
) => Requests[Name]['value'] | Promise<Requests[Name]['value']>;

/** A script may have deleted the sheet that somebody is still typing into. */
export function answer<Name extends Exclude<RequestName, 'open'>>(
  name: Name,
  input: Requests[Name]['input'],
  desk: Desk,
): ReturnType<Answer<Name>> {
  const { sheetId, to, row = 1, column = 1 } = (input ?? {}) as Partial<Aimed>;
  const isThere = (id: number | undefined) =>
    id === undefined || desk.book.sheets.some((sheet) => sheet.id === id);
  if (isThere(sheetId) && isThere(to?.sheetId))
    return (answers[name] as unknown as Answer<Name>)(input, desk);
  // Where the selection stands says nothing of the workbook: too late is no trouble.
  if (name !== 'look') desk.did({ refused: 'edit.sheetGone' });
  const isPlaced = name === 'transfer' || name === 'enterBlock';
  return (isPlaced ? { row, column, rows: 1, columns: 1 } : null) as ReturnType<Answer<Name>>;
}

interface Aimed {
  readonly sheetId: number;
  readonly to: { readonly sheetId: number };
  readonly row: number;
  readonly column: number;
}

/** All but `open`, which makes the desk. */
const answers: { readonly [Name in Exclude<RequestName, 'open'>]: Answer<Name> } = {
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

export async function opened(desk: Desk): Promise<Opened> {
  const menu = openMenu(desk);
  return { book: await desk.first(), menu };
}
