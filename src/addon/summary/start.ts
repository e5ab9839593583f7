import { ok, type Result, refuse } from '../../core/result.ts';
import { madeAtText, planSummaries } from '../../core/summary/planSummaries.ts';
import type { Report } from '../../core/summary/report.ts';
import { textWords } from '../../messages/summary.ts';
import { type JobState, readJob, storeJob, writeState } from '../../sheets/jobStore.ts';
import { layoutSheet, type SheetLayout } from '../../sheets/layout.ts';
import { readStamp } from '../../sheets/stamps.ts';
import type { Services, Sheet } from '../../sheets/surface.ts';
import type { Job, ReadOptions } from '../contract.ts';
import { inputHash, readWorkbook } from '../office.ts';
import { readSettings } from '../settings.ts';
import { type PrepareRefusal, readPeriod, reportOf } from './prepare.ts';
import { type Asked, stampId, type Task } from './tasks.ts';

/** Nobody works on a job for longer than this between two steps; after it the job may be taken over. */
export const LEASE = 10 * 60_000;

export type StartRefusal = PrepareRefusal | 'busy';

/**
 * Reads everything once, computes the whole plan and keeps it in the workbook. Nothing of a summary is written yet.
 * The same input as last time is "up to date"; an unfinished job of the same input is gone on with.
 */
export function startSummary(
  services: Services,
  asked: Asked,
  options: ReadOptions,
): Result<Job, StartRefusal> {
  const period = readPeriod(asked.period);
  if (!period.ok) return period;
  const book = services.SpreadsheetApp.getActiveSpreadsheet();
  const workbook = readWorkbook(services, options);
  const report = reportOf(workbook, period.value, asked.period);
  if (!report.ok) return report;
  const hash = inputHash(workbook.grids, workbook.settings, [asked, options]);
  const now = Date.now();
  const running = readJob<Task>(workbook.sheets);
  const who = services.Session.getTemporaryActiveUserKey();
  if (running && running.state.who !== who && running.state.leaseUntil > now) {
    return refuse('busy', { since: clockTime(services, running.state.since) });
  }
  if (running && running.state.inputHash === hash && running.state.done < running.state.tasks.length) {
    const state = { ...running.state, who, leaseUntil: now + LEASE };
    writeState(running.sheet, state);
    return ok(jobOf(state));
  }
  const layouts = layoutsOf(services, report.value, asked, hash, now, workbook.settings);
  if (isUpToDate(workbook.sheets, asked, layouts, hash)) {
    return ok({ jobId: hash, done: layouts.length + 2, total: layouts.length + 2 });
  }
  const state: JobState<Task> = {
    v: 1,
    jobId: `${hash}-${now.toString(36)}`,
    who,
    since: now,
    leaseUntil: now + LEASE,
    inputHash: hash,
    period: asked.period,
    tasks: tasksOf(services, layouts, asked, now),
    done: 0,
  };
  storeJob(
    book,
    workbook.sheets,
    state,
    layouts.map((layout) => JSON.stringify(layout)),
  );
  return ok(jobOf(state));
}

function layoutsOf(
  services: Services,
  report: Report,
  { language }: Asked,
  hash: string,
  now: number,
  settings: Parameters<typeof planSummaries>[1]['settings'],
): SheetLayout[] {
  const plans = planSummaries(report, { settings, madeAt: dayAndTime(services, now), inputHash: hash });
  return plans.map((plan) => layoutSheet(plan, language));
}

const tasksOf = (
  services: Services,
  layouts: readonly SheetLayout[],
  { language }: Asked,
  now: number,
): Task[] => [
  { kind: 'blocks' },
  ...layouts.map(({ id }) => ({ kind: 'sheet' as const, id })),
  { kind: 'finish', text: textWords(madeAtText({ madeAt: dayAndTime(services, now) }), language) },
];

/** Every sheet of the plan is there and was finished from the same input. */
function isUpToDate(
  sheets: readonly Sheet[],
  { period }: Asked,
  layouts: readonly SheetLayout[],
  hash: string,
): boolean {
  const finished = new Set(
    sheets.flatMap((sheet) => {
      const stamp = readStamp(sheet);
      return stamp?.hash === hash ? [stamp.id] : [];
    }),
  );
  return layouts.every(({ id }) => finished.has(stampId(period, id)));
}

const zoneOf = ({ SpreadsheetApp }: Services) =>
  SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
const dayAndTime = (services: Services, moment: number): string =>
  services.Utilities.formatDate(new Date(moment), zoneOf(services), 'dd.MM.yyyy HH:mm');
const clockTime = (services: Services, moment: number): string =>
  services.Utilities.formatDate(new Date(moment), zoneOf(services), 'HH:mm');

export const jobOf = ({ jobId, done, tasks }: JobState<Task>): Job => ({ jobId, done, total: tasks.length });

/** Who has the job is told by the name he gave in Settings, never by an e-mail. */
export const executorOf = (services: Services): string => readSettings(services).executor;
