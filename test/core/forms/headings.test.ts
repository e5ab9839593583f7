import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/core/forms/columnsOf.ts';
import { FORMS, formOf } from '../../../src/core/forms/index.ts';
import { matchHeading, SURE } from '../../../src/core/forms/matchHeading.ts';
import type { GoldRow } from './gold/headingRow.ts';
import { ALONE } from './gold/headingsAlone.ts';
import { BLIND } from './gold/headingsBlind.ts';
import { BLIND2 } from './gold/headingsBlind2.ts';
import { BLIND3 } from './gold/headingsBlind3.ts';
import { LAST } from './gold/headingsLast.ts';
import { LATER } from './gold/headingsLater.ts';
import { MORE } from './gold/headingsMore.ts';
import { MARKS } from './gold/headingsOfMarks.ts';
import { MONEY } from './gold/headingsOfMoney.ts';
import { PEOPLE } from './gold/headingsOfPeople.ts';
import { PLACES } from './gold/headingsOfPlaces.ts';
import { ROLL } from './gold/headingsOfRoll.ts';
import { SEEN } from './gold/headingsSeen.ts';

/** The least share that must be right; none may be wrong: a question costs a click, a wrong column a wrong report. */
const LEAST = 0.97;

const GOLD: readonly GoldRow[] = [
  ...[MARKS, ROLL, MONEY, PEOPLE, PLACES].flat(),
  ...[MORE, LATER, LAST, BLIND, BLIND2, BLIND3].flat(),
];

interface Answer {
  readonly heading: string;
  readonly expected: string | null;
  readonly found: string | null;
}

function judge(answers: readonly Answer[]): void {
  const failed = answers.filter(({ expected, found }) => found !== expected);
  const told = failed.map(({ heading, expected, found }) => `${heading}: ${found}, not ${expected}`);
  expect(told.filter((_, at) => failed[at]?.found !== null)).toEqual([]);
  expect(1 - failed.length / answers.length, told.join('\n')).toBeGreaterThanOrEqual(LEAST);
}

describe('headings of real tables, in Kazakh and in Russian', () => {
  test.each(FORMS.map(({ id }) => id))('%s', (id) => {
    const form = formOf(id);
    judge(
      GOLD.filter(([of]) => of === id).map(([, heading, expected]) => {
        const [best] = matchHeading(form, heading);
        return { heading, expected, found: best && best.score >= SURE ? best.column : null };
      }),
    );
  });

  test('every form has headings of its own, and some that are none of its', () => {
    for (const { id } of FORMS) {
      const rows = GOLD.filter(([of]) => of === id);
      expect(rows.filter(([, , column]) => column !== null).length, id).toBeGreaterThanOrEqual(25);
      expect(rows.filter(([, , column]) => column === null).length, id).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('a heading without a form', () => {
  test('alone it is the likeliest column, or nothing', () => {
    judge(ALONE.map(([heading, expected]) => ({ heading, expected, found: columnOf(heading) })));
  });

  const seen = SEEN.flatMap(([column, list]) => list.split('|').map((heading) => [heading, column] as const));

  test('what was seen in real forms', () => {
    judge(seen.map(([heading, expected]) => ({ heading, expected, found: columnOf(heading) })));
  });

  test('the same when all of them are asked for at once', () => {
    const found = columnsOf(seen.map(([heading]) => heading));
    judge(seen.map(([heading, expected], at) => ({ heading, expected, found: found[at]?.column ?? null })));
  });
});

const columnOf = (heading: string): string | null => columnsOf([heading])[0]?.column ?? null;
