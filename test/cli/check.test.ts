import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';

afterEach(() => vi.restoreAllMocks());

/** The findings of a file with these lines, as `check --json` prints them. */
async function findingsOf(lines: readonly string[]): Promise<Record<string, unknown>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sapa-'));
  const printed: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  try {
    const file = join(folder, 'marks.csv');
    writeFileSync(file, lines.join('\n'));
    await check(file, { json: true } as Parameters<typeof check>[1]);
    return (JSON.parse(printed.join('')) as { findings: Record<string, unknown>[] }).findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a finding with one right answer carries its fix, others carry none', async () => {
  const findings = await findingsOf([
    'Учебный год;Четверть;Район;Школа;Класс;5;4;3;2',
    '2025-2026;I;Талгрский район;СШ №1;5А;4 уч.;8;7;1',
    '2025-2026;I;Карасайский район;СШ №2;5А;много;8;7;1',
  ]);
  expect(findings.map(({ a1, rule, fix }) => [a1, rule, fix])).toEqual([
    ['C2', 'district-spelling', { before: 'Талгрский район', after: 'Талгарский район' }],
    ['F2', 'type', { before: '4 уч.', after: 4 }],
    ['F3', 'type', undefined],
  ]);
});
