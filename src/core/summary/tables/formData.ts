import type { Register } from '../../aggregate/register.ts';
import { isByMonth } from '../../cube/byMonth.ts';
import { makeCubes } from '../../cube/cubes.ts';
import { type MonthSpan, monthSpan } from '../../cube/months.ts';
import { type Cubes, Sums } from '../../cube/sums.ts';
import type { RefusedRow } from '../../finding.ts';
import type { DistrictName, Table } from '../../model/table.ts';
import { lastDayOfMonth } from '../../parse/dateText.ts';
import type { SummaryPeriod } from '../../parse/periodKey.ts';
import type { Settings } from '../../settings.ts';

/** The rows of all forms but the marks, ready to be added up for one period. */
export interface FormData {
  readonly cubes: Cubes;
  readonly sums: Sums;
  readonly span: MonthSpan;
  /** Each sheet of the budget holds its month alone, not the year to date. */
  readonly isByMonth: boolean;
  /** Neither the office nor a heading says so: it was told by the payments. */
  readonly isByMonthAssumed: boolean;
  readonly rowsUsed: number;
  readonly refused: readonly RefusedRow[];
  /** Districts that any of the forms names; not the oblast as a whole. */
  readonly districts: readonly DistrictName[];
  readonly sources: readonly string[];
}

export function formDataOf(
  tables: readonly Table[],
  asked: SummaryPeriod,
  register: Register,
  settings: Settings,
): FormData {
  const { budgetAmounts } = settings;
  const span = monthSpan(asked);
  const { cubes, refused } = makeCubes(tables, register, settings, { lastDay: lastDayOfMonth(span.to) });
  const finance = cubes.get('finance');
  const told = finance && isByMonth(finance);
  const all = [...cubes.values()];
  return {
    cubes,
    sums: new Sums(cubes),
    span,
    isByMonth: budgetAmounts === 'byPayments' ? told?.isSo === true : budgetAmounts === 'monthAlone',
    isByMonthAssumed: budgetAmounts === 'byPayments' && told?.isSaid !== true,
    rowsUsed: all.reduce((sum, { rows }) => sum + rows.length, 0),
    refused,
    districts: districtsOf(cubes),
    sources: [...new Set(all.flatMap(({ rows }) => rows.map(({ table }) => table.sheet)))],
  };
}

function districtsOf(cubes: Cubes): DistrictName[] {
  const found = new Map<string, DistrictName>();
  for (const cube of cubes.values()) {
    for (const key of new Set(cube.keys('district'))) {
      const label = cube.label('district', key);
      if (typeof label === 'object' && 'place' in label && !isOblast(label.place))
        found.set(key, label.place);
    }
  }
  return [...found.values()];
}

/** Code of an oblast, or of a city that is one: its first two figures, and zeros. */
const isOblast = ({ kato }: DistrictName): boolean => /^\d\d0{7}$/.test(kato ?? '');
