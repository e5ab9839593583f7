import type { Kernel } from '../kernel/kernel.ts';

/** The moment at which clocks in a zone show a civil time (milliseconds as if it were UTC). */
export function momentAt(kernel: Kernel, civil: number, timeZone: string): number {
  const guess = kernel.zoneOffset(civil, timeZone) ?? 0;
  return civil - (kernel.zoneOffset(civil - guess, timeZone) ?? guess);
}
