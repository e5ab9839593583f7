import { peek, type Token } from './tokens.ts';

const LOOK_BACK = 80;

/**
 * Does the text around speak of a share (quality, pass rate, coverage) rather than of money or numbers of things? A
 * change of a share printed in percent is in percentage points; a budget that grew by 5 % is not.
 */
export function speaksOfShare(tokens: readonly Token[], first: number): boolean {
  let sentences = 0;
  for (let at = first - 1; at >= 0 && at > first - LOOK_BACK; at -= 1) {
    const token = peek(tokens, at);
    if (token.is === 'share') return true;
    if (token.is === 'money' || AMOUNTS.test(token.meaning.key)) return false;
    if (token.is === 'dot') sentences += 1;
    if (sentences > 2) return false;
  }
  return false;
}

/** «оқушы саны», «жалақы», «число», «количество», «зарплата». */
const AMOUNTS = /^(?:саны|санын|санынын|жалакы|числ|количеств|зарплат|оклад)/;
