import { expect, test } from 'vitest';
import { LANGUAGES, SCHOOL_TYPES } from '../../src/core/forms/choices.ts';
import { indicatorsFor } from '../../src/core/indicators/index.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { LANGS } from '../../src/messages/catalog.ts';
import { terms } from '../../src/messages/terms.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

test.each(indicatorsFor(DEFAULT_SETTINGS).map(({ id, names }) => [id, names] as const))(
  '%s goes by one name in the list of indicators and in the summaries',
  (id, names) => expect(terms[id]).toEqual(names),
);

test.each(SCHOOL_TYPES.map(({ id, names }) => [id, names] as const))(
  'a school of the type %s is called in a summary as in the list to choose from',
  (id, names) => {
    const term = terms[id as keyof typeof terms];
    for (const lang of LANGS) expect(term[lang]).toBe(capital(names[lang]));
  },
);

test.each(LANGUAGES.map(({ id }) => id))('the language of teaching %s has words for a summary', (id) => {
  expect(terms).toHaveProperty(id);
});
