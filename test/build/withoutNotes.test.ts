import { expect, test } from 'vitest';
import { notesRemoved } from '../../src/build/withoutNotes.ts';
import { projectSource } from '../project.ts';

test('notes of a rule go, what it works with stays', () => {
  const rule =
    "defineRule({ id: 'a', whenMissing: 'skip', needs: ['source'], source: 'R1', check: () => ({ source }) })";
  expect(notesRemoved(rule)).toBe("defineRule({ id: 'a',  needs: ['source'],  check: () => ({ source }) })");
});

test('the last one of a literal goes without a comma of its own', () => {
  expect(notesRemoved("x({ id: 'a', source: 'R1' })")).toBe("x({ id: 'a',  })");
});

test('the script that ships has none', async () => {
  const code = await projectSource('Code');
  expect(code).not.toContain('office checks');
  expect(code).not.toContain('whenMissing');
});
