import type { FormId } from '../../../../src/core/forms/form.ts';

/** A heading as an office writes it in a table of that form, and the column that it means; null for none of the form's. */
export type GoldRow = readonly [form: FormId, heading: string, column: string | null];

/**
 * `form.column: heading · heading`, over as many lines as it needs, `-` for none of the form's columns; «\n» is a break
 * inside a heading.
 */
export const gold = (text: string): readonly GoldRow[] =>
  text
    .trim()
    .replace(/\n {2,}/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [, form, column, headings = ''] = /^(\w+)\.(\w+|-): (.*)$/.exec(line) ?? [];
      return headings
        .split(' · ')
        .map(
          (heading): GoldRow => [
            form as FormId,
            heading.trim().replace(/\\n/g, '\n'),
            column === undefined || column === '-' ? null : column,
          ],
        );
    });
