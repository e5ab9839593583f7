export type FormulaSeparators = 'comma' | 'locale';

/** A formula as a script wrote it, in the model's notation; the error Sheets would show when it cannot be read. */
export function toCanonicalFormula(
  text: string,
  separators: FormulaSeparators,
  locale: string,
): { formula: string } | { error: string } {
  const semicolons = separators === 'locale' && !locale.startsWith('en');
  if (!semicolons) return text.includes(';') ? { error: '#ERROR!' } : { formula: text };
  return { formula: text.replace(/,/g, '.').replace(/;/g, ',') };
}
