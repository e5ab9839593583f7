import { LANGS, type Lang } from './catalog.ts';

/** "ru", "kk_KZ", "en-GB" → our language. Kazakh, the state language, for a locale that has none of ours. */
export function langOfLocale(locale: string): Lang {
  const language = locale.slice(0, 2).toLowerCase();
  return LANGS.find((lang) => lang === language) ?? 'kk';
}
