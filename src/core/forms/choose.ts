import { type Cell, isNoData, squeeze } from '../cell.ts';
import { skeletonOf } from '../parse/letters.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Choice } from './form.ts';

const keyOf = (text: string): string =>
  skeletonOf(squeeze(text))
    .replace(/["'«»“”.,()№]/gu, '')
    .replace(/[-–—\s]+/gu, ' ')
    // «Математика пәні»: what it is beside its name.
    .replace(/ пани?$/u, '')
    .trim();

const indexes = new WeakMap<readonly Choice[], ReadonlyMap<string, string>>();

function indexOf(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const known = indexes.get(choices);
  if (known) return known;
  const index = new Map<string, string>();
  for (const { id, names, spellings } of choices) {
    for (const spelling of [names.kk, names.ru, names.en, ...spellings.split(' | ')])
      index.set(keyOf(spelling), id);
  }
  indexes.set(choices, index);
  return index;
}

/** The id of the choice a cell names, however it is spelt; a refusal lists what there is to choose from. */
export function choose(cell: Cell, choices: readonly Choice[]): Result<string | undefined, 'choice'> {
  if (isNoData(cell)) return ok(undefined);
  const text = squeeze(String(typeof cell === 'object' ? cell.date : cell));
  const id = indexOf(choices).get(keyOf(text));
  return id === undefined ? refuse('choice', { text }) : ok(id);
}

const YES = new Set(['ия', 'иа', 'да', 'yes', '1', '+', 'true', 'истина', 'бар', 'есть', 'акикат']);
const NO = new Set(['жок', 'нет', 'no', '0', 'false', 'ложь', '-', 'жалган']);

/** Иә / да / + and жоқ / нет / –; a blank is "not said". */
export function parseYesNo(cell: Cell): Result<boolean | undefined, 'choice'> {
  if (cell === '') return ok(undefined);
  if (typeof cell === 'boolean') return ok(cell);
  const key = skeletonOf(squeeze(String(cell)));
  if (key === '') return ok(undefined);
  if (YES.has(key)) return ok(true);
  return NO.has(key) || isNoData(cell)
    ? ok(false)
    : refuse('choice', { text: String(cell), options: 'иә / да, жоқ / нет' });
}
