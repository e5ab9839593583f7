/** How many answers are kept: more than the distinct texts of any column of names. */
const MOST = 5000;

/**
 * The same computation, done once for each distinct text. Columns of districts and terms repeat a few hundred texts
 * over thousands of rows. For pure functions only; what is kept ends with the execution.
 */
export function oncePerText<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = compute(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { value });
    return value;
  };
}
