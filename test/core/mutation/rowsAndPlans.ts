/** Slips in whole rows, and figures taken from where they do not belong. */
import type { Cell } from '../../../src/core/cell.ts';
import { type Edit, inCell, type Kind, type Office, pick, pickSpot, type Spot } from './corruption.ts';

const rowOf = (office: Office, { sheet, row }: { sheet: number; row: number }): readonly Cell[] =>
  office[sheet]?.rows[row] ?? [];
const columnIn = (office: Office, sheet: number, id: string): number =>
  office[sheet]?.columns.findIndex((column) => column.id === id) ?? -1;

/** The plan of each form beside its fact, and the fact again. */
const PLANS = [
  ['targets', 'target', 'actual'],
  ['coverage', 'eligible', 'covered'],
  ['finance', 'planYear', 'paid'],
  ['finance', 'planYear', 'planPeriod'],
  ['finance', 'planPeriod', 'paid'],
  ['staff', 'posts', 'filled'],
] as const;

/** What happened in a period, of a sender's rows that stand in two sheets. */
const FLOWS = [
  ['roll', ['pupilsStart', 'arrived', 'left', 'pupilsEnd'], 'school'],
  ['finance', ['planYear', 'planPeriod', 'financed', 'paid'], 'district'],
  ['attainment', ['mark5', 'mark4', 'mark3', 'mark2', 'notAttested', 'quality', 'passRate'], 'school'],
] as const;

const AMOUNTS = ['planYear', 'planPeriod', 'financed', 'paid', 'money'];

export const rowKinds: Readonly<Record<string, Kind>> = {
  'row twice': (office, random) => {
    const spot = pickSpot(office, random, ({ isTotal }) => !isTotal);
    if (!spot) return undefined;
    const again = rowOf(office, spot);
    return { at: { sheet: spot.sheet, row: office[spot.sheet]?.rows.length ?? 0 }, edits: [], again };
  },
  'plan copied to the fact': (office, random) => {
    const [form, plan, fact] = pick(PLANS, random) ?? PLANS[0];
    const spot = pickSpot(office, random, (each) => each.form === form && each.id === fact && !each.isTotal);
    if (!spot) return undefined;
    const { sheet, row, column } = spot;
    const cell = rowOf(office, spot)[columnIn(office, sheet, plan)] ?? '';
    return cell === spot.cell ? undefined : { at: { sheet, row }, edits: [{ sheet, row, column, cell }] };
  },
  'period before copied': (office, random) => {
    const [form, flows, by] = pick(FLOWS, random) ?? FLOWS[0];
    const sheets = office.flatMap((sheet, at) => (sheet.form === form ? [at] : []));
    const now = pick(sheets.slice(1), random);
    if (now === undefined) return undefined;
    const before = sheets[sheets.indexOf(now) - 1] ?? 0;
    const sender = pick(office[now]?.rows ?? [], random);
    const names = ['district', ...(by === 'school' ? ['school'] : [])].map((id) => columnIn(office, now, id));
    // Both sheets have their rows in one order.
    const edits = (office[now]?.rows ?? []).flatMap((row, at): Edit[] =>
      names.every((name) => row[name] === sender?.[name])
        ? flows.map((id) => {
            const column = columnIn(office, now, id);
            return {
              sheet: now,
              row: at,
              column,
              cell: rowOf(office, { sheet: before, row: at })[column] ?? '',
            };
          })
        : [],
    );
    const [first] = edits;
    return first && { at: { sheet: now, row: first.row }, edits };
  },
  'tenge for thousands': (office, random) => {
    const spot = pickSpot(office, random, isAmount);
    if (!spot) return undefined;
    const { sheet, row } = spot;
    const edits = AMOUNTS.map((id) => columnIn(office, sheet, id))
      .filter((column) => column >= 0)
      .map(
        (column): Edit => ({
          sheet,
          row,
          column,
          cell: Math.round(Number(rowOf(office, spot)[column]) * 1000),
        }),
      );
    return { at: { sheet, row }, edits };
  },
  'marks of grade 1': (office, random) => {
    const isFirst = ({ sheet, row }: Spot) =>
      /^1\D/.test(String(rowOf(office, { sheet, row })[columnIn(office, sheet, 'classGroup')]));
    const spot = pickSpot(office, random, (each) => each.id === 'mark5' && !each.isTotal && isFirst(each));
    if (!spot) return undefined;
    const { sheet, row, column } = spot;
    const edits = [3, 9, 4, 0].map((cell, at): Edit => ({ sheet, row, column: column + at, cell }));
    return { at: { sheet, row }, edits };
  },
  'finished but not ready': inCell(
    ({ id, cell, isTotal }) => id === 'stage' && !isTotal && cell !== 'аяқталды',
    () => 'аяқталды',
  ),
};

const isAmount = ({ id, isTotal }: Spot): boolean => AMOUNTS.includes(id) && !isTotal;
