import { LiveFormulas, type LiveSection } from '../../core/live/liveCells.ts';
import type { Raw } from '../../core/live/source.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { type SheetPlan, word } from '../../core/summary/plan.ts';
import { allSheetIds, madeAtText, planSummaries } from '../../core/summary/planSummaries.ts';
import type { Report } from '../../core/summary/report.ts';
import { traceCubes } from '../../core/trace/traceCubes.ts';
import { textWords } from '../../messages/text.ts';
import type { KnownSheet } from '../../sheets/book.ts';
import type { ChartOfBlock } from '../../sheets/chartData.ts';
import { criteriaCells, readCriteria } from '../../sheets/criteria.ts';
import { readJob, removeJob, storeJob, writeState } from '../../sheets/jobStore.ts';
import { layoutSheet, type SheetLayout } from '../../sheets/layout.ts';
import { freeName } from '../../sheets/newSheet.ts';
import type { Services } from '../../sheets/surface.ts';
import type { Job, ReadOptions } from '../contract.ts';
import { inputHash, type ReadWorkbook, readWorkbook } from '../office.ts';
import { readSettings } from '../settings.ts';
import { jobOf, standingSheets } from './jobs.ts';
import { type PrepareRefusal, readPeriod, reportOf } from './prepare.ts';
import { type Asked, blockId, jobIdOf, stampId, type Task } from './tasks.ts';

/** Nobody works on a job for longer than this between two steps; after it the job may be taken over. */
export const LEASE = 10 * 60_000;

export type StartRefusal = PrepareRefusal | 'busy' | 'district-absent';

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
  const unknown = asked.districts?.find((code) => !isDistrictOf(report.value, code));
  if (unknown !== undefined) return refuse('district-absent', { code: unknown });
  const hash = hashOf(workbook, asked, options);
  const standing = standingSheets(workbook.known, asked.period);
  if (running && running.state.inputHash === hash && running.state.done < running.state.tasks.length) {
    const { state: before } = running;
    const state = {
      ...before,
      who,
      executor,
      leaseUntil: now + LEASE,
      sheets: { ...before.sheets, ...standing.sheets },
      names: { ...before.names, ...standing.names },
    };
    writeState(running.sheet, state);
    return ok(jobOf(state));
  }
  const plan = planOf(services, workbook, report.value, { asked, hash, now });
  if (isUpToDate(workbook.known, asked, plan, hash)) {
    // Begun for another input that has been taken back since.
    if (running) removeJob(book, running.sheet);
    const done = plan.tasks.length;
    return ok(jobOf({ jobId: jobIdOf(hash, now), done, tasks: plan.tasks, names: standing.names }));
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
    ...standing,
  } as const;
  storeJob<Task>(book, state, plan.texts);
  return ok(jobOf(state));
}

const isDistrictOf = ({ districts }: Report, code: string): boolean =>
  districts.some(({ district: { kato } }) => kato === code);

/** What the tolerance decides is a matter of the check: no figure of a summary depends on it. */
function hashOf({ grids, settings, answers }: ReadWorkbook, asked: Asked, options: ReadOptions): string {
  const { tolerance: _, ...figures } = settings;
  return inputHash(grids, figures, [asked, options, answers]);
}

interface Plan {
  readonly layouts: readonly SheetLayout[];
  readonly tasks: readonly Task[];
  readonly texts: readonly string[];
}

function planOf(
  services: Services,
  workbook: ReadWorkbook,
  report: Report,
  { asked, hash, now }: { asked: Asked; hash: string; now: number },
): Plan {
  const { known, settings } = workbook;
  const madeAt = momentOf(services, now, 'dd.MM.yyyy HH:mm');
  const { period, language } = asked;
  const isLive = asked.live === true;
  const plans = planSummaries(report, { settings, madeAt, inputHash: hash, choice: asked, isLive });
  const criteria = isLive ? readCriteria(services.SpreadsheetApp.getActiveSpreadsheet()) : [];
  const layouts = plans.map((plan, index) =>
    // The overview is the first of them.
    layoutSheet(plan, language, isLive && index === 0 ? liveOf(plan, workbook, report, criteria) : undefined),
  );
  const charts = layouts.flatMap((layout) =>
    layout.charts.map(({ spec }): ChartOfBlock => ({ id: blockId(period, spec.id), spec })),
  );
  const outdated = outdatedSheets(known, period, allSheetIds(report));
  return {
    layouts,
    texts: [
      JSON.stringify(charts),
      ...layouts.map((layout) => JSON.stringify(layout)),
      ...(isLive ? [JSON.stringify(criteria)] : []),
    ],
    tasks: [
      { kind: 'blocks', text: 0 },
      ...(isLive ? [{ kind: 'criteria' as const, text: layouts.length + 1 }] : []),
      ...layouts.map(({ id, title }, index) => ({
        kind: 'sheet' as const,
        id,
        name: freeName(title, isTakenIn(known, stampId(period, id))),
        text: index + 1,
        ...(isLive && index === 0 && { valuesLine: textWords(word('liveRefused'), language) }),
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

function liveOf(
  plan: SheetPlan,
  { office, settings }: ReadWorkbook,
  report: Report,
  criteria: Raw[],
): ReadonlyMap<string, LiveSection> {
  const formulas = new LiveFormulas(traceCubes(office, report, settings), criteriaCells(criteria));
  return new Map(
    plan.blocks.flatMap((block) =>
      block.kind === 'table' ? [[block.id, formulas.section(block)] as const] : [],
    ),
  );
}

/** Names differ to Sheets only when more than their case differs. */
function isTakenIn(known: readonly KnownSheet[], own: string): (name: string) => boolean {
  const taken = new Set(known.filter(({ stamp }) => stamp?.id !== own).map(({ name }) => name.toLowerCase()));
  return (name) => taken.has(name.toLowerCase());
}

/**
 * Ids of the sheets of this period that an earlier run has written and for which there are no data any more. What a
 * narrower choice of districts leaves out is still what it was.
 */
function outdatedSheets(known: readonly KnownSheet[], period: string, ids: readonly string[]): string[] {
  const prefix = stampId(period, '');
  const planned = new Set(ids.map((id) => stampId(period, id)));
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

const momentOf = ({ SpreadsheetApp, Utilities }: Services, moment: number, format: string): string =>
  Utilities.formatDate(
    new Date(moment),
    SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    format,
  );
