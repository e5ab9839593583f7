import { LANGS, type Lang } from '../../messages/catalog.ts';
import { langOfLocale } from '../../messages/language.ts';
import { readStored, store } from './stored.ts';

const KEY = 'sapa.language';

/** The language chosen last time, else that of the browser. */
export function initialLang(): Lang {
  const stored = readStored(KEY);
  return LANGS.find((lang) => lang === stored) ?? langOfLocale(navigator.language);
}

export const rememberLang = (lang: Lang): void => store(KEY, lang);
