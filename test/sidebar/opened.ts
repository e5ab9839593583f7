import { vi } from 'vitest';
import type { CheckPage, Job, Overview, PanelActions } from '../../src/addon/contract.ts';
import { DEFAULT_SETTINGS } from '../../src/addon/settings.ts';
import type { Finding } from '../../src/core/finding.ts';
import { ok, refuse } from '../../src/core/result.ts';
import { App } from '../../src/sidebar/app.ts';
import type { Call } from '../../src/sidebar/call.ts';
import { groupKey } from '../../src/sidebar/findings/results.ts';
import { Page } from './page.ts';

/** A panel in a page, over a script that answers as the test says. */
export type Answers = { [Name in keyof PanelActions]?: (input: PanelActions[Name]['input']) => unknown };

export interface Opened {
  readonly page: Page;
  /** Names of the actions asked for, with their inputs. */
  readonly asked: { readonly name: string; readonly input: unknown }[];
  /** How often the keyboard was given to the spreadsheet. */
  readonly focusSheet: ReturnType<typeof vi.fn>;
  readonly inputsOf: (name: keyof PanelActions) => unknown[];
}

export const EMPTY: Overview = {
  sheets: [],
  periods: [],
  districts: [],
  unfinished: null,
  canUndo: false,
  asked: null,
};

const USUAL: Answers = {
  'settings.read': () => ok({ settings: DEFAULT_SETTINGS, accountLanguage: 'ru' }),
  'settings.write': (settings) => ok(settings),
  'workbook.overview': () => ok({ ...EMPTY, periods: ['2025-T1', '2024-T4'] }),
  'workbook.select': () => ok(null),
  'summary.stop': ({ jobId }) => ok({ jobId, done: 1, total: 3, sheets: [] }),
};

export async function opened(answers: Answers = {}): Promise<Opened> {
  const page = new Page();
  vi.stubGlobal('document', page);
  const all = { ...USUAL, ...answers } as Record<string, (input: unknown) => unknown>;
  const asked: Opened['asked'] = [];
  const call = async (name: string, input: unknown) => {
    asked.push({ name, input });
    return (await all[name]?.(input)) ?? refuse('unknown-action');
  };
  const { root, live } = page as unknown as ConstructorParameters<typeof App>[0];
  const focusSheet = vi.fn();
  new App({ call: call as Call, root, live, lang: 'en', focusSheet }).start();
  await settled();
  const inputsOf = (name: string) => asked.filter((each) => each.name === name).map(({ input }) => input);
  return { page, asked, focusSheet, inputsOf };
}

export const settled = () => new Promise((resolve) => setImmediate(resolve));

/** An answer that comes when the test says. */
export function later<T>() {
  let resolve: (value: T) => void = () => {};
  const answer = new Promise<T>((done) => {
    resolve = done;
  });
  return { answer, resolve };
}

export const jobOf = (done: number, more: Partial<Job> = {}) =>
  ok({ jobId: 'j', done, total: 3, sheets: [], ...more });

export const negative = (row: number, sheet = 'Ақсу'): Finding => ({
  rule: 'negative-count',
  severity: 'error',
  sheet,
  row,
  column: 5,
  message: 'negativeCount',
  values: { value: -3, column: '«5»' },
});

export const notNumber = (row: number, sheet = 'Ақсу'): Finding => ({
  rule: 'type',
  severity: 'warning',
  sheet,
  row,
  column: 3,
  message: 'type',
  values: { text: `${row} уч.`, column: 'Оқушы саны' },
  fix: { before: `${row} уч.`, after: row },
});

/** What the script would answer about these findings. */
export function pageOfAll(all: readonly Finding[], from: number, size = 200, hash = 'h'): CheckPage {
  const count = (severity: string) => all.filter((each) => each.severity === severity).length;
  const groups = new Map<string, Finding[]>();
  for (const finding of all) {
    const same = groups.get(groupKey(finding));
    if (same === undefined) groups.set(groupKey(finding), [finding]);
    else same.push(finding);
  }
  return {
    hash,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    groups: [...groups.values()].map((same) => {
      const [{ sheet, rule, severity }] = same as [Finding];
      return { sheet, rule, severity, count: same.length, fixable: same.filter(({ fix }) => fix).length };
    }),
    from,
    findings: all.slice(from, from + size),
    canUndo: false,
    accepted: 0,
    schools: [],
  };
}
