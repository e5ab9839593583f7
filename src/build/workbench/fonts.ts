/**
 * Noto Sans inside the page: a bare machine has no font with ₸, and nothing may be fetched. The grid draws with
 * "Arial" and the panel asks for it, as at Google, so that is the name it goes by.
 */
import { readFileSync } from 'node:fs';
import { inRoot } from '../paths.ts';

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];
const WEIGHTS = ['400', '700'];
const FOLDER = 'node_modules/@fontsource/noto-sans';

export function fontFaces(): string {
  return WEIGHTS.flatMap((weight) => {
    const ranges = unicodeRanges(weight);
    return SUBSETS.map((subset) => {
      const file = readFileSync(inRoot(`${FOLDER}/files/noto-sans-${subset}-${weight}-normal.woff2`));
      const url = `data:font/woff2;base64,${file.toString('base64')}`;
      return `@font-face{font-family:Arial;font-weight:${weight};src:url(${url}) format("woff2");unicode-range:${ranges.get(subset)}}`;
    });
  }).join('\n');
}

/** Which letters a file holds, as its package says. */
function unicodeRanges(weight: string): Map<string, string> {
  const css = readFileSync(inRoot(`${FOLDER}/${weight}.css`), 'utf8');
  const blocks = [...css.matchAll(/\/\* noto-sans-(.+?)-\d+-normal \*\/[^}]*?unicode-range:\s*([^;}]+)/g)];
  return new Map(blocks.map(([, subset = '', range = '']) => [subset, range.trim()]));
}
