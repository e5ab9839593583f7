import { claimsOf } from '../claims/claim.ts';
import { changesIn } from '../claims/textChanges.ts';
import { defineBookRule } from './rule.ts';

/** «Артты», «выросло» with a figure that went down, and the reverse. */
export const signWord = defineBookRule({
  id: 'sign-word',
  form: 'claims',
  severity: 'warning',
  needs: ['text'],
  whenMissing: 'skip',
  source: 'R15 of the office checks: the word and the sign agree',
  *check(tables) {
    for (const { table, row, text } of claimsOf(tables))
      for (const { before, now, word } of changesIn(text))
        if (word && before !== now && (word.direction === 'up') !== now > before)
          yield { table, row, at: 'text', message: 'signWord', values: { word: word.text, before, now } };
  },
});
