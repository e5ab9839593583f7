/** Excel and Sheets run a field that begins so as a formula, even in quotes. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** A file that Excel opens by itself under a Kazakh or Russian locale: semicolons, a mark of UTF-8, lines of Windows. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(fieldOf).join(';')).join('\r\n')}\r\n`;

function fieldOf(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const harmless = FORMULA_START.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
