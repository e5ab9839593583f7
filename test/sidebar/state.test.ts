import { expect, test } from 'vitest';
import type { Job } from '../../src/addon/contract.ts';
import { afterStep, type SummaryState, tabByKey } from '../../src/sidebar/state.ts';

test.each([
  ['data', 'ArrowRight', 'check'],
  ['settings', 'ArrowRight', 'data'], // round the end, as the ARIA pattern for tabs asks
  ['data', 'ArrowLeft', 'settings'],
  ['summary', 'ArrowLeft', 'check'],
  ['summary', 'Home', 'data'],
  ['check', 'End', 'settings'],
  ['check', 'ArrowDown', undefined], // left to the page: it scrolls
  ['check', 'toString', undefined],
] as const)('from the tab %s the key %s goes to %s', (tab, key, expected) => {
  expect(tabByKey(tab, key)).toBe(expected);
});

const job = (done: number): Job => ({ jobId: 'a', done, total: 3, sheets: [] });

test.each<[SummaryState, Job, SummaryState, string]>([
  [{ is: 'starting' }, job(0), { is: 'running', job: job(0) }, 'the plan is there'],
  [{ is: 'starting' }, job(3), { is: 'upToDate', job: job(3) }, 'nothing has changed since the last time'],
  [{ is: 'running', job: job(1) }, job(2), { is: 'running', job: job(2) }, 'one more sheet'],
  [{ is: 'running', job: job(2) }, job(3), { is: 'done', job: job(3) }, 'the last sheet'],
  [
    { is: 'stopping', job: job(1) },
    job(2),
    { is: 'stopped', job: job(2) },
    'the sheet under way is finished first',
  ],
  [{ is: 'stopping', job: job(2) }, job(3), { is: 'done', job: job(3) }, 'too late to stop: all is written'],
])('a summary that is %j becomes with %j %j: %s', (before, answer, after) => {
  expect(afterStep(before, answer)).toEqual(after);
});
