import { timesOf } from '../../cube/months.ts';
import { formOf } from '../../forms/index.ts';
import { type Choice, hasPart, type PartId } from '../parts.ts';
import { type Block, word } from '../plan.ts';
import type { FormData } from './formData.ts';

/** Forms that have rows, none of them for the period or the year before it: a table that is missing says why. */
export function staleLines({ cubes, span }: FormData, choice: Choice): Block[] {
  return [...cubes].flatMap(([form, cube]): Block[] => {
    const months = [...new Set(cube.keys('month'))].filter((month) => month !== '').sort();
    if (months.length === 0 || timesOf(cube, span, {}) !== undefined) return [];
    if (!hasPart(choice, form as PartId)) return [];
    const text = word('staleForm', { form: { names: formOf(form).names }, months: { months } });
    return [{ kind: 'line', key: `stale ${form}`, text, tone: 'warning' }];
  });
}
