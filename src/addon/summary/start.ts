import { ok, type Result, refuse } from '../../core/result.ts';
import { word } from '../../core/summary/plan.ts';
import { madeAtText, planSummaries } from '../../core/summary/planSummaries.ts';
import type { Report } from '../../core/summary/report.ts';
import { textWords } from '../../messages/text.ts';
import type { KnownSheet } from '../../sheets/book.ts';
import type { ChartOfBlock } from '../../sheets/chartData.ts';
import { type JobState, readJob, removeJob, storeJob, writeState } from '../../sheets/jobStore.ts';
import { layoutSheet, type SheetLayout } from '../../sheets/layout.ts';
import { freeName } from '../../sheets/newSheet.ts';
import type { Services } from '../../sheets/surface.ts';
import type { Job, ReadOptions } from '../contract.ts';
import { inputHash, type ReadWorkbook, readWorkbook } from '../office.ts';
import { readSettings } from '../settings.ts';
import { type PrepareRefusal, readPeriod, reportOf } from './prepare.ts';
import { type Asked, blockId, jobIdOf, stampId, type Task } from './tasks.ts';

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
  const now = Date.now();
  const running = readJob<Task>(book);
  const who = services.Session.getTemporaryActiveUserKey();
  if (running && running.state.who !== who && running.state.leaseUntil > now) {
    const { executor, since } = running.state;
    return refuse('busy', { who: executor || '–', since: momentOf(services, since, 'HH:mm') });
  }
  const { executor } = readSettings(services);
  const workbook = readWorkbook(services, options);
  const report = reportOf(workbook, period.value, asked.period);
  if (!report.ok) return report;
  const hash = inputHash(workbook.grids, workbook.settings, [asked, options]);
  if (running && running.state.inputHash === hash && running.state.done < running.state.tasks.length) {
    const sheets = { ...running.state.sheets, ...sheetsOf(workbook.known, asked) };
    const state = { ...running.state, who, executor, leaseUntil: now + LEASE, sheets };
    writeState(running.sheet, state);
    return ok(jobOf(state));
  }
  const plan = planOf(services, workbook, report.value, { asked, hash, now });
  if (isUpToDate(workbook.known, asked, plan, hash)) {
    // Begun for another input that has been taken back since.
    if (running) removeJob(book, running.sheet);
    return ok({ jobId: jobIdOf(hash, now), done: plan.tasks.length, total: plan.tasks.length, sheets: [] });
  }
  const state = {
    v: 1,
    jobId: jobIdOf(hash, now),
    who,
    executor,
    since: now,
    leaseUntil: now + LEASE,
    inputHash: hash,
    period: asked.period,
    tasks: plan.tasks,
    done: 0,
    sheets: sheetsOf(workbook.known, asked),
  } as const;
  storeJob<Task>(book, state, plan.texts);
  return ok(jobOf(state));
}

interface Plan {
  readonly layouts: readonly SheetLayout[];
  readonly tasks: readonly Task[];
  readonly texts: readonly string[];
}

function planOf(
  services: Services,
  { known, settings }: ReadWorkbook,
  report: Report,
  { asked, hash, now }: { asked: Asked; hash: string; now: number },
): Plan {
  const madeAt = momentOf(services, now, 'dd.MM.yyyy HH:mm');
  const { period, language } = asked;
  const plans = planSummaries(report, { settings, madeAt, inputHash: hash });
  const layouts = plans.map((plan) => layoutSheet(plan, language));
  const charts = layouts.flatMap((layout) =>
    layout.charts.map(({ spec }): ChartOfBlock => ({ id: blockId(period, spec.id), spec })),
  );
  const outdated = outdatedSheets(known, period, layouts);
  return {
    layouts,
    texts: [JSON.stringify(charts), ...layouts.map((layout) => JSON.stringify(layout))],
    tasks: [
      { kind: 'blocks', text: 0 },
      ...layouts.map(({ id, title }, index) => ({
        kind: 'sheet' as const,
        id,
        name: freeName(title, isTakenIn(known, stampId(period, id))),
        text: index + 1,
      })),
      ...outdated.map((id) => ({
        kind: 'outdated' as const,
        id,
        line: textWords(word('outdated'), language),
      })),
      { kind: 'finish', line: textWords(madeAtText({ madeAt }), language) },
    ],
  };
}

/** Names differ to Sheets only when more than their case differs. */
function isTakenIn(known: readonly KnownSheet[], own: string): (name: string) => boolean {
  const taken = new Set(known.filter(({ stamp }) => stamp?.id !== own).map(({ name }) => name.toLowerCase()));
  return (name) => taken.has(name.toLowerCase());
}

/** Ids of the sheets of this period that an earlier run has written and this one will not. */
function outdatedSheets(
  known: readonly KnownSheet[],
  period: string,
  layouts: readonly SheetLayout[],
): string[] {
  const prefix = stampId(period, '');
  const planned = new Set(layouts.map(({ id }) => stampId(period, id)));
  return known.flatMap(({ stamp }) =>
    stamp && !stamp.isOutdated && stamp.id.startsWith(prefix) && !planned.has(stamp.id)
      ? [stamp.id.slice(prefix.length)]
      : [],
  );
}

/** Every sheet of the plan is there and was finished from the same input. */
function isUpToDate(known: readonly KnownSheet[], { period }: Asked, plan: Plan, hash: string): boolean {
  const finished = new Set(known.flatMap(({ stamp }) => (stamp?.hash === hash ? [stamp.id] : [])));
  const isOutdated = plan.tasks.some(({ kind }) => kind === 'outdated');
  return !isOutdated && plan.layouts.every(({ id }) => finished.has(stampId(period, id)));
}

/** Sheets of the period that are there already, so that no step has to look for its own. */
function sheetsOf(known: readonly KnownSheet[], { period }: Asked): Record<string, number> {
  const prefix = stampId(period, '');
  return Object.fromEntries(
    known.flatMap(({ id, stamp }) =>
      stamp?.id.startsWith(prefix) ? [[stamp.id.slice(prefix.length), id]] : [],
    ),
  );
}

const momentOf = ({ SpreadsheetApp, Utilities }: Services, moment: number, format: string): string =>
  Utilities.formatDate(
    new Date(moment),
    SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    format,
  );

export const jobOf = ({ jobId, done, tasks }: Pick<JobState<Task>, 'jobId' | 'done' | 'tasks'>): Job => ({
  jobId,
  done,
  total: tasks.length,
  sheets: [],
});
