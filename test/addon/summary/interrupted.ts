/** A summary that is interrupted at a call, and what the workbook must be like then and after going on. */
import type { ProjectFile } from '../../../src/build/project.ts';
import type { Fault } from '../../../src/host/kernel/execution.ts';
import type { WorkbookModel } from '../../../src/host/model/workbook.ts';
import type { FaultKind } from '../../host/faults.ts';
import { ownSheets, Panel, wholeBook } from './office.ts';

const KINDS: Record<FaultKind, Omit<Fault, 'at'>> = {
  fail: { kind: 'fail' },
  'cut off, writes kept': { kind: 'cutOff', unflushed: 'kept' },
  'cut off, writes lost': { kind: 'cutOff', unflushed: 'lost' },
};

/** Milliseconds; the long run of `npm run trust` takes many minutes. */
export const TIMEOUT = process.env.SAPA_TRUST === 'every' ? 3_600_000 : 120_000;

/** The workbook before each call of an uninterrupted run, the last one being the end. */
interface Reference {
  readonly jobId: string;
  readonly states: readonly WorkbookModel[];
  /** Service calls of each call of the panel. */
  readonly calls: readonly number[];
}

export interface Interruption {
  readonly files: readonly ProjectFile[];
  readonly workbook: WorkbookModel;
}

/**
 * Every nineteenth service call is cut off with its writes kept, the case that leaves most behind, in the start, the
 * charts' data, the overview and the end; the sheets of the districts repeat what the overview does, and are hit at
 * every hundred and twenty-first. The other two kinds leave states that this one has left already, and are tried by
 * every two hundred and fortieth. `npm run trust` leaves nothing out: every kind at every call.
 */
function strideOf(kind: FaultKind, index: number, last: number): number {
  if (process.env.SAPA_TRUST === 'every') return 1;
  if (kind !== 'cut off, writes kept') return 240;
  return index < 3 || index === last ? 19 : 121;
}

/**
 * Runs each call of the panel from the state it really meets, with a fault at a service call, and then goes on in two
 * ways: by starting again, and by repeating the step. Either must lead to the state that the uninterrupted run had
 * after this call; all that follows is then the same. Faults that leave a workbook seen before prove nothing new and
 * are not gone on from. Returns how many service calls were hit.
 */
export function interruptEverywhere({ files, workbook }: Interruption): number {
  const reference = uninterrupted(files, workbook);
  const own = ownSheets(workbook);
  let hits = 0;
  reference.calls.forEach((calls, index) => {
    const seen = new Set([comparable(reference.states[index] as WorkbookModel)]);
    for (const kind of Object.keys(KINDS) as FaultKind[]) {
      const stride = strideOf(kind, index, reference.calls.length - 1);
      for (let at = 1 + (index % stride); at <= calls; at += stride) {
        hits += 1;
        try {
          hit({ files, reference, index, own, seen }, { ...KINDS[kind], at });
        } catch (error) {
          const where = `call ${index} of the panel, service call ${at} (${kind})`;
          throw new Error(`${where}: ${(error as Error).message}`, { cause: error });
        }
      }
    }
  });
  return hits;
}

interface Place {
  readonly files: readonly ProjectFile[];
  readonly reference: Reference;
  readonly index: number;
  readonly own: string;
  readonly seen: Set<string>;
}

function hit({ files, reference, index, own, seen }: Place, fault: Fault): void {
  const { states, jobId } = reference;
  const panel = new Panel(files, structuredClone(states[index] as WorkbookModel));
  panel.host.setFaults([fault]);
  advance(panel, index, jobId);
  panel.host.setFaults([]);
  const left = panel.host.workbook;
  expectSame(ownSheets(left), own, 'the office’s own sheets');
  const state = comparable(left);
  if (seen.has(state)) return;
  seen.add(state);
  // Where the step itself got through and only its answer was lost, to repeat it is to do the next one.
  const done = index === 0 ? 0 : Math.min((doneIn(left) ?? states.length) + 1, states.length - 2);
  const wanted = comparable(states[done + 1] as WorkbookModel);
  const again = new Panel(files, structuredClone(left));
  goOn(again, done, jobId);
  expectSame(comparable(again.host.workbook), wanted, 'after starting again');
  if (index === 0) return;
  advance(panel, index, jobId);
  expectSame(comparable(left), wanted, 'after repeating the step');
}

/** Tasks done as the stored job counts them; undefined when there is no job. */
function doneIn(book: WorkbookModel): number | undefined {
  const state = book.sheets.find(({ name }) => name === '_sapa_job')?.cells[0]?.[0]?.value;
  return state === undefined ? undefined : (JSON.parse(String(state)) as { done: number }).done;
}

/** The call of the panel with this number: the start, then the steps. */
function advance(panel: Panel, index: number, jobId: string): boolean {
  const answer =
    index === 0
      ? panel.answer('summary.start', { period: '2025-T1', language: 'kk' })
      : panel.answer('summary.step', { jobId });
  return answer?.ok === true;
}

/** Starts again and steps until so much is done. */
function goOn(panel: Panel, done: number, jobId: string): void {
  let job = panel.ask('summary.start', { period: '2025-T1', language: 'kk' });
  if (job.jobId !== jobId) throw new Error(`another job was started: ${job.jobId}`);
  while (job.done < Math.min(done, job.total)) job = panel.ask('summary.step', { jobId });
}

function uninterrupted(files: readonly ProjectFile[], workbook: WorkbookModel): Reference {
  const panel = new Panel(files, structuredClone(workbook));
  const states = [structuredClone(workbook)];
  const keep = () => states.push(structuredClone(panel.host.workbook));
  let job = panel.ask('summary.start', { period: '2025-T1', language: 'kk' });
  const { jobId } = job;
  keep();
  while (job.done < job.total) {
    job = panel.ask('summary.step', { jobId });
    keep();
  }
  return { jobId, states, calls: panel.executions.map(({ total }) => total) };
}

/** Without the ids of sheets, which a sheet that was thrown away and made again has anew. */
const comparable = (book: WorkbookModel): string =>
  wholeBook(book).replace(/\\"sheets\\":\{[^}]*\}/g, (ids) => ids.replace(/:\d+/g, ''));

export function expectSame(found: string, wanted: string, what: string): void {
  if (found === wanted) return;
  const [a, b] = [found.split('\n'), wanted.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  const part = (lines: string[]) =>
    lines.slice(Math.max(0, at - 1), at + 3).map((line) => line.slice(0, 400));
  throw new Error(`${what} differ at line ${at}:\n${part(a).join('\n')}\ninstead of\n${part(b).join('\n')}`);
}
