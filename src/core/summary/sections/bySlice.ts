import type { Where } from '../../cube/sums.ts';
import { nameKey } from '../../forms/readColumn.ts';
import { subjectName } from '../../forms/subjects.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { passRate } from '../../indicators/passRate.ts';
import { quality } from '../../indicators/quality.ts';
import { periodKey } from '../../model/period.ts';
import { gradedFigure, marksFigure } from '../marksFigures.ts';
import type { PeriodPlan } from '../periodPlan.ts';
import {
  type CellPlan,
  type ColumnPlan,
  type FigureRef,
  type RowPlan,
  type Section,
  type SummaryWord,
  type Text,
  word,
} from '../plan.ts';
import type { DistrictReport, Report, Slice, UnitReport } from '../report.ts';
import type { SliceId } from '../slices.ts';
import { districtId, districtText, unitText, whereOf } from './attainment.ts';

interface SliceSection {
  readonly slice: Exclude<SliceId, 'locality'>;
  readonly heading: SummaryWord;
  /** The order of the columns where there is one; otherwise by size. */
  readonly order?: readonly string[];
  readonly nameOf: (value: string) => Text;
}

export const SCHOOL_TYPE: SliceSection = {
  slice: 'schoolType',
  heading: 'schoolTypeHeading',
  order: ['general', 'gymnasium', 'lyceum', 'special', 'boarding'],
  nameOf: (value) => ({ choice: value }),
};

export const LEVEL: SliceSection = {
  slice: 'level',
  heading: 'levelHeading',
  order: ['1-4', '5-9', '10-11'],
  nameOf: (value) => word('levelName', { span: value.replace('-', '–') }),
};

export const LANGUAGE: SliceSection = {
  slice: 'language',
  heading: 'languageHeading',
  order: ['kk', 'ru', 'mixed', 'ug', 'uz', 'tj', 'other'],
  nameOf: (value) => ({ choice: value }),
};

export const SUBJECT: SliceSection = {
  slice: 'subject',
  heading: 'subjectHeading',
  nameOf: subjectName,
};

/** Quality by the values of a dimension, a line per district: two columns a value, pupils and quality. */
export function sliceSection(
  { districts, total, period }: Report,
  { slice, heading, order, nameOf }: SliceSection,
): Section | undefined {
  const values = valuesOf(total[slice], order);
  if (values.length === 0) return undefined;
  const shown = periodKey(period.shown);
  const columns = values.flatMap((value): ColumnPlan[] => [
    {
      key: `${value}.graded`,
      head: gradedHead(slice),
      group: nameOf(value),
      format: 'count',
      width: 92,
      figure: gradedFigure(shown, { [slice]: keyOf(slice, value) }, rowsOf(slice)),
    },
    {
      key: `${value}.quality`,
      head: word('qualityPercent'),
      group: nameOf(value),
      format: 'percent',
      width: 92,
      figure: sliceFigure(quality, slice, shown, value),
    },
  ]);
  const rowOf = (key: string, name: Text, unit: UnitReport, where: Where): RowPlan => ({
    key,
    where,
    cells: [name, ...cellsOf(unit[slice], values)],
  });
  return {
    kind: 'table',
    id: slice,
    heading: word(heading),
    columns: [{ key: 'district', head: word('district'), format: 'text', width: 210 }, ...columns],
    rows: [
      ...districts.map((district) =>
        rowOf(districtId(district), districtText(district), district, whereOf(district)),
      ),
      { ...rowOf('total', unitText(word('total'), total), total, {}), isTotal: true },
    ],
    notes: [],
  };
}

const gradedHead = (slice: SliceId): Text => word(slice === 'subject' ? 'marksGiven' : 'graded');

/** Of subjects the rows of marks are counted, by the subject's name; of all else the rows of pupils. */
const rowsOf = (slice: SliceId): Indicator['rows'] => (slice === 'subject' ? 'marks' : 'pupils');
const keyOf = (slice: SliceId, value: string): string => (slice === 'subject' ? nameKey(value) : value);

const sliceFigure = (indicator: Indicator, slice: SliceId, period: string, value?: string): FigureRef =>
  marksFigure(
    { ...indicator, rows: rowsOf(slice) },
    period,
    value === undefined ? {} : { [slice]: keyOf(slice, value) },
  );

/** The same for one unit: a line per value. */
export function sliceOfUnit(
  unit: DistrictReport,
  period: PeriodPlan,
  { slice, heading, order, nameOf }: SliceSection,
): Section | undefined {
  const values = valuesOf(unit[slice], order);
  if (values.length === 0) return undefined;
  const shown = periodKey(period.shown);
  return {
    kind: 'table',
    id: slice,
    heading: word(heading),
    columns: [
      { key: 'value', head: word(heading), format: 'text', width: 210 },
      {
        key: 'graded',
        head: gradedHead(slice),
        format: 'count',
        width: 92,
        figure: gradedFigure(shown, {}, rowsOf(slice)),
      },
      {
        key: 'quality',
        head: word('qualityPercent'),
        format: 'percent',
        width: 92,
        figure: sliceFigure(quality, slice, shown),
      },
      {
        key: 'passRate',
        head: word('passRatePercent'),
        format: 'percent',
        width: 92,
        figure: sliceFigure(passRate, slice, shown),
      },
    ],
    rows: values.map((value) => {
      const part = unit[slice].get(value);
      return {
        key: value,
        where: { ...whereOf(unit), [slice]: keyOf(slice, value) },
        cells: [nameOf(value), part?.graded, part?.value, part?.passRate],
      };
    }),
    notes: [],
  };
}

const cellsOf = (slice: Slice, values: readonly string[]): CellPlan[] =>
  values.flatMap((value) => {
    const part = slice.get(value);
    return [part?.graded, part?.value];
  });

/** Only values that occur: an empty column tells nothing. */
function valuesOf(slice: Slice, order: readonly string[] | undefined): string[] {
  const found = [...slice.keys()];
  if (order)
    return [...order.filter((value) => slice.has(value)), ...found.filter((value) => !order.includes(value))];
  return found.sort((a, b) => (slice.get(b)?.graded ?? 0) - (slice.get(a)?.graded ?? 0));
}
