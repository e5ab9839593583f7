import type { PartOfYear } from '../model/period.ts';
import { figuresOf } from '../quantity/figures.ts';

/** When a claim is of: a part of a school year, a school year, or a calendar year. */
export interface ClaimPeriod {
  readonly year: number;
  /** None for a calendar year. */
  readonly part: PartOfYear | undefined;
}

const PARTS = /^(?:(\d{4})-)?([TH][1-4]|Y|F)$/;

/** «ІІ тоқсан 2021-22», «2021-2022 оқу жылы», «2025 жыл»; undefined where no year or several are named. */
export function claimPeriod(text: string): ClaimPeriod | undefined {
  const years = new Set<number>();
  const parts = new Set<PartOfYear>();
  let isSchoolYear = false;
  for (const { kind, value, low, high } of figuresOf(text)) {
    if (kind !== 'period' && kind !== 'year') continue;
    const [, year, part] = PARTS.exec(String(value)) ?? [];
    if (part !== undefined) parts.add(part as PartOfYear);
    const pair = /^(\d{4})-\d{4}$/.exec(String(value))?.[1];
    const start = Number(year ?? pair ?? low ?? Number.NaN);
    if (Number.isNaN(start)) continue;
    years.add(start);
    isSchoolYear ||= year !== undefined || pair !== undefined || (low !== undefined && high === low + 1);
  }
  const [year] = years;
  const [part] = parts;
  if (year === undefined || years.size > 1 || parts.size > 1) return undefined;
  return { year, part: part ?? (isSchoolYear ? 'Y' : undefined) };
}

export const samePeriod = (a: ClaimPeriod | undefined, b: ClaimPeriod | undefined): boolean =>
  a?.year === b?.year && a?.part === b?.part;
