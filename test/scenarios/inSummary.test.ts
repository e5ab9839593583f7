/** Published figures found again in the tables of the overview, in the language that the office reads it in. */
import { describe, expect, test } from 'vitest';
import type { Office } from '../../src/core/office.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { type Section, sectionsOf, type Text } from '../../src/core/summary/plan.ts';
import { planSummaries } from '../../src/core/summary/planSummaries.ts';
import { textWords } from '../../src/messages/text.ts';
import { scenarios } from '../../src/scenarios/index.ts';
import type { PublishedCell, ScenarioLanguage } from '../../src/scenarios/scenario.ts';
import { LANGUAGES } from './expected.ts';
import { officeOf, reportOf } from './grids.ts';

const published = scenarios.filter(({ inSummary }) => inSummary !== undefined);

test('each workbook with published figures has some in its summary', () => {
  expect(published.map(({ id }) => id)).toEqual([
    'oral-term-1',
    'almaty-collegium',
    'tabysty-50',
    'almaty-roadmap',
    'rural-gap',
  ]);
});

const opened = published.flatMap((scenario) =>
  LANGUAGES.map((language) => [scenario.id, language, scenario] as const),
);

describe.each(opened)('%s (%s)', (_, language, { period: own, inSummary = [], workbook }) => {
  const office = officeOf(workbook(language));
  const tables = new Map<string, Section[]>();
  const sectionsOf = (period: string): Section[] => {
    const made = tables.get(period) ?? overviewOf(office, period);
    tables.set(period, made);
    return made;
  };

  test.each(inSummary)('$value: $section, $column, $row.ru; $source', (cell) => {
    const shown = valueIn(sectionsOf(cell.period ?? own), cell, language);
    // Half a unit of the last published digit.
    expect(Math.abs(shown - cell.value), `${shown}`).toBeLessThan(0.5 / 10 ** cell.decimals + 1e-9);
  });
});

function overviewOf(office: Office, period: string): Section[] {
  const [overview] = planSummaries(reportOf(office, period), {
    settings: DEFAULT_SETTINGS,
    madeAt: '',
    inputHash: '',
  });
  return overview === undefined ? [] : sectionsOf(overview);
}

/** The number of the one table, the one row and the one column that are meant. */
function valueIn(
  tables: readonly Section[],
  { section, of, row, column }: PublishedCell,
  language: ScenarioLanguage,
): number {
  const table = theOne(
    tables.filter(
      ({ id, heading }) =>
        id.split('~')[0] === section &&
        (of === undefined || textWords(heading, language).includes(of[language])),
    ),
    section,
  );
  const line = theOne(
    table.rows.filter(({ cells: [name] }) => textWords(name as Text, language) === row[language]),
    row[language],
  );
  const at = table.columns.indexOf(
    theOne(
      table.columns.filter(({ key }) => key === column),
      column,
    ),
  );
  return Number(line.cells[at]);
}

function theOne<T>(found: readonly T[], what: string): T {
  const [one, ...others] = found;
  if (one === undefined || others.length > 0) throw new Error(`${found.length} of ${what}`);
  return one;
}
