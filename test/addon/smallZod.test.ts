import { build } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { AnyAction } from '../../src/addon/action.ts';
import { actions } from '../../src/addon/actions/index.ts';
import * as small from '../../src/addon/smallZod.ts';
import { inRoot } from '../../src/build/paths.ts';
import { smallZod } from '../../src/build/smallZod.ts';
import { PARTS } from '../../src/core/summary/parts.ts';
import { acceptedHeads } from '../../src/messages/panel/accept.ts';
import { ruleSheet } from '../../src/messages/panel/ruleSheet.ts';
import { readySheet } from '../../src/messages/readySheet.ts';

/** The same actions over the stand-in, as the build makes them. */
let pushed: readonly AnyAction[];
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [inRoot('src/addon/actions/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    plugins: [smallZod],
  });
  const script = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  pushed = (await import(/* @vite-ignore */ `data:text/javascript;base64,${script}`)).actions;
});

const options = { form: 'attainment', school: 'СШ № 1', district: 'Талғар', year: '2025', term: 'I' };
/** One good request of each action, every optional part in it. */
const GOOD: Readonly<Record<(typeof actions)[number]['name'], unknown>> = {
  'settings.read': {},
  'settings.write': {
    language: 'kk',
    executor: 'А.',
    includeGradeOne: true,
    minimumBase: 30,
    tolerance: 0.1,
    budgetAmounts: 'byPayments',
  },
  'workbook.overview': {},
  'headings.answer': {
    answers: [
      { heading: 'кач', column: 'quality' },
      { heading: 'х', column: null },
    ],
  },
  'workbook.select': { sheet: 'А', row: 0, column: 3 },
  'check.run': { from: 0, size: 5, school: 'СШ № 1', options },
  'fix.apply': { fixes: [{ sheet: 'А', row: 1, column: 1, rule: 'type', before: '5' }] },
  'fix.undo': {},
  'finding.accept': {
    finding: { sheet: 'А', row: 5, column: 3, rule: 'jump', message: 'jump' },
    told: 'x',
    ruleTitle: 'y',
    reason: 'школа закрыта',
    until: '2026-05-31',
    title: 'z',
    heads: acceptedHeads.map(({ ru }) => ru),
    word: 'принято',
  },
  'sheet.answer': { sheet: 'А', form: 'attainment', values: [{ column: 'school', value: 'СШ № 1' }] },
  'board.read': { form: 'attainment', period: '2025-T1' },
  'marks.set': { on: true },
  'rules.open': ruleSheet('ru'),
  'template.create': readySheet('schools', 'ru'),
  'summary.start': {
    period: '2025',
    language: 'en',
    options,
    districts: ['1'],
    sections: [PARTS[0]],
    live: true,
  },
  'summary.step': { jobId: 'a' },
  'summary.stop': { jobId: 'a' },
  'cell.trace': {},
  'summary.figures': { period: '2025-T1', options },
};

/** Anything JSON can hold, and often what almost fits. */
const value = fc.oneof(
  fc.constantFrom(null, true, '', 'kk', 0, -1, 0.5, 1e300, 2 ** 53, [], {}, 'x'.repeat(301), [null]),
  fc.jsonValue({ maxDepth: 2 }),
);

/** The request with one place in it changed, left out or added to. */
function changed(whole: unknown, at: number, how: 'set' | 'drop' | 'more', put: unknown): unknown {
  const copy = structuredClone({ whole }) as Record<string, unknown>;
  const places: [Record<string, unknown>, string][] = [];
  const visit = (holder: Record<string, unknown>) => {
    for (const key of Object.keys(holder)) {
      places.push([holder, key]);
      const inner = holder[key];
      if (typeof inner === 'object' && inner !== null) visit(inner as Record<string, unknown>);
    }
  };
  visit(copy);
  const [holder, key] = places[at % places.length] ?? [copy, 'whole'];
  if (how === 'set') holder[key] = put;
  else if (how === 'drop' && !Array.isArray(holder)) delete holder[key];
  else if (how === 'more') holder[`${key}+`] = put;
  return copy.whole;
}

test.each(Object.keys(GOOD).map((name, at) => [name, at] as const))('%s: both take what is good', (name) => {
  const good = GOOD[name as keyof typeof GOOD];
  const action = pushed.find((each) => each.name === name);
  const verdict = small.safeParse(action?.input() as never, good);
  expect(verdict.success && verdict.data).toEqual(good);
});

test('every verdict is the one of zod, and the field told is one that zod tells', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...actions),
      fc.nat(40),
      fc.constantFrom('set', 'set', 'drop', 'more'),
      value,
      ({ name, input }, at, how, put) => {
        const request = changed(GOOD[name], at, how, put);
        const ours = small.safeParse(pushed.find((each) => each.name === name)?.input() as never, request);
        const theirs = z.safeParse(input() as z.ZodMiniType, request);
        if (ours.success || theirs.success) expect(ours).toEqual(theirs);
        else {
          // Of a list that is too long and wrong inside, zod tells the first and this the second: one field.
          const field = ours.error.issues[0]?.path[0];
          expect(theirs.error.issues.map(({ path }) => path[0])).toContain(field);
        }
      },
    ),
    { seed: 61, numRuns: 4000 },
  );
});
