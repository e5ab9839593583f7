/** What the summary of term I of 2021-2022 shows of the published figures of Орал, and what a check finds in the workbook. */
import { inClaims } from './expectedFindings.ts';
import { ALL, cellsIn } from './publishedCells.ts';
import type { ExpectedFinding, PublishedCell } from './scenario.ts';
import { same } from './twoLanguages.ts';

const source = 'kazlenta.kz, 16.11.2021';
const inMarks = { section: 'attainment', source };

export const inSummary: readonly PublishedCell[] = [
  ...cellsIn({ ...inMarks, column: 'received' }, [ALL, 51]),
  ...cellsIn({ ...inMarks, column: 'quality.value', decimals: 2 }, [ALL, 55.47]),
  ...cellsIn({ ...inMarks, column: 'quality.comparableDelta' }, [ALL, 8]),
  ...cellsIn({ ...inMarks, column: 'quality.lastYearDelta' }, [ALL, -7]),
  ...cellsIn({ ...inMarks, column: 'passRate.value', decimals: 1 }, [ALL, 99.9]),
  ...cellsIn({ section: 'schoolType', column: 'general.quality', decimals: 2, source }, [ALL, 55.06]),
];

const fromTitle = (sheet: string, what: string): ExpectedFinding => ({
  sheet: same(sheet),
  at: '2',
  rule: 'from-title',
  severity: 'info',
  why: `the archive tells its ${what} in the title only`,
});

const told = inClaims('info');

export const findings: readonly ExpectedFinding[] = [
  ...['I тоқсан 2020-2021', 'I тоқсан 2019-2020'].flatMap((sheet) => [
    fromTitle(sheet, 'year'),
    fromTitle(sheet, 'term'),
  ]),
  told('D5', 'implied-share', '55.47 of 55.06 and 60 gives ten of 51 schools 7.4–9.4 % of the pupils'),
  told('D10', 'point-as-percent', 'quality that is 8 % above: points'),
  told('D11', 'point-as-percent', 'quality that is 7 % below: points'),
  told('D12', 'point-as-percent', 'quality that rises by 7–8 % a year: points'),
];
