import type { CheckPage } from '../../addon/contract.ts';
import type { Severity } from '../../core/finding.ts';
import { fill, type Lang, type Words } from '../../messages/catalog.ts';
import { numberWords } from '../../messages/numbers.ts';
import { checkWords } from '../../messages/panel/check.ts';
import { SEVERITIES } from '../findings/filter.ts';

/** A severity is told by a mark of its own shape, by a word, and by a colour last. */
export const SEVERITY: Readonly<
  Record<Severity, { readonly mark: string; readonly word: Words; readonly counted: Words }>
> = {
  error: { mark: '×', word: checkWords.error, counted: checkWords.errors },
  warning: { mark: '!', word: checkWords.warning, counted: checkWords.warnings },
  info: { mark: 'i', word: checkWords.info, counted: checkWords.notes },
};

export const countText = (severity: Severity, n: number, lang: Lang): string =>
  fill(SEVERITY[severity].counted[lang], { n: numberWords(n, lang) });

/** «Ошибок: 3 · Предупреждений: 0 · К сведению: 12»; what a listener hears when the check ends. */
export const countsText = (counts: CheckPage['counts'], lang: Lang): string =>
  SEVERITIES.map((severity) => countText(severity, counts[severity], lang)).join(' · ');
