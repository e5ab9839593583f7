import { ok, type Result, refuse } from '../../core/result.ts';
import { STATUS_KEY } from '../../core/summary/planSummaries.ts';
import { allotBlocks, ensureChartSheet, readBlocks, writeBlocks } from '../../sheets/chartData.ts';
import { drawCharts } from '../../sheets/drawCharts.ts';
import { type JobState, readJob, removeJob, writeState } from '../../sheets/jobStore.ts';
import type { SheetLayout } from '../../sheets/layout.ts';
import { writeStamp } from '../../sheets/stamps.ts';
import type { Services, Sheet, Spreadsheet } from '../../sheets/surface.ts';
import { findStamped, writeSheet } from '../../sheets/writeSheet.ts';
import type { Job } from '../contract.ts';
import { jobOf, LEASE } from './start.ts';
import { blockId, stampId, type Task } from './tasks.ts';

/**
 * Does the next task of the job. Each one may be done again: a step that was cut off is simply repeated, and the end
 * is the same as if it had not been.
 */
export function stepSummary(services: Services, jobId: string): Result<Job, 'job-gone'> {
  const book = services.SpreadsheetApp.getActiveSpreadsheet();
  const sheets = book.getSheets();
  const job = readJob<Task>(sheets);
  if (!job || job.state.jobId !== jobId) return refuse('job-gone');
  const { state } = job;
  const task = state.tasks[state.done];
  if (task === undefined) return refuse('job-gone');
  const layouts = job.texts.map((text) => JSON.parse(text) as SheetLayout);
  doTask({ book, sheets, layouts, state }, task);
  const next = { ...state, done: state.done + 1, leaseUntil: Date.now() + LEASE };
  if (next.done < next.tasks.length) writeState(job.sheet, next);
  else removeJob(book, job.sheet);
  return ok(jobOf(next));
}

interface Work {
  readonly book: Spreadsheet;
  readonly sheets: readonly Sheet[];
  readonly layouts: readonly SheetLayout[];
  readonly state: JobState<Task>;
}

function doTask(work: Work, task: Task): void {
  switch (task.kind) {
    case 'blocks':
      return writeAllBlocks(work);
    case 'sheet':
      return writeOne(work, task.id);
    case 'finish':
      return finish(work, task.text);
  }
}

const chartsOf = ({ layouts, state }: Work) =>
  layouts.flatMap(({ charts }) =>
    charts.map((placed) => ({ id: blockId(state.period, placed.spec.id), spec: placed.spec })),
  );

function writeAllBlocks(work: Work): void {
  const charts = chartsOf(work);
  if (charts.length === 0) return;
  const data = ensureChartSheet(work.book, work.sheets);
  const known = readBlocks(data);
  writeBlocks(
    data,
    known,
    allotBlocks(known, charts),
    charts.map(({ spec }) => spec),
  );
}

function writeOne({ book, sheets, layouts, state }: Work, id: string): void {
  const layout = layouts.find((one) => one.id === id);
  if (!layout) return;
  const { sheet, rowOf } = writeSheet(book, sheets, stampId(state.period, id), layout);
  if (layout.charts.length > 0) {
    const data = ensureChartSheet(book, sheets);
    const blocks = new Map(readBlocks(data).map((block) => [block.id, block]));
    const charts = layout.charts.flatMap((placed) => {
      const block = blocks.get(blockId(state.period, placed.spec.id));
      return block ? [{ placed, block }] : [];
    });
    drawCharts(sheet, data, charts, (row) => rowOf[row] ?? 1);
  }
  // The overview is stamped last of all, when every sheet stands.
  const hash = id === 'overview' ? null : state.inputHash;
  writeStamp(sheet, {
    v: 1,
    id: stampId(state.period, id),
    title: layout.title,
    columns: layout.columns,
    hash,
  });
}

/** The overview says when it was made instead of «not finished», and gets the hash of its inputs. */
function finish({ sheets, layouts, state }: Work, text: string): void {
  const id = stampId(state.period, 'overview');
  const known = findStamped(sheets, id);
  const layout = layouts.find((one) => one.id === 'overview');
  if (!known || !layout) return;
  const keys = known.sheet.getDataRange().getValues();
  const row = keys.findIndex(([key]) => key === STATUS_KEY) + 1;
  if (row > 0) known.sheet.getRange(row, 2, 1, 1).setValue(text);
  writeStamp(known.sheet, { v: 1, id, title: layout.title, columns: layout.columns, hash: state.inputHash });
}
