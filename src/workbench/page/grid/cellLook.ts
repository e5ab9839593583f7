/** A cell as Univer is to draw it: the text that Sheets would show, its look, and what its conditional formats add. */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { displayText } from '../../../host/entry/display.ts';
import { conditionalLook } from '../../../host/model/conditionalLook.ts';
import { DEFAULT_COLUMN } from '../../../host/model/sizes.ts';
import { violates } from '../../../host/model/validations.ts';
import type { BorderModel, Style } from '../../../host/model/workbook.ts';
import type { CellView, SheetFrame } from '../../protocol.ts';
import type { Book } from '../book.ts';
import { overflows } from './textWidth.ts';

const NOTE = '#e37400';
const WRONG = '#b3261e';

/** undefined for a cell that shows nothing. */
export function cellLook(
  book: Book,
  frame: SheetFrame,
  row: number,
  column: number,
): ICellDataForSheetInterceptor | undefined {
  const typed = book.pending(frame.id, row, column);
  const cell = book.cell(frame.id, row, column);
  const hasRules = frame.conditionalFormats.length > 0;
  // A rule may colour what is empty.
  if (typed === undefined && cell === undefined && !hasRules) return undefined;
  const style = book.styleOf(cell);
  const extra = hasRules ? conditionalLook(frame, row, column, cell?.value) : undefined;
  if (typed === undefined && cell === undefined && extra === undefined) return undefined;
  const look = extra ? { ...style, ...extra } : style;
  const text = typed ?? displayText(cell?.value, style.numberFormat, book.locale);
  const isTooWide =
    typed === undefined &&
    typeof cell?.value === 'number' &&
    overflows(text, look, widthOf(frame, row, column));
  const shown = isTooWide ? TOO_WIDE : text;
  return {
    v: shown,
    // A text that looks like a number would be told so by Univer.
    t: CellValueType.STRING,
    s: lookOf(look, cell, typed),
    ...marksOf(cell),
  };
}

/** Instead of a number that does not fit. */
const TOO_WIDE = '###';

const widths = new WeakMap<SheetFrame, Map<number, number>>();

/** Of a merged area the width of all its columns. */
function widthOf(frame: SheetFrame, row: number, column: number): number {
  let known = widths.get(frame);
  if (known === undefined) {
    known = new Map(frame.columnWidths);
    widths.set(frame, known);
  }
  const area = frame.merges.find(
    (box) =>
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns,
  );
  let width = 0;
  for (let at = column; at < column + (area?.columns ?? 1); at += 1) width += known.get(at) ?? DEFAULT_COLUMN;
  return width;
}

function marksOf(cell: CellView | undefined): Pick<ICellDataForSheetInterceptor, 'markers'> {
  if (cell === undefined) return {};
  const isWrong = cell.validation !== undefined && violates(cell.validation, cell.value);
  const color =
    isWrong || typeof cell.value === 'object' ? WRONG : cell.note === undefined ? undefined : NOTE;
  return color === undefined ? {} : { markers: { tr: { color, size: 6 } } };
}

type Look = IStyleData & { ht: HorizontalAlign };
const looks = new WeakMap<Style, Map<HorizontalAlign, Look>>();

function lookOf(style: Style, cell: CellView | undefined, typed: string | undefined): IStyleData {
  const align = alignmentOf(style, cell, typed);
  const known = looks.get(style)?.get(align);
  if (known) return known;
  const look = makeLook(style, align);
  const byAlign = looks.get(style) ?? new Map<HorizontalAlign, Look>();
  byAlign.set(align, look);
  looks.set(style, byAlign);
  return look;
}

/** Numbers stand right, truths and errors in the middle, texts left, unless the cell says otherwise. */
function alignmentOf(
  { horizontal }: Style,
  cell: CellView | undefined,
  typed: string | undefined,
): HorizontalAlign {
  if (horizontal === 'left') return HorizontalAlign.LEFT;
  if (horizontal === 'center') return HorizontalAlign.CENTER;
  if (horizontal === 'right') return HorizontalAlign.RIGHT;
  if (typed !== undefined)
    return /^[\s\d.,%₸−-]+$/.test(typed) ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
  if (typeof cell?.value === 'number') return HorizontalAlign.RIGHT;
  return typeof cell?.value === 'string' || cell?.value === undefined
    ? HorizontalAlign.LEFT
    : HorizontalAlign.CENTER;
}

function makeLook(style: Style, ht: HorizontalAlign): Look {
  const { bold, italic, fontSize, color, background, vertical, wrap, borders } = style;
  return {
    ht,
    vt:
      vertical === 'top'
        ? VerticalAlign.TOP
        : vertical === 'middle'
          ? VerticalAlign.MIDDLE
          : VerticalAlign.BOTTOM,
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
    ...(borders && { bd: bordersOf(borders) }),
  };
}

const LINES: Readonly<Record<BorderModel['style'], BorderStyleTypes>> = {
  solid: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
};

function bordersOf(borders: NonNullable<Style['borders']>): IStyleData['bd'] {
  const side = (border: BorderModel | undefined) =>
    border ? { s: LINES[border.style], cl: { rgb: border.color } } : undefined;
  const [t, b, l, r] = [borders.top, borders.bottom, borders.left, borders.right].map(side);
  return { ...(t && { t }), ...(b && { b }), ...(l && { l }), ...(r && { r }) };
}
