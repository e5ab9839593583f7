/** What the workbook of the road map comes to, and what a check finds in it. */
import { CLAIMS_SHEET } from '../claimsSheet.ts';
import type { Both, ExpectedFinding, PublishedTotal } from '../scenario.ts';
import { COLLEGE_NAME, COLLEGES } from './colleges.ts';
import * as objects from './objects.ts';
import { INDICATOR, ROAD_MAP, TARGET, TARGETS, YEAR } from './targets.ts';

const SOURCE = 'journal «Современное образование», 2023, after the ministry of education';

const objectsOf = (sheet: Both, kind: Both | undefined, value: number): PublishedTotal => ({
  sheet,
  ...(kind && { where: [[objects.KIND, kind]] }),
  distinct: [objects.DISTRICT, objects.OBJECT],
  value,
  source: SOURCE,
});
const placesIn = (sheet: Both, value: number, kind?: Both): PublishedTotal => ({
  sheet,
  ...(kind && { where: [[objects.KIND, kind]] }),
  sum: objects.PLACES,
  value,
  source: SOURCE,
});

export const totals: readonly PublishedTotal[] = [
  ...TARGETS.map(
    ({ name, target }): PublishedTotal => ({
      sheet: ROAD_MAP,
      where: [
        [INDICATOR, name],
        [YEAR, 2025],
      ],
      sum: TARGET,
      value: target,
      source: SOURCE,
    }),
  ),
  objectsOf(objects.COMFORT, undefined, 22),
  placesIn(objects.COMFORT, 37_000),
  objectsOf(objects.SCHOOLS, undefined, 39),
  objectsOf(objects.SCHOOLS, objects.EXTENSION, 9),
  placesIn(objects.SCHOOLS, 23_000),
  objectsOf(objects.REPAIRS, undefined, 50),
  objectsOf(objects.EQUIPPED, undefined, 200),
  objectsOf(objects.CENTRES, objects.COLLEGE, 2),
  placesIn(objects.CENTRES, 600, objects.DORMITORY),
  objectsOf(objects.CENTRES, objects.CENTRE, 4),
  objectsOf(objects.CENTRES, objects.CAMP, 2),
  { sheet: COLLEGES, distinct: [COLLEGE_NAME], value: 85, source: SOURCE },
];

export const findings: readonly ExpectedFinding[] = [
  {
    sheet: CLAIMS_SHEET,
    at: 'D12',
    rule: 'yearly-total',
    severity: 'info',
    why: 'about 2 000 teachers a year are 14 000 in seven years, not about 18 000',
  },
  {
    sheet: CLAIMS_SHEET,
    at: 'D20',
    rule: 'two-sources',
    severity: 'warning',
    why: 'places in dormitories of two colleges: 300, each or together, and 600',
  },
];
