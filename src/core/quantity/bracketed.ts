/** A number said again in brackets: «5 000 (бес мың) теңге», «сто тысяч (100 000) тенге». The two must agree. */
import { isEqual, shifted } from './exact.ts';
import { kindAt, peek, type Token } from './tokens.ts';
import { type Valued, valuedAt, withUnit } from './unit.ts';

export function bracketed(tokens: readonly Token[], first: Valued): Valued {
  if (kindAt(tokens, first.next) !== 'open') return first;
  const inUnit = unitInBrackets(tokens, first);
  if (inUnit !== undefined) return inUnit;
  const again = valuedAt(tokens, first.next + 1);
  if (again === undefined || kindAt(tokens, again.next) !== 'close') return first;
  const { phrase } = first;
  const isSameThing = again.unit === 'none' || first.unit === 'none' || again.unit === first.unit;
  const isOtherForm = phrase.inWords !== again.phrase.inWords || phrase.hasScale !== again.phrase.hasScale;
  if (!isSameThing || again.phrase.trouble !== undefined || !isOtherForm) return first;
  const unit = first.unit === 'none' ? again.unit : first.unit;
  const isSecond = phrase.other !== undefined && isEqual(phrase.other, again.value);
  const isSame = isSecond || isEqual(first.value, again.value);
  // Words and digits that name different numbers; digits and digits may be two amounts.
  if (!isSame && phrase.inWords === again.phrase.inWords) return first;
  const both: Valued = {
    phrase,
    // «1.500 (бір мың бес жүз)»: the words settle what the dot is.
    value: isSecond ? again.value : first.value,
    unit,
    next: again.next + 1,
    ending: 'none',
    trouble: undefined,
    other: undefined,
  };
  const isMoney = unit === 'none' || unit === 'tenge';
  const whole = (isMoney ? withUnit(tokens, both, both.next) : undefined) ?? both;
  return isSame ? whole : { ...whole, trouble: 'disagree', other: again.value };
}

/** «5 000 (мың теңге)», «9 450 (тенге)»: the unit of the number. */
function unitInBrackets(tokens: readonly Token[], first: Valued): Valued | undefined {
  if (first.unit !== 'none' || first.phrase.hasScale) return undefined;
  const open = first.next;
  const scale = kindAt(tokens, open + 1) === 'scale' ? peek(tokens, open + 1) : undefined;
  const behind = open + (scale === undefined ? 1 : 2);
  const at = kindAt(tokens, behind) === 'dot' ? behind + 1 : behind;
  const hasCurrency = kindAt(tokens, at) === 'currency';
  const close = at + (hasCurrency ? 1 : 0);
  const power = scale === undefined ? 0 : scale.meaning.value;
  // «1000 (мың)» is the number said again.
  const isSaidAgain = scale !== undefined && isEqual(first.value, { ...first.value, units: 10 ** power });
  const value = shifted(first.value, power);
  if (kindAt(tokens, close) !== 'close' || close === open + 1 || isSaidAgain || value === undefined)
    return undefined;
  const phrase = { ...first.phrase, hasScale: scale !== undefined };
  return { ...first, phrase, value, unit: hasCurrency ? 'tenge' : 'none', next: close + 1, ending: 'none' };
}
