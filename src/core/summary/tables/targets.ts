import type { Cube } from '../../cube/cube.ts';
import type { Where } from '../../cube/sums.ts';
import { groupBy } from '../../groupBy.ts';
import type { DistrictName } from '../../model/table.ts';
import { codeIn } from '../../model/table.ts';
import { roundHalfUp } from '../../rounding.ts';
import { type Course, type CourseState, courseOf, type Measured } from '../../targets/course.ts';
import {
  type CellPlan,
  type ColumnFormat,
  type ColumnPlan,
  type ListedRef,
  type RowPlan,
  type Section,
  type Text,
  word,
} from '../plan.ts';
import type { FormData } from './formData.ts';

/** One aim of the road map: an indicator of a place, by its year. */
export interface Target extends Course {
  readonly key: string;
  readonly indicator: string;
  readonly unit: string;
  readonly district: DistrictName | undefined;
  readonly where: Where;
}

/** The aims that the road map names for these rows, with how far each has come by the end of the period. */
export function targetsOf({ cubes, span }: FormData, scope: Where): Target[] {
  const cube = cubes.get('targets');
  if (cube === undefined) return [];
  const districts = cube.keys('district');
  const rows = [...cube.rows.keys()].filter(
    (row) => scope.district === undefined || districts[row] === scope.district,
  );
  const year = Number(span.to.slice(0, 4));
  return [...groupBy(rows, (row) => aimOf(cube, row))].map(([key, own]) => {
    const first = own[0] ?? 0;
    return {
      key,
      indicator: textOf(cube, first, 'indicator'),
      unit: own.map((row) => textOf(cube, row, 'unit')).find(Boolean) ?? '',
      district: districtOf(cube, first),
      where: { indicator: cube.keys('indicator')[first] ?? '', district: districts[first] ?? '' },
      ...courseOf(
        own.map((row) => measuredAt(cube, row)),
        year,
      ),
    };
  });
}

const aimOf = (cube: Cube, row: number): string =>
  [cube.keys('indicator')[row], cube.keys('district')[row], dueOf(cube, row)].join('|');

/** Where only the first row of an indicator says when it is due, the others mean the same. */
function dueOf(cube: Cube, row: number): number | '' {
  const own = numberAt(cube, row, 'dueYear');
  if (own !== undefined) return own;
  const [indicators, districts] = [cube.keys('indicator'), cube.keys('district')];
  const same = [...cube.rows.keys()].flatMap((at) =>
    indicators[at] === indicators[row] && districts[at] === districts[row]
      ? (numberAt(cube, at, 'dueYear') ?? [])
      : [],
  );
  return new Set(same).size === 1 ? (same[0] ?? '') : '';
}

const textOf = (cube: Cube, at: number, id: string): string => {
  const { table, row } = cube.rows[at] as Cube['rows'][number];
  return codeIn<string>(table, id, row) ?? '';
};

function districtOf(cube: Cube, at: number): DistrictName | undefined {
  const { table, row } = cube.rows[at] as Cube['rows'][number];
  return codeIn<DistrictName>(table, 'district', row);
}

function numberAt(cube: Cube, at: number, id: string): number | undefined {
  const value = cube.numbers(id)[at] ?? Number.NaN;
  return Number.isNaN(value) ? undefined : value;
}

const OF_AIM: ListedRef = {
  form: 'targets',
  columns: ['baseYear', 'base', 'year', 'actual', 'dueYear', 'target'],
};

const BETTER: ReadonlyMap<string, 'higher' | 'lower'> = new Map([
  ['higher', 'higher'],
  ['lower', 'lower'],
]);

/** An increment begins at nothing, where nothing else is said. */
const measuredAt = (cube: Cube, at: number): Measured => ({
  baseYear: numberAt(cube, at, 'baseYear'),
  base: numberAt(cube, at, 'base') ?? (textOf(cube, at, 'kind') === 'increment' ? 0 : undefined),
  dueYear: numberAt(cube, at, 'dueYear'),
  target: numberAt(cube, at, 'target'),
  year: numberAt(cube, at, 'year'),
  actual: numberAt(cube, at, 'actual'),
  betterWhen: BETTER.get(textOf(cube, at, 'betterWhen')),
});

const STATES: Readonly<Record<CourseState, Text>> = {
  reached: word('state.reached'),
  onTrack: word('state.onTrack'),
  behind: word('state.behind'),
  late: word('state.late'),
};

export function targetsSection(data: FormData, scope: Where): Section | undefined {
  const targets = targetsOf(data, scope);
  if (targets.length === 0) return undefined;
  const hasPlaces = targets.some(({ district }) => district !== undefined);
  const rowOf = (target: Target): RowPlan => {
    const { base, actual, target: aim, left, pace, best } = target;
    const format = formatOf([base?.value, actual?.value, aim?.value, left]);
    // A quarter of a camp a year is no camp a year.
    const perYear = formatOf([pace, best]);
    return {
      key: target.key,
      where: target.where,
      cells: [
        target.indicator,
        ...(hasPlaces ? [target.district && { place: target.district }] : []),
        target.unit,
        ...yearAndValue(base),
        ...yearAndValue(actual),
        ...yearAndValue(aim),
        target.done,
        left,
        pace,
        best,
        target.state && STATES[target.state],
      ],
      formats: [
        'text',
        ...(hasPlaces ? (['text'] as const) : []),
        'text',
        ...([
          'place',
          format,
          'place',
          format,
          'place',
          format,
          'percent',
          format,
          perYear,
          perYear,
          'text',
        ] as const),
      ],
    };
  };
  const column = (key: string, head: Text, format: ColumnFormat, group?: Text): ColumnPlan => ({
    key,
    head,
    format,
    width: format === 'text' ? 120 : 84,
    ...(group !== undefined && { group }),
    ...(format !== 'text' && { listed: OF_AIM }),
  });
  const pair = (key: string, group: Text): ColumnPlan[] => [
    column(`${key}.year`, word('year'), 'place', group),
    column(`${key}.value`, word('value'), 'decimal1', group),
  ];
  return {
    kind: 'table',
    id: 'targets',
    heading: word('targetsHeading'),
    columns: [
      { ...column('indicator', word('indicator'), 'text'), width: 210 },
      ...(hasPlaces ? [column('district', word('district'), 'text')] : []),
      column('unit', word('unit'), 'text'),
      ...pair('base', word('base')),
      ...pair('actual', word('actual')),
      ...pair('target', word('targetValue')),
      column('done', word('wayDone'), 'percent'),
      column('left', word('leftToDo'), 'decimal1'),
      column('pace', word('paceNeeded'), 'decimal1'),
      column('best', word('bestYear'), 'decimal1'),
      column('state', word('state'), 'text'),
    ],
    rows: targets.map(rowOf),
    notes: [word('statesNote')],
  };
}

const yearAndValue = (
  at: { readonly year?: number | undefined; readonly value: number } | undefined,
): CellPlan[] => [at?.year, at?.value];

/** Places are whole, shares have a decimal: each line as its own values are. */
function formatOf(values: readonly (number | undefined)[]): ColumnFormat {
  const known = values.filter((value): value is number => value !== undefined);
  const fits = (decimals: number) =>
    known.every((value) => Math.abs(roundHalfUp(value, decimals) - value) < 1e-9);
  return fits(0) ? 'count' : fits(1) ? 'decimal1' : 'decimal2';
}
