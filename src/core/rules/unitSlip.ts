import { districtKey } from '../aggregate/register.ts';
import { amountsFix, headingUnitFix } from '../fixes/unitFix.ts';
import { columnOf } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
import { nameKey } from '../forms/readColumn.ts';
import { groupBy } from '../groupBy.ts';
import { codeIn, type DistrictName, type Table } from '../model/table.ts';
import { type BookViolation, defineBookRule } from './rule.ts';

/** Powers of ten of a unit mistaken: tenge for thousands, thousands for millions, tenge for millions. */
const SLIPS = [3, 6] as const;
/** How far from the power a slipped amount may lie: a third to three times the usual. */
const NEAR = 0.5;
/** Peers that differ by more than this among themselves, thirtyfold, do not say what is usual. */
const MOST_SPREAD = 1.5;
const LEAST_PEERS = 5;
/** So many amounts, and no other, slipped the same way: it is the unit of their column. */
const LEAST_OF_COLUMN = 3;

/**
 * Money a thousand or a million times what similar rows have: the same programme in other districts, by pupil
 * where the roll is known, or the same row in other months. A column that slipped as a whole is told once, in its heading;
 * otherwise the first amount of each row, with those that slipped beside it.
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
    const slips = new Map<string, Slip>();
    for (const [amounts, rolls] of [[byTime(tables)], [byPeers(tables), pupils]] as const)
      for (const group of amounts.values())
        for (const slip of slipped(group, rolls)) {
          const key = `${slip.table.sheetId}|${slip.row}|${slip.at}`;
          if (!slips.has(key)) slips.set(key, slip);
        }
    const byColumn = groupBy(slips.values(), ({ table, at, power }) => `${table.sheetId}|${at}|${power}`);
    const whole = [...byColumn.values()].filter(isWholeColumn);
    for (const column of whole) yield columnViolation(column);
    const told = new Set(whole.flat());
    const single = [...slips.values()].filter((slip) => !told.has(slip));
    for (const row of groupBy(single, ({ table, row }) => `${table.sheetId}|${row}`).values())
      yield rowViolation(row);
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

interface Slip extends Amount {
  /** 3 where the amount is a thousand times too large, −3 where it is too small. */
  readonly power: number;
  readonly isPerPupil: boolean;
}

/** By pupil where the roll of everybody is known: of some alone it would set apart what belongs together. */
function* slipped(all: readonly Amount[], pupils?: ReadonlyMap<string, number>): Iterable<Slip> {
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
    yield { ...amount, power: Math.sign(off) * slip, isPerPupil };
  }
}

/** Every amount of the column but zeros. */
const isWholeColumn = (slips: readonly Slip[]): boolean => {
  const [{ table, at }] = slips as [Slip];
  const amounts = (table.numbers[at] ?? new Float64Array()).filter((money) => money > 0).length;
  return slips.length >= LEAST_OF_COLUMN && slips.length === amounts && table.units[at] !== undefined;
};

function columnViolation(slips: readonly Slip[]): BookViolation {
  const [{ table, at, power }] = slips as [Slip];
  const fix = headingUnitFix(table, at, power);
  return {
    table,
    sheetRow: table.units[at]?.row ?? 0,
    at,
    message: 'unitSlipColumn',
    values: saidOf(power),
    ...(fix && { fix }),
  };
}

function rowViolation(slips: readonly Slip[]): BookViolation {
  const [{ table, row, at, power, isPerPupil }] = slips as [Slip];
  const beside = slips.filter((slip) => slip.power === power).map((slip) => slip.at);
  const fix = amountsFix(table, row, beside, power);
  return {
    table,
    row,
    at,
    message: isPerPupil ? 'unitSlip' : 'unitSlipRows',
    values: saidOf(power),
    ...(fix && { fix }),
  };
}

const saidOf = (power: number) => ({ times: 10 ** Math.abs(power), more: power > 0 ? '@more' : '@less' });

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
): Map<string, Amount[]> {
  return groupBy(
    tables.flatMap((table) => Array.from(amountsOf(table, least))),
    ({ table, row, at }) => `${table.form}|${keyOf(table, row, at)}`,
  );
}

function* amountsOf(table: Table, least: number): Iterable<Amount> {
  const form = formOf(table.form);
  for (const at of Object.keys(table.numbers).filter((id) => columnOf(form, id).type === 'money')) {
    for (let row = 0; row < table.length; row++) {
      const money = table.numbers[at]?.[row] ?? Number.NaN;
      if (money > 0) yield { table, row, at, size: Math.log10(money), least };
    }
  }
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
