import type { Indicator } from '../indicators/indicator.ts';
import { codeIn, type Table } from '../model/table.ts';
import type { ChartPlan, Section } from './plan.ts';

export type ShareDecimals = 1 | 2;

/**
 * With how many decimals an office prints quality and pass rate: one, unless it has published one of them with two, or most of its
 * sheets have two. A figure that was «55,47 %» in the press is looked for as 55,47.
 */
export function shareDecimals(tables: readonly Table[]): ShareDecimals {
  const isPublished = tables.some((table) => table.form === 'claims' && hasPublished(table));
  if (isPublished) return 2;
  let [one, two] = [0, 0];
  for (const { form, printed } of tables) {
    if (form !== 'attainment') continue;
    for (const id of ['quality', 'passRate'])
      for (const decimals of printed[id] ?? []) {
        if (decimals === 2) two += 1;
        else if (decimals >= 0) one += 1;
      }
  }
  return two > one ? 2 : 1;
}

function hasPublished(table: Table): boolean {
  const column = table.at.value;
  for (let row = 0; column !== undefined && row < table.length; row++) {
    const about = `${codeIn<string>(table, 'indicator', row) ?? ''} ${codeIn<string>(table, 'text', row) ?? ''}`;
    const value = String(table.grid.values[(table.rows[row] ?? 0) - 1]?.[column - 1] ?? '');
    if (
      /сапа|үлгерім|качеств|успеваем/iu.test(about) &&
      /^\d{1,2}[.,]\d\d\s*(?:%|пайыз|проц)/iu.test(value.trim())
    )
      return true;
  }
  return false;
}

/** An indicator as this office prints it. */
export const printedAs = (
  indicator: Indicator,
  { shareDecimals: decimals }: { shareDecimals: ShareDecimals },
): Indicator => (indicator.unit === 'percent' ? { ...indicator, decimals } : indicator);

const OF_QUALITY: ReadonlySet<string> = new Set(['ranked', 'terms', 'locality']);

/** The numbers beside columns and points are those of the tables. */
export const chartWithDecimals = (chart: ChartPlan, decimals: ShareDecimals): ChartPlan =>
  decimals === 2 && OF_QUALITY.has(chart.id) ? { ...chart, axis: { ...chart.axis, format: '0.00' } } : chart;

/** The shares of a table of marks with two decimals, where they are printed so. */
export function withDecimals(section: Section, decimals: ShareDecimals): Section {
  if (decimals === 1) return section;
  return {
    ...section,
    columns: section.columns.map((column) => {
      const of = column.figure?.indicator.id;
      if (of !== undefined && of !== 'quality' && of !== 'passRate') return column;
      const format =
        column.format === 'percent' ? 'mark' : column.format === 'deltaPp' ? 'deltaMark' : column.format;
      const { figure } = column;
      return figure
        ? { ...column, format, figure: { ...figure, indicator: { ...figure.indicator, decimals } } }
        : { ...column, format };
    }),
  };
}
