/**
 * A number as a chart prints it: decimal comma, no-break blanks between thousands, whatever the pattern adds. Patterns
 * with up to three sections are followed ("+0.0;-0.0;0.0"); dates are not the business of a chart's values.
 */
const NO_BREAK = '\u00a0';
const MINUS = '−';

export function numberText(value: number, pattern: string): string {
  const [positive = '', negative, zero] = sectionsOf(pattern);
  if (value === 0 && zero !== undefined) return filled(0, zero);
  if (value < 0 && negative !== undefined) return filled(-value, negative.replace('-', MINUS));
  const text = filled(Math.abs(value), positive);
  // What rounds to nothing has no sign.
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** A section ends at a semicolon that stands outside quotes. */
const sectionsOf = (pattern: string): string[] => pattern.match(/(?:"[^"]*"|[^";])+/g) ?? [];

function filled(magnitude: number, section: string): string {
  let placed = false;
  const percent = section.replace(/"[^"]*"/g, '').includes('%');
  const text = section.replace(/"([^"]*)"|\\(.)|[#0,.]*[#0]/g, (part, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    if (placed) return '';
    placed = true;
    return digits(percent ? magnitude * 100 : magnitude, part);
  });
  return placed ? text.replace(/ /g, NO_BREAK) : digits(magnitude, '0.##') + text;
}

function digits(magnitude: number, places: string): string {
  const [whole = '', fraction = ''] = places.split('.');
  const least = (fraction.match(/0/g) ?? []).length;
  const [integer = '0', decimals = ''] = fixed(magnitude, fraction.length).split('.');
  const grouped = whole.includes(',') ? integer.replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK) : integer;
  let kept = decimals;
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1);
  return kept ? `${grouped},${kept}` : grouped;
}

/** Half up on the decimal digits as they are written: 0.285 to two places is 0.29, which toFixed alone would miss. */
function fixed(magnitude: number, places: number): string {
  const scaled = Number(`${magnitude}e${places}`);
  if (!Number.isFinite(scaled)) return magnitude.toFixed(places);
  return (Math.round(scaled) / 10 ** places).toFixed(places);
}
