import type { ClaimsColumn } from '../forms/claims.ts';
import { nameKey } from '../forms/readColumn.ts';
import { groupBy } from '../groupBy.ts';
import { type CodeColumn, codeAt, type Table } from '../model/table.ts';
import { placesIn } from '../places/lists.ts';
import { type PrintedShare, readPrintedShare } from '../plausible/printedShare.ts';
import { basesOf, type Wholes } from '../plausible/wholes.ts';
import { type ClaimPeriod, claimPeriod } from './claimPeriod.ts';
import { figuresWithUnit, type Said, theOne } from './said.ts';
import { type Subject, subjectOf } from './subject.ts';

/** One published figure: what it is of, where, when, who said it, and the number or the part of a whole that was said. */
export interface Claim extends Subject {
  readonly table: Table;
  readonly row: number;
  readonly text: string;
  /** КАТО code, or the words where they are no unit of the classifier. */
  readonly place: string;
  readonly placeText: string;
  readonly period: ClaimPeriod | undefined;
  readonly periodText: string;
  readonly source: string;
  readonly valueText: string;
  readonly value: Said | undefined;
  readonly part: number | undefined;
  readonly share: PrintedShare | undefined;
  readonly base: number | undefined;
  /** What the pair counts: «студент», «оқушы». */
  readonly noun: string;
  /** Column of the share: the sentence, where it stands only there. */
  readonly pairAt: ClaimsColumn;
}

const read = new WeakMap<Table, readonly Claim[]>();

/** The claims of all sheets of the form, in order. */
export function claimsOf(tables: readonly Table[]): Claim[] {
  return tables
    .filter(({ form }) => form === 'claims')
    .flatMap((table) => {
      const claims = read.get(table) ?? Array.from({ length: table.length }, (_, row) => claimOf(table, row));
      read.set(table, claims);
      return claims;
    });
}

function claimOf(table: Table, row: number): Claim {
  const word = (id: ClaimsColumn): string => codeAt(table.codes[id] as CodeColumn<string>, row) ?? '';
  const number = (id: ClaimsColumn): number | undefined => {
    const value = table.numbers[id]?.[row] ?? Number.NaN;
    return Number.isNaN(value) ? undefined : value;
  };
  const text = word('text');
  const placeText = word('place');
  const percent = number('percent');
  const decimals = table.printed.percent?.[row] ?? -1;
  const subject = subjectOf(word('indicator'), text, placeText, word('value'));
  const pair = number('part') === undefined && percent === undefined ? pairIn(text) : undefined;
  const printed =
    percent === undefined || decimals < 0
      ? undefined
      : { units: Math.round(percent * 10 ** decimals), decimals };
  return {
    ...subject,
    table,
    row,
    text,
    place: placeKey(placeText),
    placeText,
    period: claimPeriod(word('period')) ?? claimPeriod(text),
    periodText: word('period'),
    source: word('source'),
    valueText: inContext(subject, word('value')),
    value: saidIn(inContext(subject, word('value')), word('unit'), text, percent, decimals),
    part: number('part') ?? pair?.part,
    share: printed ?? pair?.share,
    base: number('base'),
    pairAt: pair === undefined ? 'percent' : 'text',
    noun: nameKey(word('unit') || (pair?.noun ?? '')).slice(0, 5),
  };
}

/** The value where it has a column of its own, else the share, else the one figure of the text. */
function saidIn(
  value: string,
  unit: string,
  text: string,
  percent: number | undefined,
  decimals: number,
): Said | undefined {
  if (value !== '') return theOne(figuresWithUnit(value, unit));
  if (percent !== undefined)
    return {
      kind: 'percent',
      low: percent,
      high: percent,
      decimals: Math.max(0, decimals),
      isNear: false,
      isChange: false,
      direction: undefined,
    };
  return theOne(figuresWithUnit(text, ''));
}

/** «9260 студент (27,5 %)»: a count with its share in brackets. */
const PAIR =
  /(\d[\d\s\u00a0\u202f]*)\s*(\p{L}+)?(?:\s+\p{L}+)?\s*\(\s*(?:яғни|или|бұл)?\s*(\d+(?:[.,]\d+)?\s*%)\s*\)/u;

function pairIn(text: string): { part: number; share: PrintedShare; noun: string } | undefined {
  const [, digits = '', noun = '', percent = ''] = PAIR.exec(text) ?? [];
  const part = Number(digits.replace(/\s/gu, ''));
  const share = readPrintedShare(percent);
  return digits === '' || !share.ok || share.value === undefined
    ? undefined
    : { part, share: share.value, noun };
}

/** «8 пайызға жоғары» of quality is a change in points: what is said depends on what it is said of. */
const inContext = ({ about }: Subject, value: string): string =>
  /\p{L}/u.test(value) && (about === 'quality' || about === 'passRate') ? `білім сапасы ${value}` : value;

function placeKey(text: string): string {
  const [first, ...others] = placesIn(text);
  const [place, ...clash] = first?.places ?? [];
  return place && others.length === 0 && clash.length === 0 ? place.kato : nameKey(text);
}

/** The cell to look at: the number where it has a cell of its own. */
export const cellOf = ({ valueText, share, pairAt }: Claim): ClaimsColumn =>
  valueText !== '' ? 'value' : share !== undefined ? pairAt : 'text';

/** Claims with one key together, in order; those without a key are left out. */
export function claimsBy<T>(claims: readonly T[], keyOf: (claim: T) => string | undefined): T[][] {
  const groups = groupBy(claims, keyOf);
  groups.delete(undefined);
  return [...groups.values()];
}

/** A part and its share, with the totals that they allow. */
export interface ClaimPair {
  readonly claim: Claim;
  readonly part: number;
  readonly share: PrintedShare;
  readonly bases: Wholes;
}

export const pairsOf = (tables: readonly Table[]): ClaimPair[] =>
  claimsOf(tables).flatMap((claim) => {
    const { part, share } = claim;
    const bases = part === undefined || share === undefined ? undefined : basesOf(part, share);
    return part === undefined || !share || !bases ? [] : [{ claim, part, share, bases }];
  });

/** As it stands where it names a group too: «Оқушы саны: жекеменшік мектептер». */
export function nameOf({ about, aboutText, indicatorText, groupText }: Claim): string {
  if (indicatorText !== '' && groupText !== '' && !groupText.startsWith('@')) return indicatorText;
  return about === 'quality' || about === 'passRate' ? `@${about}` : aboutText || about;
}
