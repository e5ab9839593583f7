import type { Raw } from '../../core/live/source.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { LIVE_KEY, STATUS_KEY } from '../../core/summary/planSummaries.ts';
import { knownSheets } from '../../sheets/book.ts';
import { type ChartOfBlock, ensureChartSheet, readBlocks, writeBlocks } from '../../sheets/chartData.ts';
import { CRITERIA_SHEET, probeSeparator, writeCriteria } from '../../sheets/criteria.ts';
import { drawCharts } from '../../sheets/drawCharts.ts';
import {
  type JobState,
  readJob,
  readText,
  removeJob,
  type StoredJob,
  writeState,
} from '../../sheets/jobStore.ts';
import type { SheetLayout } from '../../sheets/layout.ts';
import { createSheet, freeName, settleNewborn, strandedNewborn } from '../../sheets/newSheet.ts';
import { readStamp, type Stamp, writeStamp } from '../../sheets/stamps.ts';
import type { Services, Sheet, Spreadsheet } from '../../sheets/surface.ts';
import { colourValues } from '../../sheets/valueColours.ts';
import { writeLine } from '../../sheets/writeLine.ts';
import { updateSheet } from '../../sheets/writeSheet.ts';
import type { Job } from '../contract.ts';
import { jobOf } from './jobs.ts';
import { LEASE } from './start.ts';
import { blockId, hashOfJob, stampId, type Task } from './tasks.ts';

/**
 * Does the next task of the job. Each one may be done again: a step that was cut off is simply repeated, and the end
 * is the same as if it had not been.
 */
export function stepSummary(services: Services, jobId: string): Result<Job, 'job-gone'> {
  const book = services.SpreadsheetApp.getActiveSpreadsheet();
  const job = readJob<Task>(book);
  if (!job || job.state.jobId !== jobId) return finishedAlready(book, jobId);
  const { state } = job;
  const task = state.tasks[state.done];
  if (task === undefined) return refuse('job-gone');
  const known = withStranded(book, state);
  const app = services.SpreadsheetApp;
  const changed = doTask({ app, book, job: { ...job, state: { ...state, ...known } } }, task);
  const next = { ...state, ...changed, done: state.done + 1, leaseUntil: Date.now() + LEASE };
  if (next.done < next.tasks.length) writeState(job.sheet, next);
  else removeJob(book, job.sheet);
  // Its name comes last, when the job knows the sheet: until then it is found by the name of a newborn.
  settleNewborn(book);
  return ok(jobOf(next));
}

/** No further step is on its way: whoever comes next need not wait for the lease to run out. */
export function stopSummary(services: Services, jobId: string): Result<Job, 'job-gone'> {
  const book = services.SpreadsheetApp.getActiveSpreadsheet();
  const job = readJob<Task>(book);
  if (!job || job.state.jobId !== jobId) return finishedAlready(book, jobId);
  writeState(job.sheet, { ...job.state, leaseUntil: 0 });
  return ok(jobOf(job.state));
}

/** The sheets of the job, with one that was finished by a step that did not live to say so. */
function withStranded(book: Spreadsheet, { sheets, names, period }: JobState<Task>): Standing {
  const newborn = strandedNewborn(book);
  if (!newborn) return { sheets, names };
  const { sheet, stamp } = newborn;
  const prefix = stampId(period, '');
  const id = stamp.id.slice(prefix.length);
  if (stamp.id.startsWith(prefix) && sheets[id] === undefined)
    return { sheets: { ...sheets, [id]: sheet.getSheetId() }, names: { ...names, [id]: stamp.name } };
  sheet.setName(stamp.name);
  return { sheets, names };
}

type Standing = Pick<JobState<Task>, 'sheets' | 'names'>;

/** Two panels of one user, or an answer that got lost: the last step was done, and the job went with it. */
function finishedAlready(book: Spreadsheet, jobId: string): Result<Job, 'job-gone'> {
  const hash = hashOfJob(jobId);
  const finished = knownSheets(book.getSheets()).filter(({ stamp }) => stamp?.hash === hash);
  const total = finished.length + 2;
  const overview = finished.find(({ stamp }) => stamp?.id.endsWith('|overview'));
  if (!overview) return refuse('job-gone');
  const others = finished.filter((sheet) => sheet !== overview);
  return ok({ jobId, done: total, total, sheets: [overview, ...others].map(({ name }) => name) });
}

interface Work {
  readonly app: Services['SpreadsheetApp'];
  readonly book: Spreadsheet;
  readonly job: StoredJob<Task>;
}

/** Gives the sheets as they are known after the task. */
function doTask(work: Work, task: Task): Standing {
  const { sheets, names } = work.job.state;
  switch (task.kind) {
    case 'blocks':
      writeAllBlocks(work, task.text);
      return { sheets, names };
    case 'criteria':
      writeCriteria(work.book, JSON.parse(readText(work.job, task.text)) as Raw[]);
      return { sheets, names };
    case 'sheet': {
      const { sheet, name } = writeOne(work, task);
      return { sheets: { ...sheets, [task.id]: sheet.getSheetId() }, names: { ...names, [task.id]: name } };
    }
    case 'outdated':
      close(work, task, { hash: null, isOutdated: true });
      return { sheets, names };
    case 'finish':
      // New sheets came to the front one after another; what was made is shown from its beginning.
      close(work, { id: 'overview', line: task.line }, { hash: work.job.state.inputHash })?.activate();
      return { sheets, names };
  }
}

function writeAllBlocks({ book, job }: Work, text: number): void {
  const charts = JSON.parse(readText(job, text)) as ChartOfBlock[];
  const { tasks, period } = job.state;
  const written = tasks.flatMap((task) => (task.kind === 'sheet' ? [blockId(period, `${task.id}:`)] : []));
  writeBlocks(ensureChartSheet(book), charts, (id) => written.some((prefix) => id.startsWith(prefix)));
}

/** The sheet is stamped once its charts stand too; the overview gets the hash of its inputs last of all. */
function writeOne(
  { app, book, job }: Work,
  task: Task & { kind: 'sheet' },
): { readonly sheet: Sheet; readonly name: string } {
  const { state } = job;
  const planned = JSON.parse(readText(job, task.text)) as SheetLayout;
  const separator = separatorFor(app, book, planned);
  const layout =
    task.valuesLine !== undefined && separator === undefined ? withValues(planned, task.valuesLine) : planned;
  const known = knownSheet(book, state.sheets[task.id], stampId(state.period, task.id));
  const { sheet, written } = known
    ? { sheet: known.sheet, written: updateSheet(known.sheet, known.stamp, layout, separator) }
    : createSheet(book, layout, separator);
  colourValues(app, sheet, layout, written);
  const data = ensureChartSheet(book);
  const blocks = new Map(readBlocks(data).map((block) => [block.id, block]));
  const charts = layout.charts.flatMap((placed) => {
    const block = blocks.get(blockId(state.period, placed.spec.id));
    return block ? [{ placed, block }] : [];
  });
  drawCharts(sheet, data, charts, written);
  const name = known ? renamed(book, known, layout.title, task.name) : nameFor(book, task.name);
  writeStamp(sheet, {
    v: 1,
    id: stampId(state.period, task.id),
    title: layout.title,
    name,
    hash: task.id === 'overview' ? null : state.inputHash,
  });
  // A name that the user has given to the sheet stays, and is the one to tell.
  return { sheet, name: name === known?.stamp.name ? (state.names[task.id] ?? name) : name };
}

/** Asked for only where there is a formula to write. */
function separatorFor(
  app: Services['SpreadsheetApp'],
  book: Spreadsheet,
  { rows }: SheetLayout,
): string | undefined {
  const sheet = rows.some(({ formulas }) => formulas) ? book.getSheetByName(CRITERIA_SHEET) : null;
  return sheet === null ? undefined : probeSeparator(app, sheet);
}

const withValues = (layout: SheetLayout, line: string): SheetLayout => ({
  ...layout,
  rows: layout.rows.map((row) => (row.key === LIVE_KEY ? { ...row, cells: [line] } : row)),
});

function knownSheet(
  book: Spreadsheet,
  sheetId: number | undefined,
  id: string,
): { sheet: Sheet; stamp: Stamp } | undefined {
  const sheet = sheetId === undefined ? null : book.getSheetById(sheetId);
  const stamp = sheet === null ? undefined : readStamp(sheet);
  return sheet && stamp?.id === id ? { sheet, stamp } : undefined;
}

/** A name that was free when the job began, unless somebody has taken it since. */
const nameFor = (book: Spreadsheet, name: string, own?: Sheet): string =>
  freeName(name, (other) => {
    const holder = book.getSheetByName(other);
    return holder !== null && holder.getSheetId() !== own?.getSheetId();
  });

/** A title in another language renames the sheet, unless the user has given it a name of his own. */
function renamed(
  book: Spreadsheet,
  { sheet, stamp }: { sheet: Sheet; stamp: Stamp },
  title: string,
  wanted: string,
): string {
  if (stamp.title === title) return stamp.name;
  const name = nameFor(book, wanted, sheet);
  const current = sheet.getName();
  // Cut off after the renaming and before the stamp, the sheet has its new name already.
  if (current !== stamp.name && current !== name) return stamp.name;
  if (current !== name) sheet.setName(name);
  return name;
}

/** Says in the line of the state how things stand, and seals it with the stamp. */
function close(
  { book, job }: Work,
  { id, line }: { id: string; line: string },
  seal: Pick<Stamp, 'hash' | 'isOutdated'>,
): Sheet | undefined {
  const { period, sheets } = job.state;
  const known = knownSheet(book, sheets[id], stampId(period, id));
  if (!known) return undefined;
  writeLine(known.sheet, STATUS_KEY, line);
  writeStamp(known.sheet, { ...known.stamp, ...seal });
  return known.sheet;
}
