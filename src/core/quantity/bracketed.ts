/** A number said again in brackets: «5 000 (бес мың) теңге», «сто тысяч (100 000) тенге». The two must agree. */
import type { Decimal } from '../parse/number.ts';
import { isEqual, shifted } from './exact.ts';
import type { PhraseTrouble } from './phrase.ts';
import { peek, type Token } from './tokens.ts';
import { type Valued, valuedAt, withUnit } from './unit.ts';

export interface Bracketed {
  readonly valued: Valued;
  readonly trouble: PhraseTrouble | 'disagree' | undefined;
  readonly other: Decimal | undefined;
}

export function bracketed(tokens: readonly Token[], first: Valued): Bracketed {
  const { phrase } = first;
  // A share of «63,412 %» has one reading: the other is no percentage.
  const isShare = first.unit === 'percent' || first.unit === 'point';
  const trouble = isShare && phrase.trouble === 'ambiguous' ? undefined : phrase.trouble;
  const alone: Bracketed = {
    valued: first,
    trouble: first.hasOddTiyn ? 'order' : trouble,
    // A unit after «3 млн 500» settles it.
    other: trouble === undefined && first.unit !== 'none' ? undefined : phrase.other,
  };
  if (peek(tokens, first.next).is !== 'open') return alone;
  const inUnit = unitInBrackets(tokens, first);
  if (inUnit !== undefined) return { ...alone, valued: inUnit };
  const again = valuedAt(tokens, first.next + 1);
  if (again === undefined || peek(tokens, again.next).is !== 'close') return alone;
  const isSameThing = again.unit === 'none' || first.unit === 'none' || again.unit === first.unit;
  const isOtherForm = phrase.inWords !== again.phrase.inWords || phrase.hasScale !== again.phrase.hasScale;
  if (!isSameThing || again.phrase.trouble !== undefined || !isOtherForm) return alone;
  const unit = first.unit === 'none' ? again.unit : first.unit;
  const isSecond = phrase.other !== undefined && isEqual(phrase.other, again.value);
  // «1.500 (бір мың бес жүз)»: the words settle what the dot is.
  const value = isSecond ? again.value : first.value;
  const both: Valued = { ...first, value, unit, next: again.next + 1, ending: 'none' };
  const valued =
    (unit === 'none' || unit === 'tenge' ? withUnit(tokens, both, both.next) : undefined) ?? both;
  if (isSecond || isEqual(first.value, again.value)) return { valued, trouble: undefined, other: undefined };
  // Words and digits that name different numbers; digits and digits may be two amounts.
  return phrase.inWords === again.phrase.inWords
    ? alone
    : { valued, trouble: 'disagree', other: again.value };
}

/** «5 000 (мың теңге)», «9 450 (тенге)»: the unit of the number. */
function unitInBrackets(tokens: readonly Token[], first: Valued): Valued | undefined {
  if (first.unit !== 'none' || first.phrase.hasScale) return undefined;
  const open = first.next;
  const scale = peek(tokens, open + 1).is === 'scale' ? peek(tokens, open + 1) : undefined;
  const at = open + (scale === undefined ? 1 : 2);
  const hasCurrency = peek(tokens, at).is === 'currency';
  const close = at + (hasCurrency ? 1 : 0);
  const power = scale === undefined ? 0 : scale.meaning.value;
  // «1000 (мың)» is the number said again.
  const isSaidAgain = scale !== undefined && isEqual(first.value, { ...first.value, units: 10 ** power });
  const value = shifted(first.value, power);
  if (peek(tokens, close).is !== 'close' || close === open + 1 || isSaidAgain || value === undefined)
    return undefined;
  const phrase = { ...first.phrase, hasScale: scale !== undefined };
  return { ...first, phrase, value, unit: hasCurrency ? 'tenge' : 'none', next: close + 1, ending: 'none' };
}
