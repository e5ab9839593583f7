import type { FindingMessage, Severity } from '../finding.ts';
import type { AttainmentColumn } from '../forms/attainment.ts';
import type { AttainmentSheet } from '../model/attainmentSheet.ts';
import type { MessageValues } from '../result.ts';
import type { Settings } from '../settings.ts';

/** A rule is data and one pure function over a sheet; the list in `index.ts` is the order of the findings. */
export interface Rule {
  readonly id: string;
  readonly form: 'attainment';
  readonly severity: Severity;
  /** Columns without which the rule has nothing to say. A blank cell is no concern of it: `required` reports blanks. */
  readonly needs: readonly AttainmentColumn[];
  readonly whenMissing: 'skip';
  readonly source: string;
  check(sheet: AttainmentSheet, settings: Settings): Iterable<Violation>;
}

/** What a rule found. `row` counts the table's rows from 0; `sheetRow` names a row that is not in the table. */
export interface Violation {
  readonly row?: number;
  readonly sheetRow?: number;
  readonly at?: AttainmentColumn;
  readonly message: FindingMessage;
  readonly values: MessageValues;
  /** Where a rule speaks in two voices: an error for what cannot be, a note for what is only odd. */
  readonly severity?: Severity;
  /** For a printed share with one right answer: what should be printed, in percent. */
  readonly share?: number;
}

export const defineRule = (rule: Rule): Rule => rule;
