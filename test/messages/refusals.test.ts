import { expect, test } from 'vitest';
import { LANGS } from '../../src/messages/catalog.ts';
import { editRefusals } from '../../src/messages/refusals/edit.ts';
import { refusals } from '../../src/messages/refusals/index.ts';

const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name.replace(/(?:Kk|Ru|En)$/, '')).sort();

test.each(Object.entries({ ...refusals, ...editRefusals }))(
  '%s says the same in three languages, in one line',
  (_, words) => {
    for (const lang of LANGS) {
      expect(words[lang]).not.toMatch(/\n|<|^\s*$/);
      // No place of values may be lost in a translation; candidates have a place of their own a language.
      expect([...new Set(placesOf(words[lang]))]).toEqual([...new Set(placesOf(words.kk))]);
    }
  },
);
