/** Day numbers: a date is the count of days since 1899-12-30, as in Sheets; its cell has a date format. */
const DAY = 86_400_000;
/** The day number of 1970-01-01. */
const EPOCH_DAY = 25_569;

/** Milliseconds of the civil time that a day number shows, as if it were UTC. */
export const civilMilliseconds = (dayNumber: number): number => Math.round((dayNumber - EPOCH_DAY) * DAY);

export const dayNumberOf = (civil: number): number => civil / DAY + EPOCH_DAY;

/** "2026-03-31" as a day number; undefined for any other text or a day that no month has. */
export function dayNumberOfIso(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const civil = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(civil).toISOString().startsWith(text) ? dayNumberOf(civil) : undefined;
}

/** Whether a number under this pattern is shown, and read by scripts, as a date, a time or a duration. */
export function isDateFormat(pattern: string | undefined): boolean {
  if (pattern === undefined || pattern === '' || pattern === '@') return false;
  // Quoted and escaped text is shown as it is; of the brackets only [h] [m] [s] speak of time.
  const letters = pattern.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/g, '');
  return /[dmyhs]/i.test(letters) && !/general/i.test(letters);
}
