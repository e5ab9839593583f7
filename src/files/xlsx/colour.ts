import type { Color } from 'hucre';
import { resolveThemeColor } from 'hucre/xlsx';

/** The 56 colours of the old palette, which files converted from .xls still name by number from 8 on. */
const PALETTE =
  '000000ffffffff000000ff000000ffffff00ff00ff00ffff800000008000000080808000800080008080c0c0c0808080' +
  '9999ff993366ffffccccffff660066ff80800066ccccccff000080ff00ffffff0000ffff800080800000008080' +
  '0000ff00ccffccffffccffccffff9999ccffff99cccc99ffffcc993366ff33cccc99cc00ffcc00ff9900ff6600' +
  '666699969696003366339966003300333300993300993366333399333333';

const fromPalette = (index: number): string | undefined => {
  const at = (index < 8 ? index : index - 8) * 6;
  const hex = PALETTE.slice(at, at + 6);
  return hex.length === 6 ? `#${hex}` : undefined;
};

/** "#rrggbb", or nothing for the automatic colour. */
export function colourOf(color: Color | undefined, theme: string[] | undefined): string | undefined {
  if (color?.rgb && /^[0-9a-f]{6}$/i.test(color.rgb)) return `#${color.rgb.toLowerCase()}`;
  if (color?.theme !== undefined && theme) {
    return `#${resolveThemeColor(theme, color.theme, color.tint).toLowerCase()}`;
  }
  return color?.indexed === undefined ? undefined : fromPalette(color.indexed);
}

export const fileColour = (colour: string): Color => ({ rgb: colour.replace('#', '').toUpperCase() });
