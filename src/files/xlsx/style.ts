import type { BorderSide, CellStyle, Workbook } from 'hucre';
import { internStyle } from '../../host/model/create.ts';
import type { BorderModel, Style, WorkbookModel } from '../../host/model/workbook.ts';
import { colourOf, fileColour } from './colour.ts';
import { fromFileFormat } from './numberFormat.ts';

/** The font of a new spreadsheet in Sheets. A cell's font is always named: without a name it would turn serif. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

export function toFileStyle(style: Style): CellStyle {
  const file: CellStyle = {};
  if (style.numberFormat) file.numFmt = style.numberFormat;
  if (style.bold || style.italic || style.fontSize || style.color) {
    file.font = {
      ...DEFAULT_FONT,
      ...(style.fontSize && { size: style.fontSize }),
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.color && { color: fileColour(style.color) }),
    };
  }
  if (style.background) {
    file.fill = { type: 'pattern', pattern: 'solid', fgColor: fileColour(style.background) };
  }
  if (style.horizontal || style.vertical || style.wrap) {
    file.alignment = {
      ...(style.horizontal && { horizontal: style.horizontal }),
      ...(style.vertical && { vertical: style.vertical === 'middle' ? 'center' : style.vertical }),
      ...(style.wrap && { wrapText: true }),
    };
  }
  if (style.borders) file.border = toFileBorders(style.borders);
  return file;
}

type Borders = NonNullable<Style['borders']>;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

const toFileBorders = (borders: Borders): NonNullable<CellStyle['border']> =>
  Object.fromEntries(
    SIDES.flatMap((side) => {
      const border = borders[side];
      if (!border) return [];
      const style = border.style === 'solid' ? 'thin' : border.style;
      return [[side, { style, color: fileColour(border.color) } satisfies BorderSide]];
    }),
  );

/** Turns a cell's style into an index of the workbook's list; equal styles of the file are looked at once. */
export function styleReader(file: Workbook, book: WorkbookModel): (style: CellStyle) => number {
  const known = new Map<string, number>();
  const ids = new Map<object, number>();
  // The reader hands out the same font, fill and border objects for all cells that share them.
  const id = (part: object | undefined): number => {
    if (!part) return 0;
    const found = ids.get(part) ?? ids.size + 1;
    ids.set(part, found);
    return found;
  };
  return (style) => {
    const key = `${style.numFmt ?? ''}|${id(style.font)}|${id(style.fill)}|${id(style.border)}|${id(style.alignment)}`;
    const index = known.get(key) ?? internStyle(book, fromFileStyle(style, file));
    known.set(key, index);
    return index;
  };
}

export function fromFileStyle(
  { numFmt, font, fill, border, alignment }: CellStyle,
  { themeColors, defaultFont }: Pick<Workbook, 'themeColors' | 'defaultFont'>,
): Style {
  const style: Style = {};
  const numberFormat = numFmt === undefined ? undefined : fromFileFormat(numFmt);
  if (numberFormat) style.numberFormat = numberFormat;
  if (font?.bold) style.bold = true;
  if (font?.italic) style.italic = true;
  if (font?.size && font.size !== (defaultFont?.size ?? DEFAULT_FONT.size)) style.fontSize = font.size;
  // Theme colour 1 is the text colour of the program, not a choice of the author.
  const color = font?.color?.theme === 1 ? undefined : colourOf(font?.color, themeColors);
  if (color) style.color = color;
  if (fill?.type === 'pattern' && fill.pattern !== 'none') {
    const background = colourOf(fill.fgColor ?? fill.bgColor, themeColors);
    if (background) style.background = background;
  }
  const horizontal = alignment?.horizontal;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right')
    style.horizontal = horizontal;
  const vertical = alignment?.vertical;
  if (vertical === 'top' || vertical === 'bottom') style.vertical = vertical;
  if (vertical === 'center') style.vertical = 'middle';
  if (alignment?.wrapText) style.wrap = true;
  const borders = border && fromFileBorders(border, themeColors);
  if (borders) style.borders = borders;
  return style;
}

/** The file's thirteen kinds of line, as the six of Sheets. */
const LINES: Readonly<Record<BorderSide['style'], BorderModel['style']>> = {
  thin: 'solid',
  hair: 'dotted',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  medium: 'medium',
  mediumDashed: 'medium',
  mediumDashDot: 'medium',
  mediumDashDotDot: 'medium',
  slantDashDot: 'medium',
  thick: 'thick',
  double: 'double',
};

function fromFileBorders(
  border: NonNullable<CellStyle['border']>,
  theme: string[] | undefined,
): Borders | undefined {
  const borders: Borders = {};
  for (const side of SIDES) {
    const line = border[side];
    if (line) borders[side] = { style: LINES[line.style], color: colourOf(line.color, theme) ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}
