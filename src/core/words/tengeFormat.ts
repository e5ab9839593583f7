/** Amounts in figures, short enough for a report and exact to the tiyn: reading one back gives the same amount. */
import type { Tiyn } from '../model/tiyn.ts';
import { figures } from './figures.ts';
import { type OfficeLanguage, tiynText } from './tengeWords.ts';

/** «16 млрд 727 млн ₸», «16,727 млрд ₸», «16 727 000 000 ₸». */
export type TengeStyle = 'compound' | 'scaled' | 'full';
export const TENGE_STYLES: readonly TengeStyle[] = ['compound', 'scaled', 'full'];

const SIZES = [1e14, 1e11, 1e8, 1e5];
const SCALES: Readonly<Record<OfficeLanguage, string>> = {
  kk: 'трлн млрд млн мың',
  ru: 'трлн млрд млн тыс.',
};
const TENGE = 100;

export function formatTenge(tiyn: Tiyn, style: TengeStyle, lang: OfficeLanguage): string {
  if (tiyn < 0) return `−${formatTenge(-tiyn as Tiyn, style, lang)}`;
  if (style === 'compound') return compound(tiyn, lang);
  return style === 'scaled' ? scaled(tiyn, lang) : full(tiyn);
}

/** So many of each scale from the greatest, the empty ones left out; less than a tenge is tiyn alone. */
function compound(tiyn: number, lang: OfficeLanguage): string {
  const names = SCALES[lang].split(' ');
  const parts: string[] = [];
  let rest = tiyn;
  for (const [index, size] of SIZES.entries()) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${names[index]}`);
  }
  const hundredths = rest % TENGE;
  if (rest >= TENGE || tiyn === 0) parts.push(String((rest - hundredths) / TENGE));
  if (parts.length > 0) parts.push('₸');
  if (hundredths > 0) parts.push(tiynText(hundredths, lang));
  return parts.join(' ');
}

/**
 * In the greatest scale that takes at most three decimals: 16 727 345 000 ₸ is «16 727,345 млн ₸», since billions
 * would need six. Zeros at the end do not stand: «1,000 млн» reads as a thousand too. Nothing of the amount is
 * rounded away, so one with tiyn is written in full.
 */
function scaled(tiyn: number, lang: OfficeLanguage): string {
  const names = SCALES[lang].split(' ');
  for (const [index, size] of SIZES.entries()) {
    const thousandth = size / 1000;
    if (tiyn < size || tiyn % thousandth !== 0) continue;
    const rest = tiyn % size;
    const fraction = String(rest / thousandth)
      .padStart(3, '0')
      .replace(/0+$/, '');
    return `${figures((tiyn - rest) / size)}${fraction && `,${fraction}`} ${names[index]} ₸`;
  }
  return full(tiyn);
}

function full(tiyn: number): string {
  const hundredths = tiyn % TENGE;
  const whole = figures((tiyn - hundredths) / TENGE);
  return `${whole}${hundredths === 0 ? '' : `,${String(hundredths).padStart(2, '0')}`} ₸`;
}
