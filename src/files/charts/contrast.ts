/** Letters against colours, "#rrggbb"; relative luminance and contrast as in WCAG 2, with the simple gamma of 2.2. */
const DARK = '#1d2733';
const LEAST_CONTRAST = 4.5;

const channels = (color: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => (channel / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Dark or white letters, whichever stand out more on the colour. */
export const readableOn = (color: string): string => (luminance(color) > 0.3 ? DARK : '#ffffff');

/** The colour as letters on white: darkened as far as it takes to be read. */
export function asInk(color: string): string {
  let ink = color;
  while (1.05 / (luminance(ink) + 0.05) < LEAST_CONTRAST) {
    const darker = channels(ink).map((channel) =>
      Math.floor(channel * 0.95)
        .toString(16)
        .padStart(2, '0'),
    );
    ink = `#${darker.join('')}`;
  }
  return ink;
}
