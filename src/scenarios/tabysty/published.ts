/** What the workbook of the fifty schools comes to, and what a check finds in it. */

import { CLAIMS_SHEET } from '../claimsSheet.ts';
import { DISTRICT, OWNERSHIP, PRIVATE, REGISTER, SCHOOL, STATE } from '../districtSchools.ts';
import { jambylIn } from '../expectedFindings.ts';
import type { Both, ExpectedFinding, PublishedTotal } from '../scenario.ts';
import { MARKS } from './marks.ts';
import { COURSES, PROJECT, TRAINED } from './project.ts';
import { PUPILS_END, ROLL } from './schools.ts';
import * as services from './services.ts';

const BAQ = 'BAQ.KZ, autumn 2025';
const INFORM = 'inform.kz, 07.08.2025, of 2024-2025';

const ofProgramme = (is: Both) => [[services.PROGRAMME, is]] as const;

export const totals: readonly PublishedTotal[] = [
  { sheet: PROJECT, distinct: [DISTRICT, SCHOOL], value: 50, source: BAQ },
  { sheet: COURSES, sum: TRAINED, value: 5_200, source: BAQ },
  { sheet: services.MEALS.name, sum: services.COVERED, value: 176_390, source: BAQ },
  { sheet: services.BUSES.name, sum: services.COVERED, value: 35_081, source: BAQ },
  { sheet: services.CAMPS.name, sum: services.COVERED, value: 335_923, source: BAQ },
  {
    sheet: services.CAMPS.name,
    sum: services.ELIGIBLE,
    value: 365_134,
    source: `335 923 / 0.92, rounded up; ${BAQ}`,
  },
  { sheet: services.CAMPS.name, sum: services.CAMP_COUNT, value: 27, source: BAQ },
  {
    sheet: services.BUDGET,
    where: ofProgramme(services.COURSES_MONEY),
    sum: services.PLAN_YEAR,
    value: 701_120,
    source: `701 млн 120 мың теңге; ${BAQ}`,
  },
  {
    sheet: services.BUDGET,
    where: ofProgramme(services.REST_MONEY),
    sum: services.PLAN_YEAR,
    value: 449_100,
    source: `282,3 млн of the budget and 166,8 млн of the fund; ${BAQ}`,
  },
  {
    sheet: services.BUDGET,
    where: [[services.SOURCE, services.FUND]],
    sum: services.PLAN_YEAR,
    value: 166_800,
    source: BAQ,
  },
  {
    sheet: services.BUDGET,
    sum: services.PLAN_YEAR,
    value: 17_877_220,
    source: `16 млрд 727 млн for meals and buses, and the other three; ${BAQ}`,
  },
  { sheet: services.HONOURS, sum: services.COUNT, value: 17, source: BAQ },
  { sheet: ROLL, sum: PUPILS_END, value: 369_109, source: `352 856 + 16 253; ${INFORM}` },
  {
    sheet: REGISTER,
    where: [[OWNERSHIP, STATE]],
    distinct: [DISTRICT, SCHOOL],
    value: 437,
    source: INFORM,
  },
  {
    sheet: REGISTER,
    where: [[OWNERSHIP, PRIVATE]],
    distinct: [DISTRICT, SCHOOL],
    value: 47,
    source: INFORM,
  },
];

const JAMBYL: readonly (readonly [Both, string])[] = [
  [PROJECT, 'B37'],
  [MARKS, 'C37'],
  [COURSES, 'B18'],
  [services.MEALS.name, 'B6'],
  [services.BUSES.name, 'B6'],
  [services.CAMPS.name, 'B6'],
  [services.BUDGET, 'B6'],
  [services.HONOURS, 'A7'],
  [ROLL, 'B106'],
  [REGISTER, 'B106'],
];

export const findings: readonly ExpectedFinding[] = [
  ...jambylIn(JAMBYL),
  ...(
    [
      ['D4', 'point-as-percent', 'info', '«4–12 %» of a share are points'],
      ['D5', 'two-sources', 'info', '5 200 teachers without a year, 3 847 of 2023-2024'],
      ['G15', 'base-interval', 'info', '92 % allow 363 161–367 128 pupils; 369 109 were published'],
      ['G15', 'base-interval', 'info', 'and the roll has as many'],
      ['G15', 'plan-as-fact', 'warning', '92 % were the plan of June already'],
      ['D20', 'two-sources', 'warning', 'pupils of private schools: 16 253 and 16 412'],
      ['D22', 'two-sources', 'warning', 'private schools: 47 and 46'],
    ] as const
  ).map(([at, rule, severity, why]): ExpectedFinding => ({ sheet: CLAIMS_SHEET, at, rule, severity, why })),
];
