/**
 * Patterns of Sheets and of the file are the same language, so they are written as they are. Read, "General" is no
 * pattern, the built-in short date follows the reader's locale, and locale marks and escapes are left out.
 */

/** Built-in formats that a Kazakhstan office sees as day.month.year, whatever the file's own spelling of them. */
const LOCAL_DATES: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd.mm.yyyy',
  'm/d/yyyy h:mm': 'dd.mm.yyyy h:mm',
  'mm-dd-yy': 'dd.mm.yyyy',
};

/** Nothing for the automatic format. */
export function fromFileFormat(pattern: string): string | undefined {
  if (pattern === '' || pattern.toLowerCase() === 'general') return undefined;
  const local = LOCAL_DATES[pattern];
  if (local) return local;
  return pattern
    .replace(/\[\$-[0-9a-f]+\]/gi, '') // [$-419]: the language of month names
    .replace(/\[\$([^\]-]+)(?:-[0-9a-f]+)?\]/gi, '"$1"') // [$₸-43F]: a currency sign with its country
    .replace(/;@$/, '')
    .replace(/\\([.,\-/ ])/g, '$1');
}
