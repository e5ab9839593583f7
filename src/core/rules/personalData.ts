import { type Cell, isNoData, squeeze } from '../cell.ts';
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
 * and the office's own telephone above the table are none. `firstDataRow` is 0 in a sheet whose head is not known.
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
  const above = values.slice(0, firstDataRow === 0 ? HEAD_ROWS : firstDataRow).slice(-HEAD_ROWS);
  const heads = above.map((row) => skeletonOfHead(row[column])).filter(Boolean);
  const kinds: readonly (readonly [Kind, (cell: Cell) => boolean, least: number])[] = [
    ...(heads.some((head) => ORGANISATION.test(head)) ? [] : ([['iin', isIin, 1]] as const)),
    ['phone', heads.some((head) => PHONES.test(head)) ? isPhoneOrTail : isPhone, 1],
    ...(areNamesOfPupils(heads, above) ? ([['names', isFullName, LEAST_NAMES]] as const) : []),
  ];
  const isMoney = heads.some((head) => MONEY.test(head));
  for (const [kind, isOne, least] of kinds) {
    const rows: number[] = [];
    let [numbers, among] = [0, 0];
    for (let row = firstDataRow; row < values.length; row++) {
      const cell = values[row]?.[column] ?? '';
      const isNumber = typeof cell === 'number';
      if (isNumber) numbers++;
      if ((isNumber && isMoney) || !isOne(cell) || (kind === 'phone' && isSignature(values[row] ?? [])))
        continue;
      if (isNumber) among++;
      rows.push(row);
    }
    // One amount of many that looks like a telephone is chance.
    const [row] = rows;
    if (row !== undefined && rows.length >= least && (among === 0 || 2 * among > numbers))
      return { kind, row, count: rows.length };
  }
  return undefined;
}

/** Patterns for heads and names of rows are written in the letters of a Russian keyboard. */
const skeletonOfHead = (cell: Cell | undefined): string =>
  typeof cell === 'string' && cell.length < 100 ? skeletonOf(squeeze(cell)) : '';

const ORGANISATION = /(?:^|[^\p{L}])(?:бсн|бин|bin|бик|иик|счет|шот)(?![\p{L}])/u;
const MONEY = /тенге|(?<!\p{L})тг(?!\p{L})|₸|сумм|каржы|каражат|бюджет|стоимост|куны(?!\p{L})/u;
const PHONES = /телеф|(?<!\p{L})тел(?!\p{L})|баиланыс|контакт|моб|whatsapp/u;

const PUPIL =
  /уч(?:ащ|ени)|окушы|бала(?!бакш)|ребен|выпускник|тулек|воспитанник|студент|призер|жулдегер|медалист/u;
const NAME = /(?<!\p{L})(?:ф[. ]*и[. ]*о|т[. ]*а[. ]*[аж]|аты(?:-? ?жони)?|фамили[яи]|имя|теги)(?!\p{L})/u;
/** Of a teacher or a head it is another matter. */
const STAFF = /мугалим|учител|педагог|директор|жетекш|руководител|воспитател|тарбиеш|устаз|тренер/u;
const isOfPupils = (text: string): boolean => PUPIL.test(text) && !STAFF.test(text);

/** «ФИО учащегося»; the name alone under «Оқушының», or in a sheet whose title is of a list of pupils. */
function areNamesOfPupils(heads: readonly string[], above: Grid['values']): boolean {
  const own = heads.filter((head) => NAME.test(head) && !STAFF.test(head));
  if (own.some(isOfPupils)) return true;
  const bare = own.find((head) => head.search(NAME) === 0);
  if (bare === undefined) return false;
  const group = heads[heads.indexOf(bare) - 1] ?? '';
  const titles = above.flat().map(skeletonOfHead);
  return (
    (isOfPupils(group) && !group.includes(' ')) ||
    titles.some((title) => isOfPupils(title) && /список|тизим/.test(title))
  );
}

/** «Орындаушы: …, тел. …» and «Директор | … | …» under the table: a few cells, the first of which says who signs. */
const SIGNATURE =
  /^(?:орында|исп\.|исполнител|директор|басшы|болим басшысы|руководител|жетекши|даиында|подготовил|составил|тел\.)/u;
const isSignature = (row: readonly Cell[]): boolean => {
  const filled = row.filter((cell) => !isNoData(cell));
  return filled.length <= 3 && filled.some((cell) => SIGNATURE.test(skeletonOfHead(cell)));
};

/** Groups of three are an amount. */
const TWELVE = /(?<!\d)\d{6} ?\d{6}(?!\d)/gu;
/** Born on a day, in a century from 1 to 6, and the check digit right: chance gives one in a thousand. */
function isIin(cell: Cell): boolean {
  if (typeof cell === 'number' ? cell < 1e10 || cell >= 1e12 : typeof cell !== 'string' || cell.length < 12)
    return false;
  const text = typeof cell === 'number' ? String(cell).padStart(12, '0') : squeeze(String(cell));
  return (text.match(TWELVE) ?? []).some((found) => {
    const digits = found.replace(' ', '');
    const [month = 0, day = 0, century = 0] = [digits.slice(2, 4), digits.slice(4, 6), digits.charAt(6)].map(
      Number,
    );
    const isBorn = month >= 1 && month <= 12 && day >= 1 && day <= 31 && century >= 1 && century <= 6;
    return isBorn && hasCheckDigit(digits);
  });
}

/** +7 7XX, 8 7XX or, grouped as a telephone is, 7XX alone; those of a wire, as schools have, begin otherwise. */
const PHONE =
  /(?<!\d)(?:(?:\+?7|8) ?7(?:0\d|47|5[01]|6\d|7\d) ?(?:\d{3} ?\d\d ?\d\d|\d\d ?\d\d ?\d{3})|7(?:0\d|47|5[01]|6\d|7\d) \d{3} \d\d \d\d)(?!\d)/;
const GAPS = /[\s().\u2010-\u2015-]+/g;
/** Of most texts this says at once that they hold no telephone. */
const TEN_FIGURES = /(?:\d\D{0,3}){9}\d/;

function isPhone(cell: Cell): boolean {
  if (typeof cell === 'number') return PHONE.test(String(cell));
  if (typeof cell !== 'string' || cell.length < 11 || cell.length >= 200) return false;
  return TEN_FIGURES.test(cell) && PHONE.test(cell.replace(GAPS, ' '));
}

/** Under «Телефоны» ten figures are one too. */
const isPhoneOrTail = (cell: Cell): boolean => isPhone(cell) || isPhone(`8${String(cell)}`);

/** Two or three words with capitals and nothing else; «… атындағы» is a school's name. */
const FULL_NAME =
  /^(?:\d+[.)] ?)?(?:\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+|\p{Lu}\.)(?: ?(?:\p{Lu}[\p{L}-]+|\p{Lu}\.))?(?: (?:ұлы|қызы|улы|кызы))?|(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}-]+)$/u;
const isFullName = (cell: Cell): boolean => typeof cell === 'string' && FULL_NAME.test(squeeze(cell));
