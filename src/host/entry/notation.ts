/**
 * Formulas between the notation of a spreadsheet's locale and the one that the model keeps: en-US, a comma between
 * arguments and a point as decimal sign.
 */
import { conventionsOf } from './conventions.ts';
import { isFormula } from './grammar.ts';
import { CANONICAL, DECIMAL_COMMA, type Notation, type Token, tokenize } from './tokens.ts';

/** What scripts write: en-US notation in every locale, or the locale's own. What people type is always the locale's. */
export type FormulaSeparators = 'comma' | 'locale';

/** What Sheets shows for a formula it cannot read. */
export const UNREADABLE = '#ERROR!';

/** A formula as written, in the model's notation; the error Sheets would show when it cannot be read. */
export function toCanonicalFormula(
  text: string,
  separators: FormulaSeparators,
  locale: string,
): { formula: string } | { error: string } {
  const notation = separators === 'comma' ? CANONICAL : notationOf(locale);
  const tokens = readFormula(text, notation);
  return tokens ? { formula: `=${rewrite(tokens, notation, CANONICAL)}` } : { error: UNREADABLE };
}

/** A formula of the model as the formula bar of this locale shows it; one that cannot be read is shown as it is. */
export function toLocalFormula(canonical: string, locale: string): string {
  const tokens = readFormula(canonical, CANONICAL);
  return tokens ? `=${rewrite(tokens, CANONICAL, notationOf(locale))}` : canonical;
}

/** The words of a formula with its leading "="; undefined when it is no formula in this notation. */
export function readFormula(text: string, notation: Notation): Token[] | undefined {
  const tokens = tokenize(text.replace(/^=/, ''), notation);
  return tokens && isFormula(tokens, notation) ? tokens : undefined;
}

const notationOf = (locale: string): Notation =>
  conventionsOf(locale).decimal === ',' ? DECIMAL_COMMA : CANONICAL;

function rewrite(tokens: readonly Token[], from: Notation, to: Notation): string {
  const brackets: boolean[] = [];
  return tokens
    .map(({ kind, text }) => {
      if (kind === 'open' || kind === 'openArray') brackets.push(kind === 'openArray');
      if (kind === 'close' || kind === 'closeArray') brackets.pop();
      if (kind === 'number') return text.replace(from.decimal, to.decimal);
      if (kind !== 'separator') return text;
      const inArray = brackets[brackets.length - 1] ?? false;
      if (!inArray) return to.argument;
      return text === from.column ? to.column : ';';
    })
    .join('');
}
