/** How a picture is laid out before anything is drawn: which way the bars lie, and the room that words need. */
import { numberText } from './numberText.ts';
import type { ChartPicture, PictureSeries } from './picture.ts';
import { textWidth, wrap } from './textWidth.ts';

export interface PictureSize {
  width: number;
  height: number;
}

export const FONT = { title: 20, label: 13, small: 12 } as const;
export const MARGIN = 24;
export const TITLE_LINE = 27;
const LEGEND_ROW = 30;

export interface Layout {
  /** Bars run from left to right, categories are read down the side. */
  lying: boolean;
  title: string[];
  legend: boolean;
  /** Names stand at the right ends of the lines instead of in a legend. */
  namedAtEnd: boolean;
  grid: { left: number; right: number; top: number; bottom: number };
  categories: string[];
  rotate: number;
}

/** One value all along and drawn dashed: the level of the oblast, not a row of measurements. */
export function levelOf({ line, dashed, values }: PictureSeries): number | undefined {
  const [level, ...others] = values.filter((value) => value !== undefined);
  return line && dashed && others.every((value) => value === level) ? level : undefined;
}

export const levelLabel = (series: PictureSeries, level: number): string =>
  [series.name, numberText(level, series.format)].filter(Boolean).join(' ');

/** A size at which every name and number of the picture has room, for a page of A4 across. */
export function naturalSize(picture: ChartPicture): PictureSize {
  const width = 1100;
  const upright = layoutOf(picture, { width, height: 620 });
  if (!upright.lying) return { width, height: 620 };
  const bars = picture.stacked ? 1 : picture.series.filter(({ line }) => !line).length;
  const rows = picture.categories.length * (bars > 1 ? bars * 20 + 10 : 30);
  return { width, height: upright.grid.top + upright.grid.bottom + Math.max(rows, 160) };
}

export function layoutOf(picture: ChartPicture, size: PictureSize, keepUpright = false): Layout {
  const title = picture.title ? wrap(picture.title, size.width - 2 * MARGIN, FONT.title, true) : [];
  const head = MARGIN + title.length * TITLE_LINE;
  const measured = picture.series.filter((series) => levelOf(series) === undefined);
  const namedAtEnd = picture.kind === 'line' && measured.length > 1 && endsApart(picture, size);
  const legend = picture.legend !== 'none' && measured.length > 1 && !namedAtEnd;
  const legendTop = legend && picture.legend !== 'bottom' ? LEGEND_ROW : 0;
  const legendBottom = legend && picture.legend === 'bottom' ? LEGEND_ROW : 0;
  const lying = picture.kind === 'bar' || (!keepUpright && !fitsUpright(picture, size));
  const shared = { title, legend, namedAtEnd };
  return lying
    ? { ...shared, lying, ...lyingLayout(picture, size, head + legendTop, legendBottom) }
    : { ...shared, lying, ...uprightLayout(picture, size, namedAtEnd, head + legendTop, legendBottom) };
}

type Placed = Pick<Layout, 'grid' | 'categories' | 'rotate'>;

function lyingLayout(picture: ChartPicture, size: PictureSize, head: number, foot: number): Placed {
  const names = picture.categories.map((name) => wrap(name, size.width * 0.3, FONT.label));
  const longest = Math.max(0, ...names.flat().map((line) => textWidth(line, FONT.label)));
  const hasLevel = picture.series.some((series) => levelOf(series) !== undefined);
  return {
    categories: names.map((lines) => lines.join('\n')),
    rotate: 0,
    grid: {
      left: MARGIN + longest + 12,
      right: MARGIN + 16 + (picture.stacked ? 0 : widestLabel(picture)),
      top: head + 14 + (hasLevel ? 22 : 0),
      bottom: MARGIN + 22 + (picture.valueAxis.title ? 24 : 0) + foot,
    },
  };
}

function uprightLayout(
  picture: ChartPicture,
  size: PictureSize,
  namedAtEnd: boolean,
  head: number,
  foot: number,
): Placed {
  const left = MARGIN + widestLabel(picture) + 12;
  const right = MARGIN + Math.max(namedAtEnd ? 12 + widestName(picture) : 0, widestLevel(picture));
  const band = (size.width - left - right) / Math.max(1, picture.categories.length);
  const names = picture.categories.map((name) => wrap(name, band - 10, FONT.label));
  const fits = names.every(
    (lines) => lines.length <= 3 && lines.every((line) => textWidth(line, FONT.label) <= band - 6),
  );
  const longest = Math.max(0, ...picture.categories.map((name) => textWidth(name, FONT.label)));
  const slope = Math.SQRT1_2;
  const labels = fits ? Math.max(1, ...names.map(({ length }) => length)) * 18 : longest * slope + FONT.label;
  return {
    categories: fits ? names.map((lines) => lines.join('\n')) : picture.categories,
    rotate: fits ? 0 : 45,
    grid: {
      // A slanted first name reaches out to the left of its column.
      left: fits
        ? left
        : Math.max(left, MARGIN + textWidth(picture.categories[0] ?? '', FONT.label) * slope - band / 2),
      right,
      top: head + 14 + (picture.valueAxis.title ? 26 : 6),
      bottom: MARGIN + 12 + labels + (picture.categoryAxis.title ? 24 : 0) + foot,
    },
  };
}

/** Columns stand only where each name fits below its column in three lines, and each printed value above it. */
function fitsUpright(picture: ChartPicture, size: PictureSize): boolean {
  const { kind, categories, series, stacked } = picture;
  if (kind === 'line' || series.some((one) => one.line && levelOf(one) === undefined)) return true;
  const band =
    (size.width - 2 * MARGIN - widestLabel(picture) - widestLevel(picture)) / Math.max(1, categories.length);
  const namesFit = categories.every((name) => {
    const lines = wrap(name, band - 10, FONT.label);
    return lines.length <= 3 && lines.every((line) => textWidth(line, FONT.label) <= band - 6);
  });
  const bars = series.filter(({ line }) => !line);
  const place = stacked ? band * 0.6 : (band * 0.75) / Math.max(1, bars.length);
  const valuesFit = bars.every(
    ({ labels, values, format }) =>
      !labels || values.every((value) => labelWidth(value, format) <= place + 6),
  );
  return namesFit && valuesFit;
}

const labelWidth = (value: number | undefined, format: string): number =>
  value === undefined ? 0 : textWidth(numberText(value, format), FONT.small);

const widestLabel = ({ series }: ChartPicture): number =>
  Math.max(0, ...series.flatMap(({ values, format }) => values.map((value) => labelWidth(value, format))));

const widestName = ({ series }: ChartPicture): number =>
  Math.max(0, ...series.map(({ name }) => textWidth(name, FONT.label, true)));

/** Room beside the plot for the name and value of a level; long ones are broken in lines of at most this. */
export const LEVEL_ROOM = 130;

function widestLevel({ series }: ChartPicture): number {
  const lines = series.flatMap((one) => {
    const level = levelOf(one);
    return level === undefined ? [] : wrap(levelLabel(one, level), LEVEL_ROOM, FONT.label, true);
  });
  return lines.length === 0 ? 0 : 10 + Math.max(...lines.map((line) => textWidth(line, FONT.label, true)));
}

/** From the axis where it says so, else from the numbers; counts and shares begin at zero. */
export function valueRange({ series, valueAxis: { min, max } }: ChartPicture): { low: number; high: number } {
  const values = series.flatMap((one) => one.values.filter((value) => value !== undefined));
  return { low: min ?? Math.min(0, ...values), high: max ?? Math.max(0, ...values) };
}

/** Would the names at the ends of the lines keep clear of each other? */
function endsApart(picture: ChartPicture, { height }: PictureSize): boolean {
  const { low, high } = valueRange(picture);
  const pixel = (high - low) / Math.max(1, height - 200);
  const ends = picture.series.map(({ values }) => values.at(-1)).sort((x, y) => (x ?? 0) - (y ?? 0));
  return ends.every((end, index) => {
    const below = ends[index - 1];
    return end !== undefined && (index === 0 || below === undefined || end - below > 20 * pixel);
  });
}
