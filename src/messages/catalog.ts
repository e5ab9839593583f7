export type Lang = 'kk' | 'ru' | 'en';
export const LANGS: readonly Lang[] = ['kk', 'ru', 'en'];

/** One message in the three languages, side by side: a missing one does not compile. */
export type Words = Readonly<Record<Lang, string>>;

/** Kazakh, Russian, English, in this order everywhere. */
export const words = (kk: string, ru: string, en: string): Words => ({ kk, ru, en });

/** Puts values into `{name}` places. A place without a value stays visible: a gap would hide the mistake. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}
