import type { Cell } from '../core/cell.ts';
import { parseSchoolYear } from '../core/parse/period.ts';
import { schoolYearFigures } from '../messages/period.ts';
import { type Answer, refusal } from './answer.ts';
import { perCell } from './kinds.ts';

/** Күннің немесе мәтіннің оқу жылын береді: 2025-2026. / Даёт учебный год даты или текста: 2025-2026.
 * @param {string|Date} x Күн не «2025/26 оқу жылы» / дата или «2025/26 уч. год».
 * @example =SCHOOL_YEAR("2025/26 оқу жылы") → 2025-2026
 * @example =SCHOOL_YEAR("14.01.2026") → 2025-2026
 * @customfunction */
export const SCHOOL_YEAR = perCell((x: Cell): Answer => {
  const year = parseSchoolYear(x);
  if (!year.ok) return refusal(year.error);
  return year.value === undefined ? '' : schoolYearFigures(year.value);
});
