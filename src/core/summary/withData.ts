import { districtKey } from '../aggregate/register.ts';
import type { FormId } from '../forms/form.ts';
import { codeAt, type DistrictName } from '../model/table.ts';
import type { Office } from '../office.ts';
import { inOrder } from './districtOrder.ts';

/** Lists of what there is and of what was said, which are no report of a district. */
const NO_REPORTS: ReadonlySet<FormId> = new Set<FormId>(['attainment', 'schools', 'claims']);

const reportsOf = ({ recognised }: Pick<Office, 'recognised'>) =>
  recognised.map(({ table }) => table).filter(({ form }) => !NO_REPORTS.has(form));

/** Districts that sent anything for any period, in the order of a summary. */
export function districtsWithData(office: Pick<Office, 'recognised' | 'facts'>): DistrictName[] {
  const found = new Map(office.facts.districts.map((district) => [districtKey(district), district]));
  for (const table of reportsOf(office)) {
    for (const district of (table.codes.district?.dictionary ?? []) as readonly DistrictName[])
      if (!/^\d\d0{7}$/.test(district.kato ?? '')) found.set(districtKey(district), district);
  }
  return [...found.values()].sort(inOrder);
}

/** Months of the rows of the forms that have one; undefined where there is no such form at all. */
export function monthsWithData(office: Pick<Office, 'recognised'>): ReadonlySet<string> | undefined {
  const reports = reportsOf(office);
  if (reports.length === 0) return undefined;
  const months = new Set<string>();
  for (const table of reports) {
    for (let row = 0; row < table.length; row++) {
      const month = codeAt(table.codes.month, row);
      if (typeof month === 'string') months.add(month);
    }
  }
  return months;
}
