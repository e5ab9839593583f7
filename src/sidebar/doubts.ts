import type { ColumnOverview, Overview, SheetOverview } from '../addon/contract.ts';
import { FORMS } from '../core/forms/index.ts';
import type { Words } from '../messages/catalog.ts';

/** A heading that has to be settled, and where it stands: one answer serves all sheets that have it. */
export interface Doubt {
  readonly heading: string;
  readonly column: ColumnOverview;
  readonly sheet: SheetOverview;
  readonly otherSheets: number;
}

/** Headings that are only probably ours, each once, in the order of the workbook. */
export function doubtsOf({ sheets }: Overview): readonly Doubt[] {
  const found = new Map<string, { column: ColumnOverview; sheet: SheetOverview; sheets: Set<string> }>();
  for (const sheet of sheets) {
    for (const column of sheet.columns) {
      if (column.state !== 'unsure') continue;
      const known = found.get(column.heading);
      if (known === undefined) found.set(column.heading, { column, sheet, sheets: new Set([sheet.name]) });
      else known.sheets.add(sheet.name);
    }
  }
  return [...found].map(([heading, { column, sheet, sheets: names }]) => ({
    heading,
    column,
    sheet,
    otherSheets: names.size - 1,
  }));
}

export interface MeaningChoice {
  readonly column: string;
  readonly meaning: Words;
}

/** What a heading may mean: the guesses, best first, then the other columns of the form that no sure heading has. */
export function meaningsOf(
  { candidates, column }: ColumnOverview,
  sheet: SheetOverview,
): { readonly perhaps: readonly MeaningChoice[]; readonly others: readonly MeaningChoice[] } {
  const form = FORMS.find(({ id }) => id === sheet.formId);
  const guessed = new Set(candidates.map((candidate) => candidate.column));
  const taken = new Set(sheet.columns.flatMap((each) => (each.state === 'sure' ? [each.column] : [])));
  const others = (form?.columns ?? [])
    .filter(({ id }) => !guessed.has(id) && (!taken.has(id) || id === column))
    .map(({ id, heading: { kk, ru, en } }) => ({ column: id, meaning: { kk, ru, en } }));
  return { perhaps: candidates, others };
}
