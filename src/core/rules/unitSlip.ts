import { districtKey } from '../aggregate/register.ts';
import { columnOf } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
import { nameKey } from '../forms/readColumn.ts';
import { codeIn, type DistrictName, type Table } from '../model/table.ts';
import { type BookViolation, defineBookRule } from './rule.ts';

/** Powers of ten of a unit mistaken: tenge for thousands, thousands for millions, tenge for millions. */
const SLIPS = [3, 6] as const;
/** How far from the power a slipped amount may lie: a third to three times the usual. */
const NEAR = 0.5;
/** Peers that differ by more than this among themselves, thirtyfold, do not say what is usual. */
const MOST_SPREAD = 1.5;
const LEAST_PEERS = 5;

/**
 * Money a thousand or a million times what similar rows have: the same programme in other districts, by pupil
 * where the roll is known, or the same row in other months. The first amount of the row is told; the others slipped with it.
 */
export const unitSlip = defineBookRule({
  id: 'unit-slip',
  form: 'any',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'units of ×1000 against similar rows, R16 of the office checks',
  *check(tables) {
    const pupils = pupilsOf(tables);
    const told = new Set<string>();
    for (const [amounts, rolls] of [[byTime(tables)], [byPeers(tables), pupils]] as const)
      for (const group of amounts.values())
        for (const violation of slipped(group, rolls)) {
          const place = `${violation.table.sheetId}|${violation.row}`;
          if (told.has(place)) continue;
          told.add(place);
          yield violation;
        }
  },
});

interface Amount {
  readonly table: Table;
  readonly row: number;
  readonly at: string;
  /** Power of ten of the amount. */
  readonly size: number;
  readonly least: number;
}

/** By pupil where the roll of everybody is known: of some alone it would set apart what belongs together. */
function* slipped(all: readonly Amount[], pupils?: ReadonlyMap<string, number>): Iterable<BookViolation> {
  const rolls = all.map(({ table, row }) => pupils?.get(place(table, row)) ?? 0);
  const isPerPupil = rolls.every((roll) => roll > 0);
  const group = isPerPupil
    ? all.map((amount, at) => ({ ...amount, size: amount.size - Math.log10(rolls[at] ?? 1) }))
    : all;
  for (const amount of group) {
    const others = group.filter((other) => other !== amount).map(({ size }) => size);
    if (others.length < amount.least) continue;
    others.sort((a, b) => a - b);
    const middle = others[others.length >> 1] ?? 0;
    const spread = (others[others.length - 1] ?? 0) - (others[0] ?? 0);
    const off = amount.size - middle;
    const slip = SLIPS.find((power) => Math.abs(Math.abs(off) - power) < NEAR);
    if (slip === undefined || spread > MOST_SPREAD) continue;
    yield {
      table: amount.table,
      row: amount.row,
      at: amount.at,
      message: isPerPupil ? 'unitSlip' : 'unitSlipRows',
      values: { times: 10 ** slip, more: off > 0 ? '@more' : '@less' },
    };
  }
}

/** The same row in other months, two of them at least; amounts of a year grow, but not a thousandfold. */
const byTime = (tables: readonly Table[]) =>
  grouped(tables, 2, (table, row, id) => [id, place(table, row), ...about(table, row)].join('|'));

/** The same programme in the same month elsewhere. */
const byPeers = (tables: readonly Table[]) =>
  grouped(tables, LEAST_PEERS, (table, row, id) =>
    [id, codeIn<string>(table, 'month', row) ?? '', ...about(table, row)].join('|'),
  );

function grouped(
  tables: readonly Table[],
  least: number,
  keyOf: (table: Table, row: number, id: string) => string,
): ReadonlyMap<string, Amount[]> {
  const groups = new Map<string, Amount[]>();
  for (const table of tables) {
    const form = formOf(table.form);
    for (const id of Object.keys(table.numbers).filter((each) => columnOf(form, each).type === 'money')) {
      for (let row = 0; row < table.length; row++) {
        const money = table.numbers[id]?.[row] ?? Number.NaN;
        if (!(money > 0)) continue;
        const key = `${table.form}|${keyOf(table, row, id)}`;
        const amount = { table, row, at: id, size: Math.log10(money), least };
        const group = groups.get(key);
        if (group) group.push(amount);
        else groups.set(key, [amount]);
      }
    }
  }
  return groups;
}

const place = (table: Table, row: number): string =>
  districtKey(codeIn<DistrictName>(table, 'district', row));

const TEXTS = ['programme', 'source', 'planKind', 'kind'] as const;
const about = (table: Table, row: number): string[] =>
  TEXTS.map((id) => nameKey(codeIn<string>(table, id, row) ?? ''));

/** Pupils of a district in the last month that the roll has. */
function pupilsOf(tables: readonly Table[]): ReadonlyMap<string, number> {
  const months = new Map<string, string>();
  const pupils = new Map<string, number>();
  for (const table of tables.filter(({ form }) => form === 'roll'))
    for (let row = 0; row < table.length; row++) {
      const [district, month] = [place(table, row), codeIn<string>(table, 'month', row) ?? ''];
      const count = table.numbers.pupilsEnd?.[row] ?? Number.NaN;
      const last = months.get(district) ?? '';
      if (district === '' || Number.isNaN(count) || month < last) continue;
      pupils.set(district, count + (month === last ? (pupils.get(district) ?? 0) : 0));
      months.set(district, month);
    }
  return pupils;
}
