const DATE_TEXT = /^(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\.(\d{1,2})\.(\d{4}))$/u;

/** A day typed as text, "2025-11-10" or «10.11.2025», as "2025-11-10"; undefined when there is no such day. */
export function dateOfText(text: string): string | undefined {
  const found = DATE_TEXT.exec(text.trim());
  if (found === null) return undefined;
  const [, year = found[6]!, month = found[5]!, day = found[4]!] = found;
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [0, 31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
}

const dayText = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** "2025-11" → "2025-11-30". */
export function lastDayOfMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return dayText(year, number, daysInMonth(year, number));
}

/** So many days after a day, at most a month: by the calendar alone, whatever the zone. */
export function daysLater(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const over = day + days - daysInMonth(year, month);
  if (over <= 0) return dayText(year, month, day + days);
  return month === 12 ? dayText(year + 1, 1, over) : dayText(year, month + 1, over);
}
