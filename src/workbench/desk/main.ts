/** The worker: takes requests one after another, in their order, and answers each with what it has changed. */

import { makeServices, runScript } from 'sapa:script';
import { ok } from '../../core/result.ts';
import type { ProjectFile } from '../../host/project/project.ts';
import { buffersOf } from '../packedCells.ts';
import type { FromDesk, RequestName, Requests, ToDesk } from '../protocol.ts';
import { answer, opened } from './answers.ts';
import { Desk } from './desk.ts';
import { pageRealms } from './realm.ts';
import { openSource } from './sources.ts';

interface WorkerScope {
  onmessage: ((event: { data: ToDesk | { files: ProjectFile[] } }) => void) | null;
  postMessage(message: FromDesk, transfer: ArrayBufferLike[]): void;
}
declare const self: WorkerScope;

/** After these nothing can have changed, and nothing is compared: a selection moves thirty times a second. */
const CHANGES_NOTHING: ReadonlySet<RequestName> = new Set<RequestName>(['look', 'save', 'keep']);

const realms = pageRealms({ runScript, makeServices });
/** The files as they are pushed: the page hands them over first of all. */
let files: readonly ProjectFile[] = [];
let desk: Desk | undefined;
let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data }) => {
  if ('files' in data) {
    files = data.files;
    return;
  }
  last = last.then(() => serve(data));
};

async function serve({ id, name, input }: ToDesk): Promise<void> {
  try {
    if (name === 'open') return await open(id, input as Requests['open']['input']);
    if (desk === undefined) throw new Error('nothing is open');
    const value = await answer(name, input as never, desk);
    const patch = CHANGES_NOTHING.has(name) ? undefined : await desk.patch();
    self.postMessage({ id, value, ...(patch && { patch }) }, bytesOf(value));
  } catch (error) {
    self.postMessage({ id, fault: error instanceof Error ? error.message : String(error) }, []);
  }
}

async function open(id: number, source: Requests['open']['input']): Promise<void> {
  const read = await openSource(source);
  if (!read.ok) return self.postMessage({ id, value: read }, []);
  // What belongs to the person goes with them from workbook to workbook.
  if (desk) read.value.properties.user = desk.book.properties.user;
  desk?.dispose();
  desk = new Desk(read.value, { realms, files, lang: source.lang });
  const value = await opened(desk);
  self.postMessage({ id, value: ok(value) }, value.book.cells.flatMap(buffersOf));
}

function bytesOf(value: unknown): ArrayBufferLike[] {
  const bytes = (value as { bytes?: unknown } | null)?.bytes;
  return bytes instanceof Uint8Array ? [bytes.buffer] : [];
}
