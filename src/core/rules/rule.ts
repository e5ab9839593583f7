import type { FindingMessage, Fix, Severity } from '../finding.ts';
import type { FormId } from '../forms/form.ts';
import type { AttainmentSheet } from '../model/attainmentSheet.ts';
import type { Table } from '../model/table.ts';
import type { MessageValues } from '../result.ts';
import type { Settings } from '../settings.ts';

/** What is said of a rule, whatever it looks at; the lists in `index.ts` are the order of the findings. */
export interface RuleNote {
  readonly id: string;
  /** Sheets of which form; `any` is every form but the marks, which have rules of their own. */
  readonly form: FormId | 'any';
  readonly severity: Severity;
  /** Columns without which the rule has nothing to say. A blank cell is no concern of it: `required` reports blanks. */
  readonly needs: readonly string[];
  readonly whenMissing: 'skip';
  readonly source: string;
}

/** A rule is data and one pure function over a sheet. */
export interface Rule<Subject> extends RuleNote {
  check(subject: Subject, settings: Settings): Iterable<Violation>;
}

export type MarksRule = Rule<AttainmentSheet>;
export type TableRule = Rule<Table>;

/** A rule over all sheets of a form together: one month against the next, one sheet against another. */
export interface BookRule extends RuleNote {
  check(tables: readonly Table[], settings: Settings): Iterable<BookViolation>;
}

/** What a rule found. `row` counts the table's rows from 0; `sheetRow` and `sheetColumn` name a cell that is not in it. */
export interface Violation {
  readonly row?: number;
  readonly sheetRow?: number;
  readonly at?: string;
  readonly sheetColumn?: number;
  readonly message: FindingMessage;
  readonly values: MessageValues;
  readonly fix?: Fix;
  /** Where a rule speaks in two voices: an error for what cannot be, a note for what is only odd. */
  readonly severity?: Severity;
  /** For a printed share with one right answer: what should be printed, in percent. */
  readonly share?: number;
}

export interface BookViolation extends Violation {
  readonly table: Table;
}

export const defineRule = (rule: MarksRule): MarksRule => rule;
export const defineTableRule = (rule: TableRule): TableRule => rule;
export const defineBookRule = (rule: BookRule): BookRule => rule;

type RowNumbers<Id extends string> = Readonly<Record<Id, number>>;

interface RowRule<Id extends string> extends RuleNote {
  readonly needs: readonly Id[];
  check(row: RowNumbers<Id>, settings: Settings): Omit<Violation, 'row'> | undefined;
}

/** A rule over the numbers of one row, all of which are there when it is asked. */
export const defineRowRule = <const Id extends string>(rule: RowRule<Id>): TableRule => ({
  ...rule,
  *check(table, settings) {
    for (let row = 0; row < table.length; row++) {
      const numbers: Record<string, number> = {};
      for (const id of rule.needs) numbers[id] = table.numbers[id]?.[row] ?? Number.NaN;
      if (Object.values(numbers).some(Number.isNaN)) continue;
      const violation = rule.check(numbers as RowNumbers<Id>, settings);
      if (violation) yield { row, ...violation };
    }
  },
});
