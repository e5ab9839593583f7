import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../files/xlsx/read.ts';
import { writeWorkbook } from '../files/xlsx/write.ts';
import { addSheet, createWorkbook, fillRows } from '../host/model/create.ts';
import { type Line, milliseconds } from './line.ts';
import { median, timedAsync } from './measure.ts';

const ROWS = 50_000;
const COLUMNS = 14;
const ROUNDS = 3;

/** Our files layer (styles, charts, names, our own record) over hucre, against hucre with bare rows. */
export async function files(): Promise<Line[]> {
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) =>
      column < 4 ? `${['Талғар ауданы', '№ 5 ЖББМ', '2025-2026', 'I'][column]}` : (row * 31 + column) % 97,
    ),
  );
  const book = createWorkbook();
  fillRows(addSheet(book, 'Үлгерім', ROWS, COLUMNS), rows);
  const ourWrite = () => writeWorkbook(book);
  const bareWrite = () => writeXlsx({ sheets: [{ name: 'Үлгерім', rows }] });
  const bytes = await bareWrite();
  const ourRead = () => readWorkbook(bytes, 'rows.xlsx');
  const bareRead = () => readXlsx(bytes, { readStyles: true });
  return [
    lineOf('write', await inTurn(ourWrite, bareWrite)),
    lineOf('read', await inTurn(ourRead, bareRead)),
  ];
}

async function inTurn(ours: () => Promise<unknown>, peer: () => Promise<unknown>) {
  const times: { ours: number; peer: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push({ ours: await timedAsync(ours, 1), peer: await timedAsync(peer, 1) });
  }
  return { ours: median(times.map((time) => time.ours)), peer: median(times.map((time) => time.peer)) };
}

const lineOf = (what: string, { ours, peer }: { ours: number; peer: number }): Line => ({
  what: `.xlsx, ${what} ${ROWS} × ${COLUMNS}`,
  ours: milliseconds(ours),
  peer: `${milliseconds(peer)} (hucre bare)`,
  ratio: ours / peer,
});
