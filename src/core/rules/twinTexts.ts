import { claimsBy, claimsOf } from '../claims/claim.ts';
import { compareTwins, isKazakh } from '../claims/twins.ts';
import { defineBookRule } from './rule.ts';

/** The Kazakh and the Russian sentence of one claim hold the same figures. */
export const twinTexts = defineBookRule({
  id: 'twin-texts',
  form: 'claims',
  severity: 'warning',
  needs: ['text'],
  whenMissing: 'skip',
  source: 'one text in two languages, figure by figure',
  *check(tables) {
    const told = claimsOf(tables).filter(({ text }) => text !== '');
    const groups = claimsBy(told, ({ about, group, place, period, source }) =>
      about === '' || source === ''
        ? undefined
        : [about, group, place, period?.year, period?.part, source].join('|'),
    );
    for (const group of groups) {
      const kazakh = group.filter(({ text }) => isKazakh(text));
      const russian = group.filter(({ text }) => !isKazakh(text));
      const [first, second] = [kazakh[0], russian[0]];
      if (!first || !second || kazakh.length > 1 || russian.length > 1) continue;
      const missing = compareTwins(first.text, second.text);
      for (const [claim, figures] of [[first, missing.first] as const, [second, missing.second] as const])
        for (const figure of figures)
          yield {
            table: claim.table,
            row: claim.row,
            at: 'text',
            message: 'twinTexts',
            values: {
              figure,
              other:
                (claim === first ? second : first).table.rows[(claim === first ? second : first).row] ?? 0,
            },
          };
    }
  },
});
