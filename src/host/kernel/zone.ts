/** Offsets of time zones, from the engine's own table; remembered by the hour, since cells ask for the same days. */
const HOUR = 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();
const offsets = new Map<string, number>();

/** Milliseconds that local time is ahead of UTC at a moment; undefined for a zone the engine does not know. */
export function zoneOffset(utc: number, timeZone: string): number | undefined {
  const hour = Math.floor(utc / HOUR);
  const key = `${timeZone} ${hour}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const format = formatOf(timeZone);
  if (format === undefined || !Number.isFinite(utc)) return undefined;
  const offset = civilOf(format, hour * HOUR) - hour * HOUR;
  offsets.set(key, offset);
  return offset;
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) {
    try {
      formats.set(timeZone, new Intl.DateTimeFormat('en-US', { ...FIELDS, timeZone }));
    } catch {
      formats.set(timeZone, undefined);
    }
  }
  return formats.get(timeZone);
}

const FIELDS: Intl.DateTimeFormatOptions = {
  calendar: 'iso8601',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
};

function civilOf(format: Intl.DateTimeFormat, utc: number): number {
  const field: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(utc)) field[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
