import type { Grades } from '../model/table.ts';

export const LEVELS = ['1-4', '5-9', '10-11'] as const;

/** 1–4, 5–9, 10–11: a span of grades that crosses a border belongs to none. Some schools have a grade 12. */
export function levelOf(grades: Grades | undefined): string | undefined {
  if (!grades) return undefined;
  if (grades.to <= 4) return '1-4';
  if (grades.from >= 5 && grades.to <= 9) return '5-9';
  return grades.from >= 10 ? '10-11' : undefined;
}
