import type { LiveSection } from '../core/live/liveCells.ts';
import type { ChartSpec } from '../core/summary/chart.ts';
import {
  type Block,
  type CellPlan,
  type ChartPlan,
  type ColumnFormat,
  type Section,
  type SheetPlan,
  sectionsOf,
  type Text,
} from '../core/summary/plan.ts';
import type { Lang } from '../messages/catalog.ts';
import { textWords } from '../messages/text.ts';
import { chartRows, type PlacedChart, placeCharts } from './chartPlaces.ts';
import { firstWidth } from './looks.ts';

/** A sheet as it will stand: rows of finished values with their key and look. JSON, so that a job can keep it. */
export interface SheetLayout {
  readonly id: string;
  readonly title: string;
  /** All columns of ours, the hidden key column included. */
  readonly columns: number;
  /** Rows of column keys at the top, hidden. */
  readonly keyRows: number;
  readonly frozenRows: number;
  /** Pixels of the column of names. */
  readonly firstWidth: number;
  readonly rows: readonly LayoutRow[];
  readonly charts: readonly PlacedChart[];
}

export interface LayoutRow {
  /** Unique in the sheet; stands in the hidden first column, so that rows are known again wherever they are moved. */
  readonly key: string;
  readonly look: RowLook;
  readonly cells: readonly (string | number)[];
  /** What stands there instead, where it can live: for each cell, with `SEPARATOR` between arguments. */
  readonly formulas?: readonly (string | null)[];
  /** Formats of the cells, for rows of a table. */
  readonly formats?: readonly ColumnFormat[];
}

export type RowLook =
  | 'keys'
  | 'title'
  | 'line'
  | 'quiet'
  | 'warning'
  | 'heading'
  | 'group'
  | 'head'
  | 'body'
  | 'total'
  | 'note'
  | 'empty';

const NAMES: ReadonlySet<RowLook> = new Set<RowLook>(['body', 'total']);

/** What stands for "no data": it breaks a sum on purpose, as a zero would not. */
export const DASH = '–';

/** Plan → rows, words put in. The same for every host; nothing of Google is touched. */
export function layoutSheet(
  plan: SheetPlan,
  lang: Lang,
  live?: ReadonlyMap<string, LiveSection>,
): SheetLayout {
  const sections = sectionsOf(plan);
  const rows: LayoutRow[] = sections.map(keyRow);
  const keyRows = rows.length;
  const charts = plan.charts.map((chart) => specOf(chart, plan.id, lang));
  let chartsAt = 0;
  for (const block of plan.blocks) {
    if (block.kind === 'charts') chartsAt = rows.length;
    rows.push(...blockRows(block, charts, lang, live));
  }
  const width = firstWidth(rows.flatMap(({ look, cells }) => (NAMES.has(look) ? [String(cells[0])] : [])));
  return {
    id: plan.id,
    title: textWords(plan.title, lang),
    columns: 1 + Math.max(1, ...sections.map(({ columns }) => columns.length)),
    keyRows,
    // Title, when it was made, what period it shows; heads differ from table to table and are not frozen.
    frozenRows: keyRows + 3,
    firstWidth: width,
    rows,
    charts: placeCharts(charts, chartsAt, width),
  };
}

/** "#attainment" and the name of each column: with the row's key it says which figure a cell holds. */
const keyRow = ({ id, columns }: Section): LayoutRow => ({
  key: `#${id}`,
  look: 'keys',
  cells: columns.map(({ key }) => `${id}.${key}`),
});

function blockRows(
  block: Block,
  charts: readonly ChartSpec[],
  lang: Lang,
  live: ReadonlyMap<string, LiveSection> | undefined,
): LayoutRow[] {
  switch (block.kind) {
    case 'title':
      return [{ key: block.key, look: 'title', cells: [textWords(block.text, lang)] }];
    case 'line':
      return [{ key: block.key, look: block.tone ?? 'line', cells: [textWords(block.text, lang)] }];
    case 'charts':
      return emptyRows('charts', chartRows(charts));
    case 'table':
      return sectionRows(block, lang, live?.get(block.id));
  }
}

const emptyRows = (key: string, count: number): LayoutRow[] =>
  Array.from({ length: count }, (_, index) => ({ key: `${key}:${index + 1}`, look: 'empty', cells: [] }));

function sectionRows(section: Section, lang: Lang, live: LiveSection | undefined): LayoutRow[] {
  const { id, columns, rows, notes } = section;
  const say = (text: Text) => textWords(text, lang);
  const formats = columns.map(({ format }) => format);
  const groups = columns.map(({ group }, index) => {
    const text = group === undefined ? '' : say(group);
    const before = columns[index - 1]?.group;
    return before !== undefined && text === say(before) ? '' : text;
  });
  const cellOf = (cell: CellPlan): string | number =>
    cell === undefined ? DASH : typeof cell === 'number' ? cell : say(cell);
  return [
    { key: `${id}#space`, look: 'empty', cells: [] },
    { key: `${id}#heading`, look: 'heading', cells: [say(section.heading)] },
    ...(groups.some(Boolean) ? [{ key: `${id}#group`, look: 'group', cells: groups } as const] : []),
    { key: `${id}#head`, look: 'head', cells: columns.map(({ head }) => say(head)) },
    ...rows.map(({ key, cells, isTotal, formats: own }, at) => ({
      key: `${id}:${key}`,
      look: isTotal ? ('total' as const) : ('body' as const),
      cells: cells.map(cellOf),
      formats: own ?? formats,
      ...(live?.[at]?.some((formula) => formula !== undefined) && {
        formulas: live[at].map((formula) => formula ?? null),
      }),
    })),
    ...notes.map((note, index) => ({
      key: `${id}#note${index + 1}`,
      look: 'note' as const,
      cells: [say(note)],
    })),
  ];
}

function specOf(
  { id, kind, title, categories, series, axis }: ChartPlan,
  sheet: string,
  lang: Lang,
): ChartSpec {
  return {
    id: `${sheet}:${id}`,
    kind,
    title: textWords(title, lang),
    categories: categories.map((category) => textWords(category, lang)),
    series: series.map(({ name, ...rest }) => ({ ...rest, name: textWords(name, lang) })),
    axis: { ...axis, title: textWords(axis.title, lang) },
  };
}
