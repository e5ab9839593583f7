/** What the panel is told of a summary while it is made. */
import { beforeAll, expect, test } from 'vitest';
import type { ProjectFile } from '../../../src/build/project.ts';
import { project } from '../../project.ts';
import { officeBook, Panel, sheetNamed } from './office.ts';

let files: readonly ProjectFile[];
beforeAll(async () => {
  files = await project();
});

const ASKED = { period: '2025-T1', language: 'kk' } as const;
const TITLES = ['Қорытынды 2025-T1', 'Қарасай ауданы 2025-T1', 'Талғар ауданы 2025-T1', 'Іле ауданы 2025-T1'];

test('each step says what the next one writes, and what stands already', () => {
  const panel = new Panel(files, officeBook());
  let job = panel.ask('summary.start', ASKED);
  const told = [[job.next, job.sheets]];
  while (job.done < job.total) {
    job = panel.ask('summary.step', { jobId: job.jobId });
    told.push([job.next, job.sheets]);
  }
  expect(told).toEqual([
    [undefined, []],
    [TITLES[0], []],
    [TITLES[1], TITLES.slice(0, 1)],
    [TITLES[2], TITLES.slice(0, 2)],
    [TITLES[3], TITLES.slice(0, 3)],
    [undefined, TITLES],
    [undefined, TITLES],
  ]);
});

test('a sheet that the user has named is told by that name, also when all is up to date', () => {
  const panel = new Panel(files, officeBook());
  panel.summary();
  sheetNamed(panel.host.workbook, 'Талғар ауданы 2025-T1').name = 'Басшыға';
  const names = [TITLES[0], TITLES[1], 'Басшыға', TITLES[3]];
  expect(panel.ask('summary.start', ASKED)).toMatchObject({ done: 6, total: 6, sheets: names });
  expect(panel.summary({ language: 'ru' }).sheets).toEqual([
    'Свод 2025-T1',
    'Карасайский район 2025-T1',
    'Басшыға',
    'Илийский район 2025-T1',
  ]);
});

test('the overview of the workbook names the districts in the order of the summary', () => {
  const { districts } = new Panel(files, officeBook()).ask('workbook.overview', {});
  expect(districts.map(({ kato, name }) => `${kato} ${name.ru}`)).toEqual([
    '195200000 Карасайский район',
    '196200000 Талгарский район',
    '196800000 Илийский район',
  ]);
});

test('a summary that was begun is named until it is finished', () => {
  const panel = new Panel(files, officeBook());
  const unfinished = () => panel.ask('workbook.overview', {}).unfinished;
  expect(unfinished()).toBeNull();
  const { jobId } = panel.ask('summary.start', ASKED);
  panel.ask('summary.step', { jobId });
  panel.ask('summary.step', { jobId });
  expect(unfinished()).toMatchObject({
    jobId,
    done: 2,
    total: 6,
    period: '2025-T1',
    next: TITLES[1],
    sheets: [TITLES[0]],
  });
  panel.finish(panel.ask('summary.stop', { jobId }));
  expect(unfinished()).toBeNull();
});
