import { expect, test } from 'vitest';
import { readOffice } from '../../src/core/office.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { bigSchools } from '../../src/scenarios/bigSchools.ts';
import { cleanOffice } from '../fixtures/clean/office.ts';
import { gridOf } from '../fixtures/clean/sheet.ts';

/**
 * A checker that cries wolf is switched off: in workbooks where nothing is wrong, and the marks move from term to term as
 * those of pupils do, it stays silent. `npm run trust` reads five oblasts of 800 schools, 58 000 rows each; the other
 * tests a part of one.
 */
const isTrust = process.env.SAPA_TRUST === 'every';
const SEEDS = isTrust ? [0, 1, 2, 3, 4].map((seed) => 1000 * seed) : [0];
/** In so many rows one warning at the most: chance alone makes one school in some thousands jump. */
const ROWS_OF_A_WARNING = 5000;

const schools = bigSchools().filter(({ district }) => isTrust || /^(Арыс|Отырар|Созақ)/u.test(district));
const MARKS = [
  { years: '2024-2025', terms: isTrust ? ['I', 'II', 'III', 'IV'] : ['III', 'IV'] },
  { years: '2025-2026', terms: ['I'] },
];

test.each(SEEDS)(
  'no error, and hardly a warning (%i)',
  (seed) => {
    const sheets = cleanOffice(schools, MARKS, seed);
    const grids = sheets.map((sheet, at) => gridOf(sheet, at + 1));
    const { findings, unrecognised, recognised } = readOffice(grids, { settings: DEFAULT_SETTINGS });
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    expect(rows).toBeGreaterThan(isTrust ? 58_000 : 4_000);
    expect(unrecognised).toEqual([]);
    expect(recognised.map(({ table }) => table.length)).toEqual(sheets.map((sheet) => sheet.rows.length));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    expect(warnings.slice(Math.floor(rows / ROWS_OF_A_WARNING))).toEqual([]);
    if (isTrust)
      console.log(`${rows} rows: ${warnings.length} warnings, ${findings.length - warnings.length} notes`);
  },
  60_000,
);

test.each(['kk', 'ru', 'en'] as const)('headings in %s: nothing is found', (lang) => {
  const few = schools.filter((_, at) => at % 12 === 0);
  const grids = cleanOffice(few, MARKS).map((sheet, at) => gridOf(sheet, at + 1, lang));
  const { findings, unrecognised } = readOffice(grids, { settings: DEFAULT_SETTINGS });
  expect([...findings, ...unrecognised]).toEqual([]);
});
