import type { FormId } from '../../../../src/core/forms/form.ts';

/** A heading as an office writes it in a table of that form, and the column that it means; null for none of the form's. */
export type GoldRow = readonly [form: FormId, heading: string, column: string | null];

/** Headings with « · » between, over as many lines as they need; «\n» is a break inside a heading. */
export const of = (form: FormId, column: string | null, headings: string): GoldRow[] =>
  headings
    .trim()
    .split(/\s+·\s+/)
    .map((heading) => [form, heading.replace(/\\n/g, '\n'), column]);
