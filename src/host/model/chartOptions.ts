import type { ChartModel } from './workbook.ts';

type Options = ChartModel['options'];

/** `('vAxes', { 0: { title: 'x' } })` as `{ 'vAxes.0.title': 'x' }`; undefined for a value no chart can keep. */
export function flattenOptions(key: string, value: unknown): Options | undefined {
  if (value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value)) {
    return { [key]: value as string | number | boolean | null };
  }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return { [key]: [...value] };
  if (typeof value !== 'object') return undefined;
  const flat: Options = {};
  for (const [name, item] of Object.entries(value)) {
    const inner = flattenOptions(`${key}.${name}`, item);
    if (inner === undefined) return undefined;
    Object.assign(flat, inner);
  }
  return flat;
}
