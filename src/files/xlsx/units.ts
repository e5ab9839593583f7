/**
 * Lengths in a file: columns in characters of the default font, padding included (7 pixels each at 96 dpi), rows in
 * points, drawings in English metric units.
 */
const CHARACTER = 7;

export const widthOfPixels = (pixels: number): number => Math.round((pixels / CHARACTER) * 256) / 256;
export const pixelsOfWidth = (characters: number): number => Math.round(characters * CHARACTER);

export const pointsOfPixels = (pixels: number): number => pixels * 0.75;
export const pixelsOfPoints = (points: number): number => Math.round(points / 0.75);

const EMU = 9525;
export const emuOfPixels = (pixels: number): number => Math.round(pixels * EMU);
export const pixelsOfEmu = (emu: number): number => Math.round(emu / EMU);
