const DARK = '#1d2733';

/** Dark or white letters, whichever stand out more against "#rrggbb" (relative luminance of WCAG, simplified). */
export function readableOn(color: string): string {
  const channel = (at: number): number => (Number.parseInt(color.slice(at, at + 2), 16) / 255) ** 2.2;
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return luminance > 0.3 ? DARK : '#ffffff';
}
