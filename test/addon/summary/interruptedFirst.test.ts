import { expect, test } from 'vitest';
import { project } from '../../project.ts';
import { interruptEverywhere, TIMEOUT } from './interrupted.ts';
import { officeBook } from './office.ts';

test('a first summary that is interrupted anywhere ends like one that was not', {
  timeout: TIMEOUT,
}, async () => {
  const hits = interruptEverywhere({
    files: await project(),
    workbook: officeBook(),
  });
  expect(hits).toBeGreaterThan(30);
});
