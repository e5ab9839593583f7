import type { Where } from '../../cube/sums.ts';
import { codeIn } from '../../model/table.ts';
import { TIYN_IN_THOUSAND } from '../../model/tiyn.ts';
import { type CellPlan, type ColumnFormat, type ColumnPlan, type Section, type Text, word } from '../plan.ts';
import type { FormData } from './formData.ts';

/** A list that nobody reads to its end belongs to the sheet it came from. */
const MOST = 100;

/** What is built and repaired in a district, one by one: those first that are due first. */
export function objectsSection({ cubes }: FormData, scope: Where): Section | undefined {
  const cube = cubes.get('facilities');
  if (cube === undefined) return undefined;
  const districts = cube.keys('district');
  const own = [...cube.rows.keys()].filter((row) => districts[row] === scope.district);
  if (own.length === 0) return undefined;
  const dueOf = (at: number) => textAt(at, 'dueDate') ?? '9';
  const textAt = (at: number, id: string): string | undefined => {
    const { table, row } = cube.rows[at] as (typeof cube.rows)[number];
    return codeIn<string>(table, id, row);
  };
  const labelAt = (at: number, id: string): CellPlan => {
    const key = cube.keys(id)[at] ?? '';
    return key === '' ? undefined : (cube.label(id, key) as Text);
  };
  const numberAt = (at: number, id: string): CellPlan => {
    const value = cube.numbers(id)[at] ?? Number.NaN;
    return Number.isNaN(value) ? undefined : value;
  };
  const thousands = (at: number): CellPlan => {
    const money = numberAt(at, 'money');
    return typeof money === 'number' ? money / TIYN_IN_THOUSAND : undefined;
  };
  const listed = own
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : a - b))
    .slice(0, MOST);
  const columns: readonly (readonly [ColumnPlan, (at: number) => CellPlan])[] = [
    [{ ...column('object', word('object'), 'text'), width: 210 }, (at) => textAt(at, 'object')],
    [column('kind', word('kind'), 'text'), (at) => labelAt(at, 'kind')],
    [column('places', word('places'), 'count'), (at) => numberAt(at, 'places')],
    [column('money', word('moneyThousand'), 'decimal1'), thousands],
    [column('dueDate', word('dueDate'), 'text'), (at) => dayText(textAt(at, 'dueDate'))],
    [column('stage', word('stage'), 'text'), (at) => labelAt(at, 'stage')],
    [column('readiness', word('readiness'), 'percent'), (at) => numberAt(at, 'readiness')],
  ];
  const told = columns.filter(([, cellOf]) => listed.some((at) => cellOf(at) !== undefined));
  return {
    kind: 'table',
    id: 'objects',
    heading: word('objectsHeading'),
    columns: told.map(([plan]) => plan),
    rows: listed.map((at) => ({
      key: `${cube.keys('object')[at]}|${cube.keys('kind')[at]}`,
      where: { district: districts[at] ?? '', object: cube.keys('object')[at] ?? '' },
      cells: told.map(([, cellOf]) => cellOf(at)),
    })),
    notes: own.length > MOST ? [word('moreRows', { n: own.length - MOST })] : [],
  };
}

const column = (key: string, head: Text, format: ColumnFormat): ColumnPlan => ({
  key,
  head,
  format,
  width: 92,
  ...(format !== 'text' && { listed: { form: 'facilities', columns: [key] } }),
});

/** «01.09.2025»: as it is written in both languages. */
const dayText = (day: string | undefined): string | undefined =>
  day?.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1');
