import { expect, test } from 'vitest';
import { bigRegion } from '../../../src/scenarios/bigRegion.ts';
import { project } from '../../project.ts';
import { Panel } from './office.ts';

/** Seconds of processor time: a wall clock measures whatever else the machine is doing. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test('50 000 rows are read, checked, summed and planned within two seconds', {
  timeout: 60_000,
}, async () => {
  const panel = new Panel(await project(), bigRegion.workbook());
  const asked = { period: '2025-T1', language: 'kk' } as const;
  // The first execution in a process also compiles; Apps Script keeps compiled code as well.
  panel.ask('summary.figures', { period: '2025-T1' });
  expect(secondsOf(() => panel.ask('summary.start', asked))).toBeLessThanOrEqual(2);
});
