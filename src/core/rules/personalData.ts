import { type Cell, squeeze } from '../cell.ts';
import type { Finding } from '../finding.ts';
import type { Grid } from '../model/grid.ts';
import { skeletonOf } from '../parse/letters.ts';
import { hasCheckDigit } from './registerBin.ts';

type Kind = 'iin' | 'phone' | 'names';

/** Names of pupils need three of their like below the heading: one name is a signature, a school's, a child's prize. */
const LEAST_NAMES = 3;
const HEAD_ROWS = 20;

/**
 * Personal data have no business in a report: numbers of persons with a valid check digit, mobile phones, columns of
 * pupils' names. Told once for a column, at the first cell. Codes of organisations, names of schools, lines of signature
 * and the office's own telephone above the table are none.
 */
export function personalData(grid: Grid, firstDataRow: number): Finding[] {
  const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const findings: Finding[] = [];
  for (let column = 0; column < width; column++) {
    const found = inColumn(grid, column, firstDataRow);
    if (!found) continue;
    findings.push({
      rule: 'personal-data',
      severity: 'warning',
      sheet: grid.sheet,
      row: found.row + 1,
      column: column + 1,
      message: 'personalData',
      values: { kind: `@${found.kind}`, n: found.count },
    });
  }
  return findings;
}

function inColumn({ values }: Grid, column: number, firstDataRow: number) {
  const head = headOf(values, column, firstDataRow);
  const tests: readonly (readonly [Kind, (cell: Cell) => boolean, least: number])[] = [
    ['iin', isIin, 1],
    ['phone', isPhone, 1],
    ...(PUPILS.test(head) ? ([['names', isFullName, LEAST_NAMES]] as const) : []),
  ];
  for (const [kind, isOne, least] of tests) {
    if (kind === 'iin' && ORGANISATION.test(head)) continue;
    let row = -1;
    let count = 0;
    for (let at = firstDataRow; at < values.length; at++) {
      if (!isOne(values[at]?.[column] ?? '')) continue;
      if (row < 0) row = at;
      count++;
    }
    if (count >= least) return { kind, row, count };
  }
  return undefined;
}

/** What stands over a column, in the letters of a Russian keyboard. */
const headOf = (values: Grid['values'], column: number, firstDataRow: number): string =>
  values
    .slice(Math.max(0, firstDataRow - HEAD_ROWS), firstDataRow)
    .map((row) => row[column] ?? '')
    .filter((cell): cell is string => typeof cell === 'string' && cell.length < 100)
    .map((text) => skeletonOf(squeeze(text)))
    .join(' ');

const ORGANISATION = /(?:^|[^\p{L}])(?:бсн|бин|bin|бик|иик|счет|шот)(?![\p{L}])/u;
/** «ФИО учащегося», «Оқушының аты-жөні», or the name alone; of a teacher or a head it is another matter. */
const PUPILS =
  /(?:уч(?:ащ|ени)\p{L}*|окушы\p{L}*|бала\p{L}*|ребен\p{L}*|выпускник\p{L}*|тулек\p{L}*|воспитанник\p{L}*|студент\p{L}*).*(?:ф[. ]*и[. ]*о|аты|фамили|имя|теги)|(?:ф[. ]*и[. ]*о|аты-? ?жони|фамили\p{L}*|имя|теги)\S*.*(?:уч(?:ащ|ени)|окушы|бала|ребен|выпускник|тулек|воспитанник|студент)/u;

const TWELVE = /^\d{12}$/;
/** Born on a day, in a century from 1 to 6, and the check digit right: chance gives one in a thousand. */
function isIin(cell: Cell): boolean {
  if (typeof cell === 'number' ? cell < 1e10 || cell >= 1e12 : typeof cell !== 'string' || cell.length < 12)
    return false;
  const digits =
    typeof cell === 'number' ? String(cell).padStart(12, '0') : String(cell).replace(/[\s\u00a0]/gu, '');
  if (!TWELVE.test(digits)) return false;
  const [month, day, century] = [digits.slice(2, 4), digits.slice(4, 6), digits.charAt(6)].map(Number) as [
    number,
    number,
    number,
  ];
  const isBorn = month >= 1 && month <= 12 && day >= 1 && day <= 31 && century >= 1 && century <= 6;
  return isBorn && hasCheckDigit(digits);
}

const PHONE = /(?:^|[^\d])(?:\+?7|8)[\s(-]*7\d\d[\s)-]*\d{3}[\s-]*\d\d[\s-]*\d\d(?!\d)/u;
function isPhone(cell: Cell): boolean {
  if (typeof cell === 'number') return /^[78]7\d{9}$/.test(String(cell));
  return typeof cell === 'string' && cell.length >= 11 && cell.length < 200 && PHONE.test(cell);
}

/** Two or three words with capitals and nothing else; «… атындағы» is a school's name. */
const FULL_NAME = /^\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+|\p{Lu}\.)(?: ?(?:\p{Lu}[\p{L}-]+|\p{Lu}\.))?$/u;
const isFullName = (cell: Cell): boolean => typeof cell === 'string' && FULL_NAME.test(squeeze(cell));
