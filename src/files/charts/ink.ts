/** Letters and lines of every picture. */
export const FONT_FAMILY = "'Noto Sans', Arial, sans-serif";
export const INK = {
  title: '#1d2733',
  text: '#3c4550',
  quiet: '#5f6975',
  grid: '#e4e8ec',
  axis: '#b3bac2',
} as const;
