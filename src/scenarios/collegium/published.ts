/** What the workbook of the collegium comes to, and what a check finds in it. */

import { almatyWords } from '../almatyWords.ts';
import { DISTRICT } from '../districtSchools.ts';
import { inClaims, jambylIn } from '../expectedFindings.ts';
import type { Both, ExpectedFinding, PublishedTotal } from '../scenario.ts';
import { both } from '../twoLanguages.ts';
import * as colleges from './colleges.ts';
import * as objects from './objects.ts';
import { NEED, STAFF } from './staff.ts';

const TOLD = 'collegium of the oblast department of education, early 2022';

const studentsOf = (field: Both, value: number): PublishedTotal => ({
  sheet: colleges.COLLEGES,
  where: [[colleges.FIELD, field]],
  sum: colleges.STUDENTS,
  value,
  source: TOLD,
});

export const totals: readonly PublishedTotal[] = [
  { sheet: STAFF, sum: NEED, value: 891, source: TOLD },
  { sheet: objects.BUILDING, distinct: [DISTRICT, objects.OBJECT], value: 38, source: TOLD },
  { sheet: objects.BUILDING, sum: objects.MONEY, value: 21_599_000, source: `21,599 млрд.теңге; ${TOLD}` },
  { sheet: objects.REBUILDING, distinct: [DISTRICT, objects.OBJECT], value: 136, source: TOLD },
  studentsOf(colleges.TECHNICAL, 9_260),
  studentsOf(colleges.ICT, 2_755),
  {
    sheet: colleges.COLLEGES,
    sum: colleges.STUDENTS,
    value: 33_673,
    source: `both 9 260 = 27.5 % and 2 755 = 8.2 % allow it; ${TOLD}`,
  },
];

const { kk, ru } = almatyWords;

const JAMBYL: readonly (readonly [Both, string])[] = [
  [both(kk.term.sheet, ru.term.sheet), 'A542'],
  [both(kk.year.sheet, ru.year.sheet), 'A542'],
  [both(kk.register.sheet, ru.register.sheet), 'A183'],
  [STAFF, 'B49'],
  [objects.BUILDING, 'A13'],
  [objects.REBUILDING, 'A38'],
  [colleges.COLLEGES, 'A25'],
];

const told = inClaims('warning');

export const findings: readonly ExpectedFinding[] = [
  ...jambylIn(JAMBYL),
  {
    sheet: colleges.COLLEGES,
    at: '1',
    rule: 'from-title',
    severity: 'info',
    why: 'the list of students tells its year in the title only',
  },
  told('D4', 'year-against-term', '65.6 of a year, 62 and 63.4 of a term: 2.2 to 3.6 lower, not higher'),
  told('I11', 'twin-texts', '9260 students in the Kazakh text'),
  told('I13', 'twin-texts', '«около 10 000» in the Russian title'),
];
