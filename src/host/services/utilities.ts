import type { Services } from '../../sheets/surface.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { Exception, type Rules } from './guard.ts';
import { EVERYWHERE, free } from './rules.ts';

export interface Utilities {
  formatDate: Services['Utilities']['formatDate'];
  sleep(milliseconds: number): void;
}

export const UTILITIES: Rules<Utilities> = {
  formatDate: free(EVERYWHERE, 'Date', 'String', 'String'),
  sleep: free(EVERYWHERE, 'Integer'),
};

export const utilities = (kernel: Kernel): Utilities => ({
  formatDate(date, timeZone, format) {
    const offset = kernel.zoneOffset(date.getTime(), timeZone);
    // Google takes an unknown zone for GMT without a word; a wrong month would follow.
    if (offset === undefined) throw new Exception(`Invalid argument: timeZone "${timeZone}"`);
    return formatCivil(new Date(date.getTime() + offset), format);
  },
  sleep(milliseconds) {
    kernel.sleep(milliseconds);
  },
});

const two = (value: number): string => String(value).padStart(2, '0');

/** Letters of SimpleDateFormat that need no language. */
const FIELDS: { readonly [pattern: string]: (civil: Date) => string } = {
  yyyy: (civil) => String(civil.getUTCFullYear()).padStart(4, '0'),
  yy: (civil) => two(civil.getUTCFullYear() % 100),
  MM: (civil) => two(civil.getUTCMonth() + 1),
  M: (civil) => String(civil.getUTCMonth() + 1),
  dd: (civil) => two(civil.getUTCDate()),
  d: (civil) => String(civil.getUTCDate()),
  HH: (civil) => two(civil.getUTCHours()),
  H: (civil) => String(civil.getUTCHours()),
  mm: (civil) => two(civil.getUTCMinutes()),
  m: (civil) => String(civil.getUTCMinutes()),
  ss: (civil) => two(civil.getUTCSeconds()),
  s: (civil) => String(civil.getUTCSeconds()),
  SSS: (civil) => String(civil.getUTCMilliseconds()).padStart(3, '0'),
};

function formatCivil(civil: Date, pattern: string): string {
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const field = FIELDS[token];
    if (field === undefined) throw new Error(`not in the local host: Utilities.formatDate with "${token}"`);
    return field(civil);
  });
}
