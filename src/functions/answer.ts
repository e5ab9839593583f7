import type { Refusal } from '../core/result.ts';
import { fill, type Words } from '../messages/catalog.ts';
import { type RefusalCode, refusals } from '../messages/refusals/index.ts';

/** What a cell can show. */
export type Output = number | string | boolean;

/** No value, and the reason in three languages. */
export interface Refused {
  readonly refused: Words;
}

/** What a function works out for one cell: `''` is a blank. */
export type Answer = Output | Refused;

export const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'refused' in answer;

/** A refusal of the core in words, its values filled in. */
export const refusal = ({ code, values }: Refusal<RefusalCode>): Refused => ({
  refused: fillWords(refusals[code], values),
});

/** Fills each language; numbers get its decimal sign. A value may itself be words. */
export function fillWords(template: Words, values: Readonly<Record<string, string | number | Words>>): Words {
  const inLanguage = (lang: keyof Words): string => {
    // In what is pushed a refusal has no English: no formula shows it.
    if (template[lang] === '') return '';
    const texts: Record<string, string> = {};
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string') texts[name] = value;
      else if (typeof value === 'object') texts[name] = value[lang];
      else texts[name] = lang === 'en' ? String(value) : String(value).replace('.', ',');
    }
    return fill(template[lang], texts);
  };
  return { kk: inLanguage('kk'), ru: inLanguage('ru'), en: inLanguage('en') };
}

/** Kazakh and Russian in one line: a formula does not know its reader's language. */
export const oneLine = ({ refused }: Refused): string => `${refused.kk} / ${refused.ru}`;
