import { expect, test } from 'vitest';
import { project } from '../../project.ts';
import { interruptEverywhere } from './interrupted.ts';
import { officeBook } from './office.ts';

/** Every service call is cut off with its writes kept, the case that leaves most behind; the others by strides. */
test('a first summary that is interrupted anywhere ends like one that was not', {
  timeout: 90_000,
}, async () => {
  const hits = interruptEverywhere({
    files: await project(),
    workbook: officeBook(),
    strides: { 'cut off, writes kept': 1, 'cut off, writes lost': 5, fail: 5 },
  });
  expect(hits).toBeGreaterThan(500);
});
