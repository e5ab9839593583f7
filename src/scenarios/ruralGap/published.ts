/** What the workbook of village and city schools comes to, and what a check finds in it. */

import { DISTRICT, SCHOOL } from '../districtSchools.ts';
import { inClaims, jambylIn } from '../expectedFindings.ts';
import type { Both, ExpectedFinding, PublishedTotal } from '../scenario.ts';
import { COURSES, PROJECT, TRAINED } from '../tabysty/project.ts';
import * as country from './country.ts';
import { PILOT, PUPILS, SUBJECT, TEACHER_COUNT } from './pilot.ts';

const SOURCE = 'Kazinform, 14.01.2026';

const covered = (kind: Both, value: number): PublishedTotal => ({
  sheet: country.COUNTRY,
  where: [[country.KIND, kind]],
  sum: country.COVERED,
  value,
  source: SOURCE,
});
const medals = (medal: Both, value: number): PublishedTotal => ({
  sheet: country.MEDALS,
  where: [[country.MEDAL, medal]],
  sum: country.COUNT,
  value,
  source: SOURCE,
});

export const totals: readonly PublishedTotal[] = [
  { sheet: country.COUNTRY, distinct: [country.OBLAST], value: 17, source: SOURCE },
  covered(country.SUPPORT, 299),
  covered(country.SMALL, 1_122),
  { sheet: PILOT, distinct: [DISTRICT, SCHOOL], value: 134, source: SOURCE },
  { sheet: PILOT, distinct: [SUBJECT], value: 5, source: SOURCE },
  { sheet: PILOT, sum: PUPILS, value: 5_304, source: SOURCE },
  { sheet: PILOT, sum: TEACHER_COUNT, value: 223, source: SOURCE },
  { sheet: PROJECT, distinct: [DISTRICT, SCHOOL], value: 50, source: SOURCE },
  { sheet: COURSES, sum: TRAINED, value: 3_847, source: SOURCE },
  medals(country.GOLD, 1),
  medals(country.SILVER, 4),
  medals(country.BRONZE, 3),
];

const JAMBYL: readonly (readonly [Both, string])[] = [
  [PROJECT, 'B37'],
  [COURSES, 'B18'],
  [country.MEDALS, 'A6'],
];

const told = inClaims('info');

export const findings: readonly ExpectedFinding[] = [
  ...jambylIn(JAMBYL),
  ...['D7', 'D8', 'D9', 'D10', 'D11'].map((at) =>
    told(at, 'point-as-percent', 'quality that rose by so many percent: points'),
  ),
  told('D14', 'two-sources', '299 support schools in January 2026, 192 on a page without a date'),
  told('D16', 'two-sources', '1 122 small schools in January 2026, 759 on a page without a date'),
  told('D18', 'two-sources', '3 847 teachers of 2023-2024, 5 200 without a year'),
  ...['D20', 'D21', 'D22'].flatMap((at) => [
    told(at, 'point-as-percent', 'a rate that rose by so many percent: points'),
    told(at, 'pass-rate-gain', 'a pass rate has no 6, 9 or 10 points left to rise: quality is meant'),
  ]),
];
