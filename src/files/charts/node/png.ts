import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { DrawingOptions } from '../echarts.ts';
import { naturalSize, type PictureSize } from '../layout.ts';
import type { ChartPicture } from '../picture.ts';
import { renderSvg } from '../svg.ts';

export interface PngOptions extends Partial<PictureSize>, DrawingOptions {
  /** Pixels of the file for one of the picture: 2 is sharp on paper. */
  scale?: number;
}

/** Fonts are taken from a package and never from the machine: a bare server has none with Kazakh letters and ₸. */
const FONTS = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'];

export function renderPng(picture: ChartPicture, options: PngOptions = {}): Uint8Array {
  const natural = naturalSize(picture);
  const size = { width: options.width ?? natural.width, height: options.height ?? natural.height };
  return pngOfSvg(renderSvg(picture, size, options), options.scale ?? 2);
}

export function pngOfSvg(svg: string, scale: number): Uint8Array {
  const { resolve } = createRequire(import.meta.url);
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    background: '#ffffff',
    font: {
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans',
      fontFiles: FONTS.map((file) => resolve(`@expo-google-fonts/noto-sans/${file}`)),
    },
  })
    .render()
    .asPng();
}
