import { squeeze } from '../cell.ts';
import { parsePart } from '../parse/period.ts';

/** Two years in a row with a wrong sign, or none, between them. */
const YEARS = /^((?:19|20)\d\d)[^\p{L}\d]{0,3}((?:19|20)\d\d)[ .]*((?:оқу|оку|уч)[\p{L}. ]*)?$/u;

/** «2025.2026», «2025 2026», «20252026» can only be 2025-2026; a year alone could be either of two. */
export function schoolYearIn(text: string): string | undefined {
  const [, first, second] = YEARS.exec(squeeze(text)) ?? [];
  return first !== undefined && Number(second) === Number(first) + 1 ? `${first}-${second}` : undefined;
}

const NUMERALS = ['', 'I', 'II', 'III', 'IV'];

/** «IIтоқсан», «ll четверть»: a numeral run into its word, or written with the letter l. */
export function termIn(text: string): string | undefined {
  const tidy = squeeze(text)
    .replace(/[l|ӏ]/gu, 'I')
    .replace(/^([IVІ]{1,3})[._-]*(?=\p{L}{3})/iu, '$1 ');
  const part = tidy === text ? undefined : parsePart(tidy);
  if (!part?.ok || !part.value?.startsWith('T')) return undefined;
  const word = /то[қк]/iu.test(tidy) ? ' тоқсан' : /чет/iu.test(tidy) ? ' четверть' : '';
  return (NUMERALS[Number(part.value.slice(1))] ?? '') + word;
}
