import type { KnownSheet } from '../../sheets/book.ts';
import type { JobState, StoredJob } from '../../sheets/jobStore.ts';
import { NEWBORN } from '../../sheets/newSheet.ts';
import type { Job } from '../contract.ts';
import { stampId, type Task } from './tasks.ts';

/** What the panel is told of a job. */
export function jobOf({
  jobId,
  done,
  tasks,
  names,
}: Pick<JobState<Task>, 'jobId' | 'done' | 'tasks' | 'names'>): Job {
  const next = tasks[done];
  return {
    jobId,
    done,
    total: tasks.length,
    ...(next?.kind === 'sheet' && { next: next.name }),
    sheets: tasks.flatMap((task) => (task.kind === 'sheet' ? (names[task.id] ?? []) : [])),
  };
}

/** Sheets of the period that are there already, so that no step has to look for its own. */
export function standingSheets(
  known: readonly KnownSheet[],
  period: string,
): Pick<JobState<Task>, 'sheets' | 'names'> {
  const prefix = stampId(period, '');
  const standing = known.flatMap(({ id, name, stamp }) =>
    // One that was cut off before it got its name is about to get it.
    stamp?.id.startsWith(prefix)
      ? [{ key: stamp.id.slice(prefix.length), id, name: name === NEWBORN ? stamp.name : name }]
      : [],
  );
  return {
    sheets: Object.fromEntries(standing.map(({ key, id }) => [key, id])),
    names: Object.fromEntries(standing.map(({ key, name }) => [key, name])),
  };
}

/** A job that was begun and waits, with the names its sheets have now; null when there is none. */
export function unfinishedOf(
  job: StoredJob<Task> | undefined,
  known: readonly KnownSheet[],
): (Job & { readonly period: string }) | null {
  if (!job) return null;
  const { period } = job.state;
  return { ...jobOf({ ...job.state, names: standingSheets(known, period).names }), period };
}
