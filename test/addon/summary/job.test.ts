import { beforeAll, describe, expect, test } from 'vitest';
import type { ProjectFile } from '../../../src/build/project.ts';
import type { WorkbookModel } from '../../../src/host/model/workbook.ts';
import { project } from '../../project.ts';
import { INPUT, NOW, officeBook, Panel, sheetNamed, wholeBook } from './office.ts';

let files: readonly ProjectFile[];
let finished: string;
beforeAll(async () => {
  files = await project();
  const panel = new Panel(files, namedBook());
  panel.summary();
  finished = wholeBook(panel.host.workbook);
});

/** The workbook of an office where the one at work has given her name in Settings. */
function namedBook(): WorkbookModel {
  const workbook = officeBook();
  workbook.properties.user['sapa.settings'] = JSON.stringify({ executor: 'Айгүл' });
  return workbook;
}

const ASKED = { period: '2025-T1', language: 'kk' } as const;
const MINUTE = 60_000;

/** A person at the same workbook, so many minutes after ten o'clock. */
const person = (workbook: WorkbookModel, userKey: string, minutes = 0): Panel =>
  new Panel(files, workbook, { userKey, now: NOW + minutes * MINUTE });

/** Айгүл has begun at ten and written two sheets' worth of steps. */
function begun(): { workbook: WorkbookModel; aigul: Panel; jobId: string } {
  const workbook = namedBook();
  const aigul = person(workbook, 'aigul');
  const { jobId } = aigul.ask('summary.start', ASKED);
  aigul.ask('summary.step', { jobId });
  aigul.ask('summary.step', { jobId });
  return { workbook, aigul, jobId };
}

describe('a job between two calls', () => {
  test('is told to another user, with the name given in Settings and the time since when', () => {
    const { workbook } = begun();
    const before = wholeBook(workbook);
    expect(person(workbook, 'daniyar', 9).answer('summary.start', ASKED)).toEqual({
      v: 1,
      ok: false,
      error: { code: 'busy', values: { who: 'Айгүл', since: '10:00' } },
    });
    expect(wholeBook(workbook)).toBe(before);
  });

  test('that was stopped is free for another user at once', () => {
    const { workbook, aigul, jobId } = begun();
    expect(aigul.ask('summary.stop', { jobId })).toMatchObject({ jobId, done: 2 });
    const daniyar = person(workbook, 'daniyar', 1);
    expect(daniyar.ask('summary.start', ASKED)).toMatchObject({ jobId, done: 2 });
  });

  test('may be taken over when nothing was done for ten minutes, and goes on where it was', () => {
    const { workbook, jobId } = begun();
    const daniyar = person(workbook, 'daniyar', 11);
    const job = daniyar.ask('summary.start', ASKED);
    expect(job).toMatchObject({ jobId, done: 2 });
    daniyar.finish(job);
    // Made at ten: the plan is the one that was stored then.
    expect(wholeBook(workbook)).toBe(finished);
  });

  test('each step moves the ten minutes', () => {
    const { workbook, jobId } = begun();
    person(workbook, 'aigul', 8).ask('summary.step', { jobId });
    expect(person(workbook, 'daniyar', 17).answer('summary.start', ASKED)?.ok).toBe(false);
    expect(person(workbook, 'daniyar', 19).answer('summary.start', ASKED)?.ok).toBe(true);
  });

  test('is gone on with at once by the one who began it', () => {
    const { workbook, jobId } = begun();
    const job = person(workbook, 'aigul', 1).ask('summary.start', ASKED);
    expect(job).toMatchObject({ jobId, done: 2 });
  });

  test('that was stopped is gone on with days later', () => {
    const { workbook, jobId } = begun();
    const later = person(workbook, 'aigul', 3 * 24 * 60);
    expect(later.ask('summary.start', ASKED)).toMatchObject({ jobId, done: 2 });
    later.finish({ jobId, done: 2, total: 6, sheets: [] });
    expect(wholeBook(workbook)).toBe(finished);
  });

  test('whose input has changed begins anew, and the old panel is told so', () => {
    const { workbook, aigul, jobId } = begun();
    const cell = sheetNamed(workbook, INPUT).cells[1]?.[6];
    if (cell) cell.value = 21;
    const again = person(workbook, 'aigul', 1);
    const job = again.ask('summary.start', ASKED);
    expect(job.jobId).not.toBe(jobId);
    expect(job.done).toBe(0);
    expect(aigul.answer('summary.step', { jobId })).toMatchObject({ error: { code: 'job-gone' } });
    again.finish(job);
    expect(workbook.sheets.map(({ name }) => name)).toHaveLength(8);
  });

  test('is gone when its sheet was deleted; a new start makes everything, once', () => {
    const { workbook, aigul, jobId } = begun();
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== '_sapa_job');
    expect(aigul.answer('summary.step', { jobId })).toMatchObject({ error: { code: 'job-gone' } });
    aigul.summary();
    expect(wholeBook(workbook)).toBe(finished);
  });

  test.each([
    ['text of somebody', 'мәтін'],
    ['another JSON', 'null'],
    ['nothing', ''],
  ])('is gone when its sheet holds %s', (_what, value) => {
    const { workbook, aigul, jobId } = begun();
    sheetNamed(workbook, '_sapa_job').cells[0] = [{ value }];
    expect(aigul.answer('summary.step', { jobId })).toMatchObject({ error: { code: 'job-gone' } });
    aigul.summary();
    expect(wholeBook(workbook)).toBe(finished);
  });

  test('is known by its id: another is refused', () => {
    const { aigul } = begun();
    expect(aigul.answer('summary.step', { jobId: 'x' })).toMatchObject({ error: { code: 'job-gone' } });
  });
});

describe('two panels of one user', () => {
  test('that step one job in turn write each sheet once, and both hear that it is done', () => {
    const workbook = namedBook();
    const panels = [person(workbook, 'aigul'), person(workbook, 'aigul')] as const;
    const jobs = panels.map((panel) => panel.ask('summary.start', ASKED));
    expect(jobs[0]?.jobId).toBe(jobs[1]?.jobId);
    const jobId = jobs[0]?.jobId ?? '';
    const ends = [false, false];
    for (let turn = 0; turn < 20 && ends.includes(false); turn++) {
      const at = turn % 2;
      if (ends[at]) continue;
      const job = panels[at === 0 ? 0 : 1].ask('summary.step', { jobId });
      ends[at] = job.done === job.total;
    }
    expect(ends).toEqual([true, true]);
    expect(wholeBook(workbook)).toBe(finished);
  });
});

describe('a locked document', () => {
  test.each(['summary.start', 'summary.step'] as const)('%s writes nothing and says so', (name) => {
    const { workbook, aigul, jobId } = begun();
    const before = wholeBook(workbook);
    const elsewhere = aigul.host.lockElsewhere();
    const answer = name === 'summary.start' ? aigul.answer(name, ASKED) : aigul.answer(name, { jobId });
    expect(answer).toEqual({ v: 1, ok: false, error: { code: 'locked', values: {} } });
    expect(wholeBook(workbook)).toBe(before);
    elsewhere.letGo();
    expect(aigul.answer('summary.step', { jobId })?.ok).toBe(true);
  });

  test('is flushed before it is given back, in every call', () => {
    const panel = new Panel(files, officeBook());
    panel.summary();
    expect(panel.executions.filter(({ releasedUnflushed }) => releasedUnflushed)).toEqual([]);
  });
});

describe('a summary that cannot be made', () => {
  test.each([
    ['a period that is none', '2025-13', 'period-unreadable'],
    ['a period of words', 'қазан', 'period-unreadable'],
  ])('%s is refused', (_what, period, code) => {
    const panel = new Panel(files, officeBook());
    expect(panel.answer('summary.start', { ...ASKED, period })).toMatchObject({ error: { code } });
    expect(panel.host.workbook.sheets).toHaveLength(3);
  });

  test('a workbook without marks is refused', () => {
    const workbook = namedBook();
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== INPUT);
    workbook.activeSheetId = workbook.sheets[0]?.id ?? 0;
    const answer = new Panel(files, workbook).answer('summary.start', ASKED);
    expect(answer).toMatchObject({ error: { code: 'nothing-recognised' } });
  });
});
