/**
 * The value of a sum of written numbers, "=SUM(1,2)" or "=SUM(1.2)". Formulas are calculated between executions; this
 * one a script may read back at once, because it is how the add-on finds out which separator the file takes.
 */
export function constantSum(formula: string): number | undefined {
  const match = /^=\s*SUM\(([\d\s.,]+)\)$/i.exec(formula);
  const numbers = match?.[1]?.split(',').map((text) => text.trim());
  if (!numbers?.every((text) => /^\d+(\.\d+)?$/.test(text))) return undefined;
  return numbers.reduce((sum, text) => sum + Number(text), 0);
}
