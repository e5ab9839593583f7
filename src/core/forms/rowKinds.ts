import { type Cell, isNoData, squeeze } from '../cell.ts';
import type { Grid } from '../model/grid.ts';
import { skeletonOf } from '../parse/letters.ts';
import { parseMonth } from '../parse/month.ts';
import { parsePart } from '../parse/period.ts';
import { oncePerText } from '../remember.ts';
import { type ColumnType, columnOf, isNumberColumn } from './form.ts';
import { PART_OF } from './headingWords.ts';
import { isNumbering } from './headTexts.ts';
import type { SheetMapping } from './recognise.ts';

/** A `part` says of how much of the row above it: «в т.ч. по госзаказу», «оның ішінде қыздар». */
export type RowKind = 'data' | 'part' | 'blank' | 'total' | 'heading' | 'numbering' | 'note';

/** In these a total is named; «Қорытынды» under the term is the final mark, not a total. */
const NAMING: ReadonlySet<ColumnType> = new Set([
  'district',
  'text',
  'grades',
  'code',
  'choice',
  'month',
  'schoolYear',
]);

/** In these «Качество знаний» and «Барлық оқушы» are what a row is about, and no total is ever named. */
const SAYING: ReadonlySet<string> = new Set(['indicator', 'text', 'unit']);

/** What a row of data has beside its names even before its figures have come. */
const TELLING: ReadonlySet<ColumnType> = new Set(['grades', 'part', 'schoolYear', 'month']);

/** Written in the skeleton alphabet. «Жалпы білім беретін мектеп» and «Средняя школа» are schools, not totals. */
const TOTAL =
  /(^|\s)(итог\p{L}*|барлыг\p{L}*|жиын(?:ы|тыгы)?|барлык|всего)(?=[\s:.,]|$)|^(корытынды|жалпы(?!\s+(билим|орта|негизги))|total|сомасы)(?=[\s:.,]|$)|^(по\s+(школе|раиону|городу|области|классам|параллели)|(мектеп|аудан|кала|облыс|сынып\p{L}*)\s+боиынша)/u;

/** A mean of the rows, or a line that holds percentages alone: not a sum. */
const MEAN =
  /^(орташа(?!\s+мектеп)|в среднем|среднее|среднии|средняя успеваемость|%|качество|успеваемость|билим сапасы|сапа|улгерим)(?=[\s:.,]|$)/u;

const isShort = (cell: Cell): cell is string => typeof cell === 'string' && cell !== '' && cell.length < 120;

const saysMean = oncePerText((text) => MEAN.test(skeletonOf(squeeze(text))));
const saysTotal = oncePerText((text) => TOTAL.test(skeletonOf(squeeze(text))) || saysMean(text));

const saysPart = oncePerText((text) => PART_OF.test(skeletonOf(squeeze(text))));

export const isMeanLabel = (cell: Cell): boolean => isShort(cell) && saysMean(cell);

export const isTotalLabel = (cell: Cell): boolean => isShort(cell) && saysTotal(cell);

/** Sorts the rows below a heading: only `data` rows are read, `total` rows are used to check them. */
export function rowKindReader(
  grid: Grid,
  { form, columns }: SheetMapping,
): (row: readonly Cell[]) => RowKind {
  const mapped = columns.filter(({ column, state }) => column !== null && state === 'sure');
  const typeOf = (column: string | null): ColumnType => columnOf(form, column ?? '').type;
  const numeric = mapped
    .filter(({ column }) => isNumberColumn(columnOf(form, column ?? '')))
    .map(({ index }) => index);
  const firstNumber = Math.min(...numeric, grid.values[0]?.length ?? 0);
  const naming = new Set(
    mapped
      .filter(({ column }) => NAMING.has(typeOf(column)) && !SAYING.has(column ?? ''))
      .map(({ index }) => index),
  );
  // A total is often named in a column that is not ours: «№ п/п», or a merged cell at the left edge.
  const others = new Set(mapped.map(({ index }) => index));
  for (let index = 0; index < firstNumber; index++) if (!others.has(index)) naming.add(index);
  const labels = [...naming];
  // A number is no heading here: under «5», «4», «3» may stand 5, 4 and 3.
  const headings = mapped.filter(({ heading }) => /\p{L}/u.test(heading));
  const telling = mapped.filter(({ column }) => TELLING.has(typeOf(column))).map(({ index }) => index);

  return (row) => {
    const filled = row.filter((cell) => !isNoData(cell));
    if (filled.length === 0) return 'blank';
    if (isExample(filled[0] ?? '')) return 'note';
    if (labels.some((index) => isTotalLabel(row[index] ?? ''))) return 'total';
    const hasNumber = numeric.some((index) => !isNoData(row[index] ?? ''));
    // «Директор | Иванов И.» under the table: without a figure, a class or a period there is nothing to read.
    const tells = hasNumber || telling.some((index) => saysTime(row[index] ?? ''));
    if (!tells && (filled.length < 2 || telling.length > 0)) return 'note';
    if (isNumbering(filled)) return 'numbering';
    const repeated = headings.filter(({ index, heading }) => isHeading(row[index] ?? '', heading));
    if (repeated.length >= 3) return 'heading';
    return labels.some((index) => isShort(row[index] ?? '') && saysPart(String(row[index])))
      ? 'part'
      : 'data';
  };
}

/** A class, a year or a month has a figure or its name; «Директор» has neither. */
const saysTime = (cell: Cell): boolean =>
  !isNoData(cell) &&
  (typeof cell !== 'string' || /\d/.test(cell) || parsePart(cell).ok || parseMonth(cell, () => 2000).ok);

/** The row of a ready sheet that shows how to fill it in begins with this word and a colon, in any of our languages. */
const EXAMPLE = /^(мысал|пример|example)\s*:/iu;
const isExample = (cell: Cell): boolean => typeof cell === 'string' && EXAMPLE.test(cell.trimStart());

/** The heading once more, at the top of a printed page. */
const isHeading = (cell: Cell, heading: string): boolean =>
  typeof cell === 'string' && cell.length >= heading.length && squeeze(cell) === heading;
