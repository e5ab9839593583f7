/** Widths of texts as the grid will draw them, remembered: the same figures stand in thousands of cells. */
import type { Style } from '../../../host/model/workbook.ts';

const PADDING = 6;
const MOST = 20_000;

const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

export function textWidth(text: string, { bold = false, italic = false, fontSize = 10 }: Style): number {
  const font = `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${(fontSize * 4) / 3}px Arial`;
  const key = `${font} ${text}`;
  let width = known.get(key);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (!context) return 0;
    context.font = font;
    width = context.measureText(text).width;
    if (known.size > MOST) known.clear();
    known.set(key, width);
  }
  return width;
}

/** A number cut off at the edge of its cell would be read as another number. */
export const overflows = (text: string, style: Style, columnWidth: number): boolean =>
  // A figure is wider than five pixels at any size in use: most texts are short enough not to be measured.
  text.length * 5 * ((style.fontSize ?? 10) / 10) * 1.8 > columnWidth - PADDING &&
  textWidth(text, style) > columnWidth - PADDING;
