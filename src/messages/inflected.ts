/** Templates whose places ask for an ending: the word that is put in takes it, so that no ending is glued by hand. */
import { inflectNumber, inflectWords, type KazakhForm } from '../core/words/inflect.ts';
import { russianCount } from '../core/words/russianPlural.ts';
import type { Lang } from './catalog.ts';
import { numberWords } from './numbers.ts';

const PLACE = /\{(\w+)(?::([^{}]+))?\}/g;
const KAZAKH_FORM = /^(?:POSS|(?:POSS\+)?(?:DAT|ABL|ACC|GEN|LOC|INS|ATTR))$/;

/**
 * `{x}` plain; in Kazakh `{x:LOC}`, `{x:POSS+GEN}` with that ending; in Russian `{n:школа}` is the number with its
 * noun: «5 школ». Numbers are printed in groups of three, so a year or a code is given as text. A place without a value, or with a form that the language does not
 * have, stays visible: a gap would hide the mistake.
 */
export const fillInflected = (
  template: string,
  values: Readonly<Record<string, string | number>>,
  lang: Lang,
): string =>
  template.replace(PLACE, (place, name: string, form?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (form !== undefined) return withForm(value, form, lang) ?? place;
    return typeof value === 'number' ? numberWords(value, lang) : value;
  });

function withForm(value: string | number, form: string, lang: Lang): string | undefined {
  if (lang === 'kk' && KAZAKH_FORM.test(form)) {
    const asked = form as KazakhForm;
    return typeof value === 'number' ? inflectNumber(value, asked) : inflectWords(value, asked);
  }
  return lang === 'ru' && typeof value === 'number' ? russianCount(value, form) : undefined;
}
