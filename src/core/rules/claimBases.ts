import { districtKey } from '../aggregate/register.ts';
import { type Claim, type ClaimPair, claimsOf, pairsOf } from '../claims/claim.ts';
import { codeIn, type DistrictName, type Table } from '../model/table.ts';
import { placeByKato, regionOf } from '../places/register.ts';
import { shareValue } from '../plausible/printedShare.ts';
import { type BookViolation, defineBookRule } from './rule.ts';

/**
 * A part and its share allow an interval of totals. A total that is said beside them lies in it; one that is known from
 * elsewhere, the roll or another claim, is set beside it as a note: those who are to be covered are not all who are on
 * the roll.
 */
export const claimBases = defineBookRule({
  id: 'base-interval',
  form: 'any',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'R8 of the office checks: count / share gives an interval of totals',
  *check(tables) {
    const known = [...knownTotals(tables)];
    for (const pair of pairsOf(tables)) {
      const { claim, bases } = pair;
      const isOff = (total: number) => total < bases.low || total > bases.high;
      if (claim.base !== undefined) {
        if (isOff(claim.base)) yield violationOf(pair, '@base', claim.base);
        continue;
      }
      for (const total of known)
        if (total.place === claim.place && total.claim !== claim && isOff(total.count))
          yield { ...violationOf(pair, total.source, total.count), severity: 'info' };
    }
  },
});

function violationOf(pair: ClaimPair, source: string, known: number): BookViolation {
  const { claim, part, share, bases } = pair;
  return {
    table: claim.table,
    row: claim.row,
    at: claim.pairAt,
    message: 'baseInterval',
    values: { part, percent: shareValue(share), ...bases, source, known },
  };
}

interface KnownTotal {
  readonly place: string;
  readonly count: number;
  readonly source: string;
  readonly claim?: Claim;
}

/** Pupils by place: as claimed, and as the last month of the roll has them, district by district and oblast by oblast. */
function* knownTotals(tables: readonly Table[]): Iterable<KnownTotal> {
  for (const claim of claimsOf(tables)) {
    const { about, group, value, place, source } = claim;
    if (about === 'pupils' && group === '' && value?.kind === 'count')
      yield { place, count: value.low, source: source || claim.table.sheet, claim };
  }
  for (const table of tables.filter(({ form }) => form === 'roll'))
    for (const [place, count] of rollsOf(table)) yield { place, count, source: table.sheet };
}

function rollsOf(table: Table): ReadonlyMap<string, number> {
  const { dictionary = [] } = table.codes.month ?? {};
  const last = (dictionary as readonly string[]).reduce(
    (latest, month) => (month > latest ? month : latest),
    '',
  );
  const sums = new Map<string, number>();
  for (let row = 0; row < table.length; row++) {
    const count = table.numbers.pupilsEnd?.[row] ?? Number.NaN;
    const district = districtKey(codeIn<DistrictName>(table, 'district', row));
    if (Number.isNaN(count) || district === '' || codeIn(table, 'month', row) !== last) continue;
    const unit = placeByKato(district);
    for (const place of new Set([district, unit ? regionOf(unit).kato : district]))
      sums.set(place, (sums.get(place) ?? 0) + count);
  }
  return sums;
}
