import type { Kernel } from '../kernel/kernel.ts';

/** The date at which clocks in a zone show a civil time (milliseconds as if it were UTC). */
export function dateAt(kernel: Kernel, civil: number, timeZone: string): Date {
  const guess = kernel.zoneOffset(civil, timeZone) ?? 0;
  const utc = civil - (kernel.zoneOffset(civil - guess, timeZone) ?? guess);
  return kernel.foreignDate?.(utc) ?? new Date(utc);
}
