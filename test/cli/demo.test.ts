import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { demo } from '../../src/cli/commands/demo.ts';
import { project } from '../project.ts';

// The bundle is built once for all test files.
beforeAll(project);

afterEach(() => vi.restoreAllMocks());

test('a workbook without marks is kept all the same, and it is said that there is nothing to sum', async () => {
  const out = mkdtempSync(join(tmpdir(), 'sapa-'));
  const printed: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  try {
    expect(await demo(['almaty-roadmap'], { out, lang: 'ru' })).toBe(0);
    expect(existsSync(join(out, 'almaty-roadmap.xlsx'))).toBe(true);
    expect(printed.join('')).toContain('Ошибок: 0, предупреждений: 1, к сведению: 1');
  } finally {
    rmSync(out, { recursive: true });
  }
});

test('an example that there is not is told with those that there are', async () => {
  await expect(demo(['almaty'], { out: 'nowhere', lang: 'ru' })).rejects.toThrow(
    /Примера «almaty» нет.*almaty-collegium, .*messy-inbox/u,
  );
});
