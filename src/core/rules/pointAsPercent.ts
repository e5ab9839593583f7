import { type Claim, claimsOf } from '../claims/claim.ts';
import { isKazakh } from '../claims/twins.ts';
import { figuresOf } from '../quantity/figures.ts';
import { defineBookRule } from './rule.ts';

const PERCENT = /\s*(?:%|пайыз(?!дық)|процент(?!н))[^\s]*/u;

/** A change of a share is in percentage points: from 20 to 30 % is 10 points, and half as much again. */
export const pointAsPercent = defineBookRule({
  id: 'point-as-percent',
  form: 'claims',
  severity: 'info',
  needs: [],
  whenMissing: 'skip',
  source: 'changes of shares are points, never percent',
  *check(tables) {
    for (const claim of claimsOf(tables))
      for (const [at, text] of [['text', claim.text] as const, ['value', claim.valueText] as const])
        for (const { kind, start, end } of figuresOf(text)) {
          const slice = text.slice(start, end);
          if (kind !== 'point' || !PERCENT.test(slice)) continue;
          const { table, row } = claim;
          const values = { text: slice, fix: slice.replace(PERCENT, `\u00a0${unitOf(slice, claim)}`) };
          yield { table, row, at, message: 'pointAsPercent', values };
        }
  },
});

/** In the language of the sentence. */
const unitOf = (slice: string, { text, source }: Claim): string =>
  /пайыз/u.test(slice) || isKazakh(text || source) ? 'п.т.' : 'п.п.';
